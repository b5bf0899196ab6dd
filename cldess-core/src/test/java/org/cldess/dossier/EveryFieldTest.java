package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cldess.accreditation.Accounts;
import org.cldess.actor.Listing;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.money.Amount;
import org.cldess.sample.EveryForm;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.thing.Id;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Breaks one field of each kind at a time, in a file in which every field has a value. */
class EveryFieldTest {
    private static final LocalDate EARLY = LocalDate.of(1871, 3, 18);
    private static final Set<String> ENDS = Set.of("end", "until", "withdrawn", "reopened");

    /**
     * Fields whose ids are exempt: an added article does not exist yet, and a wished pair refers to guests of its
     * meeting.
     */
    private static final Set<String> ELSEWHERE = Set.of("article", "first", "second");

    /** Lists of words and codes that may contain duplicates, which say nothing new. */
    private static final Set<String> FREE = Set.of("visas", "audience", "clauses", "utility");

    private final Dossier dossier = GeneratedDossiers.full(1);
    private final WrittenDossier written = WrittenDossier.of(dossier);

    /** The value at a place, which is a list, an entry of a list or a single value of this component. */
    private record Value(String pointer, Part part, Object thing) {}

    /** Returns the values of every component, lists and their entries included. */
    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        gather("", dossier.parts(), values);
        return values;
    }

    private void gather(String path, Record thing, List<Value> values) {
        for (Part part : Form.of(thing).parts()) {
            String pointer = path + "/" + part.name();
            add(pointer, part, values);
            List<?> items = part.items(thing);
            for (int i = 0; i < items.size(); i++) {
                String inside = part.isList() ? pointer + "/" + i : pointer;
                if (part.isList()) {
                    add(inside, part, values);
                }
                if (part.holdsThings()) {
                    gather(inside, (Record) items.get(i), values);
                }
            }
        }
    }

    private void add(String pointer, Part part, List<Value> values) {
        written.at(pointer).ifPresent(value -> values.add(new Value(pointer, part, value)));
    }

    /** Returns the first of these values in each field; each component that allows such values must have one. */
    private List<Value> firstOfEach(Predicate<Part> which, Predicate<Object> kind) {
        Map<String, Value> first = new LinkedHashMap<>();
        values().stream()
                .filter(value -> which.test(value.part()) && kind.test(value.thing()))
                .forEach(value -> first.putIfAbsent(value.pointer().replaceAll("/\\d+", "/*"), value));

        assertThat(EveryForm.parts().stream().filter(which)).isNotEmpty();
        assertThat(EveryForm.parts())
                .filteredOn(which)
                .filteredOn(part -> first.values().stream().noneMatch(value -> value.part() == part))
                .as("components that have no such value in the generated dossier")
                .isEmpty();
        return List.copyOf(first.values());
    }

    /** Returns the fields that can be wrong without a violation with this code at their place. */
    private List<String> unnoticed(Predicate<Part> which, Object wrong, String code) {
        return firstOfEach(which, value -> !(value instanceof List)).stream()
                .map(Value::pointer)
                .filter(pointer -> !complaints(pointer, wrong, code).contains(pointer))
                .toList();
    }

    /** Returns the places of the violations with this code after one value was changed. */
    private List<String> complaints(String pointer, @Nullable Object value, String code) {
        return written.with(pointer, value).violations().stream()
                .filter(violation -> violation.code().equals(code))
                .map(Violation::path)
                .toList();
    }

    @Test
    void what_is_cited_is_there() {
        assertThat(unnoticed(
                        part -> Id.class.isAssignableFrom(part.held())
                                && !part.isIdentity()
                                && !ELSEWHERE.contains(part.name()),
                        "no-such-thing",
                        "form.reference"))
                .isEmpty();
    }

    @Test
    void two_things_of_a_list_have_two_ids() {
        assertThat(unnoticedTwice(
                        part -> part.holdsThings() && part.form().identity().isPresent(), "/id", "form.duplicate"))
                .isEmpty();
    }

    @Test
    void a_list_names_a_thing_once() {
        assertThat(unnoticedTwice(part -> !part.holdsThings() && !FREE.contains(part.name()), "", "form.repeated"))
                .isEmpty();
    }

    /** Returns the lists that can contain an entry twice without a violation with this code at the second. */
    private List<String> unnoticedTwice(Predicate<Part> which, String inside, String code) {
        List<Value> lists = firstOfEach(
                part -> part.isList() && which.test(part), value -> value instanceof List<?> list && !list.isEmpty());
        return lists.stream()
                .filter(value -> {
                    List<?> list = (List<?>) value.thing();
                    List<Object> twice = new ArrayList<Object>(list);
                    twice.add(list.get(0));
                    return !complaints(value.pointer(), twice, code)
                            .contains(value.pointer() + "/" + list.size() + inside);
                })
                .map(Value::pointer)
                .toList();
    }

    @Test
    void a_year_is_one_of_this_time() {
        assertThat(unnoticed(
                        part -> part.held() == Integer.class
                                && Set.of("year", "years").contains(part.name()),
                        99,
                        "form.year"))
                .isEmpty();
    }

    /** Amounts of annual accounts may be negative. */
    @Test
    void an_amount_is_not_below_zero() {
        assertThat(unnoticed(
                        part -> part.held() == Amount.class && part.owner().type() != Accounts.class,
                        Amount.euros("-1"),
                        "form.amount"))
                .isEmpty();
    }

    /** The exception is a withdrawal from the directory, which a new agreement may follow. */
    @Test
    void nothing_ends_before_it_begins() {
        assertThat(unnoticed(
                        part -> part.held() == LocalDate.class
                                && ENDS.contains(part.name())
                                && part.owner().type() != Listing.class,
                        EARLY,
                        "form.period"))
                .isEmpty();
    }
}
