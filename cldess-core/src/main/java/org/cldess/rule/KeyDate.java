package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Path;
import org.cldess.known.Known;
import org.cldess.language.Message;

/**
 * The date of a subject that selects the version of a rule (<i>{@index "date clé"}</i>), if it is known.
 *
 * @param date the date; empty if it is not known
 * @param missing the facts that would give the date, as JSON Pointers; empty if it is known, or is known not to exist
 * @param reason why there is no such date, if it is known not to exist
 */
public record KeyDate(Optional<LocalDate> date, List<String> missing, Optional<Message> reason) {
    /** Copies the list. */
    public KeyDate {
        missing = List.copyOf(missing);
    }

    /**
     * Returns a known date.
     *
     * @param date the date
     * @return the key date
     */
    public static KeyDate on(LocalDate date) {
        return new KeyDate(Optional.of(date), List.of(), Optional.empty());
    }

    /**
     * Returns the date that a fact contains.
     *
     * @param fact the fact
     * @param pointer its JSON Pointer
     * @return its date; missing if it is not recorded; none, with a general reason, if it is not applicable
     */
    public static KeyDate of(Known<LocalDate> fact, String pointer) {
        return fact.fold(
                KeyDate::on, () -> none(Texts.WORDS.message("key-date.none")), () -> missing(List.of(pointer)));
    }

    /** Does the same as {@link #of(Known, String)}, but builds the pointer only if the fact is missing. */
    static KeyDate of(Known<LocalDate> fact, Located<?> part, Path<?, ?> path) {
        return fact.value().isPresent()
                ? new KeyDate(fact.value(), List.of(), Optional.empty())
                : of(fact, part.at(path));
    }

    /**
     * Returns an unknown date.
     *
     * @param pointers the facts that would give it
     * @return the key date
     */
    public static KeyDate missing(List<String> pointers) {
        return new KeyDate(Optional.empty(), pointers, Optional.empty());
    }

    /**
     * Returns a date that is known not to exist, such as that of a signature that was not given.
     *
     * @param reason why there is no date
     * @return the key date
     */
    public static KeyDate none(Message reason) {
        return new KeyDate(Optional.empty(), List.of(), Optional.of(reason));
    }
}
