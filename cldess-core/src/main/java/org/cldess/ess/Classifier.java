package org.cldess.ess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.accreditation.Credentials_;
import org.cldess.accreditation.MentionSource;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.ActorKind;
import org.cldess.identity.FormVerdict;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;

/** Finds the verdict on one body on one day. */
final class Classifier {
    private static final String FORMS = Actor_.LEGAL_FORMS.toString();
    private static final String MENTIONS =
            Actor_.CREDENTIALS.then(Credentials_.MENTIONS).toString();

    private final Actor actor;
    private final LocalDate day;
    private final Known<LocalDate> charter;
    private final Known<LegalForm> form;
    private final Approvals approvals;
    private final StatutesReading statutes;
    private final CooperativeReading cooperative;
    private final List<String> missing = new ArrayList<>();

    Classifier(Actor actor, LocalDate day, Known<LocalDate> charter) {
        this.actor = actor;
        this.day = day;
        this.charter = charter;
        this.form = actor.legalFormOn(day);
        this.approvals = Approvals.byLaw(actor, day).ofUtility();
        this.statutes = StatutesReading.of(actor.shown().statutes(), Law.parameter("ESS-03", "clauses", day), day);
        this.cooperative = CooperativeReading.of(actor, day);
    }

    EssClassification classification() {
        EssVerdict verdict = verdict();
        List<EssReason> reasons = new EssReasons(actor, day, charter, Approvals.byLaw(actor, day), statutes).list();
        return new EssClassification(day, verdict, reasons, verdict == EssVerdict.UNDETERMINED ? missing : List.of());
    }

    private EssVerdict verdict() {
        if (isPublic()) {
            return EssVerdict.PUBLIC;
        }
        if (actor.kind() != ActorKind.ORGANISATION) {
            return EssVerdict.CONVENTIONAL;
        }
        if (form.value().isEmpty()) {
            missing.add(FORMS);
            return isUnderTheLaw() && isRegistered().is(true) ? EssVerdict.BY_LAW_COMPANY : EssVerdict.UNDETERMINED;
        }
        return switch (form.value().get().verdict()) {
            case ESS -> byForm();
            case PUBLIC -> EssVerdict.PUBLIC;
            case NOT_ESS -> isUnderTheLaw() && isStated() ? contradicted() : EssVerdict.CONVENTIONAL;
            case IF_STATED, UNDETERMINED -> cooperative.isProven() ? byForm() : company();
        };
    }

    private boolean isUnderTheLaw() {
        return Law.holds("ESS-01", day);
    }

    private EssVerdict byForm() {
        return isUnderTheLaw() ? EssVerdict.BY_LAW_FORM : EssVerdict.BY_FORM_BEFORE_THE_LAW;
    }

    private boolean isPublic() {
        return actor.publicBody().value().isPresent()
                || form.value()
                        .filter(known -> known.verdict() == FormVerdict.PUBLIC)
                        .isPresent();
    }

    /** Returns whether the register or an approval of social utility states that the body belongs. */
    private boolean isStated() {
        return isRegistered().is(true) || approvals.covering(day).isPresent();
    }

    /**
     * Returns the verdict on a body whose form excludes it from the social economy while a register or an approval
     * includes it: one of the two is wrong.
     */
    private EssVerdict contradicted() {
        missing.add(FORMS);
        return EssVerdict.UNDETERMINED;
    }

    /**
     * Returns the verdict on a body whose form leaves the question open. It belongs if its credentials prove it, and
     * does not if every path is known to be closed.
     */
    private EssVerdict company() {
        if (isUnderTheLaw()) {
            if (isStated() || (isCompany() && statutes.complete())) {
                return EssVerdict.BY_LAW_COMPANY;
            }
            if (!statutes.isClosed()) {
                missing.addAll(statutes.missing());
            }
            missing.addAll(approvals.missing(day));
        } else if (!charter.isRecorded()) {
            missing.add("/charter");
        }
        cooperative.missing().stream().filter(fact -> !missing.contains(fact)).forEach(missing::add);
        if (isUnderTheLaw()
                && !missing.isEmpty()
                && !missing.contains(MENTIONS)
                && !isRegistered().isRecorded()) {
            missing.add(MENTIONS);
        }
        if (missing.isEmpty() && isCompany() && !isReadFromTheCharter()) {
            return EssVerdict.CONVENTIONAL;
        }
        if (!isCompany() || missing.isEmpty()) {
            missing.add(FORMS);
        }
        return EssVerdict.UNDETERMINED;
    }

    /**
     * Returns whether the form is that of a company, which its statutes may bring in. The other open forms are too
     * broad to decide.
     */
    private boolean isCompany() {
        return form.value().filter(LegalForm::isCompany).isPresent();
    }

    /**
     * Returns whether a signed charter leaves the question open. Before the law, a company never belonged by its form.
     */
    private boolean isReadFromTheCharter() {
        return !isUnderTheLaw() && charter.value().isPresent();
    }

    private Known<Boolean> isRegistered() {
        return registered(actor, day);
    }

    /**
     * Returns whether the register of companies has the mention « ESS »; not applicable if nothing is known to mention
     * the body.
     */
    static Known<Boolean> registered(Actor actor, LocalDate day) {
        return mentioned(actor, MentionSource.COMPANY_REGISTER, day);
    }

    static Known<Boolean> mentioned(Actor actor, MentionSource source, LocalDate day) {
        Optional<Known<Boolean>> read =
                actor.shown().latestMention(source, day).map(mention -> Known.of(mention.listed()));
        return read.orElseGet(() -> actor.shown().mentions().is(List.of()) ? Known.none() : Known.notRecorded());
    }
}
