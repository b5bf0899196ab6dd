package org.cldess.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Who saved, when and why.
 *
 * @param author who: a name that those who read the history know
 * @param at when, in recorded time
 * @param reason why, if it was said
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
     * @param author who makes it
     * @param at when
     */
    public static Change by(String author, Instant at) {
        return new Change(author, at, Optional.empty());
    }

    /**
     * The same change with its reason.
     *
     * @param reason why it is made
     * @return a copy
     */
    public Change because(String reason) {
        return new Change(author, at, Optional.of(reason));
    }
}
