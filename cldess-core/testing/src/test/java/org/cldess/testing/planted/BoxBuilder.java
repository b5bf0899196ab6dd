package org.cldess.testing.planted;

import java.util.Optional;
import org.cldess.testing.planted.Offer.Box;
import org.cldess.testing.planted.Offer.Choice;
import org.jspecify.annotations.Nullable;

/** A builder as the annotation processor makes it, without a method for the size, and with one of its own. */
public final class BoxBuilder {
    private @Nullable Choice choice;
    private @Nullable String label;

    /** Sets a component. */
    public BoxBuilder choice(Choice choice) {
        this.choice = choice;
        return this;
    }

    /** Sets a component. */
    public BoxBuilder label(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** Is of no component. */
    public BoxBuilder other(String text) {
        return label(text);
    }

    /** Makes the record. */
    public Box build() {
        if (choice == null) {
            throw new IllegalStateException("choice is missing");
        }
        return new Box(choice, Optional.ofNullable(label), 1);
    }
}
