package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * The number of a company, an association with employees or a public body in France (<i>{@index "numéro SIREN"}</i>):
 * nine digits, the last of which checks the others (Luhn).
 *
 * @param digits the nine digits, in any form that {@link #parse} reads; kept without spaces
 */
@WithConstraint(
        code = "siren",
        accepts = "a SIREN that {@link Siren#parse} accepts: nine digits, the last of which is a check digit")
@WrittenAsScalar(code = "form.siren", quoted = true, pattern = "^[0-9]{9}$")
public record Siren(String digits) implements Comparable<Siren>, Localizable {
    private static final String NONE = "000000000";

    /** Checks the digits. */
    public Siren {
        digits = Shape.accepted(digits, refusal(digits));
    }

    /**
     * Reads a SIREN as people write it: spaces, dots and dashes do not matter.
     *
     * @param text such as {@code 200 039 857}
     * @return the SIREN
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static Siren parse(String text) {
        return new Siren(text);
    }

    /**
     * Returns why a text is not a SIREN.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, check digit) and how to correct it; empty if
     *     {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return refusal(Shape.SIREN, text);
    }

    static Optional<Message> refusal(Shape shape, String text) {
        PastedNumber pasted = PastedNumber.of(text);
        if (pasted.kept().length() == 14 && Siret.refusal(text).isEmpty()) {
            String siren = pasted.kept().substring(0, 9);
            return Optional.of(Texts.WORDS.message("siren.is-siret", shape.named(), pasted.shown(), siren));
        }
        return shape.refusal(text, digits -> wrong(shape, pasted.shown(), digits));
    }

    private static Optional<Message> wrong(Shape shape, String shown, String digits) {
        if (Luhn.holds(digits) && !digits.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                digits.equals(NONE)
                        ? Texts.WORDS.message("zeros", shape.named(), shown, shape.wayOut())
                        : shape.badCheck(shown, digits));
    }

    /**
     * Returns the digits in groups of three, for people to read.
     *
     * @return such as {@code 402 654 479}, with narrow no-break spaces (U+202F)
     */
    public String spaced() {
        return spaced(digits);
    }

    static String spaced(String digits) {
        char space = Typography.NARROW_SPACE;
        return digits.substring(0, 3) + space + digits.substring(3, 6) + space + digits.substring(6);
    }

    @Override
    public String say(Locale locale) {
        return spaced();
    }

    @Override
    public int compareTo(Siren other) {
        return digits.compareTo(other.digits);
    }

    /** Returns the nine digits and nothing else. */
    @Override
    public String toString() {
        return digits;
    }
}
