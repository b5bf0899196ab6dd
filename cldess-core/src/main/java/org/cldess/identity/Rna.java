package org.cldess.identity;

import java.util.Optional;
import org.cldess.component.Written;
import org.cldess.language.Message;

/**
 * The number of an association in the national register (<i>{@index "répertoire national des associations"}</i>): W and nine digits. It has
 * no check digit. Associations under the local law of Alsace and Moselle have none.
 *
 * @param number the number; given in any form that {@link #parse} reads, kept as {@code W061001234}
 */
@Written(code = "form.rna", quoted = true, pattern = "^W[0-9]{9}$")
public record Rna(String number) implements Comparable<Rna> {

    /** Checks the number. */
    public Rna {
        number = Shape.accepted(number, refusal(number));
    }

    /**
     * Reads an RNA number as people write it: spaces, dots, dashes and a small w do not matter.
     *
     * @param text such as {@code W061001234}
     * @return the number
     * @throws IllegalArgumentException with the sentence of {@link #refusal}, in English
     */
    public static Rna parse(String text) {
        return new Rna(text);
    }

    /**
     * Tells why a text is not an RNA number.
     *
     * @param text what was written
     * @return which rule it breaks (character and place, length) and the way out; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return Shape.RNA.refusal(text, number -> Optional.empty());
    }

    @Override
    public int compareTo(Rna other) {
        return number.compareTo(other.number);
    }

    /** W and the nine digits. */
    @Override
    public String toString() {
        return number;
    }
}
