package org.cldess.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;
import org.cldess.component.Flat;
import org.cldess.component.WithId;
import org.cldess.form.Identified;

/**
 * What an actor looks for (<i>{@index besoin}</i>).
 *
 * @param id its id
 * @param sector the field it belongs to, one word for all who may answer, such as {@code espaces-verts}
 * @param description what is looked for, in the actor’s own words
 * @param terms on what conditions
 */
@WithId("need")
public record Need(
        NeedId id,
        @NotBlank @Size(max = 100) String sector,

        @Called(Called.As.LONG_NAME) @NotBlank @Size(max = 2000)
        String description,

        @Flat Terms terms)
        implements Identified<NeedId> {
    /**
     * A need of which no condition is recorded.
     *
     * @param id its id
     * @param sector the field it belongs to
     * @param description what is looked for
     */
    public Need(NeedId id, String sector, String description) {
        this(id, sector, description, Terms.NOT_RECORDED);
    }

    /**
     * Begins a need with what every one has.
     *
     * @param id its id
     * @param sector the field it belongs to
     * @param description what is looked for
     * @return a builder, on which its conditions are set
     */
    public static TermsBuilder<Need> builder(NeedId id, String sector, String description) {
        return new TermsBuilder<>(Terms.NOT_RECORDED, terms -> new Need(id, sector, description, terms));
    }

    @Override
    public String toString() {
        return "Need " + id;
    }
}
