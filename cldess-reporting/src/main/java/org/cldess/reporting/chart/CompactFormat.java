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
        int power = power(value);
        BigDecimal scaled = value.movePointLeft(power);
        boolean isWhole = power == 0 && unit.equals("€") && value.abs().compareTo(BigDecimal.ONE) >= 0;
        boolean hasCents = power == 0 && unit.equals("€") && !isWhole;
        return with(scaled.setScale(isWhole ? 0 : hasCents ? 2 : 1, RoundingMode.HALF_UP), power, unit, locale);
    }

    /** Formats a value of an axis exactly; all values of an axis have the unit of the largest one. */
    static String of(BigDecimal value, BigDecimal largest, String unit, Locale locale) {
        int power = value.signum() == 0 ? 0 : power(largest);
        return with(value.movePointLeft(power), power, unit, locale);
    }

    /** Returns the power of ten in which a value is written: 6 for millions, 3 for thousands, otherwise 0. */
    private static int power(BigDecimal value) {
        BigDecimal size = value.abs().setScale(0, RoundingMode.HALF_UP);
        if (size.compareTo(MILLION) >= 0) {
            return 6;
        }
        return size.compareTo(TEN_THOUSAND) >= 0 ? 3 : 0;
    }

    private static String with(BigDecimal value, int power, String unit, Locale locale) {
        String prefix = power == 6 ? "M" : power == 3 ? "k" : "";
        String digits = Typography.number(value, locale);
        if (Typography.isEnglish(locale)) {
            return unit.equals("€") ? "€" + digits + prefix : digits + prefix;
        }
        boolean alone = !unit.equals("€") && prefix.isEmpty();
        return alone ? digits : digits + Typography.NO_BREAK_SPACE + prefix + (unit.equals("€") ? "€" : "");
    }
}
