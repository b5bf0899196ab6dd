package org.cldess.reporting.pdf;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Words;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * Refuses to print under a default locale with digits of its own, such as Arabic or Thai ones: the formatter numbers
 * its fonts in that locale, and can write Latin digits only. Other formats are not affected.
 */
final class OwnDigits {

    /** The code of this problem. */
    static final String CODE = "pdf.locale";

    private static final Words WORDS =
            Words.beside(name -> Optional.ofNullable(OwnDigits.class.getResourceAsStream(name)));

    private OwnDigits() {}

    /**
     * Checks the default locale.
     *
     * @throws Violations if it has digits of its own
     */
    static void refuse() {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        if (DecimalFormatSymbols.getInstance(locale).getZeroDigit() != '0') {
            throw Violations.of(Violation.error(CODE, "", WORDS.message("digits.own", locale.toLanguageTag())));
        }
    }
}
