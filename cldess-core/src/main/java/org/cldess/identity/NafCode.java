package org.cldess.identity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.known.Known;
import org.cldess.language.Message;

/**
 * The code of an activity (<i>{@index "code NAF"}</i>, also <i>{@index "code APE"}</i>) in one of the two nomenclatures
 * in use: four digits and a letter. The letter identifies the nomenclature, because no letter ends codes of both:
 * {@code 01.11Z} is rev. 2, {@code 01.11Y} is 2025. Only the form is checked: a code may be newer than the list that
 * the library ships. {@link #isInNomenclature} says whether it is in the list, {@link #label} what it means there.
 *
 * @param nomenclature the version of the list
 * @param code the code, in any form that {@link #parse(String)} reads; kept as {@code 88.99B}
 */
@WithConstraint(
        code = "naf",
        accepts =
                "an activity code, of either nomenclature, that {@link NafCode#parse(String)} accepts: four digits and a letter")
@WrittenAsScalar(code = "form.naf", quoted = true, pattern = "^[0-9]{2}\\.[0-9]{2}[A-Z]$")
public record NafCode(NafNomenclature nomenclature, String code) implements Comparable<NafCode> {
    private static final Comparator<NafCode> ORDER =
            Comparator.comparing(NafCode::nomenclature).thenComparing(NafCode::code);

    /**
     * A code of NAF rev. 1 or of its predecessor, such as 74.1E. Rev. 2 replaced it on 1 January 2008 (décret no.
     * 2007-1888).
     */
    private static final Pattern REV1 = Pattern.compile("([0-9]{2})([.\\s]?)([0-9])\\s?([A-Za-z])");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("([0-9]),([0-9])");

    /** Checks that the code has the form of its nomenclature. */
    public NafCode {
        code = dotted(Shape.accepted(withDot(code), refusal(nomenclature, code)));
    }

    /**
     * Reads a code of either nomenclature, with or without its dot. A comma in its place is read as the dot:
     * spreadsheets with French settings write decimal commas.
     *
     * @param text such as {@code 88.99B}, {@code 8899b}, {@code 88,99B} or {@code 01.11Y}
     * @return the code, with the nomenclature that its letter identifies
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal(String)} in English
     */
    public static NafCode parse(String text) {
        String kept = Shape.accepted(withDot(text), refusal(text));
        return new NafCode(NafNomenclature.ofLetter(letterOf(kept)), kept);
    }

    /**
     * Reads a code of one nomenclature, with or without its dot.
     *
     * @param nomenclature the nomenclature it must belong to
     * @param text such as {@code 88.99B} or {@code 8899b}
     * @return the code
     * @throws IllegalArgumentException if the text is refused, with the message of
     *     {@link #refusal(NafNomenclature, String)} in English
     */
    public static NafCode parse(NafNomenclature nomenclature, String text) {
        return new NafCode(nomenclature, text);
    }

    /**
     * Returns why a text is not a NAF code.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, a code of NAF rev. 1) and how to correct it; empty if
     *     {@link #parse(String)} reads it
     */
    public static Optional<Message> refusal(String text) {
        String dotted = withDot(text);
        return rev1(dotted).or(() -> Shape.NAF.refusal(dotted, kept -> Optional.empty()));
    }

    /**
     * Returns why a text is not a code of a nomenclature.
     *
     * @param nomenclature the nomenclature it must belong to
     * @param text the text
     * @return which rule it breaks (character and place, length, a code of NAF rev. 1, the other nomenclature's letter)
     *     and how to correct it; empty if {@link #parse(NafNomenclature, String)} reads it
     */
    public static Optional<Message> refusal(NafNomenclature nomenclature, String text) {
        String dotted = withDot(text);
        return rev1(dotted).or(() -> Shape.NAF.refusal(dotted, kept -> elsewhere(nomenclature, kept)));
    }

    /**
     * Refuses three digits and a letter as a code of rev. 1, unless they are written without a separator and are a code
     * of rev. 2 once a leading 0 is restored.
     */
    private static Optional<Message> rev1(String text) {
        Matcher code = REV1.matcher(text.strip());
        if (!code.matches()) {
            return Optional.empty();
        }
        String letter = code.group(4).toUpperCase(Locale.ROOT);
        boolean lostZero = code.group(2).isEmpty()
                && CodeLists.nafLabel(dotted("0" + code.group(1) + code.group(3) + letter))
                        .isPresent();
        return lostZero
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message(
                        "naf.rev1", code.group(1) + "." + code.group(3) + letter, Shape.NAF.wayOut()));
    }

    /**
     * Returns the label of the activity in the nomenclature.
     *
     * @return the label in French, the language of the nomenclature; empty for a code that is not in rev. 2, and for
     *     NAF 2025, whose labels are not shipped
     */
    public Optional<String> label() {
        return nomenclature == NafNomenclature.REV2 ? CodeLists.nafLabel(code) : Optional.empty();
    }

    /**
     * Returns whether the code is in its nomenclature.
     *
     * @return whether rev. 2 has it; not recorded for NAF 2025, whose list is not shipped
     */
    public Known<Boolean> isInNomenclature() {
        return nomenclature == NafNomenclature.REV2 ? Known.of(label().isPresent()) : Known.notRecorded();
    }

    /** Returns a text with a dot in place of a comma between two digits. */
    private static String withDot(String text) {
        return DECIMAL_COMMA.matcher(text).replaceFirst("$1.$2");
    }

    private static Optional<Message> elsewhere(NafNomenclature nomenclature, String kept) {
        NafNomenclature actual = NafNomenclature.ofLetter(letterOf(kept));
        return actual == nomenclature
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message("naf.elsewhere", dotted(kept), nomenclature, actual));
    }

    private static char letterOf(String kept) {
        return kept.charAt(kept.length() - 1);
    }

    private static String dotted(String kept) {
        return kept.substring(0, 2) + "." + kept.substring(2);
    }

    @Override
    public int compareTo(NafCode other) {
        return ORDER.compare(this, other);
    }

    /** Returns the code with its dot. */
    @Override
    public String toString() {
        return code;
    }
}
