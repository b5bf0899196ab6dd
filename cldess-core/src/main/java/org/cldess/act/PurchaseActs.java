package org.cldess.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Lot_;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.Purchase_;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts on a purchase. {@link Acts#purchase} is their entry point. */
public final class PurchaseActs {
    private final Dossier dossier;
    private final Conditions conditions;
    private final PurchaseId purchase;

    PurchaseActs(Dossier dossier, Conditions conditions, PurchaseId purchase) {
        this.dossier = dossier;
        this.conditions = conditions;
        this.purchase = purchase;
    }

    /**
     * Adds hours that were worked under a lot, or the decision of the facilitator on hours that were added without one:
     * the hours of the same period and the same structure, and as many. The act is refused, with every reason, if there
     * is no such purchase or lot, if the lot already has hours of that period and structure, or if
     * {@link Gate#CLAUSE_HOURS} finds something or lacks a fact: a lot without a social consideration, a period before
     * its notification or after its end, more validated than worked hours.
     *
     * @param lot the index of the lot in the purchase, from 0
     * @param hours the hours
     * @return the dossier with the hours, or every reason
     */
    public Answer<Dossier> work(int lot, ClauseHours hours) {
        return new Seeking(dossier, conditions)
                .on(
                        Purchase.class,
                        purchase,
                        Dossier_.PURCHASES,
                        "hours.no-purchase",
                        (act, bought) -> work(act, bought, lot, hours));
    }

    private Answer<Dossier> work(Act act, Purchase bought, int lot, ClauseHours hours) {
        if (lot < 0 || lot >= bought.lots().size()) {
            act.refuse("hours.no-lot", bought.object(), lot + 1, bought.lots().size());
            return act.refused();
        }
        Lot sold = bought.lots().get(lot);
        act.refuseFar(hours.from());
        act.refuseFar(hours.until());
        OptionalInt same = IntStream.range(0, sold.hours().size())
                .filter(i -> sold.hours().get(i).isOfSamePeriod(hours))
                .findFirst();
        same.ifPresent(
                i -> act.refuseIf(!validates(hours, sold.hours().get(i)), "hours.again", hours.from(), hours.until()));
        int place = same.orElse(sold.hours().size());
        String lotPath = act.place() + Purchase_.LOTS.at(lot);
        return act.outcome(
                Gate.CLAUSE_HOURS,
                Optional.of(hours.until()),
                () -> dossier.with(with(bought, lot, sold, place, hours)),
                ActBasis.of(lotPath + Lot_.CONSIDERATIONS, lotPath + Lot_.HOURS.at(place)));
    }

    /** Checks whether hours are the same as others, but with the decision of the facilitator. */
    private static boolean validates(ClauseHours hours, ClauseHours before) {
        return before.validated().value().isEmpty()
                && hours.validated().value().isPresent()
                && hours.worked().compareTo(before.worked()) == 0;
    }

    private static Purchase with(Purchase bought, int lot, Lot sold, int place, ClauseHours hours) {
        List<ClauseHours> all = new ArrayList<>(sold.hours());
        if (place < all.size()) {
            all.set(place, hours);
        } else {
            all.add(hours);
        }
        List<Lot> lots = new ArrayList<>(bought.lots());
        lots.set(lot, sold.toBuilder().hours(all).build());
        return bought.toBuilder().lots(lots).build();
    }

    @Override
    public String toString() {
        return "PurchaseActs of " + purchase;
    }
}
