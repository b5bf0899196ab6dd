package org.cldess.contract.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.Amendment_;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.ArticleChange_;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.EnvelopeChange_;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.ObjectiveChange_;
import org.cldess.contract.amendment.TermChange_;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.Signature_;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the amendments of a contract. */
public final class AmendmentRules {
    /**
     * A signed contract changes only by numbered amendments, within its term and between the same parties, and each
     * amendment starts from the text in effect before it.
     */
    public static final Rule<NamedContract> CTR_15 = Rule.of(RuleRecord.shipped("CTR-15"))
            .keyed(AmendmentRules::firstDay)
            .test(AmendmentRules::isInOrder)
            .within(AmendedContract.ALL);

    /** An amendment takes effect only after all parties have signed it; CTR-15 reports missing signatures. */
    public static final Rule<NamedContract> CTR_21 = Rule.of(RuleRecord.shipped("CTR-21"))
            .keyed(AmendmentRules::firstDay)
            .test(AmendmentRules::isSignedInTime)
            .within(AmendedContract.ALL);

    private AmendmentRules() {}

    private static KeyDate firstDay(Located<AmendedContract> part) {
        return KeyDate.of(part.subject().amendment().effective(), part.at(Amendment_.EFFECTIVE));
    }

    private static Verdict isInOrder(RuleContext<AmendedContract> it) {
        AmendedContract amended = it.subject();
        Amendment amendment = amended.amendment();
        RequiredFacts needs = signatureDates(it);
        amendment.term().ifPresent(change -> needs.recorded(Amendment_.TERM.then(TermChange_.BEFORE), change.before()));
        for (int i = 0; i < amendment.objectives().size(); i++) {
            ObjectiveChange change = amendment.objectives().get(i);
            needs.recorded(Amendment_.OBJECTIVES, i, ObjectiveChange_.BEFORE, change)
                    .recorded(Amendment_.OBJECTIVES, i, ObjectiveChange_.AFTER, change);
        }
        for (int i = 0; i < amendment.envelopes().size(); i++) {
            EnvelopeChange change = amendment.envelopes().get(i);
            needs.recorded(Amendment_.ENVELOPES, i, EnvelopeChange_.BEFORE, change)
                    .recorded(Amendment_.ENVELOPES, i, EnvelopeChange_.AFTER, change);
            needs.recordedBeside(Contract_.ENVELOPES, amended.contract().envelopes());
        }
        for (int i = 0; i < amendment.articles().size(); i++) {
            ArticleChange change = amendment.articles().get(i);
            needs.recorded(Amendment_.ARTICLES, i, ArticleChange_.BEFORE, change)
                    .recorded(Amendment_.ARTICLES, i, ArticleChange_.AFTER, change);
        }
        boolean moves = !amendment.communesAdded().isEmpty()
                || !amendment.communesRemoved().isEmpty();
        needs.lackingIf(moves && !amended.contract().territory().isRecorded(), it.beside(Contract_.TERRITORY));
        KeyDate signing = ContractRules.signing(amended.contract(), it.base());
        signing.missing().forEach(pointer -> needs.lackingIf(true, pointer));
        return needs.judge(
                () -> Verdict.of(new AmendmentFaults(amended, it.keyDate(), it.day(), signing.date()).list()));
    }

    private static RequiredFacts signatureDates(RuleContext<AmendedContract> it) {
        RequiredFacts needs = it.needs();
        List<Signature> signatures = it.subject().amendment().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            needs.recorded(Amendment_.SIGNATURES, i, Signature_.DATE, signatures.get(i));
        }
        return needs;
    }

    private static Verdict isSignedInTime(RuleContext<AmendedContract> it) {
        AmendedContract amended = it.subject();
        Optional<LocalDate> signed = amended.contract().signedOn(amended.amendment(), it.day());
        if (signed.isEmpty() && it.keyDate().isAfter(it.day())) {
            return Verdict.notApplicable(Texts.WORDS.message("amendment.planned", amended.number(), it.keyDate()));
        }
        return signatureDates(it)
                .judge(() -> signed.map(day -> Verdict.compliesIf(
                                !day.isAfter(it.keyDate()),
                                () -> Texts.WORDS.message(
                                        "amendment.effect.early", amended.number(), it.keyDate(), day)))
                        .orElseGet(() -> Verdict.notApplicable(
                                Texts.WORDS.message("amendment.unsigned", amended.number(), it.keyDate()))));
    }
}
