package org.cldess.ess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;

/** A share, written as a percentage. */
record Percent(BigDecimal share) implements Localizable {
    /**
     * Returns the share of a part in a whole, which must not be 0. The share is rounded down, so that it never rounds
     * up to a limit that it falls short of.
     */
    static Percent of(BigDecimal part, BigDecimal whole) {
        return new Percent(part.divide(whole, 4, RoundingMode.FLOOR));
    }

    @Override
    public String say(Locale locale) {
        return Typography.percent(share, 2, locale);
    }
}
