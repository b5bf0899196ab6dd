package org.cldess.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cldess.actor.Actor;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.need.Terms;

/** What of an actor counts when needs and offers are compared: not their words. */
record Wishes(List<Wish> needs, List<Wish> offers, Known<CommuneCode> commune) {
    /** A need or an offer without its words; its hash is asked millions of times. */
    static final class Wish {
        private final String sector;
        private final Terms terms;
        private final int hash;

        private Wish(String sector, Terms terms) {
            this.sector = sector;
            this.terms = terms;
            this.hash = Objects.hash(sector, terms);
        }

        static Wish of(Need need) {
            return new Wish(need.sector(), need.terms());
        }

        static Wish of(Offer offer) {
            return new Wish(offer.sector(), offer.terms());
        }

        String sector() {
            return sector;
        }

        Terms terms() {
            return terms;
        }

        @Override
        public boolean equals(Object other) {
            return other == this
                    || (other instanceof Wish that
                            && hash == that.hash
                            && sector.equals(that.sector)
                            && terms.equals(that.terms));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Somebody needs something of a sector, or offers it. */
    private record Key(boolean isNeed, String sector) {}

    static Wishes of(Actor actor) {
        return new Wishes(
                Need.open(actor.needs()).value().orElse(List.of()).stream()
                        .map(Wish::of)
                        .toList(),
                actor.offers().value().orElse(List.of()).stream().map(Wish::of).toList(),
                actor.commune());
    }

    /** What it needs and offers. */
    Set<?> keys() {
        return keys(true, false);
    }

    /** What others need whom it can help, and what others offer that helps it. */
    Set<?> answeredKeys() {
        return keys(false, true);
    }

    private Set<?> keys(boolean ofNeeds, boolean ofOffers) {
        Set<Key> keys = new HashSet<>();
        needs.forEach(need -> keys.add(new Key(ofNeeds, need.sector())));
        offers.forEach(offer -> keys.add(new Key(ofOffers, offer.sector())));
        return keys;
    }
}
