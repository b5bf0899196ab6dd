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
}
