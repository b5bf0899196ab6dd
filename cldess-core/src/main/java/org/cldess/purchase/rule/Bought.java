package org.cldess.purchase.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Purchase;
import org.cldess.rule.Needs;
import org.cldess.rule.Part;
import org.cldess.rule.Verdict;

/**
 * A purchase before the rules, with its buyer.
 *
 * @param purchase the purchase
 * @param pointer where it stands, from the root
 * @param buyer who buys
 * @param market all purchases and actors of the dossier
 */
public record Bought(Purchase purchase, String pointer, Standing buyer, Market market) {
    /**
     * An actor and where it stands.
     *
     * @param actor the actor
     * @param pointer where it stands, from the root
     */
    public record Standing(Actor actor, String pointer) {
        /** Why the law on public purchasing does not speak of what it buys: it is known to be no public body. */
        Optional<Verdict> outside() {
            return actor.publicBody().isNone()
                    ? Optional.of(Verdict.notApplicable(Texts.WORDS.message("buyer.private")))
                    : Optional.empty();
        }

        /** Asks whether it is a public body. */
        Needs asked(Needs needs) {
            return needs.lackingIf(!actor.publicBody().isRecorded(), pointer, "/publicBody");
        }
    }

    /**
     * All that is bought, and by whom.
     *
     * @param purchases the purchases, in their order
     * @param actors finds an actor and where it stands
     */
    public record Market(List<Purchase> purchases, Function<ActorId, Standing> actors) {
        /** {@return the purchases, each with its place} */
        public Stream<Part<Bought>> bought() {
            return IntStream.range(0, purchases.size()).mapToObj(i -> {
                Purchase purchase = purchases.get(i);
                String pointer = "/purchases/" + i;
                return Part.of(pointer, new Bought(purchase, pointer, actors.apply(purchase.buyer()), this));
            });
        }

        /** {@return the lots of all purchases, each with its place} */
        public Stream<Part<BoughtLot>> lots() {
            return bought().flatMap(part -> part.subject().lots());
        }
    }

    private Stream<Part<BoughtLot>> lots() {
        List<Lot> lots = purchase.lots();
        return IntStream.range(0, lots.size())
                .mapToObj(i -> Part.of("%s/lots/%s".formatted(pointer, i), new BoughtLot(this, lots.get(i))));
    }
}
