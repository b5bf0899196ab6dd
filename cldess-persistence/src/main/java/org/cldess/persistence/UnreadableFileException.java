package org.cldess.persistence;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.validation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a file cannot be read at all, so that nothing is known about its content. A file that is read but has
 * errors gives {@link org.cldess.validation.Violations} instead.
 *
 * <p>The codes are {@code missing}, {@code empty}, {@code too-large}, {@code encoding} (not UTF-8), {@code not-json},
 * {@code truncated} (the end is missing), {@code too-deep} (nested too deeply) and {@code unreadable} (a folder, no
 * permission, a broken disk).
 */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message sentence;
    private final transient Optional<Place> place;

    /**
     * Creates an exception.
     *
     * @param code the reason, the same in every language
     * @param sentence the problem and how to fix it
     * @param place the position where reading stopped; empty if it had not begun
     * @param cause the cause
     */
    public UnreadableFileException(String code, Message sentence, Optional<Place> place, @Nullable Throwable cause) {
        super(sentence.say(Locale.ENGLISH), cause);
        this.code = code;
        this.sentence = sentence;
        this.place = place;
    }

    /**
     * Returns the reason why the file could not be read.
     *
     * @return the code, the same in every language
     */
    public String code() {
        return code;
    }

    /** {@return the problem and how to fix it} */
    public Message sentence() {
        return sentence;
    }

    /**
     * Returns the position where reading stopped.
     *
     * @return the line and column; empty if reading had not begun
     */
    public Optional<Place> place() {
        return place;
    }
}
