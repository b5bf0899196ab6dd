package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.money.Amount;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.thing.Id;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Breaks one field of each kind at a time, in a file in which every field has a value. */
class EveryFieldTest {
    private static final String NUMBER = "a component was added or removed: correct this number";
    private static final LocalDate EARLY = LocalDate.of(1871, 3, 18);
    private static final Set<String> ENDS = Set.of("end", "until", "withdrawn", "reopened");

    /**
     * Fields whose ids are exempt: an added article does not exist yet, and a wished pair refers to guests of its
     * meeting.
     */
    private static final Set<String> ELSEWHERE = Set.of("article", "integration", "conventional");

    /** Lists of words and codes that may contain duplicates, which say nothing new. */
    private static final Set<String> FREE = Set.of("visas", "audience", "clauses", "utility");

    private final Dossier dossier = GeneratedDossiers.full(1);
    private final WrittenDossier written = WrittenDossier.of(dossier);

    /** The value at a place, and the name of its field or of the list that contains it. */
    private record Value(String pointer, String field, Object thing) {}

    /** Returns the first value of each field, lists and records included. */
    private List<Value> values() {
        Map<String, Value> values = new LinkedHashMap<>();
        gather(new Value("", "", written.at("").orElseThrow()), values);
        return List.copyOf(values.values());
    }

    private static void gather(Value at, Map<String, Value> values) {
        values.putIfAbsent(at.pointer().replaceAll("/\\d+", "/*"), at);
        if (at.thing() instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                gather(new Value(at.pointer() + "/" + i, at.field(), list.get(i)), values);
            }
        } else if (at.thing() instanceof Map<?, ?> holder) {
            holder.forEach(
                    (name, part) -> gather(new Value(at.pointer() + "/" + name, String.valueOf(name), part), values));
        }
    }

    /** Returns the fields that can be wrong without a violation with this code at their place. */
    private List<String> unnoticed(
            int fields, Predicate<Value> which, Function<Value, @Nullable Object> wrong, String code) {
        List<Value> chosen = values().stream().filter(which).toList();
        assertThat(chosen).as(NUMBER).hasSize(fields);
        return chosen.stream()
                .filter(value ->
                        !complaints(value.pointer(), wrong.apply(value), code).contains(value.pointer()))
                .map(Value::pointer)
                .toList();
    }

    /** Returns the places of the violations with this code after one value was changed. */
    private List<String> complaints(String pointer, @Nullable Object value, String code) {
        return written.with(pointer, value).violations().stream()
                .filter(violation -> violation.code().equals(code))
                .map(Violation::path)
                .toList();
    }

    /** Collects the places of ids that refer to other records. */
    private static void gatherCited(String path, Record thing, Set<String> cited) {
        for (Part part : Form.of(thing).parts()) {
            String at = path + "/" + part.name();
            List<?> items = part.items(thing);
            for (int i = 0; i < items.size(); i++) {
                String place = part.isList() ? at + "/" + i : at;
                if (items.get(i) instanceof Id<?> && !part.isIdentity()) {
                    cited.add(place);
                } else if (Part.isThing(items.get(i))) {
                    gatherCited(place, (Record) items.get(i), cited);
                }
            }
        }
    }

    @Test
    void what_is_cited_is_there() {
        Set<String> cited = new HashSet<>();
        gatherCited("", dossier.parts(), cited);
        assertThat(cited).as(NUMBER).hasSize(467);
        assertThat(unnoticed(
                        101,
                        value -> cited.contains(value.pointer()) && !ELSEWHERE.contains(value.field()),
                        value -> "no-such-thing",
                        "form.reference"))
                .isEmpty();
    }

    @Test
    void two_things_of_a_list_have_two_ids() {
        assertThat(lists(first -> first instanceof Map<?, ?> thing && thing.containsKey("id")))
                .as(NUMBER)
                .hasSize(47)
                .allSatisfy(value -> {
                    Object first = written.at(value.pointer() + "/0/id").orElseThrow();
                    String second = value.pointer() + "/1/id";
                    assertThat(complaints(second, first, "form.duplicate")).contains(second);
                });
    }

    @Test
    void a_list_names_a_thing_once() {
        assertThat(lists(first -> !(first instanceof Map)))
                .filteredOn(value -> !FREE.contains(value.field()))
                .as(NUMBER)
                .hasSize(28)
                .allSatisfy(value -> {
                    List<Object> twice = new ArrayList<Object>((List<?>) value.thing());
                    twice.add(twice.get(0));
                    assertThat(complaints(value.pointer(), twice, "form.repeated"))
                            .contains(value.pointer() + "/" + (twice.size() - 1));
                });
    }

    /** Returns the lists that contain more than one entry of some kind. */
    private List<Value> lists(Predicate<Object> kind) {
        return values().stream()
                .filter(value -> value.thing() instanceof List<?> list && list.size() > 1 && kind.test(list.get(0)))
                .toList();
    }

    @Test
    void a_year_is_one_of_this_time() {
        assertThat(unnoticed(
                        12,
                        value -> value.thing() instanceof Integer
                                && Set.of("year", "years").contains(value.field()),
                        value -> 99,
                        "form.year"))
                .isEmpty();
    }

    /** Amounts of annual accounts may be negative. */
    @Test
    void an_amount_is_not_below_zero() {
        assertThat(unnoticed(
                        40,
                        value -> value.thing() instanceof Amount
                                && !value.pointer().contains("/accounts/"),
                        value -> Amount.euros("-1"),
                        "form.amount"))
                .isEmpty();
    }

    /** The exception is a withdrawal from the directory, which a new agreement may follow. */
    @Test
    void nothing_ends_before_it_begins() {
        assertThat(unnoticed(
                        17,
                        value -> value.thing() instanceof LocalDate
                                && ENDS.contains(value.field())
                                && !value.pointer().contains("/listing/"),
                        value -> EARLY,
                        "form.period"))
                .isEmpty();
    }
}
