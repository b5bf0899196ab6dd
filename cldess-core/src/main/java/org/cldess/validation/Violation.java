package org.cldess.validation;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;

/**
 * One problem: what is wrong, where, with which value and how to mend it.
 *
 * @param severity how grave it is
 * @param code what kind of problem it is: stable, the same in every language, such as {@code form.siret} or {@code CTR-01}
 * @param path where it stands in the dossier file: a JSON Pointer (RFC 6901), empty for the whole
 * @param message the sentence, with the value and the way out
 * @param place where it stands in the text or table that was read, if it was
 */
public record Violation(Severity severity, String code, String path, Message message, Optional<Place> place) {

    /**
     * A problem that makes a value unusable.
     *
     * @param code what kind of problem
     * @param path where it stands, a JSON Pointer
     * @param message the sentence
     * @return the problem, of severity error
     */
    public static Violation error(String code, String path, Message message) {
        return new Violation(Severity.ERROR, code, path, message, Optional.empty());
    }

    /**
     * The same problem with its place in what was read.
     *
     * @param place where it stands
     * @return a copy
     */
    public Violation at(Place place) {
        return new Violation(severity, code, path, message, Optional.of(place));
    }

    /**
     * The same problem in a thing that stands deeper in the dossier.
     *
     * @param prefix the JSON Pointer of that thing
     * @return a copy whose path begins with the prefix
     */
    public Violation under(String prefix) {
        return new Violation(severity, code, prefix + path, message, place);
    }

    /**
     * Says what is wrong.
     *
     * @param locale the reader's language
     * @return the sentence
     */
    public String message(Locale locale) {
        return message.say(locale);
    }
}
