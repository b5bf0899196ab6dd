package org.cldess.call.jury;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** What a jury decides of an application (<i>{@index "sens de la décision"}</i>). */
public enum DecisionKind implements Sayable {
    /** It is helped (<i>{@index attribution}</i>). */
    AWARD,
    /** It is not (<i>{@index refus}</i>). */
    REFUSAL,
    /** It is, if another one gives back what it was awarded (<i>{@index "liste d’attente"}</i>). */
    WAITING_LIST;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("decision-kind." + Codes.of(this)).say(locale);
    }
}
