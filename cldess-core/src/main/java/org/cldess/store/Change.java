package org.cldess.store;

import java.time.Instant;
import java.util.Optional;

/**
 * The author, the instant and the reason of a save.
 *
 * @param author the author, under a name that readers of the history know
 * @param at the instant of the save
 * @param reason the reason, if it was given
 */
public record Change(String author, Instant at, Optional<String> reason) {

    /** Checks that the author is named. */
    public Change {
        if (author.isBlank()) {
            throw new IllegalArgumentException("The author of a change is blank. Name who makes it.");
        }
    }

    /**
     * {@return a change without a reason}
     *
     * @param author the author
     * @param at the instant
     */
    public static Change by(String author, Instant at) {
        return new Change(author, at, Optional.empty());
    }

    /**
     * Returns the same change with its reason.
     *
     * @param reason the reason
     * @return a copy
     */
    public Change because(String reason) {
        return new Change(author, at, Optional.of(reason));
    }
}
