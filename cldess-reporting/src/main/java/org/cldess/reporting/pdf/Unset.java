package org.cldess.reporting.pdf;

import java.util.Optional;
import org.cldess.language.Words;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Tells that the formatter refuses to set a report into pages. It hinders this PDF only. */
final class Unset {

    /** The code of these problems. */
    static final String CODE = "text.layout";

    private static final Words WORDS = Words.beside(name -> Optional.ofNullable(Unset.class.getResourceAsStream(name)));

    private Unset() {}

    /** The problem of a report, with what the formatter remarked in its own words. */
    static Violations report(String title, String remarks) {
        return Violations.of(Violation.error(CODE, "", WORDS.message("layout.refused", title, remarks)));
    }
}
