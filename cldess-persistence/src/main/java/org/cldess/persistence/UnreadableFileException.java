package org.cldess.persistence;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.validation.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be read at all, so that nothing can be said about what it holds. A file that was read and is wrong gives
 * {@link org.cldess.validation.Violations} instead.
 *
 * <p>Its codes: {@code missing}, {@code empty}, {@code too-large}, {@code encoding} (not UTF-8), {@code not-json}, {@code truncated}
 * (the end is missing), {@code too-deep} (nested beyond all sense) and {@code unreadable} (a folder, no permission, a broken disk).
 */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message sentence;
    private final transient Optional<Place> place;

    /**
     * A file that could not be read.
     *
     * @param code why, the same in every language
     * @param sentence what is wrong and how to mend it
     * @param place where reading stopped, if it had begun
     * @param cause what was met
     */
    public UnreadableFileException(String code, Message sentence, Optional<Place> place, @Nullable Throwable cause) {
        super(sentence.say(Locale.ENGLISH), cause);
        this.code = code;
        this.sentence = sentence;
        this.place = place;
    }

    /**
     * Why the file could not be read.
     *
     * @return the code, the same in every language
     */
    public String code() {
        return code;
    }

    /** {@return what is wrong and how to mend it} */
    public Message sentence() {
        return sentence;
    }

    /**
     * Where reading stopped.
     *
     * @return line and column, if reading had begun
     */
    public Optional<Place> place() {
        return place;
    }
}
