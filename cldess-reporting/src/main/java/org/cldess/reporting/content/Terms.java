package org.cldess.reporting.content;

import org.cldess.contract.text.Term;

/** How the period of a contract is written. */
final class Terms {
    private Terms() {}

    /** « 2012-2015 », "2012–2015", or one year alone. */
    static String years(View view) {
        Term term = view.contract().term();
        int first = term.start().getYear();
        int last = term.end().getYear();
        return first == last
                ? Integer.toString(first)
                : view.speech().say("years", Integer.toString(first), Integer.toString(last));
    }
}
