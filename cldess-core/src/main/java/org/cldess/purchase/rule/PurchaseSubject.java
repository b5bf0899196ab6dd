package org.cldess.purchase.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Actor_;
import org.cldess.component.Listed;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseProcedure;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Verdict;

/**
 * A purchase with its buyer, as the subject of rules.
 *
 * @param purchase the purchase
 * @param pointer the location, as a JSON Pointer from the root
 * @param buyer the buyer
 * @param market all purchases and actors of the dossier
 */
public record PurchaseSubject(Purchase purchase, String pointer, LocatedActor buyer, Market market) {
    /**
     * An actor with its location.
     *
     * @param actor the actor
     * @param pointer the location, as a JSON Pointer from the root
     */
    public record LocatedActor(Actor actor, String pointer) {
        /**
         * Returns a verdict if the law on public purchasing does not apply, because the buyer is known not to be a
         * public body.
         */
        Optional<Verdict> outOfScope() {
            return actor.publicBody().isNone()
                    ? Optional.of(Verdict.notApplicable(Texts.WORDS.message("buyer.private")))
                    : Optional.empty();
        }

        /** Requires the kind of public body to be recorded. */
        RequiredFacts requireKind(RequiredFacts needs) {
            return needs.lackingIf(!actor.publicBody().isRecorded(), pointer, Actor_.PUBLIC_BODY);
        }
    }

    /**
     * All purchases, with access to their buyers and contractors.
     *
     * @param list the list of the purchases in the dossier
     * @param purchases the purchases, in order
     * @param actors finds an actor and its location
     */
    public record Market(Listed<?, Purchase> list, List<Purchase> purchases, Function<ActorId, LocatedActor> actors) {
        /** {@return the purchases with their locations} */
        public Stream<Located<PurchaseSubject>> bought() {
            return IntStream.range(0, purchases.size()).mapToObj(i -> {
                Purchase purchase = purchases.get(i);
                String pointer = list.at(i).toString();
                return Located.of(
                        pointer, new PurchaseSubject(purchase, pointer, actors.apply(purchase.buyer()), this));
            });
        }

        /** {@return the lots of all purchases with their locations} */
        public Stream<Located<LotSubject>> lots() {
            return bought().flatMap(part -> part.subject().lots());
        }
    }

    /**
     * Returns the value of the whole need: of this purchase and of the others without competition that the buyer
     * launched for it in the same year. To split a need is no way below a threshold (code de la commande publique,
     * R2121-4). Purchases with the same need or, of the same nature, with the same code are for one need.
     */
    Amount wholeNeed() {
        return Amount.sum(market.purchases().stream()
                .filter(other -> other.equals(purchase) || isForTheSameNeed(other))
                .flatMap(other -> other.estimated().value().stream())
                .toList());
    }

    private boolean isForTheSameNeed(Purchase other) {
        boolean isSameNeed =
                isSame(Purchase::need, other) || (isSame(Purchase::cpv, other) && isSame(Purchase::nature, other));
        return isSameNeed
                && other.buyer().equals(purchase.buyer())
                && other.procedure().is(PurchaseProcedure.WITHOUT_COMPETITION)
                && purchase.procedure().is(PurchaseProcedure.WITHOUT_COMPETITION)
                && year(other).equals(year(purchase));
    }

    private boolean isSame(Function<Purchase, Known<?>> fact, Purchase other) {
        return fact.apply(purchase).value().isPresent() && fact.apply(purchase).equals(fact.apply(other));
    }

    private static Optional<Integer> year(Purchase bought) {
        return bought.launched().value().map(LocalDate::getYear);
    }

    private Stream<Located<LotSubject>> lots() {
        List<Lot> lots = purchase.lots();
        return IntStream.range(0, lots.size())
                .mapToObj(i -> Located.of("%s/lots/%s".formatted(pointer, i), new LotSubject(this, lots.get(i))));
    }
}
