package org.cldess.ess;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * One reason for or against an answer, or a neutral one (<i>{@index motif}</i>).
 *
 * @param source the source
 * @param effect how it weighs on the question
 * @param message the sentence
 * @param date the day from which it holds, or on which it was read; empty if unknown
 */
public record EssReason(EssSource source, ReasonEffect effect, Message message, Optional<LocalDate> date)
        implements Localizable {
    static EssReason of(EssSource source, ReasonEffect effect, Known<LocalDate> date, Message message) {
        return new EssReason(source, effect, message, date.value());
    }

    static EssReason of(EssSource source, ReasonEffect effect, Message message) {
        return new EssReason(source, effect, message, Optional.empty());
    }

    /** Returns the sentence with its date: « Sirene : mention ESS (30 juin 2014) ». */
    @Override
    public String say(Locale locale) {
        return date.map(day -> Texts.WORDS.message("reason.dated", source, message, day))
                .orElseGet(() -> Texts.WORDS.message("reason", source, message))
                .say(locale);
    }
}
