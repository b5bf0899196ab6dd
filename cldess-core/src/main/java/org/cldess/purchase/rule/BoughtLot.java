package org.cldess.purchase.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.known.Known;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.Reservation;
import org.cldess.rule.Case;
import org.cldess.rule.Needs;
import org.cldess.rule.Verdict;

/**
 * A lot before the rules, with the purchase that it is a part of.
 *
 * @param bought the purchase
 * @param lot the lot
 */
public record BoughtLot(Bought bought, Lot lot) {
    /**
     * A holder of a lot.
     *
     * @param index where it stands among the holders
     * @param holder what the lot says of it
     * @param standing the actor
     * @param kind what kind of structure it is
     */
    record Held(int index, Lot.Holder holder, Bought.Standing standing, HolderKind kind) {}

    Purchase purchase() {
        return bought.purchase();
    }

    List<Reservation> reservedFor() {
        return lot.reservedFor().value().orElse(List.of());
    }

    /** Why a rule on reserved contracts does not speak of it: its buyer is private, or it is known not to be reserved. */
    Optional<Verdict> unreserved() {
        return bought.buyer()
                .outside()
                .or(() -> lot.isReserved().is(false)
                        ? Optional.of(Verdict.notApplicable(Texts.WORDS.message("lot.unreserved", lot.title())))
                        : Optional.empty());
    }

    /** Asks whether it is reserved, and for whom. */
    Needs asked(Case<BoughtLot> it) {
        return bought.buyer()
                .asked(it.needs())
                .recorded("/considerations", lot.considerations())
                .lackingIf(reservedFor().isEmpty(), it.at("/reservedFor"));
    }

    /** Whether nobody holds it yet. */
    private boolean isOpen() {
        return lot.notified().isNone() && !lot.holders().isRecorded();
    }

    /** Asks who holds it, unless nobody does yet. */
    List<Held> holders(Needs needs) {
        if (isOpen()) {
            return List.of();
        }
        needs.recorded("/holders", lot.holders());
        List<Lot.Holder> holders = lot.holders().value().orElse(List.of());
        return IntStream.range(0, holders.size())
                .mapToObj(i -> {
                    Lot.Holder holder = holders.get(i);
                    Bought.Standing standing = bought.market().actors().apply(holder.actor());
                    return new Held(i, holder, standing, HolderKind.of(holder, Optional.of(standing.actor())));
                })
                .toList();
    }

    /** Asks whether the notice, where there was one, cites an article. */
    void askNotice(Needs needs) {
        Known<Purchase.ContractNotice> notice = purchase().notice();
        needs.lackingIf(!notice.isRecorded(), bought.pointer(), "/notice");
        notice.value()
                .ifPresent(sent -> needs.lackingIf(!sent.article().isRecorded(), bought.pointer(), "/notice/article"));
    }

    /** Whether the notice is known to cite no article. */
    boolean hasSilentNotice() {
        return purchase()
                .notice()
                .value()
                .filter(sent -> sent.article().isNone())
                .isPresent();
    }
}
