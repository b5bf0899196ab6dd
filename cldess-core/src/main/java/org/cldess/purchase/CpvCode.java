package org.cldess.purchase;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.Written;
import org.cldess.language.Message;

/**
 * What is bought, in the common vocabulary of public contracts of the Union (<i>{@index "code CPV"}</i>): eight digits, and the check digit
 * after a dash where it was written. The check digit is not verified: how it is made is not published.
 *
 * @param code the code, such as {@code 90910000-9}
 */
@Written(code = "form.cpv", quoted = true, pattern = "^[0-9]{8}(-[0-9])?$")
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
     * Reads a code.
     *
     * @param text such as {@code 90910000-9}; spaces around it do not matter
     * @return the code
     * @throws IllegalArgumentException with the sentence of {@link #refusal}, in English
     */
    public static CpvCode parse(String text) {
        return new CpvCode(text.strip());
    }

    /**
     * Tells why a text is no such code.
     *
     * @param text what was written
     * @return the reason and the way out; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return FORM.matcher(text.strip()).matches()
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message("form.cpv", text));
    }

    /**
     * Whether another code names the same things: the check digit does not matter.
     *
     * @param other the other code
     * @return true if their eight digits are the same
     */
    public boolean isSameAs(CpvCode other) {
        return code.substring(0, DIGITS).equals(other.code.substring(0, DIGITS));
    }

    /** The code as it is written. */
    @Override
    public String toString() {
        return code;
    }
}
