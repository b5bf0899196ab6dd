package org.cldess.ess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.known.Known;
import org.cldess.language.Localizable;

/**
 * Whether a body belongs to the social and solidarity economy on a day, with the reasons (<i>{@index classement}</i>).
 *
 * @param day the day
 * @param verdict the answer
 * @param reasons the reasons for and against it, and other facts about it, with source and date
 * @param missing the facts that would settle an undetermined verdict, as JSON Pointers below the actor, and
 *     {@code /charter}; empty if no fact would settle it, or if the verdict is not undetermined
 */
public record EssClassification(LocalDate day, EssVerdict verdict, List<EssReason> reasons, List<String> missing)
        implements Localizable {
    /** Copies the lists. */
    public EssClassification {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /**
     * Classifies a body by what was known about it on a day.
     *
     * @param actor the body
     * @param day the day
     * @param charterSigned the day on which it signed the charter; not applicable if it has not signed
     * @return the answer with its reasons
     */
    public static EssClassification of(Actor actor, LocalDate day, Known<LocalDate> charterSigned) {
        return new Classifier(actor.seenOn(day), day, Known.asOf(charterSigned, day)).classification();
    }

    /**
     * Returns whether the body belongs to the social economy.
     *
     * @return true if it is known to belong
     */
    public boolean belongs() {
        return verdict.belongs();
    }

    /**
     * Describes the facts that would settle an undetermined verdict.
     *
     * @return such as « la forme juridique », each once, in the order in which they are asked; empty if no fact would
     *     settle it, or if the verdict is not undetermined
     */
    public List<Localizable> missingInWords() {
        return MissingFacts.inWords(missing);
    }

    /** Returns the verdict in words. */
    @Override
    public String say(Locale locale) {
        return verdict.say(locale);
    }
}
