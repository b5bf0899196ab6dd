package org.cldess.identity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * The VAT number of a body of the European Union (<i>{@index "numéro de TVA intracommunautaire"}</i>). In France and
 * Monaco it is FR, a key of two characters and, in France, the SIREN. A key of two digits is the remainder of a hundred
 * times the nine digits plus 12, divided by 97. The rule for keys with a letter, which is never I or O, is not
 * published: these keys are not checked. The nine digits of a number of Monaco are not a SIREN: they begin with 000.
 *
 * <p>A number of another country, or of Northern Ireland (XI), begins with the two letters of its country, EL for
 * Greece. Its form is checked, as the European Commission states it for each country, and not its check digits.
 *
 * @param number the number, in any form that {@link #parse} reads; kept as {@code FR40303265045}
 */
@WithConstraint(
        code = "vat",
        accepts =
                "a VAT number of the European Union that {@link VatNumber#parse} accepts: in France FR, a key of two characters and a SIREN")
public record VatNumber(String number) implements Comparable<VatNumber>, Localizable {
    private static final String COUNTRY = "FR";
    private static final String MONACO = "000";
    private static final int KEY_END = 4;
    private static final Comparator<VatNumber> ORDER = Comparator.comparing(VatNumber::country)
            .thenComparing(vat -> vat.isFrench() ? vat.number.substring(KEY_END) : "")
            .thenComparing(VatNumber::number);

    /** Checks the number. */
    public VatNumber {
        number = Shape.accepted(number, refusal(number));
    }

    /**
     * Creates the number of a SIREN with a key of two digits, as most are.
     *
     * @param siren the body’s number
     */
    public VatNumber(Siren siren) {
        this(withKey(siren.digits()));
    }

    /**
     * Reads a VAT number as people write it: spaces, dots, dashes and case do not matter.
     *
     * @param text such as {@code FR 40 303 265 045}
     * @return the number
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static VatNumber parse(String text) {
        return new VatNumber(text);
    }

    /**
     * Returns why a text is not a VAT number of the European Union.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, SIREN, key, form in its country) and how to correct
     *     it; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        PastedNumber pasted = PastedNumber.of(text);
        String kept = pasted.kept();
        if (Siren.refusal(kept).isEmpty()) {
            return Optional.of(Texts.WORDS.message("vat.is-siren", pasted.shown(), withKey(kept)));
        }
        Optional<VatCountry> other = VatCountry.of(kept);
        if (other.isPresent()) {
            return other.get().refusal(pasted.shown(), kept);
        }
        String completed = COUNTRY + kept;
        if (!kept.startsWith(COUNTRY)
                && Shape.VAT
                        .refusal(completed, whole -> wrong(completed, whole))
                        .isEmpty()) {
            return Optional.of(Texts.WORDS.message("vat.bare", pasted.shown(), completed));
        }
        return Shape.VAT.refusal(text, whole -> wrong(pasted.shown(), whole));
    }

    private static Optional<Message> wrong(String shown, String kept) {
        String digits = kept.substring(KEY_END);
        boolean isSiren = Siren.refusal(digits).isEmpty();
        if (!isSiren && !(digits.startsWith(MONACO) && digits.chars().anyMatch(digit -> digit != '0'))) {
            return Optional.of(Texts.WORDS.message("vat.siren", shown, digits, Shape.VAT.wayOut()));
        }
        String key = kept.substring(COUNTRY.length(), KEY_END);
        return kept.equals(withKey(digits)) || !key.chars().allMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message("vat.key", shown, digits, key, key(digits), withKey(digits)));
    }

    private static String withKey(String digits) {
        return COUNTRY + key(digits) + digits;
    }

    private static String key(String digits) {
        return String.format(Locale.ROOT, "%02d", (Long.parseLong(digits) * 100 + 12) % 97);
    }

    /**
     * Returns the two letters of the country.
     *
     * @return {@code FR} for France and Monaco, otherwise such as {@code IT}; {@code EL} for Greece, {@code XI} for
     *     Northern Ireland
     */
    public String country() {
        return number.substring(0, COUNTRY.length());
    }

    /**
     * Returns the two characters of the key of a French number, which check the digits.
     *
     * @return from {@code 00} to {@code 96}, or with a letter; empty for a number of another country
     */
    public Optional<String> key() {
        return isFrench() ? Optional.of(number.substring(COUNTRY.length(), KEY_END)) : Optional.empty();
    }

    private boolean isFrench() {
        return number.startsWith(COUNTRY);
    }

    /**
     * Returns the number of the body in the French register.
     *
     * @return the SIREN; empty for a number of Monaco or of another country
     */
    public Optional<Siren> siren() {
        if (!isFrench()) {
            return Optional.empty();
        }
        String digits = number.substring(KEY_END);
        return digits.startsWith(MONACO) ? Optional.empty() : Optional.of(new Siren(digits));
    }

    /**
     * Returns the number in groups, for people to read.
     *
     * @return such as {@code FR 40 303 265 045}, with narrow no-break spaces (U+202F); for another country, one space
     *     after its letters
     */
    public String spaced() {
        char space = Typography.NARROW_SPACE;
        return key().map(key -> COUNTRY + space + key + space + Siren.spaced(number.substring(KEY_END)))
                .orElseGet(() -> country() + space + number.substring(COUNTRY.length()));
    }

    @Override
    public String say(Locale locale) {
        return spaced();
    }

    /** Orders numbers by country, then French ones by the nine digits and the key, others by their characters. */
    @Override
    public int compareTo(VatNumber other) {
        return ORDER.compare(this, other);
    }

    /** Returns the letters of the country and what follows them, without spaces. */
    @Override
    public String toString() {
        return number;
    }
}
