package org.cldess.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.cldess.component.Flat;
import org.cldess.component.NamePart;
import org.cldess.component.WithId;
import org.cldess.component.constraint.AboveZero;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.internal.number.Decimals;
import org.cldess.known.Known;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * An offer of an actor (<i>{@index offre}</i>).
 *
 * @param id its id
 * @param sector the sector, the same word as in the needs that it meets
 * @param description the offer in the actor’s own words
 * @param terms the conditions
 * @param taken the part of its capacity that is already promised, in the same unit; not applicable if nothing is
 *     promised
 */
@WithId("offer")
@Consistent(OfferConsistency.class)
public record Offer(
        OfferId id,
        @NotBlank @Size(max = 100) String sector,

        @NamePart(NamePart.As.LONG_NAME) @NotBlank @Size(max = 2000)
        String description,

        @Flat Terms terms,
        @AboveZero("taken") Known<BigDecimal> taken)
        implements Identified<OfferId> {
    /** Removes trailing zeros from the quantity taken. Checks the components, and throws all {@link Violations}. */
    public Offer {
        taken = taken.map(Decimals::plain);
        FormRules.check(Offer.class, id, sector, description, terms, taken);
    }

    /**
     * Creates an offer without recorded conditions.
     *
     * @param id its id
     * @param sector the sector
     * @param description the offer in words
     */
    public Offer(OfferId id, String sector, String description) {
        this(id, sector, description, Terms.NOT_RECORDED);
    }

    /**
     * Creates an offer for which the quantity taken is not recorded.
     *
     * @param id its id
     * @param sector the sector
     * @param description the offer in words
     * @param terms the conditions
     */
    public Offer(OfferId id, String sector, String description, Terms terms) {
        this(id, sector, description, terms, Known.notRecorded());
    }

    /**
     * Returns a builder with the required components of an offer.
     *
     * @param id its id
     * @param sector the sector
     * @param description the offer in words
     * @return a builder for its conditions
     */
    public static TermsBuilder<Offer> builder(OfferId id, String sector, String description) {
        return new TermsBuilder<>(terms -> new Offer(id, sector, description, terms));
    }

    /**
     * {@return this offer with another quantity taken}
     *
     * @param promised the part of its capacity that is already promised, in its unit
     */
    public Offer withTaken(Known<BigDecimal> promised) {
        return new Offer(id, sector, description, terms, promised);
    }

    /**
     * Returns the remaining capacity (<i>{@index "capacité restante"}</i>).
     *
     * @return the quantity, 0 or more, in the unit of its capacity; empty if its capacity or the quantity taken is not
     *     recorded, or if it has no limit
     */
    public Optional<BigDecimal> remaining() {
        return taken.isRecorded()
                ? terms.capacity()
                        .value()
                        .map(capacity -> capacity.quantity()
                                .subtract(taken.value().orElse(BigDecimal.ZERO))
                                .max(BigDecimal.ZERO))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Offer " + id;
    }
}
