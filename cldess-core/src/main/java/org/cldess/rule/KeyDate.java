package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;
import org.cldess.language.Message;

/**
 * The date of a subject that selects the version of a rule (<i>{@index "date clé"}</i>), as far as it is known.
 *
 * @param date the date, if it is known
 * @param missing the facts that would give it, as JSON Pointers; none if it is known, or known not to be
 * @param reason why there is no such date, where it is known that there is none
 */
public record KeyDate(Optional<LocalDate> date, List<String> missing, Optional<Message> reason) {
    /** Copies the list. */
    public KeyDate {
        missing = List.copyOf(missing);
    }

    /**
     * A known date.
     *
     * @param date the date
     * @return the key date
     */
    public static KeyDate on(LocalDate date) {
        return new KeyDate(Optional.of(date), List.of(), Optional.empty());
    }

    /**
     * The date that a fact holds.
     *
     * @param fact the fact
     * @param pointer where it stands
     * @return its date; missing if it is not recorded; none, with a general reason, if it is known to be none
     */
    public static KeyDate of(Known<LocalDate> fact, String pointer) {
        return fact.fold(
                KeyDate::on, () -> none(Texts.WORDS.message("key-date.none")), () -> missing(List.of(pointer)));
    }

    /** As {@link #of(Known, String)}, where the place of the fact is only put together if the fact is lacking. */
    static KeyDate of(Known<LocalDate> fact, Part<?> part, String pointer) {
        return fact.value().isPresent()
                ? new KeyDate(fact.value(), List.of(), Optional.empty())
                : of(fact, part.at(pointer));
    }

    /**
     * An unknown date.
     *
     * @param pointers the facts that would give it
     * @return the key date
     */
    public static KeyDate missing(List<String> pointers) {
        return new KeyDate(Optional.empty(), pointers, Optional.empty());
    }

    /**
     * A date that is known not to exist, such as that of a signature which was not given.
     *
     * @param reason why there is none
     * @return the key date
     */
    public static KeyDate none(Message reason) {
        return new KeyDate(Optional.empty(), List.of(), Optional.of(reason));
    }
}
