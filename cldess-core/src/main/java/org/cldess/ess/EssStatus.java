package org.cldess.ess;

import java.time.LocalDate;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.known.Known;
import org.cldess.language.Localizable;

/**
 * The two answers about a body on a day: whether it belongs to the social economy, and whether it is inclusive. Neither
 * follows from the other.
 *
 * @param ess whether it belongs to the social economy
 * @param inclusion whether it is inclusive
 */
public record EssStatus(EssClassification ess, Inclusion inclusion) implements Localizable {
    /**
     * Answers both questions by what was known about a body on a day.
     *
     * @param actor the body
     * @param day the day
     * @param charterSigned the day on which it signed the charter; not applicable if it has not signed
     * @return the two answers
     */
    public static EssStatus of(Actor actor, LocalDate day, Known<LocalDate> charterSigned) {
        return new EssStatus(EssClassification.of(actor, day, charterSigned), Inclusion.of(actor, day));
    }

    /** Returns both answers in words; « inclusive, hors ESS » for a conventional body that is inclusive. */
    @Override
    public String say(Locale locale) {
        boolean yes = inclusion.verdict() == InclusionVerdict.YES;
        if (yes && ess.verdict() == EssVerdict.CONVENTIONAL) {
            return Texts.WORDS.message("status.inclusive-not-ess", inclusion).say(locale);
        }
        return yes ? Texts.WORDS.message("status.both", ess, inclusion).say(locale) : ess.say(locale);
    }
}
