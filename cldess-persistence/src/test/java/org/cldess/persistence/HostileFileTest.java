package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cldess.dossier.Dossier;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tests damaged and malicious files: each gives a dossier that can be saved, or problems that can be reported. */
class HostileFileTest {
    /** Matches a single value. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|-?\\d+(?:e\\d+)?|true|false|null|\\[\\]");

    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");

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

    /** A value in a file, with its place without list indexes: {@code /actors//name}. */
    private record Value(String place, int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }
    }

    /** Damages every kind of place once before it damages one again, with one or four damages per file. */
    @Test
    void any_value_in_the_place_of_any_other_is_taken_or_reported() {
        String whole = new String(DossierFile.toBytes(GeneratedDossiers.full(11)), UTF_8);
        List<Value> values = values(whole);
        Map<String, List<Value>> places =
                values.stream().collect(Collectors.groupingBy(Value::place, TreeMap::new, Collectors.toList()));
        SplittableRandom random = new SplittableRandom(42);
        List<String> next = new ArrayList<>();
        Set<String> damaged = new TreeSet<>();
        for (int i = 0; i < Cases.of(filesFor(places.size())); i++) {
            NavigableMap<Integer, String> damages = new TreeMap<>();
            NavigableMap<Integer, Value> at = new TreeMap<>();
            for (int j = 0; j < damages(i); j++) {
                if (next.isEmpty()) {
                    next.addAll(places.keySet());
                }
                String place = next.remove(random.nextInt(next.size()));
                List<Value> there = Objects.requireNonNull(places.get(place));
                Value value = there.get(random.nextInt(there.size()));
                at.put(value.start(), value);
                damages.put(value.start(), other(whole, values, random));
                damaged.add(place);
            }
            StringBuilder text = new StringBuilder(whole);
            at.descendingMap()
                    .forEach((start, value) ->
                            text.replace(start, value.end(), Objects.requireNonNull(damages.get(start))));
            isTakenOrReported(text.toString());
        }
        Set<String> missed = new TreeSet<>(places.keySet());
        missed.removeAll(damaged);
        assertThat(missed).as("kinds of places that were never damaged").isEmpty();
        assertThat(damaged.size()).isGreaterThan(300);
    }

    private static int damages(int file) {
        return file % 8 == 0 ? 1 : 4;
    }

    /** Returns how many files are needed to damage each of the places once. */
    private static int filesFor(int places) {
        int files = 0;
        for (int left = places; left > 0; files++) {
            left -= damages(files);
        }
        return files;
    }

    private static String other(String whole, List<Value> values, SplittableRandom random) {
        return random.nextBoolean()
                ? REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size()))
                : values.get(random.nextInt(values.size())).in(whole);
    }

    private static List<Value> values(String text) {
        List<Value> values = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                if (parser.currentToken() != JsonToken.PROPERTY_NAME
                        && token.region(start, text.length()).lookingAt()) {
                    String place = parser.streamReadContext().pathAsPointer().toString();
                    values.add(new Value(INDEX.matcher(place).replaceAll("/"), start, token.end()));
                }
            }
        }
        return values;
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
        for (int i = 0; i < Cases.of(100); i++) {
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
        String start = "{\"format\": \"cldess-dossier\", \"version\": 2, ";
        String end = "\"id\": \"d\"}";
        isCutShort(start + "\"xyz\": 1, ".repeat(20_000) + end);
        isCutShort(start + "\"visas\": 1, ".repeat(20_000) + end);
        String actors = "{}, ".repeat(20_000) + "{}";
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
        String start = "{\"format\": \"cldess-dossier\", \"version\": 2, \"id\": \"d\", ";
        assertThat(codes(start + "\"actors\": [" + "1, ".repeat(120_000) + "1]}"))
                .contains("form.type", "form.size")
                .hasSizeLessThan(1_100);
        assertThat(codes(start + "\"actors\": [" + "{}, ".repeat(120_000) + "{}]}"))
                .contains("form.size");
        assertThat(codes(start + "\"actions\": [{\"years\": [" + "2013, ".repeat(120_000) + "2013]}]}"))
                .contains("form.size");
    }

    private static List<String> codes(String text) {
        return DossierFile.read(text.getBytes(UTF_8)).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
