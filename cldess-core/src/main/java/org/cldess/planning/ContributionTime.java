package org.cldess.planning;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * Whether a contribution can still change a planning document (<i>{@index "moment de contribuer"}</i>).
 */
public enum ContributionTime implements Localizable {
    /** Before the debate on the political project: the best time. */
    BEST,
    /** After the debate, up to the last day of the public hearing. */
    STILL_OPEN,
    /** The public hearing is over, or the document is approved. */
    TOO_LATE,
    /** Cannot be determined from what is recorded. */
    UNKNOWN;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("contribution-time." + EnumCodes.of(this)).say(locale);
    }
}
