package org.cldess.purchase;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Message;

/**
 * A code of the common procurement vocabulary of the European Union (<i>{@index "code CPV"}</i>): eight digits,
 * optionally followed by a dash and the check digit. The check digit is not verified, because its computation is not
 * published.
 *
 * @param code the code, such as {@code 90910000-9}
 */
@WrittenAsScalar(code = "form.cpv", quoted = true, pattern = "^[0-9]{8}(-[0-9])?$")
public record CpvCode(String code) {
    private static final int DIGITS = 8;
    private static final Pattern FORM = Pattern.compile("[0-9]{8}(-[0-9])?");

    /** Checks the code. */
    public CpvCode {
        refusal(code).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
    }

    /**
     * Parses a code.
     *
     * @param text the code, such as {@code 90910000-9}; surrounding spaces are ignored
     * @return the code
     * @throws IllegalArgumentException with the message of {@link #refusal}, in English
     */
    public static CpvCode parse(String text) {
        return new CpvCode(text.strip());
    }

    /**
     * Returns the reason why a text is not a code.
     *
     * @param text the text
     * @return the reason and a correction; empty if {@link #parse} accepts the text
     */
    public static Optional<Message> refusal(String text) {
        return FORM.matcher(text.strip()).matches()
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message("form.cpv", text));
    }

    /**
     * Checks whether another code denotes the same thing; check digits are ignored.
     *
     * @param other the other code
     * @return true if their eight digits are the same
     */
    public boolean isSameAs(CpvCode other) {
        return code.substring(0, DIGITS).equals(other.code.substring(0, DIGITS));
    }

    /** Returns the code as it was written. */
    @Override
    public String toString() {
        return code;
    }
}
