package org.cldess.persistence;

import java.io.IOException;
import java.util.Locale;
import org.cldess.language.Message;

/**
 * Thrown if a file must not be written, or cannot be locked. Nothing was written, and the file is as it was.
 *
 * <p>The codes are {@code exists} (a new file has the name of an existing one), {@code links} (the file has several
 * names, of which only one would be replaced), {@code special} (a device, a pipe or another thing that is not a file),
 * {@code folder} (a folder), {@code read-only} (the file is protected from writing) and {@code busy} (another program
 * has been writing it for a minute).
 */
public final class UnwritableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message sentence;

    /**
     * Creates an exception.
     *
     * @param code the reason, the same in every language
     * @param sentence the problem and how to fix it
     */
    public UnwritableFileException(String code, Message sentence) {
        super(sentence.say(Locale.ENGLISH));
        this.code = code;
        this.sentence = sentence;
    }

    /**
     * Returns the reason why the file is not written.
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
}
