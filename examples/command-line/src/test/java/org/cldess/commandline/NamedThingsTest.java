package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People name things of a dossier by their numbers and names, and programs by their ids. */
class NamedThingsTest {
    private static final String STATUS =
            "record status FILE --action X --on 1/7/2014 --status blocked --reason a --unblocking b --dry-run";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(Path.of("src/main/dossiers/grasse.json"), folder.resolve("grasse.json"));
    }

    private Dossier dossier() {
        return DossierFile.read(file).orElseThrow();
    }

    /** Runs a command whose word X is a text. */
    private Run run(String command, String text) {
        return Run.of(Stream.of((command + " --json").split(" "))
                .map(word -> word.equals("FILE") ? file : word.equals("X") ? text : word)
                .toArray());
    }

    private static List<String> codes(Run run) {
        return run.json().get("violations").findValuesAsString("code");
    }

    private static String message(Run run) {
        return run.json().get("violations").get(0).get("message").stringValue().replaceAll("[\u00A0\u202F]", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annuaire", "2.1.1", " 2.1.1 "})
    void an_action_has_an_id_and_a_number(String text) {
        Run run = run(STATUS, text);
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.json().get("changes").get(0).get("message").stringValue())
                .startsWith("Action 2.1.1");
    }

    @Test
    void an_action_has_a_title_whose_case_spaces_and_apostrophes_do_not_matter() {
        dossier().actions().stream()
                .filter(action -> action.number().equals("2.1.1"))
                .map(action -> action.title()
                        .toUpperCase(Locale.FRENCH)
                        .replace('’', '\'')
                        .replace(' ', '\u00A0'))
                .forEach(title -> assertThat(run(STATUS, title).status()).isZero());
    }

    @ParameterizedTest
    @MethodSource("options")
    void a_text_that_names_nothing_is_told_with_its_option_and_never_stops_the_tool(String command, String option) {
        for (String text : List.of("Nulle Part !", "é", "9.9.9.9.9.9", "")) {
            Run run = run(command, text);
            assertThat(run.status()).as(run.out()).isEqualTo(1);
            assertThat(codes(run)).containsExactly("option.unknown");
            assertThat(run.json().get("violations").findValuesAsString("path")).containsExactly(option);
        }
    }

    static Stream<Arguments> options() {
        String on = " --on 01/07/2014";
        return Stream.of(
                Arguments.of("record payment FILE --resource X --amount 1" + on, "--resource"),
                Arguments.of("record expense FILE --expense X --amount 1" + on, "--expense"),
                Arguments.of(STATUS, "--action"),
                Arguments.of("record measurement FILE --indicator X --id m --value 1" + on, "--indicator"),
                Arguments.of("record payment FILE --grant X --amount 1" + on, "--grant"),
                Arguments.of("record hours FILE --purchase X --period-start 2/6/2014 --hours 1" + on, "--purchase"),
                Arguments.of(
                        "record hours FILE --purchase restauration-2014 --lot X --period-start 2/6/2014 --hours 1" + on,
                        "--lot"),
                Arguments.of(
                        "record hours FILE --purchase restauration-2014 --lot 2 --structure X --period-start 2/6/2014"
                                + " --hours 1" + on,
                        "--structure"),
                Arguments.of(
                        "record score FILE --call X --application 1 --juror jure-1 --criterion utilite --points 1" + on,
                        "--call"),
                Arguments.of(
                        "record score FILE --call appel-2013 --application X --juror jure-1 --criterion utilite"
                                + " --points 1" + on,
                        "--application"),
                Arguments.of(
                        "record score FILE --call appel-2013 --application 1 --juror X --criterion utilite --points 1"
                                + on,
                        "--juror"),
                Arguments.of(
                        "record score FILE --call appel-2013 --application 1 --juror jure-1 --criterion X --points 1"
                                + on,
                        "--criterion"),
                Arguments.of("record decision FILE --call X --application 1 --kind refusal" + on, "--call"),
                Arguments.of(
                        "record decision FILE --call appel-2013 --application X --kind refusal" + on, "--application"),
                Arguments.of(
                        "record decision FILE --call appel-2013 --application 1 --kind refusal --deliberation X" + on,
                        "--deliberation"),
                Arguments.of("record renunciation FILE --call X --application 1" + on, "--call"),
                Arguments.of("record renunciation FILE --call appel-2013 --application X" + on, "--application"),
                Arguments.of("award FILE --call X --application 1", "--call"),
                Arguments.of("award FILE --call appel-2013 --application X", "--application"),
                Arguments.of("award FILE --call appel-2013 --application 1 --action X", "--action"),
                Arguments.of("award FILE --call appel-2013 --application 1 --line X", "--line"),
                Arguments.of("record agreement-signature FILE --agreement X --actor apeas" + on, "--agreement"),
                Arguments.of("record agreement-signature FILE --agreement apeas-bdis --actor X" + on, "--actor"),
                Arguments.of(
                        "record agreement-signature FILE --agreement apeas-bdis --actor apeas --deliberation X" + on,
                        "--deliberation"),
                Arguments.of("record agreement-renewal FILE --agreement X --until 31/12/2015" + on, "--agreement"),
                Arguments.of(
                        "record agreement-end FILE --agreement apeas-bdis --effective 30/04/2015 --by X" + on, "--by"));
    }

    @Test
    void all_that_is_wrong_on_a_command_line_is_said_at_once() {
        Run run = run("record payment FILE --resource X --amount beaucoup --on hier", "Nulle Part");
        assertThat(codes(run)).containsExactlyInAnyOrder("option.unknown", "form.amount", "form.date");
    }

    @Test
    void a_near_miss_is_answered_with_what_exists() {
        assertThat(message(run(STATUS, "2.1.11"))).endsWith("Vouliez-vous dire « 2.1.1 » ?");
        assertThat(message(run(STATUS, "anuaire"))).endsWith("Vouliez-vous dire « annuaire » ?");
    }

    @Test
    void a_name_that_several_things_have_is_answered_with_their_ids() {
        Run run = run("record payment FILE --resource X --amount 1 --on 01/07/2014", "Part de l'agglomération");

        assertThat(codes(run)).containsExactly("option.ambiguous");
        assertThat(message(run))
                .contains("achats-responsables-pays-de-grasse-2014", "achats-responsables-pays-de-grasse-2015");
    }

    @Test
    void a_measurement_and_an_application_are_recorded_as_people_write_them() {
        Run measured = run(
                "record measurement FILE --indicator X --id m-1 --value 1\u00A0234,5 --on 25/06/2014 --dry-run",
                dossier().indicators().stream()
                        .filter(it -> it.id().value().equals("heures-insertion"))
                        .findFirst()
                        .orElseThrow()
                        .name());
        Run renewed = run(
                "record agreement-renewal FILE --agreement X --on 01/01/2015 --until 31.12.2015 --dry-run",
                "Convention avec l’APEAS pour la base de données des initiatives solidaires");
        Run scored = run(
                "record score FILE --call appel-2013 --application 1 --juror X --criterion utilite --points 4"
                        + " --on 6/6/2013",
                "Castelnau Odile");

        assertThat(measured.status()).as(measured.out()).isZero();
        assertThat(measured.out().replaceAll("[\u00A0\u202F]", " ")).contains("25 juin 2014", "1 234,5");
        assertThat(renewed.status()).as(renewed.out()).isZero();
        assertThat(codes(scored)).doesNotContain("option.unknown").isNotEmpty(); // it is recorded already
    }

    @Test
    void a_need_is_named_by_its_description_too() {
        String description = dossier().actors().stream()
                .flatMap(actor -> actor.needs().value().stream())
                .flatMap(List::stream)
                .filter(need -> need.id().value().equals("n-centifolia-2"))
                .findFirst()
                .orElseThrow()
                .description();

        assertThat(run("match FILE --need X", description).out())
                .isEqualTo(run("match FILE --need X", "n-centifolia-2").out());
    }

    @Test
    void a_day_is_read_alike_by_every_option() {
        assertThat(run("check FILE --as-of X", "30/06/2014").out())
                .isEqualTo(run("check FILE --as-of X", "2014-06-30").out());
    }
}
