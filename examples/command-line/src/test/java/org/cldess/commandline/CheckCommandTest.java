package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");

    @TempDir
    private Path folder;

    private Path grasseWith(String what, String instead) throws IOException {
        String text = Files.readString(GRASSE);
        assertThat(text).contains(what);
        return Files.writeString(folder.resolve("dossier.json"), text.replace(what, instead));
    }

    private static List<String> codes(Run run) {
        return StreamSupport.stream(run.json().get("violations").spliterator(), false)
                .map(violation -> violation.get("code").stringValue())
                .toList();
    }

    private static void assertCannotRun(Path file, String code) {
        Run run = Run.of("check", file, "--json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("code").stringValue()).isEqualTo(code);
        Run spoken = Run.of("check", file);
        assertThat(spoken.status()).isEqualTo(2);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err())
                .doesNotContain("Exception", "\tat ")
                .contains(file.getFileName().toString());
    }

    @Test
    void finds_no_error_in_the_grasse_contract_and_counts_what_is_not_known() {
        Run run = Run.of("check", GRASSE, "--json");

        assertThat(run.status()).isZero();
        JsonNode outcomes = run.json().get("outcomes");
        assertThat(outcomes.get("complies").intValue()).isPositive();
        assertThat(outcomes.get("notEvaluable").intValue()).isPositive();
        int rules = run.json().get("rules").size();
        assertThat(outcomes.get("complies").intValue()
                        + outcomes.get("breached").intValue()
                        + outcomes.get("notApplicable").intValue()
                        + outcomes.get("notEvaluable").intValue())
                .isEqualTo(rules);
    }

    @Test
    void prints_findings_by_severity_with_their_source_and_the_missing_facts() {
        Run run = Run.of("check", GRASSE);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("à renseigner, les plus utiles d’abord", "CTR-20", "Complétude");
    }

    @Test
    void finds_an_action_outside_the_term() throws IOException {
        Run run = Run.of(
                "check", grasseWith("\"end\": \"2015-12-31\"\n    },", "\"end\": \"2013-12-31\"\n    },"), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).contains("ACT-01");
    }

    @Test
    void finds_a_charter_signed_after_the_contract() throws IOException {
        Run run = Run.of("check", grasseWith("\"date\": \"2013-02-17\"", "\"date\": \"2013-02-20\""), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).contains("CHA-01");
    }

    @Test
    void finds_a_financing_that_does_not_balance_and_says_by_how_much() throws IOException {
        String text = Files.readString(GRASSE);
        int plan = text.indexOf("\"expenses\"");
        int amount = text.indexOf("\"amount\": \"", plan) + "\"amount\": \"".length();
        Path file = Files.writeString(
                folder.resolve("dossier.json"), text.substring(0, amount) + "1" + text.substring(amount));

        Run run = Run.of("check", file, "--json");

        assertThat(run.status()).isEqualTo(1);
        JsonNode violation = StreamSupport.stream(run.json().get("violations").spliterator(), false)
                .filter(other -> other.get("code").stringValue().equals("GRT-14"))
                .findFirst()
                .orElseThrow();
        assertThat(violation.get("message").stringValue()).contains("Il manque");
        assertThat(violation.get("path").stringValue()).matches("/actions/\\d+/plan");
    }

    @Test
    void names_a_siret_that_is_wrong_by_one_digit_with_its_line() throws IOException {
        Run run = Run.of("check", grasseWith("40265447900029", "40265447900028"), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).containsExactly("form.siret");
        JsonNode violation = run.json().get("violations").get(0);
        assertThat(violation.get("message").stringValue()).contains("40265447900028");
        assertThat(violation.get("path").stringValue()).matches("/actors/\\d+/siret");
        assertThat(violation.get("line").intValue()).isGreaterThan(1);
    }

    @Test
    void names_an_unknown_field_and_the_one_that_was_meant() throws IOException {
        Run run = Run.of("check", grasseWith("\"visas\": [", "\"vissas\": ["), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("violations").get(0).get("message").stringValue())
                .contains("vissas", "visas");
    }

    @Test
    void names_two_actions_with_one_id() throws IOException {
        String text = Files.readString(GRASSE);
        int actions = text.indexOf("\n  \"actions\": [");
        int first = text.indexOf("\"id\": \"", actions) + "\"id\": \"".length();
        String firstId = text.substring(first, text.indexOf('"', first));
        int second = text.indexOf("\n    {\n      \"id\": \"", first) + "\n    {\n      \"id\": \"".length();
        int end = text.indexOf('"', second);
        Path file = Files.writeString(
                folder.resolve("dossier.json"), text.substring(0, second) + firstId + text.substring(end));

        Run run = Run.of("check", file, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).contains("form.duplicate");
        assertThat(run.json().get("violations").toString()).contains(firstId);
    }

    @Test
    void reports_exactly_five_problems_of_five_kinds() throws IOException {
        String text = Files.readString(GRASSE);
        String wrong = text.replace("40265447900029", "40265447900028")
                .replaceFirst("\"yearly\": (true|false)", "\"yearly\": 3")
                .replaceFirst("\"preamble\": ", "\"preambule\": 1,\n    \"preamble\": ")
                .replaceFirst("\"assembly\": \"region\"", "\"assembly\": \"nulle-part\"");
        int parties = wrong.indexOf("\"id\": \"p-capap\"");
        wrong = wrong.substring(0, parties) + "\"id\": \"p-region\""
                + wrong.substring(parties + "\"id\": \"p-capap\"".length());
        wrong = wrong.replace("\"predecessor\": \"p-capap\"", "\"predecessor\": \"p-region\"")
                .replace("\"party\": \"p-capap\"", "\"party\": \"p-region\"");

        Run run = Run.of("check", Files.writeString(folder.resolve("cinq.json"), wrong), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void cannot_run_on_what_is_no_dossier() throws IOException {
        assertCannotRun(folder.resolve("absent.json"), "missing");
        assertCannotRun(Files.writeString(folder.resolve("vide.json"), ""), "empty");
        assertCannotRun(Files.writeString(folder.resolve("lettre.json"), "Madame, Monsieur"), "not-json");
        String text = Files.readString(GRASSE);
        assertCannotRun(
                Files.writeString(folder.resolve("coupe.json"), text.substring(0, text.length() / 2)), "truncated");
        assertCannotRun(
                Files.write(folder.resolve("latin.json"), text.getBytes(StandardCharsets.ISO_8859_1)), "encoding");
    }

    @Test
    void cannot_run_on_200_megabytes_of_nonsense() throws IOException {
        Path file = folder.resolve("enorme.json");
        byte[] nonsense = "n'importe quoi ".repeat(70_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(nonsense);
            }
        }
        assertCannotRun(file, "too-large");
    }

    @Test
    void looks_from_the_day_that_is_asked() {
        Run before = Run.of("check", GRASSE, "--as-of", "2012-06-30", "--json");
        Run wrong = Run.of("check", GRASSE, "--as-of", "hier", "--json");

        assertThat(before.status()).isZero();
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.json().get("error").get("message").stringValue()).contains("hier", "2014-06-30");
    }
}
