package org.cldess.purchase.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.purchase.ContractNotice_;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Lot_;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.Purchase_;
import org.cldess.purchase.Reservation;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/**
 * A lot with its purchase, as the subject of rules.
 *
 * @param purchased the purchase
 * @param lot the lot
 */
public record LotSubject(PurchaseSubject purchased, Lot lot) {
    /**
     * A contractor of the lot.
     *
     * @param index the index among the contractors
     * @param holder what the lot records about it
     * @param actor the actor
     * @param kind the kind of structure
     */
    record LotContractor(int index, Lot.Holder holder, PurchaseSubject.LocatedActor actor, HolderKind kind) {
        /** Returns its name, unless it is a natural person. */
        Localizable name() {
            return called(actor.actor());
        }
    }

    /** Hides the name of a natural person, because all readers of a purchase see the messages of its rules. */
    static Localizable called(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON ? actor.kind() : locale -> actor.name();
    }

    Purchase purchase() {
        return purchased.purchase();
    }

    List<Reservation> reservedFor() {
        return lot.reservedFor().value().orElse(List.of());
    }

    /**
     * Returns a verdict if the rules on reserved contracts do not apply: the buyer is private, or the lot is known not
     * to be reserved.
     */
    Optional<Verdict> unreserved() {
        return purchased
                .buyer()
                .outOfScope()
                .or(() -> lot.isReserved().is(false)
                        ? Optional.of(Verdict.notApplicable(Texts.WORDS.message("lot.unreserved", lot.title())))
                        : Optional.empty());
    }

    /** Requires the considerations and the reserved groups to be recorded. */
    RequiredFacts requireReservation(RuleContext<LotSubject> it) {
        return purchased
                .buyer()
                .requireKind(it.needs())
                .recorded(Lot_.CONSIDERATIONS, lot)
                .lackingIf(reservedFor().isEmpty(), it.at(Lot_.RESERVED_FOR));
    }

    /** Checks whether the contract has not been awarded yet. */
    private boolean isOpen() {
        return lot.notified().isNone() && !lot.holders().isRecorded();
    }

    /** Returns the contractors and requires them to be recorded, unless the contract has not been awarded yet. */
    List<LotContractor> contractors(RequiredFacts needs) {
        if (isOpen()) {
            return List.of();
        }
        needs.recorded(Lot_.HOLDERS, lot);
        List<Lot.Holder> holders = lot.holders().value().orElse(List.of());
        return IntStream.range(0, holders.size())
                .mapToObj(i -> {
                    Lot.Holder holder = holders.get(i);
                    PurchaseSubject.LocatedActor standing =
                            purchased.market().actors().apply(holder.actor());
                    return new LotContractor(i, holder, standing, HolderKind.of(holder, Optional.of(standing.actor())));
                })
                .toList();
    }

    /** Requires the notice and the article that it cites to be recorded. */
    void requireNotice(RequiredFacts needs) {
        Known<Purchase.ContractNotice> notice = purchase().notice();
        needs.lackingIf(!notice.isRecorded(), purchased.pointer(), Purchase_.NOTICE);
        notice.value()
                .ifPresent(sent -> needs.lackingIf(
                        !sent.article().isRecorded(),
                        purchased.pointer(),
                        Purchase_.NOTICE.then(ContractNotice_.ARTICLE)));
    }

    /** Checks whether the notice is known to cite no article. */
    boolean citesNoArticle() {
        return purchase()
                .notice()
                .value()
                .filter(sent -> sent.article().isNone())
                .isPresent();
    }
}
