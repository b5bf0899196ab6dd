package org.cldess.matching.criterion;

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

/** The needs and offers of an actor as they are compared: without their descriptions. */
record StatedTerms(List<Wish> needs, List<Wish> offers, Known<CommuneCode> commune) {
    /** A need or an offer without its description; its hash code is requested millions of times. */
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

    /** A need or an offer in a sector. */
    private record Key(boolean isNeed, String sector) {}

    static StatedTerms of(Actor actor) {
        return new StatedTerms(
                Need.open(actor.needs()).value().orElse(List.of()).stream()
                        .map(Wish::of)
                        .toList(),
                actor.offers().value().orElse(List.of()).stream().map(Wish::of).toList(),
                actor.commune());
    }

    /** Returns the keys of what the actor needs and offers. */
    Set<?> keys() {
        return keys(true, false);
    }

    /**
     * Returns the keys of the needs of others that it can meet, and of the offers of others that meet its own needs.
     */
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
