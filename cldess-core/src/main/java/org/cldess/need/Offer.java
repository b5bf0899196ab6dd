package org.cldess.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;
import org.cldess.component.Flat;
import org.cldess.component.WithId;
import org.cldess.form.Identified;

/**
 * What an actor can give (<i>{@index offre}</i>).
 *
 * @param id its id
 * @param sector the field it belongs to, the same word as in the needs that it meets
 * @param description what is offered, in the actor’s own words
 * @param terms on what conditions
 */
@WithId("offer")
public record Offer(
        OfferId id,
        @NotBlank @Size(max = 100) String sector,

        @Called(Called.As.LONG_NAME) @NotBlank @Size(max = 2000)
        String description,

        @Flat Terms terms)
        implements Identified<OfferId> {
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

    @Override
    public String toString() {
        return "Offer " + id;
    }
}
