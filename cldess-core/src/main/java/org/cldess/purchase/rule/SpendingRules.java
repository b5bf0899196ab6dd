package org.cldess.purchase.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.ledger.Movement;
import org.cldess.money.Amount;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Lot_;
import org.cldess.purchase.YearlyPurchases_;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the money of purchases. */
public final class SpendingRules {
    /** The money of a lot goes to its contractors, who are not the buyer. */
    public static final Rule<SpentLot> PUR_11 =
            Rule.of(RuleRecord.shipped("PUR-11")).<SpentLot>asOf().test(SpendingRules::goesToItsHolders);

    /** No more is spent on a lot than was planned. */
    public static final Rule<SpentLot> PUR_12 =
            Rule.of(RuleRecord.shipped("PUR-12")).<SpentLot>asOf().test(SpendingRules::staysInItsForecast);

    /** The yearly purchases of a buyer include those that the dossier follows. */
    public static final Rule<FollowedYear> PUR_13 =
            Rule.of(RuleRecord.shipped("PUR-13")).<FollowedYear>asOf().test(SpendingRules::includesItsPurchases);

    /**
     * The purchases of a buyer in a year, with what the dossier follows of them.
     *
     * @param year the year
     * @param followed what was spent on the lots of the buyer in that year; empty if nothing is recorded
     */
    public record FollowedYear(BuyingYear year, Optional<Amount> followed) {}

    private SpendingRules() {}

    private static Verdict goesToItsHolders(RuleContext<SpentLot> it) {
        SpentLot spent = it.subject();
        Lot lot = spent.lot();
        boolean isOpen = lot.notified().isNone() || lot.holders().isRecorded();
        if (isOpen
                && lot.holders().value().orElse(List.of()).isEmpty()
                && spent.movements().isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message("lot.unpaid", lot.title()));
        }
        return it.needs()
                .lackingIf(!lot.notified().isNone() && !lot.holders().isRecorded(), it.at(Lot_.HOLDERS))
                .judge(() -> Verdict.of(strangers(spent)));
    }

    private static List<Message> strangers(SpentLot spent) {
        Lot lot = spent.lot();
        List<Message> faults = new ArrayList<>();
        lot.holders().value().orElse(List.of()).stream()
                .map(Lot.Holder::actor)
                .filter(spent.sold().purchase().buyer()::equals)
                .forEach(buyer -> faults.add(Texts.WORDS.message("lot.own-buyer", lot.title(), spent.name(buyer))));
        for (Movement movement : spent.movements()) {
            if (lot.notified().isNone()) {
                faults.add(Texts.WORDS.message(
                        "lot.unnotified", lot.title(), movement.amount(), movement.kind(), movement.lastDay()));
            } else {
                movement.holder()
                        .value()
                        .filter(body -> !spent.isHeldBy(body, movement.lastDay()))
                        .ifPresent(body -> faults.add(Texts.WORDS.message(
                                "lot.stranger",
                                lot.title(),
                                movement.amount(),
                                movement.kind(),
                                movement.lastDay(),
                                spent.name(body))));
            }
        }
        return faults;
    }

    private static Verdict staysInItsForecast(RuleContext<SpentLot> it) {
        Lot lot = it.subject().lot();
        Optional<Amount> planned =
                lot.forecast().stream().map(Lot.Forecast::amount).reduce(Amount::plus);
        Optional<Amount> spent = it.subject().spent();
        if (planned.isEmpty() || spent.isEmpty()) {
            return Verdict.notApplicable(
                    Texts.WORDS.message(planned.isEmpty() ? "lot.unplanned" : "lot.unpaid", lot.title()));
        }
        return Verdict.compliesIf(
                spent.get().compareTo(planned.get()) <= 0,
                () -> Texts.WORDS.message("lot.overspent", lot.title(), planned.get(), spent.get()));
    }

    private static Verdict includesItsPurchases(RuleContext<FollowedYear> it) {
        Buyer.YearlyPurchases bought = it.subject().year().bought();
        Optional<Amount> followed = it.subject().followed();
        String year = Integer.toString(bought.year());
        if (followed.isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message("buyer.nothing-followed", year));
        }
        return it.needs().value(YearlyPurchases_.AMOUNT, bought).judge(() -> {
            Amount all = bought.amount().value().orElseThrow();
            return Verdict.compliesIf(
                    followed.get().compareTo(all) <= 0,
                    () -> Texts.WORDS.message(
                            "buyer.less", it.subject().year().standing().actor().name(), year, all, followed.get()));
        });
    }
}
