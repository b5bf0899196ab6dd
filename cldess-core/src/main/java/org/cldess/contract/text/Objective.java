package org.cldess.contract.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.component.Called;
import org.cldess.component.WithId;
import org.cldess.form.Identified;

/**
 * What the contract wants to reach (<i>{@index objectif}</i>), of the first level or inside another.
 *
 * @param id its id
 * @param number its number, which may change
 * @param title its title
 * @param parts the objectives that it is broken into
 */
@WithId("objective")
public record Objective(
        ObjectiveId id,
        @Called @NotBlank @Size(max = 20) String number,
        @Called(Called.As.TITLE) @NotBlank @Size(max = 300) String title,
        List<Objective> parts)
        implements Identified<ObjectiveId> {
    /** Checks the parts. */
    public Objective {
        parts = List.copyOf(parts);
    }

    /**
     * This objective and all inside it.
     *
     * @return them, each before its parts
     */
    public Stream<Objective> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Objective::withParts));
    }

    @Override
    public String toString() {
        return "Objective " + id;
    }
}
