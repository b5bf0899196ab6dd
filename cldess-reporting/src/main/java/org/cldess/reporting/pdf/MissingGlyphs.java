package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cldess.language.Words;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Collects the characters that no font draws, with their places. */
final class MissingGlyphs {

    /** The code of these problems. */
    static final String CODE = "text.glyph";

    private static final Words WORDS =
            Words.beside(name -> Optional.ofNullable(MissingGlyphs.class.getResourceAsStream(name)));

    private final Set<Lack> lacks = new LinkedHashSet<>();

    private record Lack(int codePoint, String place) {}

    void add(int codePoint, PrintedPlace place) {
        lacks.add(new Lack(codePoint, place.said()));
    }

    /** Returns all missing characters in reading order, each once per place. */
    Violations violations() {
        List<Violation> violations = new ArrayList<>();
        for (Lack lack : lacks) {
            violations.add(Violation.error(
                    CODE,
                    "",
                    WORDS.message(
                            "glyph.missing",
                            Character.toString(lack.codePoint),
                            String.format(Locale.ROOT, "U+%04X", lack.codePoint),
                            lack.place)));
        }
        return Violations.of(violations);
    }
}
