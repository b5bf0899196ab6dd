package org.cldess.narrative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ContactId;
import org.cldess.component.Before;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * What a person said, word for word (<i>{@index témoignage}</i>). It is published only with that person’s consent.
 *
 * @param text the text
 * @param speaker the person, a contact of an actor
 * @param consented the day on which the person agreed to be quoted; not applicable if the person refused
 */
public record Quote(
        @NotBlank @Size(max = 2_000) String text,
        @Standing(Demand.NOTHING) ContactId speaker,
        @HiddenUntilThen(before = Before.NOT_RECORDED) Known<LocalDate> consented) {
    /** Checks the components, and throws all {@link Violations}. */
    public Quote {
        FormRules.check(Quote.class, text, speaker, consented);
    }

    /** {@return whether the person is known to have agreed to be quoted} */
    public boolean isPublishable() {
        return consented.value().isPresent();
    }
}
