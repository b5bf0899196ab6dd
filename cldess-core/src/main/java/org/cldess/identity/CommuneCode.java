package org.cldess.identity;

import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Message;

/**
 * The code of a commune in the official geographic code (<i>{@index "code officiel géographique"}</i>): five
 * characters, all digits except in Corsica, whose codes begin with 2A or 2B. It is text, never a number: many codes
 * begin with 0. It is not the postal code, which looks similar.
 *
 * @param code the code, in any form that {@link #parse} reads; kept as {@code 06069} or {@code 2A004}
 */
@WithConstraint(
        code = "commune",
        accepts = "the code of a commune that {@link CommuneCode#parse} accepts: five characters, not the postal code")
@WrittenAsScalar(code = "form.commune", quoted = true, pattern = "^[0-9][0-9AB][0-9]{3}$")
public record CommuneCode(String code) implements Comparable<CommuneCode> {

    /** Checks the code. */
    public CommuneCode {
        code = Shape.accepted(code, refusal(code));
    }

    /**
     * Reads a commune code as people write it: spaces and case do not matter.
     *
     * @param text such as {@code 06069}
     * @return the code
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static CommuneCode parse(String text) {
        return new CommuneCode(text);
    }

    /**
     * Returns why a text is not a commune code.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, a lost leading 0) and how to correct it; empty if
     *     {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return Shape.COMMUNE.refusal(text, code -> Optional.empty());
    }

    @Override
    public int compareTo(CommuneCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the five characters. */
    @Override
    public String toString() {
        return code;
    }
}
