package org.cldess.purchase.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Lot_;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseNature;
import org.cldess.purchase.PurchaseProcedure;
import org.cldess.purchase.Purchase_;
import org.cldess.purchase.SocialConsideration;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about procedures. Whether a buyer always uses the same supplier is left to human judgment. */
public final class ProcedureRules {
    /** Below a threshold, a purchase needs no competition. */
    public static final Rule<PurchaseSubject> PUR_01 = Rule.of(RuleRecord.shipped("PUR-01"))
            .<PurchaseSubject>keyed(
                    Purchase_.LAUNCHED, bought -> bought.purchase().launched())
            .test(ProcedureRules::mayDoWithoutCompetition);

    /** Above the European thresholds, a contract has social conditions of performance. */
    public static final Rule<LotSubject> PUR_02 = Rule.of(RuleRecord.shipped("PUR-02"))
            .<LotSubject>keyed(part -> Keys.launch(part.subject().purchased()))
            .test(ProcedureRules::hasSocialConditions);

    private ProcedureRules() {}

    private static Verdict mayDoWithoutCompetition(RuleContext<PurchaseSubject> it) {
        Purchase purchase = it.subject().purchase();
        Optional<Verdict> outside = it.subject().buyer().outOfScope();
        if (outside.isPresent()) {
            return outside.get();
        }
        Known<PurchaseProcedure> procedure = purchase.procedure();
        if (procedure
                .value()
                .filter(known -> known != PurchaseProcedure.WITHOUT_COMPETITION)
                .isPresent()) {
            return Verdict.notApplicable(Texts.WORDS.message(
                    "purchase.procedure", purchase.object(), procedure.value().get()));
        }
        return it.subject()
                .buyer()
                .requireKind(it.needs())
                .value(Purchase_.ESTIMATED, purchase)
                .value(Purchase_.NATURE, purchase)
                .value(Purchase_.PROCEDURE, procedure)
                .judge(() -> isBelow(it, purchase));
    }

    private static Verdict isBelow(RuleContext<PurchaseSubject> it, Purchase purchase) {
        PurchaseNature nature = purchase.nature().value().orElseThrow();
        Optional<Parameter> threshold = (nature == PurchaseNature.WORKS
                        ? it.parameter("threshold-works")
                        : Optional.<Parameter>empty())
                .or(() -> it.parameter("threshold"));
        Amount estimated = purchase.estimated().value().orElseThrow();
        Amount whole = it.subject().wholeNeed();
        boolean isBelow =
                threshold.filter(limit -> compare(estimated, limit) < 0).isPresent();
        if (isBelow && compare(whole, threshold.get()) >= 0) {
            return Verdict.breached(Texts.WORDS.message(
                    "purchase.split",
                    purchase.object(),
                    estimated,
                    Integer.toString(it.keyDate().getYear()),
                    whole,
                    amount(threshold.get())));
        }
        return Verdict.compliesIf(
                isBelow,
                () -> Texts.WORDS.message(
                        "purchase.competition",
                        purchase.object(),
                        estimated,
                        nature,
                        it.keyDate(),
                        threshold.map(ProcedureRules::amount).orElse(Amount.ZERO)));
    }

    private static int compare(Amount amount, Parameter limit) {
        return amount.toBigDecimal().compareTo(limit.number());
    }

    private static Amount amount(Parameter limit) {
        return Amount.ofCents(limit.number().multiply(BigDecimal.valueOf(100)).longValueExact());
    }

    /**
     * Returns the European threshold that applies to the purchase on the day, if this version of the library has it.
     */
    private static Optional<Parameter> formal(RuleContext<LotSubject> it, PurchaseSubject bought) {
        PurchaseNature nature = bought.purchase().nature().value().orElse(PurchaseNature.SUPPLIES);
        return it.parameter(
                switch (nature) {
                    case WORKS -> "formal-works";
                    case SOCIAL_SERVICES -> "formal-social";
                    case SUPPLIES, SERVICES ->
                        bought.buyer().actor().publicBody().is(PublicBodyKind.STATE) ? "formal-state" : "formal";
                });
    }

    private static Verdict hasSocialConditions(RuleContext<LotSubject> it) {
        PurchaseSubject bought = it.subject().purchased();
        Purchase purchase = bought.purchase();
        Optional<Verdict> outside = bought.buyer().outOfScope();
        if (outside.isPresent()) {
            return outside.get();
        }
        Optional<Parameter> duty = it.parameter("duty");
        Optional<Parameter> formal = formal(it, bought);
        if (duty.isEmpty()) {
            return Verdict.notApplicable(purchase.estimated()
                    .value()
                    .filter(value -> purchase.nature().value().isPresent())
                    .flatMap(value -> formal.map(limit -> Texts.WORDS.message(
                            compare(value, limit) < 0 ? "social.free-below" : "social.free-above",
                            it.keyDate(),
                            amount(limit))))
                    .orElseGet(() -> Texts.WORDS.message("social.free", it.keyDate())));
        }
        RequiredFacts needs = bought.buyer()
                .requireKind(it.needs())
                .lackingIf(purchase.estimated().value().isEmpty(), bought.pointer(), Purchase_.ESTIMATED)
                .lackingIf(purchase.nature().value().isEmpty(), bought.pointer(), Purchase_.NATURE);
        return needs.judge(() -> formal.map(limit -> conditions(it, limit))
                .orElseGet(() -> Verdict.notApplicable(Texts.WORDS.message("social.unknown-threshold", it.keyDate()))));
    }

    private static Verdict conditions(RuleContext<LotSubject> it, Parameter limit) {
        Lot lot = it.subject().lot();
        Amount estimated = it.subject().purchase().estimated().value().orElseThrow();
        if (compare(estimated, limit) < 0) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("social.below", it.subject().purchase().object(), estimated, amount(limit)));
        }
        if (lot.considerations()
                .value()
                .filter(list -> list.contains(SocialConsideration.SOCIAL_CLAUSE))
                .isPresent()) {
            return Verdict.complies();
        }
        return it.needs()
                .recorded(Lot_.CONSIDERATIONS, lot)
                .recorded(Lot_.REASONS, lot)
                .judge(() -> Verdict.compliesIf(
                        lot.reasons().value().isPresent(),
                        () -> Texts.WORDS.message("social.missing", lot.title(), estimated, amount(limit))));
    }
}
