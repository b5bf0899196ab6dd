package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.Milestone;
import org.cldess.action.Priority;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.charter.Charter;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.indicator.Measurement;
import org.cldess.known.Known;
import org.cldess.need.Capacity;
import org.cldess.reading.Input;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.cldess.thing.Identified;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the reading of one record, from the text that a user typed into a page or from the values that a program
 * passes.
 */
class ThingReaderTest {
    private final Dossier dossier = SampleDossiers.grasse();

    private final Action workshop = Action.builder(ActionId.of("a-new"), "1.1.9", "Ouvrir un atelier partagé")
            .visibility(Audience.COMMITTEE)
            .objectives(List.of(ObjectiveId.of("bdis")))
            .lead(SampleActors.APEAS)
            .leadPerson(Known.none())
            .partners(List.of(SampleActors.WORKSHOP))
            .priority(Priority.HIGH)
            .years(List.of(2013, 2014))
            .yearly(true)
            .start(LocalDate.of(2013, 3, 1))
            .weight(2)
            .build();

    private static Map<String, Object> typed() {
        Map<String, Object> typed = new HashMap<>();
        typed.put("id", "a-new");
        typed.put("number", " 1.1.9 ");
        typed.put("title", "Ouvrir un atelier partagé");
        typed.put("visibility", "committee");
        typed.put("objectives", List.of("bdis"));
        typed.put("description", "  ");
        typed.put("lead", "apeas");
        typed.put("leadPerson", Known.none());
        typed.put("partners", SampleActors.WORKSHOP.value());
        typed.put("priority", "high");
        typed.put("years", List.of("2013", "2014"));
        typed.put("yearly", "true");
        typed.put("start", "2013-03-01");
        typed.put("end", "");
        typed.put("weight", "2");
        return typed;
    }

    private static Map<String, Object> typed(String field, Object value) {
        Map<String, Object> typed = typed();
        typed.put(field, value);
        return typed;
    }

    private static Reading<Action> read(Map<String, ?> fields) {
        return ThingReader.read(Action.class, Input.of(fields));
    }

    private static Tuple said(Violation found) {
        return tuple(found.code(), found.path(), Ruling.plain(found.message(Locale.FRENCH)));
    }

    @Test
    void texts_are_read_as_what_they_stand_for_and_empty_ones_say_nothing() {
        assertThat(read(typed()).orElseThrow()).isEqualTo(workshop);
        assertThat(dossier.read(Action.class, Input.of(typed())).orElseThrow()).isEqualTo(workshop);
    }

    @Test
    void the_parameters_of_a_request_are_arrays_of_texts() {
        Map<String, String[]> parameters = new HashMap<>();
        typed().forEach((name, value) -> {
            if (value instanceof String text) {
                parameters.put(name, new String[] {text});
            }
        });
        parameters.put("objectives", new String[] {"bdis"});
        parameters.put("years", new String[] {"2013", "2014"});

        assertThat(read(parameters).violations().list()).isEmpty();
        assertThat(read(parameters).orElseThrow())
                .isEqualTo(workshop.toBuilder().leadPerson(Known.notRecorded()).build());
    }

    @Test
    void values_of_the_model_stand_for_themselves() {
        Map<String, Object> values = typed();
        values.put("id", ActionId.of("a-new"));
        values.put("visibility", Audience.COMMITTEE);
        values.put("objectives", List.of(ObjectiveId.of("bdis")));
        values.put("description", Known.notRecorded());
        values.put("lead", Known.of(SampleActors.APEAS));
        values.put("partners", Known.of(List.of(SampleActors.WORKSHOP)));
        values.put("priority", Priority.HIGH);
        values.put("years", List.of(2013, 2014));
        values.put("yearly", true);
        values.put("start", LocalDate.of(2013, 3, 1));
        values.put("weight", 2);
        values.put("plan", SampleActions.balancedPlan());

        assertThat(read(values).orElseThrow())
                .isEqualTo(
                        workshop.toBuilder().plan(SampleActions.balancedPlan()).build());
    }

    /** A form object that a web framework fills. */
    public static final class Filled {
        public String getId() {
            return "a-new";
        }

        public String getNumber() {
            return "1.1.9";
        }

        public String title() {
            return "Ouvrir un atelier partagé";
        }

        public boolean isYearly() {
            return true;
        }

        public String getWeight() {
            return "2";
        }

        public String getButton() {
            return "save";
        }
    }

    /** A record that a page sends as is. */
    public record Sent(
            String id,
            String number,
            String title,
            @Nullable String weight,
            List<Reached> milestones) {}

    /** A step of an action. */
    public record Reached(String id, String title, LocalDate done) {}

    @Test
    void a_form_object_is_read_by_its_getters_and_a_record_by_its_components() {
        Action action = ThingReader.read(Action.class, Input.of(new Filled())).orElseThrow();

        assertThat(action)
                .isEqualTo(Action.builder(ActionId.of("a-new"), "1.1.9", "Ouvrir un atelier partagé")
                        .yearly(true)
                        .weight(2)
                        .build());
        LocalDate done = LocalDate.of(2014, 2, 1);
        Sent sent = new Sent("a-new", "1.1.9", "Ouvrir", null, List.of(new Reached("m-1", "Louer", done)));
        assertThat(ThingReader.read(Action.class, Input.of(sent)).orElseThrow().milestones())
                .extracting(Milestone::title, Milestone::done)
                .containsExactly(tuple("Louer", Known.of(done)));
    }

    /** A type that is not accessible from outside. */
    private static final class Hidden {
        @SuppressWarnings({"unused", "EffectivelyPrivate"}) // called by reflection, without success
        public String getTitle() {
            return "Ouvrir";
        }
    }

    @Test
    void a_form_object_that_cannot_be_asked_is_refused_with_the_way_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThingReader.read(Action.class, Input.of(new Hidden())))
                .withMessageContaining("getTitle")
                .withMessageContaining("Make its class public");
    }

    @Test
    void all_problems_come_at_once_each_with_its_field() {
        Map<String, Object> wrong = typed();
        wrong.put("title", " ");
        wrong.put("visibility", "partners");
        wrong.put("weight", "two");
        wrong.put("yearly", "oui");
        wrong.put("start", "2014-09-01");
        wrong.put("end", "2014-06-30");
        wrong.put("years", List.of("2013", "213"));
        wrong.put("milestones", List.of(Map.of("id", "m-1", "title", "Louer", "done", "hier")));
        wrong.put("plan", Map.of("expenses", List.of(Map.of("account", 74, "year", "2013", "amount", "-1"))));
        wrong.put("titel", "Ouvrir");

        assertThat(read(wrong).violations().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("form.period", "/end"),
                        tuple("form.date", "/milestones/0/done"),
                        tuple("form.account", "/plan/expenses/0/account"),
                        tuple("form.amount", "/plan/expenses/0/amount"),
                        tuple("form.required", "/plan/expenses/0/id"),
                        tuple("form.required", "/plan/expenses/0/label"),
                        tuple("form.unknown-field", "/titel"),
                        tuple("form.enum", "/visibility"),
                        tuple("form.range", "/weight"),
                        tuple("form.type", "/yearly"),
                        tuple("form.year", "/years/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', form.required, Le champ « title » manque. Renseignez-le.",
        "weight, -1, form.range, Le champ « weight » vaut −1 ; il doit valoir au moins 0. Corrigez-le.",
        "end, 1950-03-01, form.period, 'La fin, le 1er mars 1950, précède le début, le 1er mars 2013. Corrigez l’une des"
                + " deux dates.'"
    })
    void a_sentence_stands_beside_its_field_and_need_not_tell_whose_it_is(
            String field, String text, String code, String french) {
        assertThat(read(typed(field, text)).violations().list())
                .extracting(ThingReaderTest::said)
                .containsExactly(tuple(code, "/" + field, french));
    }

    @Test
    void many_texts_do_not_stand_for_one() {
        assertThat(read(typed("title", new String[] {"Ouvrir", "Fermer"}))
                        .violations()
                        .list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.type", "/title"));
    }

    @Test
    void a_parameter_with_nothing_in_it_says_nothing() {
        assertThat(read(typed("end", new String[] {""})).orElseThrow()).isEqualTo(workshop);
        assertThat(read(typed("title", new String[] {" "})).violations().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.required", "/title"));
    }

    @Test
    void a_number_is_read_from_whatever_kind_of_number_it_is() {
        for (Object number : List.of(12, 12L, 12.0, "12", new BigDecimal("12"))) {
            assertThat(ThingReader.read(Capacity.class, Input.of(Map.of("quantity", number, "unit", "heures")))
                            .orElseThrow()
                            .quantity())
                    .isEqualByComparingTo("12");
        }
    }

    @Test
    void a_number_without_digits_is_refused_as_any_other_nonsense() {
        assertThat(ThingReader.read(
                                Measurement.class,
                                Input.of(Map.of("id", "m", "date", "2014-02-01", "value", Double.POSITIVE_INFINITY)))
                        .violations()
                        .list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.decimal", "/value"));
    }

    @Test
    void a_thing_is_read_of_fields_and_of_nothing_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThingReader.read(Action.class, Input.of("a-new")))
                .withMessageContaining("org.cldess.action.Action")
                .withMessageContaining("TEXT");
    }

    @Test
    void what_is_cited_is_looked_for_where_the_dossier_is_known() {
        Map<String, Object> citing = typed("lead", "apeass");

        assertThat(read(citing).orElseThrow().lead().map(Object::toString)).isEqualTo(Known.of("apeass"));
        assertThat(dossier.read(Action.class, Input.of(citing)).violations().list())
                .extracting(ThingReaderTest::said)
                .containsExactly(tuple(
                        "form.reference",
                        "/lead",
                        "L’acteur « apeass » n’est pas dans ce dossier. Vouliez-vous dire « apeas » ?"));
    }

    @Test
    void what_the_dossier_says_against_a_thing_stands_at_the_field_of_the_thing() {
        assertThat(dossier.read(Action.class, Input.of(typed("objectives", List.of("valeurs"))))
                        .violations()
                        .list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.level", "/objectives/0"));
    }

    @Test
    void an_id_that_another_thing_of_its_kind_has_is_refused_at_its_field() {
        Dossier full = GeneratedDossiers.full(1);
        Actor actor = full.actors().get(1);
        List<Contact> contacts = new ArrayList<>(actor.contacts());
        contacts.add(full.actors().get(0).contacts().get(0));

        Input input = Input.of(told(actor.toBuilder().contacts(contacts).build()));

        assertThat(full.read(Actor.class, input).violations().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("form.duplicate", "/contacts/" + actor.contacts().size() + "/id"));
    }

    @Test
    void what_the_dossier_would_miss_concerns_no_field_of_the_thing() {
        Dossier full = GeneratedDossiers.full(1);
        List<Violation> found = full.actors().stream()
                .flatMap(actor ->
                        full
                                .read(
                                        Actor.class,
                                        Input.of(told(actor.toBuilder()
                                                .contacts(List.of())
                                                .build())))
                                .violations()
                                .stream())
                .toList();

        assertThat(found)
                .isNotEmpty()
                .extracting(Violation::code, Violation::path)
                .containsOnly(tuple("form.reference", ""));
        assertThat(found)
                .allSatisfy(violation ->
                        assertThat(violation.message(Locale.FRENCH)).contains("le contact"));
    }

    @Test
    void a_thing_inside_another_is_read_in_the_place_of_the_one_with_its_id_and_nowhere_else() {
        Map<String, String> convention = Map.of("id", "convention", "title", "Signer");

        assertThat(dossier.read(Milestone.class, Input.of(convention))
                        .orElseThrow()
                        .title())
                .isEqualTo("Signer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.read(Milestone.class, Input.of(Map.of("id", "m-new", "title", "Signer"))))
                .withMessageContaining("m-new");
    }

    /** A record without an id may contain the record that it refers to. */
    @Test
    void a_charter_cites_a_version_of_its_own() {
        Dossier full = GeneratedDossiers.full(1);
        Charter charter = full.charter().value().orElseThrow();

        assertThat(full.read(Charter.class, Input.of(told(charter))).orElseThrow())
                .isEqualTo(charter);
        Object fields = WrittenDossier.of(WrittenDossier.written(charter))
                .with("/signatures/0/version", "v-none")
                .at("")
                .orElseThrow();
        assertThat(full.read(Charter.class, Input.of(told(fields))).violations().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.reference", "/signatures/0/version"));
    }

    /** Converts a record to maps and lists, with {@code none} written explicitly. */
    private static Object told(@Nullable Object value) {
        if (value == null) {
            return Known.none();
        }
        if (Part.isThing(value)) {
            return told(WrittenDossier.written((Record) value));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> told = new HashMap<>();
            map.forEach((name, held) -> told.put(String.valueOf(name), told(held)));
            return told;
        }
        return value instanceof List<?> list
                ? list.stream().map(ThingReaderTest::told).toList()
                : value;
    }

    private static void gather(Record thing, List<Record> things) {
        things.add(thing);
        for (Part part : Form.of(thing).parts()) {
            if (part.holdsThings()) {
                part.items(thing).forEach(item -> gather((Record) item, things));
            }
        }
    }

    /** Returns two records of each type in the short ring, and all in the long ring. */
    private static List<Record> some(List<Record> things) {
        Map<Class<?>, Integer> met = new HashMap<>();
        return things.stream()
                .filter(thing -> Cases.areLong() || met.merge(thing.getClass(), 1, Integer::sum) <= 2)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everything_that_a_dossier_holds_is_read_as_it_was_and_fits_where_it_stood(long seed) {
        Dossier whole = seed % 2 == 0 ? GeneratedDossiers.mixed(seed) : GeneratedDossiers.full(seed);
        List<Record> things = new ArrayList<>();
        gather(whole.parts(), things);

        assertThat(some(things)).hasSizeGreaterThan(100).allSatisfy(thing -> {
            Input input = Input.of(told(thing));
            assertThat(ThingReader.read(thing.getClass(), input).violations().list())
                    .isEmpty();
            assertThat((Object) ThingReader.read(thing.getClass(), input).orElseThrow())
                    .isEqualTo(thing);
            if (thing instanceof Identified<?> && !(thing instanceof DossierParts)) {
                assertThat((Object) whole.read(thing.getClass(), input).orElseThrow())
                        .isEqualTo(thing);
            }
        });
    }

    /** The components are those of the form: of the record itself or of a record that is flattened into it. */
    @Test
    void everything_that_a_dossier_holds_is_read_as_it_was_from_itself() {
        List<Record> things = new ArrayList<>();
        gather(GeneratedDossiers.full(1).parts(), things);

        assertThat(things)
                .filteredOn(thing -> !ThingReader.read(thing.getClass(), Input.of(thing))
                        .value()
                        .equals(Optional.of(thing)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | Le champ « title » doit être un texte, et c’est un objet. Corrigez-le.",
                "start | Le champ « start » doit être une date, comme 2013-02-18, et c’est un objet. Corrigez-le.",
                "weight | Le champ « weight » doit être un nombre entier, et c’est un objet. Corrigez-le.",
                "yearly | Le champ « yearly » doit être true ou false, et c’est un objet. Corrigez-le."
            })
    void a_problem_of_a_form_speaks_of_the_form_and_not_of_quotes_in_a_file(String field, String message) {
        Map<String, Object> typed = typed();
        typed.put(field, Map.of("a", "b"));

        assertThat(problems(typed)).containsExactly(message);
    }

    @Test
    void a_form_with_an_unknown_field_or_a_group_in_its_place_says_so() {
        Map<String, Object> typed = typed();
        typed.put("titel", "x");
        typed.put("plan", "x");
        typed.put("number", Known.none());

        assertThat(problems(typed))
                .contains(
                        "Le champ « number » doit avoir une valeur. Donnez-la.",
                        "Le champ « plan » doit être un groupe de champs, et c’est le texte « x ». Corrigez-le.",
                        "Le champ « titel » est inconnu. Vouliez-vous dire « title » ?");
    }

    private List<String> problems(Map<String, Object> typed) {
        return dossier.read(Action.class, Input.of(typed)).violations().stream()
                .map(problem -> problem.message(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .toList();
    }
}
