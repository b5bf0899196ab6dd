package org.cldess.ess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.accreditation.MentionSource;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorKind;
import org.cldess.identity.FormVerdict;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;

/** Finds the verdict about one body on one day. */
final class Classifier {
    private static final String FORMS = "/legalForms";
    private static final String MENTIONS = "/credentials/mentions";

    private final Actor actor;
    private final LocalDate day;
    private final Known<LocalDate> charter;
    private final Known<LegalForm> form;
    private final Approvals approvals;
    private final StatutesReading statutes;
    private final List<String> missing = new ArrayList<>();

    Classifier(Actor actor, LocalDate day, Known<LocalDate> charter) {
        this.actor = actor;
        this.day = day;
        this.charter = charter;
        this.form = actor.legalFormOn(day);
        this.approvals = Approvals.byLaw(actor, day);
        this.statutes = StatutesReading.of(actor.shown().statutes(), Law.parameter("ESS-03", "clauses", day));
    }

    EssClassification classification() {
        EssVerdict verdict = verdict();
        List<EssReason> reasons = new EssReasons(actor, day, charter, approvals, statutes).list();
        return new EssClassification(day, verdict, reasons, verdict == EssVerdict.UNDETERMINED ? missing : List.of());
    }

    private EssVerdict verdict() {
        if (isPublic()) {
            return EssVerdict.PUBLIC;
        }
        if (actor.kind() != ActorKind.ORGANISATION) {
            return EssVerdict.UNDETERMINED;
        }
        if (form.value().isEmpty()) {
            missing.add(FORMS);
            return Law.holds("ESS-03", day) && isRegistered().is(true)
                    ? EssVerdict.BY_LAW_COMPANY
                    : EssVerdict.UNDETERMINED;
        }
        FormVerdict byForm = form.value().get().verdict();
        return Law.holds("ESS-01", day) ? byLaw(byForm) : beforeTheLaw(byForm);
    }

    private boolean isPublic() {
        return actor.publicBody().value().isPresent()
                || form.value()
                        .filter(known -> known.verdict() == FormVerdict.PUBLIC)
                        .isPresent();
    }

    private EssVerdict byLaw(FormVerdict byForm) {
        return switch (byForm) {
            case ESS -> EssVerdict.BY_LAW_FORM;
            case IF_STATED -> company();
            case UNDETERMINED -> isStated() ? EssVerdict.BY_LAW_COMPANY : undetermined();
            case NOT_ESS -> isStated() ? EssVerdict.UNDETERMINED : EssVerdict.CONVENTIONAL;
            case PUBLIC -> EssVerdict.PUBLIC;
        };
    }

    /** Whether the register or an approval says so. */
    private boolean isStated() {
        return isRegistered().is(true) || approvals.covering(day).isPresent();
    }

    private EssVerdict undetermined() {
        if (!isRegistered().isRecorded()) {
            missing.add(MENTIONS);
        }
        missing.addAll(approvals.missing(day));
        return EssVerdict.UNDETERMINED;
    }

    private EssVerdict company() {
        if (isStated() || statutes.complete()) {
            return EssVerdict.BY_LAW_COMPANY;
        }
        undetermined();
        missing.addAll(statutes.missing());
        return missing.isEmpty() ? EssVerdict.CONVENTIONAL : EssVerdict.UNDETERMINED;
    }

    private EssVerdict beforeTheLaw(FormVerdict byForm) {
        return switch (byForm) {
            case ESS -> EssVerdict.BY_FORM_BEFORE_THE_LAW;
            case IF_STATED, NOT_ESS -> neverByForm();
            case UNDETERMINED -> EssVerdict.UNDETERMINED;
            case PUBLIC -> EssVerdict.PUBLIC;
        };
    }

    /** A commercial company never belonged by its form: a charter that it signed leaves the question open. */
    private EssVerdict neverByForm() {
        if (!charter.isRecorded()) {
            missing.add("/charter");
        }
        return charter.isNone() ? EssVerdict.CONVENTIONAL : EssVerdict.UNDETERMINED;
    }

    private Known<Boolean> isRegistered() {
        return registered(actor, day);
    }

    /** Whether the register of companies has the mention « ESS »: none where it is known that nothing mentions the body. */
    static Known<Boolean> registered(Actor actor, LocalDate day) {
        return mentioned(actor, MentionSource.COMPANY_REGISTER, day);
    }

    static Known<Boolean> mentioned(Actor actor, MentionSource source, LocalDate day) {
        Optional<Known<Boolean>> read = actor.shown().mention(source, day).map(mention -> Known.of(mention.listed()));
        return read.orElseGet(() -> actor.shown().mentions().is(List.of()) ? Known.none() : Known.notRecorded());
    }
}
