package org.cldess.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The author, the instant and the reason of a save.
 *
 * @param author the author, under a name that readers of the history know
 * @param at the instant of the save, in microseconds: what is smaller is cut off, because no database keeps it
 * @param reason the reason, if it was given
 */
public record Change(String author, Instant at, Optional<String> reason) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the author is blank, or if a text contains a control character other than a
     * tab or the end of a line, or half a character (an unpaired surrogate), which a dossier must not contain either
     */
    public Change {
        if (author.isBlank()) {
            throw new IllegalArgumentException("The author of a change is blank. Name who makes it.");
        }
        requireText("author", author);
        reason.ifPresent(text -> requireText("reason", text));
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireText(String name, String text) {
        firstRefused(text).ifPresent(character -> {
            throw new IllegalArgumentException("The %s of a change contains the character U+%s. Remove it."
                    .formatted(name, String.format(Locale.ROOT, "%04X", character)));
        });
    }

    /**
     * Returns the first character that keeps a text from being an author or a reason: a control character other than a
     * tab or the end of a line, or an unpaired surrogate.
     *
     * @param text the text
     * @return the code point, if there is one
     */
    public static OptionalInt firstRefused(String text) {
        return text.codePoints().filter(Change::isRefused).findFirst();
    }

    private static boolean isRefused(int character) {
        boolean isSpace = character == '\t' || character == '\n' || character == '\r';
        return (Character.isISOControl(character) && !isSpace) || Character.getType(character) == Character.SURROGATE;
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
