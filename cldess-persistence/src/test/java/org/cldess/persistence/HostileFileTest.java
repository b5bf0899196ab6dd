package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cldess.dossier.Dossier;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Files that were damaged or made to harm: each gives a dossier that can be kept, or problems that can be said. */
class HostileFileTest {
    /** A single value, or a name, whose colon is the first group. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"(\\s*:)?|-?\\d+(?:e\\d+)?|true|false|null|\\[\\]");

    private static final List<String> REPLACEMENTS = List.of(
            "null",
            "0",
            "-1",
            "1e400",
            "99999999999999999999",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"a-1\"",
            "\"actor-1\"",
            "\"party-1\"",
            "\"o-0\"",
            "\"2013-01-01\"",
            "\"1999-12-31\"",
            "\"-5.00\"",
            "\"99999999999999.99\"",
            "\"\\ud83e\"",
            "[null]",
            "[[[[]]]]",
            "\"integration\"",
            "74",
            "60");

    @Test
    void any_value_in_the_place_of_any_other_is_taken_or_reported() {
        String whole = new String(DossierFile.toBytes(GeneratedDossiers.full(11)), UTF_8);
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 2_000; i++) {
            String damaged = whole;
            for (int j = 0; j <= random.nextInt(4); j++) {
                damaged = replaceOne(damaged, random);
            }
            isTakenOrReported(damaged);
        }
    }

    private static String replaceOne(String text, SplittableRandom random) {
        List<MatchResult> values = TOKEN.matcher(text)
                .results()
                .filter(token -> token.group(1) == null)
                .toList();
        MatchResult value = values.get(random.nextInt(values.size()));
        String other = random.nextBoolean()
                ? REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size()))
                : values.get(random.nextInt(values.size())).group();
        return text.substring(0, value.start()) + other + text.substring(value.end());
    }

    private static void isTakenOrReported(String text) {
        Reading<Dossier> reading = DossierFile.read(text.getBytes(UTF_8));
        for (Violation violation : reading.violations()) {
            assertThat(violation.place()).isPresent();
            assertThat(violation.message(Locale.FRENCH)).isNotBlank();
            assertThat(violation.message(Locale.ENGLISH)).isNotBlank();
        }
        reading.value()
                .ifPresent(dossier -> assertThat(
                                DossierFile.read(DossierFile.toBytes(dossier)).orElseThrow())
                        .isEqualTo(dossier));
    }

    @Test
    void damaged_bytes_are_refused_or_reported() {
        byte[] whole = DossierFile.toBytes(GeneratedDossiers.mixed(3));
        SplittableRandom random = new SplittableRandom(43);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j <= random.nextInt(3); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                isTakenOrReported(new String(damaged, UTF_8));
                DossierFile.read(damaged)
                        .violations()
                        .forEach(found -> assertThat(found.place()).isPresent());
            } catch (UnreadableFileException refused) {
                assertThat(refused.code()).isIn("encoding", "not-json", "truncated");
            }
        }
    }

    @Test
    void problems_without_end_are_counted_and_not_kept() {
        String start = "{\"format\": \"cldess-dossier\", \"version\": 1, ";
        String end = "\"id\": \"d\"}";
        isCutShort(start + "\"xyz\": 1, ".repeat(200_000) + end);
        isCutShort(start + "\"visas\": 1, ".repeat(200_000) + end);
        String actors = "{}, ".repeat(50_000) + "{}";
        isCutShort(start + "\"actors\": [" + actors + "], " + end);
    }

    private static void isCutShort(String text) {
        List<Violation> found =
                DossierFile.read(text.getBytes(UTF_8)).violations().list();
        assertThat(found).hasSize(10_001);
        assertThat(found.get(10_000).code()).isEqualTo("form.more");
    }

    @Test
    void lists_without_end_are_not_read_to_theirs() {
        String start = "{\"format\": \"cldess-dossier\", \"version\": 1, \"id\": \"d\", ";
        assertThat(codes(start + "\"actors\": [" + "1, ".repeat(300_000) + "1]}"))
                .contains("form.type", "form.size")
                .hasSizeLessThan(1_100);
        assertThat(codes(start + "\"actors\": [" + "{}, ".repeat(300_000) + "{}]}"))
                .contains("form.size");
        assertThat(codes(start + "\"actions\": [{\"years\": [" + "2013, ".repeat(300_000) + "2013]}]}"))
                .contains("form.size");
    }

    private static List<String> codes(String text) {
        return DossierFile.read(text.getBytes(UTF_8)).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
