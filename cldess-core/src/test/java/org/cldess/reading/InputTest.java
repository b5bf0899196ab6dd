package org.cldess.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.action.Priority;
import org.cldess.component.Flat;
import org.cldess.financing.AccountClass;
import org.cldess.identity.Siren;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reading.Input.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the input that a program passes: a map, a form object, a record. */
class InputTest {
    /** Returns the input of the only field of a map, or empty if the field has none. */
    private static Optional<Input> said(@Nullable Object value) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("field", value);
        return Optional.ofNullable(fields(Input.of(map), "field").get("field"));
    }

    private static Map<String, Input> fields(Input input, String... expected) {
        Map<String, Input> fields = new LinkedHashMap<>();
        input.fields(List.of(expected), (name, line, column, value) -> {
            assertThat(line).isZero();
            assertThat(column).isZero();
            assertThat(fields.put(name, value)).as("met once").isNull();
        });
        return fields;
    }

    private static Map<String, String> texts(Object form, String... expected) {
        return texts(Input.of(form), expected);
    }

    private static Map<String, String> texts(Input input, String... expected) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields(input, expected).forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }

    private static List<String> items(Input list) {
        List<String> items = new ArrayList<>();
        list.items(item -> items.add(item.kind() == Kind.NOTHING ? "nothing" : item.text()));
        return items;
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("Un titre", Kind.TEXT, "Un titre"),
                arguments(CharBuffer.wrap("Un titre"), Kind.TEXT, "Un titre"),
                arguments(" 12 ", Kind.TEXT, "12"),
                arguments(true, Kind.TRUTH, "true"),
                arguments(false, Kind.TRUTH, "false"),
                arguments(12, Kind.NUMBER, "12"),
                arguments(12L, Kind.NUMBER, "12"),
                arguments((short) 12, Kind.NUMBER, "12"),
                arguments((byte) 12, Kind.NUMBER, "12"),
                arguments(new BigInteger("12"), Kind.NUMBER, "12"),
                arguments(AccountClass.of(64), Kind.NUMBER, "64"),
                arguments(new BigDecimal("1E+3"), Kind.TEXT, "1000"),
                arguments(1e7, Kind.TEXT, "10000000"),
                arguments(12.5f, Kind.TEXT, "12.5"),
                arguments(LocalDate.of(2014, 2, 1), Kind.TEXT, "2014-02-01"),
                arguments(LocalTime.of(14, 5), Kind.TEXT, "14:05"),
                arguments(Priority.HIGH, Kind.TEXT, "high"),
                arguments(ActionId.of("a-1"), Kind.TEXT, "a-1"),
                arguments(Siren.parse("402654479"), Kind.TEXT, "402654479"),
                arguments(Amount.euros("12.5"), Kind.TEXT, "12.50"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_what_it_is_and_written_as_in_a_file(Object value, Kind kind, String text) {
        for (Object held : List.of(value, Known.of(value), Optional.of(value), Optional.of(Known.of(value)))) {
            Input input = said(held).orElseThrow();

            assertThat(input.kind()).isEqualTo(kind);
            assertThat(input.text()).isEqualTo(text);
            assertThat(input.isTyped()).isTrue();
        }
    }

    static Stream<@Nullable Object> what_says_nothing() {
        return Stream.of(
                null, "", " ", "\t\n", "\u2003", Optional.empty(), Known.notRecorded(), Known.of(" "), Optional.of(""));
    }

    @ParameterizedTest
    @MethodSource("what_says_nothing")
    void nothing_and_a_text_with_nothing_in_it_say_nothing(@Nullable Object value) {
        assertThat(said(value)).isEmpty();
        assertThat(items(said(Arrays.asList("a", value, "b")).orElseThrow())).containsExactly("a", "b");
        assertThat(texts(new Holder(value), "held")).isEmpty();
    }

    /** A record that contains any value. */
    public record Holder(@Nullable Object held) {}

    @Test
    void none_is_said_and_is_no_text() {
        assertThat(said(Known.none()).orElseThrow().kind()).isEqualTo(Kind.NOTHING);
        assertThat(said(Optional.of(Known.none())).orElseThrow().kind()).isEqualTo(Kind.NOTHING);
        assertThat(fields(Input.of(new Holder(Known.none())), "held").values())
                .extracting(Input::kind)
                .containsExactly(Kind.NOTHING);
    }

    @Test
    void lists_arrays_and_sets_are_lists() {
        Set<String> set = new LinkedHashSet<>(List.of("a", "b"));
        for (Object list : List.of(List.of("a", "b"), new String[] {"a", "b"}, set, Known.of(List.of("a", "b")))) {
            Input input = said(list).orElseThrow();

            assertThat(input.kind()).isEqualTo(Kind.LIST);
            assertThat(items(input)).containsExactly("a", "b");
        }
    }

    @Test
    void things_inside_are_objects_be_they_maps_or_records() {
        Input map = said(Map.of("title", "Un titre")).orElseThrow();
        Input holder = said(new Holder("Un titre")).orElseThrow();

        assertThat(map.kind()).isEqualTo(Kind.OBJECT);
        assertThat(holder.kind()).isEqualTo(Kind.OBJECT);
        assertThat(texts(map)).containsExactly(entry("title", "Un titre"));
        assertThat(texts(holder, "held")).containsExactly(entry("held", "Un titre"));
    }

    @Test
    void a_map_tells_all_its_fields_and_an_object_those_that_mean_something() {
        assertThat(fields(Input.of(Map.of("strange", "a")), "title")).containsOnlyKeys("strange");
        assertThat(fields(Input.of((Object) Map.of("strange", "a")), "title")).containsOnlyKeys("strange");
        assertThat(texts(new Bean(), "title", "strange")).containsOnlyKeys("title");
    }

    @Test
    void a_flat_component_gives_its_fields_and_another_one_does_not() {
        assertThat(texts(new Letter("Un titre", new Address("Grasse")), "title", "town"))
                .containsExactly(entry("title", "Un titre"), entry("town", "Grasse"));
        assertThat(texts(new Parcel("Un titre", new Address("Grasse")), "title", "town"))
                .containsExactly(entry("title", "Un titre"));
    }

    /** A record that another one contains. */
    public record Address(String town) {}

    /** A record with a flat component. */
    public record Letter(String title, @Flat Address address) {}

    /** A record with the same component, which is not flat. */
    public record Parcel(String title, Address address) {}

    /** A form object that a web framework fills. */
    public static class Bean {
        public static String getShared() {
            return "of the class";
        }

        public String getTitle() {
            return "got";
        }

        public boolean isYearly() {
            return true;
        }

        public int weight() {
            return 3;
        }

        public String issue() {
            return "no prefix";
        }

        /** Every {@link java.util.function.Supplier} has one. */
        public String get() {
            return "no field";
        }

        public String getter() {
            return "no prefix either";
        }

        public String getNumber(String language) {
            return language;
        }

        public void end() {
            throw new AssertionError("tells nothing");
        }

        String hidden() {
            throw new AssertionError("is not public");
        }
    }

    /** A form object that inherits getters. */
    public static final class SmallerBean extends Bean {
        @Override
        public String getTitle() {
            return "of the smaller one";
        }
    }

    /** A record with components and one getter. */
    public record Written(String title, List<String> tags) {
        public boolean isYearly() {
            return tags.isEmpty();
        }
    }

    @Test
    void an_object_is_asked_by_getters_and_by_methods_that_are_named_as_the_fields() {
        assertThat(texts(
                        new Bean(),
                        "title",
                        "yearly",
                        "weight",
                        "issue",
                        "getter",
                        "sue",
                        "ter",
                        "number",
                        "end",
                        "hidden",
                        "shared",
                        "class"))
                .containsExactly(
                        entry("title", "got"),
                        entry("yearly", "true"),
                        entry("weight", "3"),
                        entry("issue", "no prefix"),
                        entry("getter", "no prefix either"));
        assertThat(texts(new SmallerBean(), "title", "yearly"))
                .containsExactly(entry("title", "of the smaller one"), entry("yearly", "true"));
        assertThat(texts(new Written("a", List.of()), "yearly", "title"))
                .containsExactly(entry("yearly", "true"), entry("title", "a"));
    }

    /** A form object whose getters fail. */
    public static final class Failing {
        private final boolean failing = true;

        public String getTitle() {
            if (failing) {
                throw new IllegalStateException("not now");
            }
            return "";
        }

        public String getNumber() throws IOException {
            if (failing) {
                throw new IOException("not there");
            }
            return "";
        }
    }

    @Test
    void a_getter_that_fails_is_heard_of() {
        assertThatIllegalStateException()
                .isThrownBy(() -> texts(new Failing(), "title"))
                .withMessage("not now");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts(new Failing(), "number"))
                .withMessageContaining("getNumber")
                .withStackTraceContaining("not there");
    }
}
