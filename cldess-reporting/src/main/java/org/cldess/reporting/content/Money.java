package org.cldess.reporting.content;

import org.cldess.language.InWords;
import org.cldess.money.Amount;
import org.cldess.reporting.view.Speech;

/** Formats amounts for binding documents. */
public final class Money {
    private Money() {}

    /** Returns « 26 000 € (vingt-six mille euros) ». */
    public static String inWords(Speech speech, Amount amount) {
        return speech.say(
                "money.in-words", speech.euros(amount), InWords.euros(amount.toBigDecimal(), speech.locale()));
    }

    /** Returns the share of a part in a whole that is not zero, in whole percent: « 62 % » for 62.4969 %. */
    public static String share(Speech speech, Amount part, Amount whole) {
        return speech.percent(KeyFigureValues.share(part, whole).orElseThrow());
    }
}
