package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionBuilder;
import org.cldess.action.ActionId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierBuilder;
import org.cldess.dossier.DossierId;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.life.Lives;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.testing.Cases;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class DossierFileTest {
    private static final Path SAMPLE = Path.of("../examples/command-line/src/main/dossiers/grasse.json");

    private static final int MANY = 200;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_dossier_in_which_everything_has_a_value_comes_back_equal(long seed) {
        Dossier dossier = GeneratedDossiers.full(seed);
        byte[] bytes = DossierFile.toBytes(dossier);
        Dossier back = DossierFile.read(bytes).orElseThrow();
        assertThat(back).isEqualTo(dossier);
        assertThat(DossierFile.toBytes(back)).isEqualTo(bytes);
    }

    @Test
    void facts_that_are_none_or_not_recorded_come_back_as_they_were() {
        Cases.seeds(20).forEach(seed -> {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            byte[] bytes = DossierFile.toBytes(dossier);
            assertThat(DossierFile.read(bytes).orElseThrow())
                    .as(() -> new String(bytes, UTF_8))
                    .isEqualTo(dossier);
        });
    }

    @Test
    void lives_come_back_equal() {
        for (Dossier life : List.of(Lives.ended().dossier(), Lives.withoutMoney(), Lives.unsigned())) {
            assertThat(DossierFile.read(DossierFile.toBytes(life)).orElseThrow())
                    .as("%s", life.id())
                    .isEqualTo(life);
        }
    }

    @Test
    void the_sample_equals_its_own_rewriting() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        Reading<Dossier> reading = DossierFile.read(sample);
        assertThat(reading.violations().list()).isEmpty();
        assertThat(new String(DossierFile.toBytes(reading.orElseThrow()), UTF_8))
                .isEqualTo(new String(sample, UTF_8));
    }

    @Test
    void five_problems_are_reported_as_exactly_five() throws IOException {
        String wrong = sampleWith("\"siret\": \"40265447900029\"", "\"siret\": \"40265447900028\"")
                .replaceFirst("\"lead\": \"apeas\"", "\"titre_action\": \"x\",\n      \"lead\": \"apaes\"")
                .replaceFirst("\"yearly\": false", "\"yearly\": \"non\"")
                .replaceFirst("\"id\": \"annuaire\"", "\"id\": \"achats-responsables\"");
        Reading<Dossier> reading = DossierFile.read(wrong.getBytes(UTF_8));
        assertThat(reading.value()).isEmpty();
        List<String> lines = wrong.lines().toList();
        assertThat(reading.violations().list())
                .extracting(Violation::code, found -> lines.get(line(found) - 1).strip())
                .containsExactlyInAnyOrder(
                        tuple("form.siret", "\"siret\": \"40265447900028\","),
                        tuple("form.unknown-field", "\"titre_action\": \"x\","),
                        tuple("form.reference", "\"lead\": \"apaes\","),
                        tuple("form.type", "\"yearly\": \"non\","),
                        tuple("form.duplicate", "\"id\": \"achats-responsables\","));
    }

    private static int line(Violation violation) {
        return violation.place().orElseThrow().line().orElseThrow();
    }

    @Test
    void two_things_with_one_id_are_named_with_both_lines() {
        String text = text("""
                "actors": [
                {"id": "a-12", "kind": "organisation", "name": "Un"},
                {"id": "b", "kind": "organisation", "name": "Deux"},
                {"id": "a-12", "kind": "organisation", "name": "Trois"}]""");
        Violation found = only("form.duplicate", text);
        assertThat(found.path()).isEqualTo("/actors/2/id");
        assertThat(found.place().orElseThrow().line()).hasValue(7);
        assertThat(found.message(Locale.FRENCH))
                .isEqualTo(
                        "Deux acteurs portent l’identifiant «\u00A0a-12\u00A0» (lignes 5 et 7). Donnez-en un autre à l’un"
                                + " des deux.");
        assertThat(found.message(Locale.ENGLISH))
                .isEqualTo("Two actors have the id “a-12” (lines 5 and 7). Give one of them another id.");
    }

    @Test
    void a_misspelt_field_is_not_also_called_missing() {
        List<Violation> found =
                read(text("\"actors\": [{\"id\": \"a\", \"kind\": \"organisation\", \"nmae\": \"Un\"}]"));
        assertThat(found).extracting(Violation::code).containsExactly("form.unknown-field");
        assertThat(found.get(0).message(Locale.FRENCH))
                .isEqualTo("Acteur n°\u00A01 de la liste – le champ «\u00A0nmae\u00A0» est inconnu dans `/actors/0`."
                        + " Vouliez-vous dire «\u00A0name\u00A0»\u202F?");
    }

    @Test
    void what_cites_a_thing_that_could_not_be_read_is_not_called_wrong() {
        assertThat(
                        read(
                                text(
                                        "\"actors\": 3, \"deliberations\": [{\"id\": \"d\", \"assembly\": \"a\", \"subject\": \"s\"}]")))
                .extracting(Violation::code)
                .containsExactly("form.type");
        assertThat(read(text(
                        "\"actors\": [{\"id\": 12, \"kind\": \"organisation\", \"name\": \"Un\"}], \"deliberations\":"
                                + " [{\"id\": \"d\", \"assembly\": \"a\", \"subject\": \"s\"}]")))
                .extracting(Violation::code)
                .containsExactly("form.type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"actors\": null",
                "\"asOf\": null",
                "\"actors\": [null]",
                "\"actors\": [{\"id\": \"a\", \"kind\": \"organisation\", \"name\": \"x\", \"needs\": null}]"
            })
    void null_says_none_and_is_refused_where_nothing_can_be_none(String field) {
        assertThat(read(text(field))).extracting(Violation::code).containsExactly("form.null");
    }

    @Test
    void a_field_that_stands_twice_is_reported_and_the_first_one_counts() {
        assertThat(read(text("\"asOf\": \"2013-01-01\", \"asOf\": \"x\"")))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.duplicate-key", "/asOf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-02-30",
                "2013-2-3",
                "18/02/2013",
                "+12013-01-01",
                "",
                "2013-02-18T00:00",
                "0000-01-01",
                "2300-01-01"
            })
    void dates_that_do_not_exist_are_refused(String date) {
        assertThat(read(text("\"asOf\": \"" + date + "\"")))
                .extracting(Violation::code)
                .containsExactly("form.date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9999999",
                "1.2345678",
                "1234567890123",
                "1,5",
                "",
                "NaN",
                "--1",
                "9999999999999999999999999999999"
            })
    void numbers_out_of_bounds_are_refused(String number) {
        String field = "\"indicators\": [{\"id\": \"i\", \"name\": \"n\", \"kind\": \"output\", \"unit\": \"u\","
                + " \"measurements\": [{\"id\": \"m\", \"date\": \"2013-01-01\", \"value\": \"%s\"}]}]";
        assertThat(read(text(field.formatted(number))))
                .extracting(Violation::code)
                .containsExactly("form.decimal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "a\\udc00b", "\\uffff", "\\u001b[31m", "\\u009b31m", "\\u007f"})
    void characters_that_nothing_can_keep_are_refused(String character) {
        assertThat(read(text("\"note\": \"x" + character + "\"")))
                .extracting(Violation::code)
                .containsExactly("form.character");
    }

    @Test
    void a_value_that_is_not_one_of_a_list_is_told_which_are() {
        Violation found =
                only("form.enum", text("\"actors\": [{\"id\": \"a\", \"kind\": \"organization\", \"name\": \"Un\"}]"));
        assertThat(found.message(Locale.ENGLISH))
                .isEqualTo("Actor Un – the value “organization” of “kind” is not known. Did you mean “organisation”?"
                        + " The possible values are: organisation, group, natural-person.");
    }

    @Test
    void another_kind_of_file_or_another_version_is_said_at_once_and_alone() {
        assertThat(read("{\"format\": \"geojson\", \"version\": 2, \"features\": []}"))
                .extracting(Violation::code)
                .containsExactly("form.format");
        assertThat(read("{\"format\": \"cldess-dossier\", \"version\": 6, \"acts\": []}"))
                .extracting(Violation::code)
                .containsExactly("form.version");
        assertThat(read("[]")).extracting(Violation::code).containsExactly("form.type");
        assertThat(read("{}"))
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("form.format", "form.version", "form.required", "form.required");
    }

    @Test
    void keys_in_any_order_and_a_byte_order_mark_are_accepted() throws IOException {
        String sample = Files.readString(SAMPLE);
        String turned = sample.replaceFirst("\\{\\s+\"format\": \"cldess-dossier\",\\s+\"version\": 5,", "\uFEFF{")
                .replaceFirst("\\s*}\\s*$", ", \"version\": 5, \"format\": \"cldess-dossier\"}");
        assertThat(DossierFile.read(new ByteArrayInputStream(turned.getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(DossierFile.read(SAMPLE).orElseThrow());
    }

    @Test
    void a_written_file_is_read_again() throws IOException {
        Dossier dossier = GeneratedDossiers.full(7);
        Path file = folder.resolve("dossier.json");
        DossierFile.write(dossier, file);
        assertThat(DossierFile.read(file).orElseThrow()).isEqualTo(dossier);
        assertThat(folder.toFile().list()).containsExactly("dossier.json");
    }

    @Test
    void a_new_file_names_the_revision_that_it_was_made_from() throws IOException {
        Stored<Dossier> stored = new Stored<>(GeneratedDossiers.full(7), new Revision(3));
        Dossier edited = stored.value().withId(DossierId.of("another"));
        Path file = folder.resolve("dossier.json");

        DossierFile.write(edited, file, stored);

        assertThat(file).hasBinaryContent(DossierFile.toBytes(edited, stored.value(), stored.revision()));
        assertThat(DossierFile.readText(file).isMadeFrom(stored.value())).isTrue();
        assertThatThrownBy(() -> DossierFile.write(stored.value(), file, stored))
                .isInstanceOf(UnwritableFileException.class);
        assertThat(DossierFile.read(file).orElseThrow()).isEqualTo(edited);
    }

    @Test
    void a_file_that_cannot_be_written_leaves_what_was_there() throws IOException {
        Dossier dossier = GeneratedDossiers.full(7);
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("kept"), "kept");
        assertThatThrownBy(() -> DossierFile.write(dossier, taken)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DossierFile.write(dossier, folder.resolve("none/dossier.json")))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("taken");
        assertThat(taken.resolve("kept")).hasContent("kept");
    }

    @Test
    void what_could_not_be_read_again_cannot_be_made() {
        Dossier dossier = GeneratedDossiers.full(7);
        ActionBuilder blank = Action.builder(ActionId.of("a"), "1.1", " ");
        DossierBuilder talkative = dossier.toBuilder().note("é".repeat(20_001));
        assertThatThrownBy(blank::build)
                .isInstanceOf(Violations.class)
                .hasMessage("/title The field “title” is empty. Fill it in.");
        assertThatThrownBy(talkative::build)
                .isInstanceOf(Violations.class)
                .hasMessage("/note The field “note” has 20,001 characters; at most 20,000 are allowed. Shorten it.");
        Dossier readable = dossier.toBuilder().note("é".repeat(20_000)).build();
        assertThat(DossierFile.read(DossierFile.toBytes(readable)).orElseThrow())
                .isEqualTo(readable);
    }

    @Test
    void lists_are_as_long_as_can_be_read_again_and_no_longer() {
        Dossier dossier = GeneratedDossiers.full(7);
        Action action = dossier.actions().get(0);
        List<Integer> years =
                IntStream.range(0, 1_001).mapToObj(i -> 1900 + i % 300).toList();
        assertThatThrownBy(() -> with(dossier, action.toBuilder().years(years).build()))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("list “years” has 1,001 entries; at most 1,000 are allowed. Shorten it.");

        int others = entries(dossier);
        Dossier largest = longer(dossier, 100_000 - others);
        assertThat(DossierFile.read(DossierFile.toBytes(largest)).orElseThrow()).isEqualTo(largest);
        assertThatThrownBy(() -> longer(dossier, 100_001 - others))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("the lists of the dossier have more than 100,000 entries in all");
    }

    @Test
    void a_file_that_would_be_too_large_to_be_read_again_is_not_written_over_a_good_one() throws IOException {
        Path file = folder.resolve("dossier.json");
        Dossier good = GeneratedDossiers.full(7);
        DossierFile.write(good, file);
        Dossier large = good.toBuilder()
                .actions(Stream.concat(
                                good.actions().stream(),
                                IntStream.range(0, 1_700)
                                        .mapToObj(i -> Action.builder(ActionId.of("large-" + i), "9." + i, "Longue")
                                                .description("é".repeat(20_000))
                                                .build()))
                        .toList())
                .build();
        DossierFile.Stamp stamp = DossierFile.readText(file).stamp();
        assertThatThrownBy(() -> DossierFile.write(large, file, stamp))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("The dossier file would be 66 MB; the maximum that can be read is 64 MB.");
        assertThat(DossierFile.read(file).orElseThrow()).isEqualTo(good);
    }

    private static Dossier with(Dossier dossier, Action action) {
        return dossier.toBuilder()
                .actions(Stream.concat(
                                Stream.of(action), dossier.actions().stream().skip(1))
                        .toList())
                .build();
    }

    /** Returns the dossier with exactly {@code more} additional list entries: actions, and years inside them. */
    private static Dossier longer(Dossier dossier, int more) {
        List<Action> actions = new ArrayList<>(dossier.actions());
        for (int left = more; left > 0; left -= 1 + MANY) {
            actions.add(Action.builder(ActionId.of("more-" + left), "9." + left, "Longue")
                    .years(IntStream.range(1900, 1900 + Math.min(left - 1, MANY))
                            .boxed()
                            .toList())
                    .build());
        }
        return dossier.toBuilder().actions(actions).build();
    }

    /** Counts the list entries of a dossier’s file with another JSON parser. */
    private static int entries(Dossier dossier) {
        int entries = 0;
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), DossierFile.toBytes(dossier))) {
            Deque<JsonToken> open = new ArrayDeque<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean ends = token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT;
                if (ends) {
                    open.pop();
                } else if (token != JsonToken.PROPERTY_NAME && open.peek() == JsonToken.START_ARRAY) {
                    entries++;
                }
                if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                    open.push(token);
                }
            }
        }
        return entries;
    }

    @Test
    void all_problems_can_be_thrown_at_once() {
        Reading<Dossier> reading =
                DossierFile.read(text("\"asOf\": 3, \"note\": 4").getBytes(UTF_8));
        assertThatThrownBy(reading::orElseThrow)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("/asOf")
                .hasMessageContaining("/note");
    }

    private static String sampleWith(String from, String to) throws IOException {
        String sample = Files.readString(SAMPLE);
        assertThat(sample).contains(from);
        return sample.replace(from, to);
    }

    /** Returns a dossier with only a contract and one other field. */
    private static String text(String field) {
        return """
                {"format": "cldess-dossier", "version": 5, "id": "d",
                "contract": {"title": "t", "kind": "cldess",
                "term": {"start": "2013-01-01", "end": "2015-12-31"}},
                """ + field + "}";
    }

    private static List<Violation> read(String text) {
        return DossierFile.read(text.getBytes(UTF_8)).violations().list();
    }

    private static Violation only(String code, String text) {
        List<Violation> found = read(text);
        assertThat(found).extracting(Violation::code).containsExactly(code);
        return found.get(0);
    }
}
