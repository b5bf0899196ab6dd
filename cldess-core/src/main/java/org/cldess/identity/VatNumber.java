package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;

/**
 * The VAT number of a French body within the European Union (<i>{@index "numéro de TVA intracommunautaire"}</i>): FR, a key of two digits
 * and the SIREN. The key is what remains of a hundred times the SIREN plus 12 after division by 97.
 *
 * <p>The rare keys with a letter follow no published rule, and are refused.
 *
 * @param siren the body’s number
 */
public record VatNumber(Siren siren) implements Comparable<VatNumber>, Sayable {
    private static final String COUNTRY = "FR";
    private static final int KEY_END = 4;

    /**
     * Reads a VAT number as people write it: spaces, dots, dashes and small letters do not matter.
     *
     * @param text such as {@code FR 40 303 265 045}
     * @return the number
     * @throws IllegalArgumentException with the sentence of {@link #refusal}, in English
     */
    public static VatNumber parse(String text) {
        return new VatNumber(new Siren(Shape.accepted(text, refusal(text)).substring(KEY_END)));
    }

    /**
     * Tells why a text is not a French VAT number.
     *
     * @param text what was written
     * @return which rule it breaks (character and place, length, SIREN, key) and the way out; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        Pasted pasted = Pasted.of(text);
        String kept = pasted.kept();
        if (Siren.refusal(kept).isEmpty()) {
            return Optional.of(
                    Texts.WORDS.message("vat.is-siren", pasted.shown(), new VatNumber(new Siren(kept)).toString()));
        }
        String completed = COUNTRY + kept;
        if (!kept.startsWith(COUNTRY)
                && Shape.VAT
                        .refusal(completed, digits -> wrong(completed, digits))
                        .isEmpty()) {
            return Optional.of(Texts.WORDS.message("vat.bare", pasted.shown(), completed));
        }
        return Shape.VAT.refusal(text, digits -> wrong(pasted.shown(), digits));
    }

    private static Optional<Message> wrong(String shown, String kept) {
        String digits = kept.substring(KEY_END);
        if (Siren.refusal(digits).isPresent()) {
            return Optional.of(Texts.WORDS.message("vat.siren", shown, digits, Shape.VAT.wayOut()));
        }
        VatNumber right = new VatNumber(new Siren(digits));
        return right.toString().equals(kept)
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message(
                        "vat.key", shown, digits, kept.substring(2, KEY_END), right.key(), right.toString()));
    }

    /**
     * The two digits that check the SIREN.
     *
     * @return from {@code 00} to {@code 96}
     */
    public String key() {
        return String.format(Locale.ROOT, "%02d", (Long.parseLong(siren.digits()) * 100 + 12) % 97);
    }

    /**
     * The number in groups, for people to read.
     *
     * @return such as {@code FR 40 303 265 045}, with narrow spaces (U+202F) that do not break
     */
    public String spaced() {
        char space = Typography.NARROW_SPACE;
        return COUNTRY + space + key() + space + siren.spaced();
    }

    @Override
    public String say(Locale locale) {
        return spaced();
    }

    @Override
    public int compareTo(VatNumber other) {
        return siren.compareTo(other.siren);
    }

    /** FR and the eleven digits. */
    @Override
    public String toString() {
        return COUNTRY + key() + siren;
    }
}
