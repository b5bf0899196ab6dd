package org.cldess.ess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.known.Known;
import org.cldess.language.Sayable;

/**
 * Whether a body is of the social and solidarity economy on a day, explained (<i>{@index classement}</i>).
 *
 * @param day the day
 * @param verdict the answer
 * @param reasons all that speaks for it, against it or about it, with source and date
 * @param missing the facts that would settle what is undetermined, as JSON Pointers below the actor, and {@code /charter}; empty where none would, or the
 *     verdict stands
 */
public record EssClassification(LocalDate day, EssVerdict verdict, List<EssReason> reasons, List<String> missing)
        implements Sayable {
    /** Copies the lists. */
    public EssClassification {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /**
     * Classifies a body by what was known of it on a day.
     *
     * @param actor the body
     * @param day the day
     * @param charterSigned the day on which it signed the charter; none if it has not
     * @return the answer with its reasons
     */
    public static EssClassification of(Actor actor, LocalDate day, Known<LocalDate> charterSigned) {
        return new Classifier(actor.seenOn(day), day, Known.asOf(charterSigned, day)).classification();
    }

    /**
     * Tells whether the body belongs to the social economy.
     *
     * @return true if it is known to
     */
    public boolean belongs() {
        return verdict.belongs();
    }

    /**
     * The facts that would settle what is undetermined, in words.
     *
     * @return such as « la forme juridique », each once, in the order in which they are asked; empty where none would, or the verdict
     *     stands
     */
    public List<Sayable> missingInWords() {
        return MissingFacts.inWords(missing);
    }

    /** The verdict in words. */
    @Override
    public String say(Locale locale) {
        return verdict.say(locale);
    }
}
