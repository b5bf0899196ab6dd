package org.cldess.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.component.Default;
import org.cldess.language.Message;
import org.cldess.sample.EveryForm;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the written form of the single values of dossiers, for every type. */
class ScalarTest {
    private static final Map<Class<?>, Set<Object>> VALUES = values();

    /** Texts that are valid for few types. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "?!",
            "\u0000",
            "null",
            "none",
            "-",
            "1",
            "-1",
            "1e9",
            "1,5",
            "0x1A",
            "١٢",
            "99999999999999999999",
            "2013-02-30",
            "2013-2-3",
            "25:00",
            "14:05:06",
            "14:05:06.5",
            "-12.50",
            "true",
            "x".repeat(1_000));

    private static Map<Class<?>, Set<Object>> values() {
        Map<Class<?>, Set<Object>> values = new LinkedHashMap<>();
        for (Class<?> type : types()) {
            values.put(type, new LinkedHashSet<>(type.isEnum() ? List.of(type.getEnumConstants()) : List.of()));
        }
        for (long seed = 0; seed < Cases.of(3); seed++) {
            gather(GeneratedDossiers.full(seed).parts(), values);
        }
        return values;
    }

    private static void gather(Record thing, Map<Class<?>, Set<Object>> values) {
        for (Part part : Form.of(thing).parts()) {
            for (Object item : part.items(thing)) {
                if (part.holdsThings()) {
                    gather((Record) item, values);
                } else {
                    values.computeIfAbsent(part.held(), none -> new LinkedHashSet<>())
                            .add(item);
                }
            }
        }
    }

    private static Set<Object> values(Class<?> type) {
        return VALUES.getOrDefault(type, Set.of());
    }

    static List<Class<?>> types() {
        return EveryForm.parts().stream()
                .filter(part -> !part.holdsThings())
                .<Class<?>>map(Part::held)
                .distinct()
                .toList();
    }

    /** Returns the types for which some texts are not valid. */
    static Stream<Class<?>> strict_types() {
        return types().stream().filter(type -> type != String.class);
    }

    @Test
    void there_are_many_types_and_values_of_each() {
        assertThat(VALUES.keySet()).isNotEmpty().hasSameElementsAs(types());
        assertThat(VALUES)
                .allSatisfy(
                        (type, values) -> assertThat(values).as(type.getName()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_written_is_read_as_what_it_was(Class<?> type) {
        Scalar scalar = Scalar.of(type);

        assertThat(values(type))
                .filteredOn(value -> !scalar.read(Scalar.text(value)).equals(Optional.of(value)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void two_values_are_not_written_alike(Class<?> type) {
        Set<Object> values = values(type);

        assertThat(values.stream().map(Scalar::text).collect(Collectors.toSet()))
                .hasSameSizeAs(values);
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_written_looks_as_the_schema_says(Class<?> type) {
        Scalar scalar = Scalar.of(type);
        String pattern = switch (scalar.kind()) {
            case NUMBER -> "-?[0-9]+";
            case TRUTH -> "true|false";
            case TEXT -> scalar.pattern().orElse("(?s).+");
        };

        assertThat(values(type))
                .extracting(Scalar::text)
                .filteredOn(text -> !text.matches(pattern))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void says_in_both_languages_what_is_expected(Class<?> type) {
        assertInBothLanguages(Scalar.of(type).expected(true));
        assertInBothLanguages(Scalar.of(type).expected(false));
    }

    @ParameterizedTest
    @MethodSource("strict_types")
    void nonsense_is_refused_with_a_sentence_that_shows_it(Class<?> type) {
        Scalar scalar = Scalar.of(type);

        assertThat(scalar.read("?!")).isEmpty();
        assertThat(scalar.code()).startsWith("form.");
        Message refusal = scalar.refusal("?!", "someField");
        assertInBothLanguages(refusal);
        assertThat(refusal.say(Locale.FRENCH)).contains("?!");
        assertThat(refusal.say(Locale.ENGLISH)).contains("?!");
    }

    /**
     * One character is removed, doubled or replaced. A text that is read has a written form that is read again; any
     * other text is refused.
     */
    @ParameterizedTest
    @MethodSource("strict_types")
    void every_text_is_read_or_refused_with_a_sentence(Class<?> type) {
        Scalar scalar = Scalar.of(type);
        List<String> texts = new ArrayList<>(ODD);
        values(type).stream().limit(10).forEach(value -> texts.addAll(mistyped(Scalar.text(value))));

        assertThat(texts).allSatisfy(text -> {
            Optional<Object> read = scalar.read(text);
            if (read.isPresent()) {
                assertThat(read.get()).isInstanceOf(type);
                assertThat(scalar.read(Scalar.text(read.get()))).isEqualTo(read);
            } else {
                assertInBothLanguages(scalar.refusal(text, "someField"));
            }
        });
    }

    private static List<String> mistyped(String text) {
        List<String> mistyped = new ArrayList<>(List.of(
                text.toUpperCase(Locale.ROOT),
                text.toLowerCase(Locale.ROOT),
                " " + text,
                text + " ",
                text + "\n",
                "0" + text));
        for (int i = 0; i < text.length(); i++) {
            String before = text.substring(0, i);
            String after = text.substring(i + 1);
            mistyped.add(before + after);
            mistyped.add(before + text.charAt(i) + text.charAt(i) + after);
            mistyped.add(before + "0" + after);
            mistyped.add(before + "é" + after);
        }
        return mistyped;
    }

    private static void assertInBothLanguages(Message message) {
        assertThat(message.say(Locale.FRENCH))
                .isNotBlank()
                .doesNotContain("{0}")
                .isNotEqualTo(message.say(Locale.ENGLISH));
        assertThat(message.say(Locale.ENGLISH)).isNotBlank().doesNotContain("{0}");
    }

    @Test
    void what_a_part_holds_where_nothing_is_said_is_one_of_its_values() {
        List<Part> parts = EveryForm.parts().stream().filter(Part::hasDefault).toList();

        assertThat(parts).isNotEmpty().allSatisfy(part -> {
            String said = part.find(Default.class).orElseThrow().value();
            assertThat(part.scalar().read(said).map(Scalar::text)).contains(said);
        });
    }
}
