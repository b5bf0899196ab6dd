package org.cldess.identity;

import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Message;

/**
 * A code for the delivery of mail (<i>{@index "code postal"}</i>): five digits. It does not identify a commune: several
 * communes share one, and a large commune has several.
 *
 * @param code the code, in any form that {@link #parse} reads; kept as {@code 06130}
 */
@WithConstraint(
        code = "postal-code",
        accepts = "a postal code that {@link PostalCode#parse} accepts: five digits, not the code of a commune")
@WrittenAsScalar(code = "form.postal-code", quoted = true, pattern = "^[0-9]{5}$")
public record PostalCode(String code) implements Comparable<PostalCode> {
    private static final int LAST_OF_THE_MAINLAND = 95;
    private static final int OVERSEAS = 97;
    private static final int OVERSEAS_TERRITORIES = 98;

    /** Checks the code. */
    public PostalCode {
        code = Shape.accepted(code, refusal(code));
    }

    /**
     * Reads a postal code as people write it: spaces, dots and dashes do not matter.
     *
     * @param text such as {@code 06130}
     * @return the code
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static PostalCode parse(String text) {
        return new PostalCode(text);
    }

    /**
     * Returns why a text is not a postal code.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, a lost leading 0) and how to correct it; empty if
     *     {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return Shape.POSTAL.refusal(
                text,
                digits -> Shape.nothingButZeros(
                        Shape.POSTAL, digits, PastedNumber.of(text).shown()));
    }

    /**
     * Returns whether it begins as the codes of a département do: 01 to 95 (20 for Corsica), 97 or 98. The
     * library has no list of all postal codes: businesses have codes of their own (CEDEX).
     *
     * @return false for a code such as 00100, 96200 or 99999
     */
    public boolean isOfADepartement() {
        int departement = Integer.parseInt(code.substring(0, 2));
        return (departement > 0 && departement <= LAST_OF_THE_MAINLAND)
                || departement == OVERSEAS
                || departement == OVERSEAS_TERRITORIES;
    }

    @Override
    public int compareTo(PostalCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the five digits. */
    @Override
    public String toString() {
        return code;
    }
}
