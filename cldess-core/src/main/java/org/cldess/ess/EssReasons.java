package org.cldess.ess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.MentionSource;
import org.cldess.actor.Actor;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.identity.FormVerdict;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.language.Message;

/** Gathers all reasons for or against a body’s place in the social economy, in a fixed order. */
final class EssReasons {
    private final Actor actor;
    private final LocalDate day;
    private final Known<LocalDate> charter;
    private final Approvals approvals;
    private final StatutesReading statutes;
    private final List<EssReason> list = new ArrayList<>();

    EssReasons(Actor actor, LocalDate day, Known<LocalDate> charter, Approvals approvals, StatutesReading statutes) {
        this.actor = actor;
        this.day = day;
        this.charter = charter;
        this.approvals = approvals;
        this.statutes = statutes;
    }

    List<EssReason> list() {
        addKind();
        addForm();
        addStatutes();
        addMention(MentionSource.COMPANY_REGISTER, EssSource.COMPANY_REGISTER);
        addApprovals();
        addMention(MentionSource.MINISTRY, EssSource.MINISTRY);
        addMention(MentionSource.SIRENE, EssSource.SIRENE);
        addMention(MentionSource.ESS_FRANCE, EssSource.ESS_FRANCE);
        addMention(MentionSource.CRESS, EssSource.CRESS);
        addCharter();
        addDeclaration();
        return list;
    }

    private static Message words(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }

    private void addKind() {
        actor.publicBody()
                .value()
                .ifPresent(body ->
                        list.add(EssReason.of(EssSource.KIND, ReasonEffect.AGAINST, words("reason.public", body))));
        if (actor.kind() != ActorKind.ORGANISATION) {
            list.add(EssReason.of(EssSource.KIND, ReasonEffect.AGAINST, words("reason.kind", actor.kind())));
        }
    }

    private void addForm() {
        actor.legalFormOn(day).value().ifPresent(form -> {
            boolean before = form.verdict() == FormVerdict.IF_STATED && !Law.holds("ESS-01", day);
            ReasonEffect effect = switch (form.verdict()) {
                case ESS -> ReasonEffect.FOR;
                case NOT_ESS, PUBLIC -> ReasonEffect.AGAINST;
                case IF_STATED -> before ? ReasonEffect.AGAINST : ReasonEffect.NEUTRAL;
                case UNDETERMINED -> ReasonEffect.NEUTRAL;
            };
            list.add(EssReason.of(
                    EssSource.LEGAL_FORM,
                    effect,
                    since(form),
                    before ? words("reason.commercial", form) : words("reason.form", form, form.verdict())));
        });
    }

    private Known<LocalDate> since(LegalForm form) {
        return actor.legalForms().value().orElse(List.of()).stream()
                .filter(dated -> dated.form().equals(form))
                .map(DatedLegalForm::from)
                .reduce((earlier, later) -> later)
                .orElse(Known.notRecorded());
    }

    private void addStatutes() {
        statutes.statutes().value().ifPresent(known -> {
            if (known.cooperative().is(true)) {
                list.add(EssReason.of(EssSource.STATUTES, ReasonEffect.FOR, known.date(), words("reason.cooperative")));
            }
            if (!Law.holds("ESS-03", day)) {
                return;
            }
            if (statutes.complete()) {
                list.add(EssReason.of(EssSource.STATUTES, ReasonEffect.FOR, known.date(), words("reason.statutes")));
            }
            statutes.lacking()
                    .forEach(clause -> list.add(EssReason.of(
                            EssSource.STATUTES, ReasonEffect.AGAINST, known.date(), words("reason.clause", clause))));
            if (statutes.purposeless()) {
                list.add(EssReason.of(EssSource.STATUTES, ReasonEffect.AGAINST, known.date(), words("reason.utility")));
            }
        });
        if (statutes.statutes().isNone()) {
            list.add(EssReason.of(EssSource.STATUTES, ReasonEffect.AGAINST, words("reason.no-statutes")));
        }
    }

    private void addMention(MentionSource source, EssSource shown) {
        actor.shown()
                .latestMention(source, day)
                .ifPresent(mention -> list.add(EssReason.of(
                        shown,
                        mention.listed() ? ReasonEffect.FOR : ReasonEffect.NEUTRAL,
                        Known.of(mention.date()),
                        words(mention.listed() ? "reason.listed" : "reason.not-listed"))));
    }

    private void addApprovals() {
        for (Approvals.ApprovalWithTerm held : approvals.known()) {
            Known<LocalDate> date = Known.of(held.approval().date());
            if (!held.isOfItsTime()) {
                list.add(EssReason.of(
                        EssSource.APPROVAL,
                        ReasonEffect.NEUTRAL,
                        date,
                        words("reason.approval-untimely", held.approval().kind())));
            } else if (held.term().covers(day)) {
                list.add(EssReason.of(
                        EssSource.APPROVAL,
                        held.approval().kind() == ApprovalKind.ESUS ? ReasonEffect.FOR : ReasonEffect.NEUTRAL,
                        date,
                        words(
                                "reason.approval",
                                held.approval().kind(),
                                held.term().earliest())));
            } else if (held.term().mayCover(day)) {
                list.add(EssReason.of(
                        EssSource.APPROVAL,
                        ReasonEffect.NEUTRAL,
                        date,
                        words(
                                "reason.approval-perhaps",
                                held.approval().kind(),
                                held.term().earliest(),
                                held.term().latest())));
            } else {
                list.add(EssReason.of(
                        EssSource.APPROVAL,
                        ReasonEffect.NEUTRAL,
                        date,
                        words(
                                "reason.approval-ended",
                                held.approval().kind(),
                                held.term().latest())));
            }
        }
    }

    private void addCharter() {
        charter.value()
                .ifPresent(signed ->
                        list.add(EssReason.of(EssSource.CHARTER, ReasonEffect.FOR, charter, words("reason.charter"))));
    }

    private void addDeclaration() {
        Known<EssFamily> family = actor.essFamily();
        family.value()
                .ifPresent(declared -> list.add(
                        EssReason.of(EssSource.DECLARATION, ReasonEffect.FOR, words("reason.family", declared))));
        if (family.isNone()) {
            list.add(EssReason.of(EssSource.DECLARATION, ReasonEffect.AGAINST, words("reason.no-family")));
        }
    }
}
