package org.cldess.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.cldess.component.AboveZero;
import org.cldess.component.Called;
import org.cldess.component.Flat;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.form.Identified;
import org.cldess.internal.Decimals;
import org.cldess.known.Known;

/**
 * What an actor can give (<i>{@index offre}</i>).
 *
 * @param id its id
 * @param sector the field it belongs to, the same word as in the needs that it meets
 * @param description what is offered, in the actor’s own words
 * @param terms on what conditions
 * @param taken how much of its capacity is promised already, in the same unit; none if nothing is
 */
@WithId("offer")
@Consistent(OfferConsistency.class)
public record Offer(
        OfferId id,
        @NotBlank @Size(max = 100) String sector,

        @Called(Called.As.LONG_NAME) @NotBlank @Size(max = 2000)
        String description,

        @Flat Terms terms,
        @AboveZero("taken") Known<BigDecimal> taken)
        implements Identified<OfferId> {
    /** Keeps what is taken without zeros at its end. */
    public Offer {
        taken = taken.map(Decimals::plain);
    }

    /**
     * An offer of which no condition is recorded.
     *
     * @param id its id
     * @param sector the field it belongs to
     * @param description what is offered
     */
    public Offer(OfferId id, String sector, String description) {
        this(id, sector, description, Terms.NOT_RECORDED);
    }

    /**
     * An offer of which nobody recorded how much is taken.
     *
     * @param id its id
     * @param sector the field it belongs to
     * @param description what is offered
     * @param terms on what conditions
     */
    public Offer(OfferId id, String sector, String description, Terms terms) {
        this(id, sector, description, terms, Known.notRecorded());
    }

    /**
     * Begins an offer with what every one has.
     *
     * @param id its id
     * @param sector the field it belongs to
     * @param description what is offered
     * @return a builder, on which its conditions are set
     */
    public static TermsBuilder<Offer> builder(OfferId id, String sector, String description) {
        return new TermsBuilder<>(Terms.NOT_RECORDED, terms -> new Offer(id, sector, description, terms));
    }

    /**
     * {@return the same offer, of which so much is taken}
     *
     * @param promised how much of its capacity is promised already, in its unit
     */
    public Offer withTaken(Known<BigDecimal> promised) {
        return new Offer(id, sector, description, terms, promised);
    }

    /**
     * How much of its capacity is left (<i>{@index "capacité restante"}</i>).
     *
     * @return the quantity, 0 or more, in the unit of its capacity; nothing where its capacity or what is taken is not recorded, or where it
     *     has no limit
     */
    public Optional<BigDecimal> left() {
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
