package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.cldess.language.Typography;

/** Formats values in charts: « 950 € », « 12,3 k€ », « 55 M€ ». The table has the exact values. */
final class CompactFormat {
    /** From this value on, values are written in millions, because they round to 1 M or more. */
    private static final BigDecimal MILLION = BigDecimal.valueOf(999_950);

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private CompactFormat() {}

    static String of(BigDecimal value, String unit, Locale locale) {
        return of(value, value, unit, locale);
    }

    /** Formats a value of an axis; all values of an axis are written like the largest one. */
    static String of(BigDecimal value, BigDecimal largest, String unit, Locale locale) {
        BigDecimal size = largest.abs().setScale(0, RoundingMode.HALF_UP);
        if (value.signum() != 0 && size.compareTo(MILLION) >= 0) {
            return with(value.movePointLeft(6), "M", unit, locale);
        }
        if (value.signum() != 0 && size.compareTo(TEN_THOUSAND) >= 0) {
            return with(value.movePointLeft(3), "k", unit, locale);
        }
        return with(unit.equals("€") ? value.setScale(0, RoundingMode.HALF_UP) : value, "", unit, locale);
    }

    private static String with(BigDecimal value, String prefix, String unit, Locale locale) {
        String digits = Typography.number(value.setScale(1, RoundingMode.HALF_UP), locale);
        if (Typography.isEnglish(locale)) {
            return unit.equals("€") ? "€" + digits + prefix : digits + prefix;
        }
        boolean alone = !unit.equals("€") && prefix.isEmpty();
        return alone ? digits : digits + Typography.NO_BREAK_SPACE + prefix + (unit.equals("€") ? "€" : "");
    }
}
