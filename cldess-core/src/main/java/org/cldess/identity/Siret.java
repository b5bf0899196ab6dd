package org.cldess.identity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * The number of one establishment (<i>{@index "numéro SIRET"}</i>): the SIREN of its body and the five digits of the
 * establishment, the last of which checks all fourteen (Luhn).
 *
 * <p>La Poste, SIREN 356 000 000, has more establishments than this check allows. For all of them except its seat, the
 * sum of the fourteen digits is a multiple of 5 instead.
 *
 * @param siren the body's number
 * @param nic the five digits of the establishment (<i>{@index "numéro interne de classement"}</i>)
 */
@WithConstraint(
        code = "siret",
        accepts =
                "a SIRET that {@link Siret#parse} accepts: fourteen digits with a valid check digit, or that satisfy the special rule of La Poste")
@WrittenAsScalar(code = "form.siret", quoted = true, pattern = "^[0-9]{14}$")
public record Siret(Siren siren, String nic) implements Comparable<Siret>, Localizable {
    private static final String POST = "356000000";
    private static final String SEAT_OF_THE_POST = "35600000000048";
    private static final int SIREN_LENGTH = 9;
    private static final Comparator<Siret> ORDER =
            Comparator.comparing(Siret::siren).thenComparing(Siret::nic);

    /** Checks the fourteen digits. */
    public Siret {
        String text = siren + nic;
        nic = Shape.accepted(text, refusal(text)).substring(SIREN_LENGTH);
    }

    /**
     * Reads a SIRET as people write it: spaces, dots and dashes do not matter.
     *
     * @param text such as {@code 402 654 479 00029}
     * @return the SIRET
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static Siret parse(String text) {
        String digits = Shape.accepted(text, refusal(text));
        return new Siret(new Siren(digits.substring(0, SIREN_LENGTH)), digits.substring(SIREN_LENGTH));
    }

    /**
     * Returns why a text is not a SIRET.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, check digit of the SIREN or of the whole) and how to
     *     correct it; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        PastedNumber pasted = PastedNumber.of(text);
        String kept = pasted.kept();
        if (kept.length() == SIREN_LENGTH && Siren.refusal(kept).isEmpty()) {
            return Optional.of(Texts.WORDS.message("siret.is-siren", pasted.shown()));
        }
        return Shape.SIRET.refusal(text, digits -> wrong(pasted.shown(), digits));
    }

    private static Optional<Message> wrong(String shown, String digits) {
        String siren = digits.substring(0, SIREN_LENGTH);
        if (Siren.refusal(siren).isPresent()) {
            return Optional.of(Texts.WORDS.message("siret.siren", shown, siren, Shape.SIRET.wayOut()));
        }
        if (siren.equals(POST) && !digits.equals(SEAT_OF_THE_POST)) {
            int sum = digits.chars().map(c -> c - '0').sum();
            return sum % 5 == 0
                    ? Optional.empty()
                    : Optional.of(Texts.WORDS.message("siret.post", shown, sum, Shape.SIRET.wayOut()));
        }
        return Luhn.holds(digits) ? Optional.empty() : Optional.of(Shape.SIRET.badCheck(shown, digits));
    }

    /**
     * Returns the digits in groups, for people to read.
     *
     * @return such as {@code 402 654 479 00029}, with narrow no-break spaces (U+202F)
     */
    public String spaced() {
        return siren.spaced() + Typography.NARROW_SPACE + nic;
    }

    @Override
    public String say(Locale locale) {
        return spaced();
    }

    @Override
    public int compareTo(Siret other) {
        return ORDER.compare(this, other);
    }

    /** Returns the fourteen digits and nothing else. */
    @Override
    public String toString() {
        return siren + nic;
    }
}
