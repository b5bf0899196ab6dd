package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * The code of an inter-municipal body (<i>{@index "établissement public de coopération intercommunale"}</i>, EPCI) in
 * the official geographic code: its SIREN. It does not identify a département: one EPCI in fourteen spans several.
 *
 * @param siren the body's number
 */
@WithConstraint(
        code = "epci",
        accepts = "the code of an inter-municipal body (EPCI) that {@link EpciCode#parse} accepts: its SIREN")
public record EpciCode(Siren siren) implements Comparable<EpciCode>, Localizable {

    /**
     * Reads an EPCI code as people write it: spaces, dots and dashes do not matter.
     *
     * @param text such as {@code 200039857}
     * @return the code
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static EpciCode parse(String text) {
        return new EpciCode(new Siren(Shape.accepted(text, refusal(text))));
    }

    /**
     * Returns why a text is not an EPCI code.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length, check digit) and how to correct it; empty if
     *     {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return Siren.refusal(Shape.EPCI, text);
    }

    @Override
    public String say(Locale locale) {
        return siren.say(locale);
    }

    @Override
    public int compareTo(EpciCode other) {
        return siren.compareTo(other.siren);
    }

    /** Returns the nine digits and nothing else. */
    @Override
    public String toString() {
        return siren.toString();
    }
}
