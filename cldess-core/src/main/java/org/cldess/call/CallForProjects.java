package org.cldess.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.RequiredPiece;
import org.cldess.call.jury.DecisionKind;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryScore;
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.Distinct;
import org.cldess.component.Flat;
import org.cldess.component.NotBefore;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Guarded;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A call for projects (<i>{@index "appel à projets"}</i>): what is offered to whom, what was asked, how it was scored and what was decided.
 * An application that should not have been received, a score that should not have been given and an award that is too large can all be
 * recorded: they are found, not refused.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param object what it is for (<i>{@index "objet de l’appel"}</i>)
 * @param organiser who calls
 * @param action the action of the contract that runs the call: its plan holds the envelope, and projects that become actions stand beside it;
 *     none if the contract does not run it
 * @param opens the first day on which applications are received
 * @param closes the last day
 * @param closesAt the hour of that day at which it is too late; none if the whole day counts
 * @param jurySits the day on which the jury sits
 * @param rules who may ask for what
 * @param pieces the papers that an application brings
 * @param criteria by what the jury scores, the heaviest question of the call first: ties are broken in this order
 * @param applicants who applied
 * @param jurors who sits in the jury
 * @param applications what was handed in
 * @param scores what the jurors gave
 * @param decisions what the jury decided, one for each application at most
 */
@WithId("call")
@Consistent(CallConsistency.class)
@WithBuilder
public record CallForProjects(
        CallId id,
        @Called @NotBlank @Size(max = 300) String title,
        Known<@NotBlank @Size(max = 2_000) String> object,
        Known<ActorId> organiser,
        Known<ActionId> action,
        @Planned Known<LocalDate> opens,
        @Planned @NotBefore("opens") Known<LocalDate> closes,
        Known<LocalTime> closesAt,
        @Planned Known<LocalDate> jurySits,
        @Flat @Default("not-recorded") CallRules rules,
        List<RequiredPiece> pieces,
        List<JuryCriterion> criteria,

        @Distinct("actor") List<Applicant> applicants,

        @Shown(to = Audience.COMMITTEE) @Size(max = CallForProjects.MOST_JURORS)
        List<Juror> jurors,

        List<ProjectApplication> applications,

        @Shown(to = Audience.COMMITTEE) @Distinct({"application", "juror", "criterion"})
        List<JuryScore> scores,

        @Distinct("application") List<JuryDecision> decisions)
        implements Identified<CallId>, Seen<CallForProjects>, Guarded<CallForProjects> {
    /** How many jurors a jury has at most, so that means stay exact. */
    public static final int MOST_JURORS = 20;

    /** Keeps the lists as they are now. */
    public CallForProjects {
        pieces = List.copyOf(pieces);
        criteria = List.copyOf(criteria);
        jurors = List.copyOf(jurors);
        applicants = List.copyOf(applicants);
        applications = List.copyOf(applications);
        scores = List.copyOf(scores);
        decisions = List.copyOf(decisions);
    }

    /**
     * Begins a call with what every one has.
     *
     * @param id the id
     * @param title the title
     * @return a builder, on which the rest is set
     */
    public static CallForProjectsBuilder builder(CallId id, String title) {
        return new CallForProjectsBuilder(id, title);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public CallForProjectsBuilder toBuilder() {
        return new CallForProjectsBuilder(this);
    }

    /**
     * {@return the application, if the call has it}
     *
     * @param application the id
     */
    public Optional<ProjectApplication> findApplication(ApplicationId application) {
        return find(applications, application);
    }

    /**
     * {@return the applicant, if the call has it}
     *
     * @param applicant the id
     */
    public Optional<Applicant> findApplicant(ApplicantId applicant) {
        return find(applicants, applicant);
    }

    /**
     * {@return the criterion, if the call has it}
     *
     * @param criterion the id
     */
    public Optional<JuryCriterion> findCriterion(JuryCriterionId criterion) {
        return find(criteria, criterion);
    }

    /**
     * {@return the juror, if the jury has them}
     *
     * @param juror the id
     */
    public Optional<Juror> findJuror(JurorId juror) {
        return find(jurors, juror);
    }

    private static <T extends Identified<?>> Optional<T> find(List<T> things, Object id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    /**
     * {@return what the jury decided of an application, if it did}
     *
     * @param application the id of the application
     */
    public Optional<JuryDecision> findDecision(ApplicationId application) {
        return decisions.stream()
                .filter(decision -> decision.application().equals(application))
                .findFirst();
    }

    /** {@return what was awarded, in the order in which it was recorded} */
    public List<JuryDecision> awards() {
        return decisions.stream().filter(JuryDecision::isAward).toList();
    }

    /**
     * {@return the sum of the money awarded; not recorded while the amount of an award is not}
     */
    public Known<Amount> awarded() {
        return sum(awards());
    }

    /**
     * {@return the sum of the money awarded to one applicant; not recorded while the amount of one of these awards is not}
     *
     * @param applicant the id of the applicant
     */
    public Known<Amount> awarded(ApplicantId applicant) {
        return sum(awards().stream()
                .filter(award -> findApplication(award.application())
                        .filter(application -> application.applicant().equals(applicant))
                        .isPresent())
                .toList());
    }

    private static Known<Amount> sum(List<JuryDecision> awards) {
        return awards.stream().allMatch(award -> award.amount().isRecorded())
                ? Known.of(Amount.sum(awards.stream()
                        .flatMap(award -> award.amount().value().stream())
                        .toList()))
                : Known.notRecorded();
    }

    /**
     * What the rules of the call say of an application, all at once: whether it came in time and is complete, and whether who applies and
     * what is asked is eligible. What is not known is never a pass.
     *
     * @param application one of its applications
     * @return each thing that was looked at, with its place in the application or the call
     */
    public ApplicationCheck examine(ProjectApplication application) {
        return ApplicationCheck.of(this, application);
    }

    /**
     * The order in which the jury puts the applications.
     *
     * @return the ranking, by what is recorded of the scores
     */
    public Ranking ranking() {
        return Ranking.of(applications, applicants, jurors, criteria, scores);
    }

    /** {@return who gave which application how much, and who is tied to its applicant} */
    public ScoreGrid grid() {
        return ScoreGrid.of(applications, applicants, jurors, criteria, scores);
    }

    /**
     * What the administration of grants needs of each award of money (<i>{@index "suite donnée aux attributions"}</i>).
     *
     * @return one for each award whose amount is above zero, in the order in which they were recorded
     */
    public List<AwardedMoney> awardedMoney() {
        return awards().stream()
                .flatMap(award -> findApplication(award.application())
                        .flatMap(application -> findApplicant(application.applicant())
                                .flatMap(applicant -> AwardedMoney.of(award, application, applicant)))
                        .stream())
                .toList();
    }

    /** {@return the persons to write to, applicant by applicant} */
    public List<Contact> contacts() {
        return applicants.stream()
                .flatMap(applicant -> applicant.contacts().stream())
                .toList();
    }

    /**
     * The call with the contacts of its applicants changed.
     *
     * @param change what becomes of the contacts of each
     * @return a copy; the very same call where nothing changes
     */
    public CallForProjects withContacts(UnaryOperator<List<Contact>> change) {
        List<Applicant> changed = Narrowed.each(applicants, applicant -> applicant.withContacts(change));
        return Narrowed.isSame(changed, applicants)
                ? this
                : toBuilder().applicants(changed).narrowed();
    }

    /** Below the committee, only what was awarded is seen, and to whom. */
    @Override
    public Optional<CallForProjects> judgedBy(Audience audience) {
        if (audience.sees(Audience.COMMITTEE)) {
            return Optional.of(this);
        }
        Set<ApplicationId> awarded = decisions.stream()
                .filter(decision -> decision.kind() == DecisionKind.AWARD)
                .map(JuryDecision::application)
                .collect(Collectors.toSet());
        List<ProjectApplication> shown = Narrowed.only(applications, application -> awarded.contains(application.id()));
        Set<ApplicantId> helped =
                shown.stream().map(ProjectApplication::applicant).collect(Collectors.toSet());
        List<Applicant> named = Narrowed.only(applicants, applicant -> helped.contains(applicant.id()));
        return Optional.of(
                Narrowed.isSame(shown, applications) && Narrowed.isSame(named, applicants)
                        ? this
                        : toBuilder().applications(shown).applicants(named).narrowed());
    }

    @Override
    public String toString() {
        return "CallForProjects " + id;
    }
}
