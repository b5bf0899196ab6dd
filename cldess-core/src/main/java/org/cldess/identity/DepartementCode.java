package org.cldess.identity;

import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.language.Message;

/**
 * The code of a département in the official geographic code (<i>{@index "code département"}</i>): two characters, 01 to
 * 95, with 2A and 2B for Corsica instead of 20, or three digits that begin with 97 or 98 overseas. It is text, never a
 * number: nine codes begin with 0.
 *
 * @param code the code, in any form that {@link #parse} reads; kept as {@code 06}, {@code 2A} or {@code 974}
 */
@WithConstraint(
        code = "departement",
        accepts =
                "the code of a département that {@link DepartementCode#parse} accepts: two or three characters, such as 06, 2A or 974")
public record DepartementCode(String code) implements Comparable<DepartementCode> {

    /** Checks the code. */
    public DepartementCode {
        code = Shape.accepted(code, refusal(code));
    }

    /**
     * Reads a département code as people write it: spaces and case do not matter.
     *
     * @param text such as {@code 06}
     * @return the code
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static DepartementCode parse(String text) {
        return new DepartementCode(text);
    }

    /**
     * Returns why a text is not a département code.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, a number that no département has, a lost leading 0)
     *     and how to correct it; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        Shape shape = Shape.isOverseas(text) ? Shape.DEPARTEMENT_OVERSEAS : Shape.DEPARTEMENT;
        return shape.refusal(
                text, code -> none(shape, code, PastedNumber.of(text).shown()));
    }

    private static Optional<Message> none(Shape shape, String code, String shown) {
        if (shape == Shape.DEPARTEMENT_OVERSEAS) {
            return code.startsWith("97") || code.startsWith("98")
                    ? Optional.empty()
                    : Optional.of(Texts.WORDS.message("departement.none", shape.named(), shown, shape.wayOut()));
        }
        if (code.equals("20")) {
            return Optional.of(Texts.WORDS.message("departement.corsica", shape.named(), shown));
        }
        return code.equals("00") || code.compareTo("95") > 0
                ? Optional.of(Texts.WORDS.message("departement.none", shape.named(), shown, shape.wayOut()))
                : Optional.empty();
    }

    @Override
    public int compareTo(DepartementCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the two or three characters. */
    @Override
    public String toString() {
        return code;
    }
}
