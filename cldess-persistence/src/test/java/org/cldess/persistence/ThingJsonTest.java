package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.Priority;
import org.cldess.action.Risk;
import org.cldess.actor.ActorId;
import org.cldess.charter.text.Axis;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.reading.Input;
import org.cldess.rule.Parameter;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.cldess.thing.Identified;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ThingJsonTest {
    private static final Path GRASSE = Path.of("../examples/command-line/src/main/dossiers/grasse.json");

    private static final Action ACTION = Action.builder(ActionId.of("a-new"), "1.1.9", "Ouvrir un « atelier »")
            .description(Known.none())
            .lead(Known.of(ActorId.of("apeas")))
            .partners(Known.none())
            .priority(Priority.HIGH)
            .years(List.of(2013, 2014))
            .yearly(true)
            .start(LocalDate.of(2013, 3, 1))
            .build();

    private static final String TEXT = """
            {
              "id": "a-new",
              "number": "1.1.9",
              "title": "Ouvrir un « atelier »",
              "visibility": "public",
              "description": null,
              "lead": "apeas",
              "partners": [],
              "priority": "high",
              "years": [
                2013,
                2014
              ],
              "yearly": true,
              "start": "2013-03-01",
              "weight": 1
            }""";

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void a_thing_has_the_fields_that_it_has_in_the_file() {
        assertThat(ThingJson.write(ACTION)).isEqualTo(TEXT);
        assertThat(ThingJson.read(Action.class, TEXT).orElseThrow()).isEqualTo(ACTION);
    }

    static Stream<Dossier> dossiers() {
        Dossier grasse = DossierFile.read(GRASSE).orElseThrow();
        return Stream.of(
                grasse,
                asFoodProject(grasse),
                GeneratedDossiers.full(1),
                GeneratedDossiers.mixed(2),
                GeneratedDossiers.mixed(3));
    }

    /** Returns a dossier under a kind of contract that gives names of its own to the axes of the charter. */
    private static Dossier asFoodProject(Dossier dossier) {
        ContractKind.Builder kind = ContractKind.of("pat", "projet alimentaire territorial", "territorial food project")
                .carriedTogetherBy(PartyRole.of("region", "copilote régional", "regional co-leader"))
                .carriedTogetherBy(PartyRole.of("carrier", "copilote local", "local co-leader"));
        dossier.contract().kind().levels().forEach(kind::level);
        ContractKind.CLDESS
                .axes()
                .forEach(axis -> kind.axis(Axis.of(axis.code(), "axe " + axis.code(), "axis " + axis.code())));
        return dossier.toBuilder()
                .contract(
                        dossier.contract().toBuilder().kind(kind.withCharter()).build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everything_in_a_dossier_is_written_as_in_its_file_and_comes_back(Dossier dossier) {
        JsonNode file = mapper.readTree(DossierFile.toBytes(dossier));
        Map<Class<?>, Integer> met = new HashMap<>();
        each(dossier.parts(), "", (pointer, thing) -> {
            int before = met.merge(thing.getClass(), 1, Integer::sum);
            String text = ThingJson.write(thing);
            assertThat(mapper.readTree(text).toString())
                    .as(pointer)
                    .isEqualTo(file.at(pointer).toString());
            Reading<? extends Record> reading = ThingJson.read(thing.getClass(), text);
            assertThat(reading.violations().list()).as(pointer).isEmpty();
            assertThat(ThingJson.write(reading.orElseThrow())).as(pointer).isEqualTo(text);
            if (thing instanceof Identified<?> && (before == 1 || Cases.areLong())) {
                assertThat((Object) dossier.read(thing.getClass(), ThingJson.input(text))
                                .orElseThrow())
                        .as(pointer)
                        .isEqualTo(thing);
            }
        });
        assertThat(met).hasSizeGreaterThan(80);
    }

    private static void each(Record holder, String pointer, BiConsumer<String, Record> found) {
        for (Part part : Form.of(holder).parts()) {
            List<?> items = part.holdsThings() ? part.items(holder) : List.of();
            for (int i = 0; i < items.size(); i++) {
                String there = pointer + "/" + part.name() + (part.isList() ? "/" + i : "");
                found.accept(there, (Record) items.get(i));
                each((Record) items.get(i), there, found);
            }
        }
    }

    @Test
    void all_problems_are_told_at_once_with_their_places() {
        String wrong = TEXT.replace("\"title\"", "\"titel\"")
                .replace("\"high\"", "\"hi\"")
                .replace("2013-03-01", "1 mars")
                .replace("[]", "null");
        assertThat(ThingJson.read(Action.class, wrong).violations().list())
                .extracting(Violation::code, Violation::path, ThingJsonTest::line)
                .containsExactly(
                        tuple("form.unknown-field", "/titel", 4),
                        tuple("form.null", "/partners", 8),
                        tuple("form.enum", "/priority", 9),
                        tuple("form.date", "/start", 15));
    }

    /** The end comes before the start: the reader finds nothing wrong, but the check of the thing does. */
    @Test
    void problems_between_fields_have_their_lines_too() {
        String wrong = TEXT.replace("\"weight\"", "\"end\": \"2013-02-28\",\n  \"weight\"");
        assertThat(ThingJson.read(Action.class, wrong).violations().list())
                .extracting(Violation::path, ThingJsonTest::line)
                .containsExactly(tuple("/end", 16));
    }

    private static int line(Violation problem) {
        return problem.place().orElseThrow().line().orElseThrow();
    }

    @Test
    void a_dossier_checks_what_a_thing_cites_with_its_line() {
        Dossier grasse = DossierFile.read(GRASSE).orElseThrow();
        Input input = ThingJson.input(TEXT.replace("apeas", "nobody"));
        assertThat(grasse.read(Action.class, input).violations().list())
                .extracting(Violation::code, Violation::path, ThingJsonTest::line)
                .containsExactly(tuple("form.reference", "/lead", 7));
    }

    @Test
    void a_text_changes_the_fields_of_an_existing_thing_that_it_has() {
        Dossier grasse = DossierFile.read(GRASSE).orElseThrow();
        Action before = grasse.actions().get(0);
        Reading<Action> edited = grasse.read(before, ThingJson.input("{\"title\": \"Autre titre\", \"end\": null}"));
        assertThat(edited.orElseThrow())
                .isEqualTo(before.toBuilder()
                        .title("Autre titre")
                        .end(Known.none())
                        .build());
    }

    @Test
    void null_erases_an_optional_value_of_an_existing_thing() {
        Dossier grasse = DossierFile.read(GRASSE).orElseThrow();
        Action before = grasse.actions().stream()
                .filter(action -> action.parent().isPresent())
                .findFirst()
                .orElseThrow();
        Action edited =
                grasse.read(before, ThingJson.input("{\"parent\": null}")).orElseThrow();
        assertThat(edited.parent()).isEmpty();
        assertThat(edited.toBuilder().parent(before.parent().orElseThrow()).build())
                .isEqualTo(before);
        assertThat(grasse.read(before, ThingJson.input("{\"title\": null, \"years\": null}"))
                        .violations()
                        .list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.null", "/title"), tuple("form.null", "/years"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` \n`              | empty     | Le texte est vide. Écrivez les champs entre accolades.",
                "{\"id\": oui}      | not-json  | Le texte n’est pas du JSON (ligne 1, colonne 8). Corrigez-le à cet"
                        + " endroit.",
                "{\"id\": 1} x      | not-json  | Le texte n’est pas du JSON (ligne 1, colonne 11). Corrigez-le à cet"
                        + " endroit.",
                "{\"id\": \"a-new\", | truncated | Le texte est tronqué (ligne 1, colonne 16) : il y manque une fin."
                        + " Envoyez-le en entier.",
                "[]                 | form.type | Le texte devrait commencer par une accolade. Écrivez les champs entre"
                        + " accolades.",
                "12                 | form.type | Le texte devrait commencer par une accolade. Écrivez les champs entre"
                        + " accolades."
            })
    void a_text_that_is_no_object_is_refused_with_the_reason(String text, String code, String sentence) {
        assertThat(ThingJson.read(Action.class, text).violations().list())
                .extracting(Violation::code, Violation::path, ThingJsonTest::french)
                .containsExactly(tuple(code, "", sentence));
        assertThatThrownBy(() -> ThingJson.input(text))
                .isEqualTo(ThingJson.read(Action.class, text).violations());
    }

    private static String french(Violation problem) {
        return problem.message(Locale.FRENCH).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void a_text_without_bottom_is_refused() {
        String deep = "{\"id\":".repeat(100) + "1" + "}".repeat(100);
        assertThat(ThingJson.read(Action.class, deep).violations().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("too-deep", ""));
    }

    /** In the file, its fields are those of the contract. */
    @Test
    void a_part_without_braces_of_its_own_in_the_file_is_an_object_on_its_own() {
        assertThat(ThingJson.write(ContractKind.CLDESS)).isEqualTo("{\n  \"kind\": \"cldess\"\n}");
        assertThat(ThingJson.read(ContractKind.class, "{\"kind\": \"cldess\"}").orElseThrow())
                .isEqualTo(ContractKind.CLDESS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThingJson.schema(ContractKind.class))
                .withMessageContaining("org.cldess.contract.kind.ContractKind");
    }

    @Test
    void only_the_things_of_dossiers_have_a_form() {
        Parameter parameter = new Parameter("formal", "216000", "€", Optional.empty(), Optional.empty(), true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThingJson.write(parameter))
                .withMessageContaining("org.cldess.rule.Parameter");
        assertThatIllegalArgumentException().isThrownBy(() -> ThingJson.read(DossierParts.class, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> ThingJson.schema(Parameter.class));
    }

    @Test
    void everything_that_is_written_is_valid_for_the_schema_of_its_type() {
        List<Record> things = new ArrayList<>();
        each(GeneratedDossiers.full(1).parts(), "", (pointer, thing) -> things.add(thing));
        Map<Class<?>, List<Record>> byType = things.stream().collect(Collectors.groupingBy(Record::getClass));
        assertThat(byType).hasSizeGreaterThan(100);
        byType.forEach((type, some) -> {
            Schema schema = schema(type.asSubclass(Record.class));
            some.stream()
                    .limit(2)
                    .forEach(thing -> assertThat(schema.validate(ThingJson.write(thing), InputFormat.JSON))
                            .as(type.getName())
                            .isEmpty());
        });
    }

    @Test
    void what_is_wrong_is_not_valid() {
        Schema schema = schema(Action.class);
        assertThat(schema.validate(TEXT, InputFormat.JSON)).isEmpty();
        for (String wrong : List.of(
                "{}",
                TEXT.replace("\"title\"", "\"titel\""),
                TEXT.replace("\"high\"", "\"hi\""),
                TEXT.replace("2013,", "\"2013\","),
                TEXT.replace("\"start\"", "\"milestones\": [{}], \"start\""))) {
            assertThat(schema.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void a_schema_has_the_definitions_that_it_needs_and_no_others() {
        JsonNode schema = mapper.readTree(ThingJson.schema(Risk.class));
        assertThat(schema.at("/$defs").propertyNames()).containsExactly("Risk");
        assertThat(mapper.readTree(ThingJson.schema(Action.class)).at("/$defs").propertyNames())
                .contains("Action", "Milestone", "FinancingPlan", "Resource")
                .doesNotContain("Actor", "Dossier");
        assertThat(ThingJson.schema(Action.class).getBytes(UTF_8).length).isLessThan(60_000);
    }

    private static Schema schema(Class<? extends Record> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ThingJson.schema(type), InputFormat.JSON);
    }
}
