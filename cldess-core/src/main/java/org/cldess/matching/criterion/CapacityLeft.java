package org.cldess.matching.criterion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.known.Known;
import org.cldess.matching.Appraisal;
import org.cldess.matching.PairMeasure;
import org.cldess.need.Capacity;
import org.cldess.need.Need;
import org.cldess.need.Offer;

/** How much of the capacity that a need asks for is left of an offer (<i>capacité restante</i>). */
final class CapacityLeft {
    private final Function<? super Offer, Optional<BigDecimal>> left;

    /**
     * Creates an instance from a function that returns what is left of an offer.
     *
     * @param left returns how much is left of an offer of bounded capacity; empty if it is not known
     */
    CapacityLeft(Function<? super Offer, Optional<BigDecimal>> left) {
        this.left = left;
    }

    /** Returns the part of a need that an offer can meet, in millionths; 0 if it is not known. */
    int share(Need need, Offer offer) {
        Known<Capacity> wanted = need.terms().capacity();
        Known<Capacity> given = offer.terms().capacity();
        if (wanted.isNone() || (given.isNone() && wanted.isRecorded())) {
            return PairMeasure.FULL;
        }
        Optional<Capacity> quantity = wanted.value()
                .filter(asked -> given.value().filter(asked::isSameUnit).isPresent());
        Optional<BigDecimal> remaining = quantity.flatMap(asked -> left.apply(offer));
        return remaining.isPresent()
                ? remaining
                        .get()
                        .multiply(BigDecimal.valueOf(PairMeasure.FULL))
                        .divide(quantity.get().quantity(), 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(PairMeasure.FULL))
                        .intValueExact()
                : 0;
    }

    Appraisal appraise(Need need, Actor actor, Offer offer) {
        Known<Capacity> wanted = need.terms().capacity();
        Known<Capacity> given = offer.terms().capacity();
        String name = actor.name();
        String description = offer.description();
        if (wanted.isNone()) {
            return Appraisal.met(Texts.WORDS.message("capacity.any", name, description));
        }
        if (wanted.value().isEmpty()) {
            return Appraisal.unmet(Texts.WORDS.message("capacity.need", name, description));
        }
        Capacity asked = wanted.value().get();
        if (given.isNone()) {
            return Appraisal.met(Texts.WORDS.message("capacity.unbounded", name, description, asked));
        }
        if (given.value().isEmpty()) {
            return Appraisal.unmet(Texts.WORDS.message("capacity.offer", name, description));
        }
        Optional<BigDecimal> remaining = left.apply(offer);
        if (remaining.isEmpty()) {
            return Appraisal.unmet(Texts.WORDS.message(
                    "capacity.taken", name, description, given.value().get()));
        }
        return Appraisal.of(
                share(need, offer),
                Texts.WORDS.message(
                        "capacity.left",
                        name,
                        description,
                        remaining.get().stripTrailingZeros(),
                        given.value().get().unit(),
                        asked));
    }
}
