package org.cldess.sample;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.SocialConsideration;

/** The relations between a reserved lot and its beneficiaries. A share is from zero to the whole. */
final class PurchaseSense {
    private static final List<SocialConsideration> ALL = List.of(SocialConsideration.values());

    private final Draw draw;

    PurchaseSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        sense.size(Purchase.class, "lots", 2);
        sense.size(Lot.class, "considerations", ALL.size());
        sense.value(Lot.class, "considerations", lot -> draw.of(ALL));
        sense.part(Lot.class, "reservedFor", this::reservedFor);
        sense.value(Grant.BeneficiaryShare.class, "percentage", share -> BigDecimal.valueOf(draw.below(1001), 1));
        sense.value(Lot.Holder.class, "share", holder -> BigDecimal.valueOf(draw.below(1001), 1));
    }

    private Known<Object> reservedFor(Thing lot) {
        boolean isReserved = lot.said("considerations")
                .value()
                .filter(said -> ((List<?>) said).contains(SocialConsideration.RESERVED_CONTRACT))
                .isPresent();
        return isReserved ? lot.drawn("reservedFor") : draw.knownList(List::of);
    }
}
