package org.cldess.ess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;

/** A share as people read it. */
record Percent(BigDecimal share) implements Sayable {
    /** What part of a whole, which is not 0; a share that falls short of a limit does not round up to it. */
    static Percent of(BigDecimal part, BigDecimal whole) {
        return new Percent(part.divide(whole, 4, RoundingMode.FLOOR));
    }

    @Override
    public String say(Locale locale) {
        return Typography.percent(share, 2, locale);
    }
}
