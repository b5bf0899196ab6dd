package org.cldess.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryScore;
import org.cldess.component.Default;
import org.cldess.component.Flat;
import org.cldess.component.Follows;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.AudienceDependent;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A call for projects (<i>{@index "appel à projets"}</i>): the offer, the applications, the scores and the decisions.
 * An inadmissible application, an invalid score or an excessive award can all be recorded: the rules report them
 * instead of rejecting the data.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param object the purpose (<i>{@index "objet de l’appel"}</i>)
 * @param organiser the body that issues the call
 * @param action the action of the contract that runs the call: its plan holds the envelope, and projects that become
 *     actions are linked to it; not applicable if the contract does not run the call
 * @param opens the first day for applications
 * @param closes the last day for applications
 * @param closesAt the time limit on the last day; not applicable if the whole day counts
 * @param jurySits the day of the jury
 * @param rules the rules
 * @param pieces the required documents
 * @param criteria the scoring criteria, the one that decides ties first
 * @param applicants the applicants
 * @param jurors the members of the jury
 * @param applications the applications
 * @param scores the scores of the jurors
 * @param decisions the decisions of the jury; of several on one application, the latest counts
 */
@WithId("call")
@Consistent(CallConsistency.class)
@WithBuilder
public record CallForProjects(
        CallId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        Known<@NotBlank @Size(max = 2_000) String> object,
        @Standing(value = Demand.EXISTS, on = "opens") Known<ActorId> organiser,
        @Standing(Demand.NOTHING) Known<ActionId> action,
        @Planned Known<LocalDate> opens,
        @Planned @NotBefore("opens") Known<LocalDate> closes,
        Known<LocalTime> closesAt,
        @Planned @Follows("closes") Known<LocalDate> jurySits,
        @Flat @Default("not-recorded") CallRules rules,
        List<RequiredPiece> pieces,
        List<JuryCriterion> criteria,

        @Distinct("actor") List<Applicant> applicants,

        @VisibleTo(Audience.COMMITTEE) @Size(max = CallForProjects.MAX_JURORS)
        List<Juror> jurors,

        List<ProjectApplication> applications,

        @VisibleTo(Audience.COMMITTEE) @Distinct({"application", "juror", "criterion"})
        List<JuryScore> scores,

        @Distinct({"application", "date"}) List<JuryDecision> decisions)
        implements Identified<CallId>, DayDependent<CallForProjects>, AudienceDependent<CallForProjects> {
    /** The maximum number of jurors, which keeps means exact. */
    public static final int MAX_JURORS = 20;

    /** Copies the lists. */
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
     * Starts building a call from its required components.
     *
     * @param id the id
     * @param title the title
     * @return a builder for the remaining components
     */
    public static CallForProjectsBuilder builder(CallId id, String title) {
        return new CallForProjectsBuilder(id, title);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
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
     * {@return the latest decision of the jury on an application, if there is one}
     *
     * @param application the id of the application
     */
    public Optional<JuryDecision> findDecision(ApplicationId application) {
        List<JuryDecision> history = decisions(application);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /**
     * {@return the decisions of the jury on an application, oldest first; one without a day has the place in which it
     * was recorded}
     *
     * @param application the id of the application
     */
    public List<JuryDecision> decisions(ApplicationId application) {
        List<JuryDecision> history = new ArrayList<>();
        for (JuryDecision decision : decisions) {
            if (decision.application().equals(application)) {
                int place = history.size();
                while (place > 0 && comesBefore(decision, history.get(place - 1))) {
                    place--;
                }
                history.add(place, decision);
            }
        }
        return List.copyOf(history);
    }

    private static boolean comesBefore(JuryDecision decision, JuryDecision other) {
        return decision.date()
                .value()
                .filter(day -> Known.isAfter(other.date(), day))
                .isPresent();
    }

    /**
     * {@return the awards that count, in the order in which they were recorded: the latest decision on an application,
     * if it is an award that the applicant has not renounced}
     */
    public List<JuryDecision> awards() {
        return decisions.stream().filter(this::isKept).toList();
    }

    /**
     * Checks whether a decision is an award that counts.
     *
     * @param decision a decision of this call
     * @return true if it is the latest on its application, an award, and not renounced
     */
    public boolean isKept(JuryDecision decision) {
        return decision.isKept()
                && findDecision(decision.application()).filter(decision::equals).isPresent();
    }

    /** {@return the waiting list, with the projects that moved up from it} */
    public WaitingList waitingList() {
        return WaitingList.of(
                rules.waitingListEnds(),
                applications.stream().map(application -> decisions(application.id())),
                ranking());
    }

    /**
     * {@return the total amount awarded; not recorded if an award has no recorded amount}
     */
    public Known<Amount> awarded() {
        return sum(awards());
    }

    /**
     * {@return the total amount awarded to an applicant; not recorded if one of these awards has no recorded amount}
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
     * Checks an application against all rules of the call: whether it arrived in time and is complete, and whether the
     * applicant and the project are eligible. An unknown fact never counts as a pass.
     *
     * @param application one of its applications
     * @return the result for each requirement, with its location in the application or the call
     */
    public ApplicationCheck examine(ProjectApplication application) {
        return ApplicationCheck.of(this, application);
    }

    /**
     * Ranks the applications by their scores.
     *
     * @return the ranking, from the recorded scores
     */
    public Ranking ranking() {
        return Ranking.of(applications, applicants, jurors, criteria, scores);
    }

    /** {@return the scores of each juror for each application, and the jurors with a conflict of interest} */
    public ScoreGrid grid() {
        return ScoreGrid.of(applications, applicants, jurors, criteria, scores);
    }

    /**
     * Returns the data that grant management needs for each award of money
     * (<i>{@index "suite donnée aux attributions"}</i>).
     *
     * @return one entry for each award above zero, in the order in which they were recorded
     */
    public List<AwardedMoney> awardedMoney() {
        return awards().stream()
                .flatMap(award -> findApplication(award.application())
                        .flatMap(application -> findApplicant(application.applicant())
                                .flatMap(applicant -> AwardedMoney.of(award, application, applicant)))
                        .stream())
                .toList();
    }

    /** {@return the contacts of all applicants, applicant by applicant} */
    public List<Contact> contacts() {
        return applicants.stream()
                .flatMap(applicant -> applicant.contacts().stream())
                .toList();
    }

    /**
     * Replaces the contacts of the applicants.
     *
     * @param change maps the contacts of an applicant to the new ones
     * @return a modified copy, or this call if nothing changes
     */
    public CallForProjects withContacts(UnaryOperator<List<Contact>> change) {
        List<Applicant> changed = UnchangedLists.each(applicants, applicant -> applicant.withContacts(change));
        return UnchangedLists.isSame(changed, applicants)
                ? this
                : toBuilder().applicants(changed).narrowed();
    }

    /** Below the committee, readers see only awarded applications and their applicants. */
    @Override
    public Optional<CallForProjects> withoutHiddenFrom(Audience audience) {
        if (audience.sees(Audience.COMMITTEE)) {
            return Optional.of(this);
        }
        Set<ApplicationId> awarded = decisions.stream()
                .filter(JuryDecision::isAward)
                .map(JuryDecision::application)
                .collect(Collectors.toSet());
        List<ProjectApplication> shown =
                UnchangedLists.only(applications, application -> awarded.contains(application.id()));
        Set<ApplicantId> helped =
                shown.stream().map(ProjectApplication::applicant).collect(Collectors.toSet());
        List<Applicant> named = UnchangedLists.only(applicants, applicant -> helped.contains(applicant.id()));
        return Optional.of(
                UnchangedLists.isSame(shown, applications) && UnchangedLists.isSame(named, applicants)
                        ? this
                        : toBuilder().applications(shown).applicants(named).narrowed());
    }

    @Override
    public String toString() {
        return "CallForProjects " + id;
    }
}
