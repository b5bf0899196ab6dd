package org.cldess.validation;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;

/**
 * One problem: what is wrong, where, with which value and how to fix it.
 *
 * @param severity the severity
 * @param code the code of the kind of problem, stable and the same in every language, such as {@code form.siret} or
 *     {@code CTR-01}
 * @param path the place in the dossier file: a JSON Pointer (RFC 6901), empty for the whole file
 * @param message the message, with the value and how to fix it
 * @param place the place in the text or table that was read, if any
 */
public record Violation(Severity severity, String code, String path, Message message, Optional<Place> place) {

    /**
     * Returns a problem that makes a value unusable.
     *
     * @param code the code of the kind of problem
     * @param path the place, a JSON Pointer
     * @param message the message
     * @return the problem, of severity error
     */
    public static Violation error(String code, String path, Message message) {
        return new Violation(Severity.ERROR, code, path, message, Optional.empty());
    }

    /**
     * Returns the same problem with its place in the source.
     *
     * @param place the place
     * @return a copy
     */
    public Violation at(Place place) {
        return new Violation(severity, code, path, message, Optional.of(place));
    }

    /**
     * Returns the same problem with the name of its file, for input that comes from several files.
     *
     * @param file the name of the file, as the user gave it
     * @return a copy
     */
    public Violation in(String file) {
        return at(place.orElse(Place.WHOLE).in(file));
    }

    /**
     * Returns the message in a language.
     *
     * @param locale the reader's language
     * @return the message
     */
    public String message(Locale locale) {
        return message.say(locale);
    }
}
