package org.cldess.identity;

import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.language.Message;

/**
 * The code of a région in the official geographic code (<i>{@index "code région"}</i>): two digits, such as 93 for
 * Provence-Alpes-Côte d’Azur and 01 for Guadeloupe. The overseas territories that belong to no région count as one,
 * with a three-digit code such as 975. It is text, never a number.
 *
 * @param code the code, in any form that {@link #parse} reads; kept as {@code 93}, or {@code 975} for an overseas
 *     territory that is not a région
 */
@WithConstraint(
        code = "region",
        accepts = "the code of a région that {@link RegionCode#parse} accepts: two digits, such as 93")
public record RegionCode(String code) implements Comparable<RegionCode> {

    /** Checks the code. */
    public RegionCode {
        code = Shape.accepted(code, refusal(code));
    }

    /**
     * Reads a région code as people write it: spaces do not matter.
     *
     * @param text such as {@code 93}
     * @return the code
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static RegionCode parse(String text) {
        return new RegionCode(text);
    }

    /**
     * Returns why a text is not a région code.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, a lost leading 0) and how to correct it; empty if
     *     {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        Shape shape = Shape.isOverseas(text) ? Shape.REGION_OVERSEAS : Shape.REGION;
        return shape.refusal(
                text,
                digits -> Shape.nothingButZeros(
                        shape, digits, PastedNumber.of(text).shown()));
    }

    @Override
    public int compareTo(RegionCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the two or three digits. */
    @Override
    public String toString() {
        return code;
    }
}
