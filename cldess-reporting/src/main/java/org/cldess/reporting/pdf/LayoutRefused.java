package org.cldess.reporting.pdf;

import java.util.Optional;
import org.cldess.language.Words;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Reports that the formatter rejects a report. Only this PDF is affected. */
final class LayoutRefused {

    /** The code of these problems. */
    static final String CODE = "text.layout";

    private static final Words WORDS =
            Words.beside(name -> Optional.ofNullable(LayoutRefused.class.getResourceAsStream(name)));

    private LayoutRefused() {}

    /** Returns the problem of a report, with the formatter's own messages. */
    static Violations report(String title, String remarks) {
        return Violations.of(Violation.error(CODE, "", WORDS.message("layout.refused", title, remarks)));
    }
}
