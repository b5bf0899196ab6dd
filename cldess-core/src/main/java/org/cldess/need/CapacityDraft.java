package org.cldess.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Capacity} as it was typed or read, not yet checked.
 *
 * @param quantity how much, more than 0
 * @param unit of what, such as {@code personnes} or {@code heures}
 */
@NullUnmarked
public record CapacityDraft(
        @NotNull BigDecimal quantity,
        @NotBlank @Size(max = 100) String unit) {
    /**
     * The draft of a thing that exists.
     *
     * @param capacity the thing
     * @return its draft
     */
    public static CapacityDraft of(Capacity capacity) {
        return new CapacityDraft(capacity.quantity(), capacity.unit());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Capacity toCapacity() {
        return new Capacity(quantity, unit);
    }
}
