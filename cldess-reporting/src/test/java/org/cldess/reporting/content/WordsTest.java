package org.cldess.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])[,}]");

    private final Set<String> keys = Texts.WORDS.keys(Locale.FRENCH);

    @Test
    void have_the_same_keys_in_both_languages() {
        assertThat(Texts.WORDS.keys(Locale.ENGLISH)).isEqualTo(keys);
    }

    @Test
    void have_the_same_places_in_both_languages() {
        for (String key : keys) {
            assertThat(places(key, Locale.ENGLISH)).as(key).isEqualTo(places(key, Locale.FRENCH));
        }
    }

    @Test
    void are_all_used() throws IOException {
        String code = sources();
        List<String> unused = new ArrayList<>();
        keys.stream().filter(key -> !isUsed(key, code)).forEach(unused::add);

        assertThat(unused).isEmpty();
    }

    /** Under its whole key, or under a beginning to which a code is added. */
    private static boolean isUsed(String key, String code) {
        return code.contains('"' + key + '"')
                || IntStream.range(0, key.length())
                        .filter(i -> key.charAt(i) == '.')
                        .anyMatch(i -> code.contains('"' + key.substring(0, i + 1) + '"'));
    }

    @Test
    void have_no_straight_apostrophe_which_would_quote() {
        for (String key : keys) {
            assertThat(Texts.WORDS.pattern(key, Locale.FRENCH)).as(key).doesNotContain("'");
            assertThat(Texts.WORDS.pattern(key, Locale.ENGLISH)).as(key).doesNotContain("'");
        }
    }

    private static Set<String> places(String key, Locale locale) {
        return PLACE.matcher(Texts.WORDS.pattern(key, locale))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/cldess/reporting/content"))) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }
}
