package org.cldess.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Message;

/**
 * The number of an association in the national register (<i>{@index "répertoire national des associations"}</i>): W,
 * three characters for the office that registered it, and six digits. The second of the three characters is a letter in
 * Corsica and overseas. There is no check digit. Associations under the local law of Alsace and Moselle have no RNA
 * number. Associations that have declared nothing since the register began keep an old number of fourteen characters,
 * which is recognised and refused.
 *
 * @param number the number, in any form that {@link #parse} reads; kept as {@code W061001234}
 */
@WithConstraint(
        code = "rna",
        accepts = "a number of the register of associations that {@link Rna#parse} accepts, such as W061001234")
@WrittenAsScalar(code = "form.rna", quoted = true, pattern = "^W[0-9][0-9A-Z][0-9]{7}$")
public record Rna(String number) implements Comparable<Rna> {
    /**
     * The old numbers of the préfectures: département and office, P or S for préfecture or sous-préfecture, the office
     * again, six digits.
     */
    private static final Pattern BEFORE = Pattern.compile("[0-9][0-9A-Z][0-9][PS][0-9][0-9A-Z]{3}[0-9]{6}");

    /** Checks the number. */
    public Rna {
        number = Shape.accepted(number, refusal(number));
    }

    /**
     * Reads an RNA number as people write it: spaces, dots, dashes and case do not matter.
     *
     * @param text such as {@code W061001234} or {@code W2A1000119}
     * @return the number
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static Rna parse(String text) {
        return new Rna(text);
    }

    /**
     * Returns why a text is not an RNA number.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, zeros only, a number from before the register) and how
     *     to correct it; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        PastedNumber pasted = PastedNumber.of(text);
        return BEFORE.matcher(pasted.kept()).matches()
                ? Optional.of(Texts.WORDS.message("rna.before", pasted.shown(), Shape.RNA.wayOut()))
                : Shape.RNA.refusal(
                        text, number -> Shape.nothingButZeros(Shape.RNA, number.substring(1), pasted.shown()));
    }

    @Override
    public int compareTo(Rna other) {
        return number.compareTo(other.number);
    }

    /** Returns W and the nine characters. */
    @Override
    public String toString() {
        return number;
    }
}
