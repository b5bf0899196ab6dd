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
import org.cldess.form.Id;
import org.cldess.form.Part;
import org.cldess.money.Amount;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.Sheet;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One field of each kind of thing is made wrong after the other, in a file in which every field has a value. */
class EveryFieldTest {
    private static final LocalDate EARLY = LocalDate.of(1871, 3, 18);
    private static final Set<String> ENDS = Set.of("end", "until", "withdrawn", "reopened");

    /** An article that is added is not there yet; a wished pair cites guests of its meeting. */
    private static final Set<String> ELSEWHERE = Set.of("article", "integration", "conventional");

    /** Lists of words and of codes, in which a second time says no more than the first. */
    private static final Set<String> FREE = Set.of("visas", "audience", "clauses", "utility");

    private final Dossier dossier = GeneratedDossiers.full(1);
    private final Sheet sheet = Sheet.of(dossier);

    /** What stands at a place, and the name of the field that holds it, or of the list that does. */
    private record Value(String pointer, String field, Object thing) {}

    /** The first value of each field, lists and things included. */
    private List<Value> values() {
        Map<String, Value> values = new LinkedHashMap<>();
        gather(new Value("", "", sheet.at("").orElseThrow()), values);
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

    /** The fields that may be made wrong without a complaint with a code at their place. */
    private List<String> unnoticed(
            int fields, Predicate<Value> which, Function<Value, @Nullable Object> wrong, String code) {
        List<Value> chosen = values().stream().filter(which).toList();
        assertThat(chosen).hasSize(fields);
        return chosen.stream()
                .filter(value ->
                        !complaints(value.pointer(), wrong.apply(value), code).contains(value.pointer()))
                .map(Value::pointer)
                .toList();
    }

    /** The places at which the file, with one value changed, is complained about with a code. */
    private List<String> complaints(String pointer, @Nullable Object value, String code) {
        return sheet.with(pointer, value).violations().stream()
                .filter(violation -> violation.code().equals(code))
                .map(Violation::path)
                .toList();
    }

    /** The places of ids that are not the thing’s own. */
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
        assertThat(cited).hasSize(467);
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
                .hasSize(47)
                .allSatisfy(value -> {
                    Object first = sheet.at(value.pointer() + "/0/id").orElseThrow();
                    String second = value.pointer() + "/1/id";
                    assertThat(complaints(second, first, "form.duplicate")).contains(second);
                });
    }

    @Test
    void a_list_names_a_thing_once() {
        assertThat(lists(first -> !(first instanceof Map)))
                .filteredOn(value -> !FREE.contains(value.field()))
                .hasSize(28)
                .allSatisfy(value -> {
                    List<Object> twice = new ArrayList<Object>((List<?>) value.thing());
                    twice.add(twice.get(0));
                    assertThat(complaints(value.pointer(), twice, "form.repeated"))
                            .contains(value.pointer() + "/" + (twice.size() - 1));
                });
    }

    /** The lists that hold more than one thing of some kind. */
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

    /** Those of annual accounts may be. */
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

    /** Only who withdrew from the directory may agree again later. */
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
