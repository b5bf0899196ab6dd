package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.reporting.sample.Copies;
import org.cldess.reporting.sample.Copies.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that apply to every line of the copies of all reports. */
class EveryLineTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** A call that makes a section, up to the section’s identifier. */
    private static final Pattern SECTION = Pattern.compile(
            "\\b(?:Sections\\.of|Sections\\.empty|Section\\.of|new Section|sub|section)\\(\\s*\"([a-z0-9-]+)\"");

    /** The data of a drawing, which readers do not see. */
    private static final Pattern DATA = Pattern.compile("^ *[A-Z][A-Za-z]+\\[|Edition\\[");

    private static final Pattern BREAKING =
            Pattern.compile("[\\p{L}\\p{N})»] [%€;!?»]|\\p{L} :(?!\\S)|« |\\d \\d{3}(?!\\d)");

    /** Traces of placeholders that were not filled, and of empty ones. */
    private static final Pattern UNFILLED =
            Pattern.compile("\\bnull\\b|Optional[\\[.]|Known\\[|Amount\\[|Phrase\\[|\\w\\.\\.(?!\\.)|,,|\\(\\)");

    @Test
    void shows_every_section_that_the_code_can_make() throws IOException {
        String copies = Copies.in(Language.FR).all();
        Set<String> unseen = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SECTION.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(id -> !Pattern.compile("\\(" + id + "[a-z0-9-]*[,)]")
                                        .matcher(copies)
                                        .find()
                                && !copies.contains("-" + id))
                        .forEach(unseen::add);
            }
        }

        assertThat(unseen).isEmpty();
    }

    @Test
    void breaks_no_french_line_before_a_mark_or_within_a_number() {
        assertThat(lines(Language.FR).filter(line -> BREAKING.matcher(line).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "EN"})
    void leaves_no_place_of_a_sentence_open(String language) {
        assertThat(lines(Language.valueOf(language))
                        .filter(line -> UNFILLED.matcher(line).find()))
                .isEmpty();
    }

    private static Stream<String> lines(Language language) {
        return List.of(Copies.in(language).all().split("\n")).stream()
                .filter(line -> !DATA.matcher(line).find());
    }
}
