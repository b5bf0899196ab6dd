package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.cldess.actor.ActorId;
import org.cldess.contract.kind.ContractKind;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.encounter.WishedPair;
import org.cldess.known.Known;
import org.cldess.planning.TextState;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests that files of version 1, in which some fields and choices had other names, say what they said. */
class FormerInputTest {
    private static final Path SAMPLE = Path.of("../examples/command-line/src/main/dossiers/grasse.json");

    /** The names of version 1 for what has another name now. */
    private static final Map<String, String> FORMER = Map.of(
            "\"version\": 5,", "\"version\": 1,",
            "\n  \"agreements\": [", "\n  \"partnerAgreements\": [",
            "\"votes\": [", "\"voices\": [",
            "\"stage\": \"area\"", "\"stage\": \"perimeter\"",
            "\"stage\": \"initiation\"", "\"stage\": \"prescription\"",
            "\"stage\": \"draft-adoption\"", "\"stage\": \"arrest\"");

    private static final String KIND = """
            {"nameFr": "contrat", "nameEn": "contract",
              "roles": [{"code": "lead", "nameFr": "pilote", "nameEn": "lead", "carries": true}],
              "levels": [{"nameFr": "axe", "pluralFr": "axes", "nameEn": "aim", "pluralEn": "aims"}],
              "charterRequired": %s, "socialEconomy": false}""";

    private static final String VERSION_4 = """
            {
              "format": "cldess-dossier",
              "version": 4,
              "id": "d",
              "contract": {"title": "t", "kind": "own", "kindDefinition": %s,
                "term": {"start": "2013-01-01", "end": "2015-12-31"}},
              "charter": {"title": "Charte", "versions": [{"id": "v", "label": "1", "preamble": "Nous.",
                "principles": [{"id": "p", "title": "Un", "text": "Un.", "axis": "social-utility"}]}]},
              "actors": [
                {"id": "a", "kind": "organisation", "name": "Un"}, {"id": "b", "kind": "organisation", "name": "Deux"}],
              "meetings": [{
                "id": "m", "title": "Midi", "rounds": 1, "integrationName": "Fermes", "conventionalName": "Cantines",
                "guests": [{"actor": "a", "side": "integration"}, {"actor": "b", "side": "conventional"}],
                "mustMeet": [{"integration": "a", "conventional": "b"}],
                "plan": [{"round": 1, "table": 1, "integration": "a", "conventional": "b"}],
                "introductions": [{"integration": "a", "conventional": "b", "outcomes": []}]}]
            }
            """;

    private static final String OLD = """
            {
              "format": "cldess-dossier",
              "version": 1,
              "id": "d",
              "contract": {"title": "t", "kind": "cldess", "term": {"start": "2013-01-01", "end": "2015-12-31"}},
              "actors": [{"id": "a", "kind": "organisation", "name": "Un"}],
              "planningDocuments": [{"id": "p", "kind": "scot", "title": "SCOT", "author": "a", "proposals": [{
                "id": "q", "piece": "DOO", "proposedText": "t",
                "answer": {"state": "adopted", "quotation": {"document": "SCOT", "text": "t", "state": "arrested"}}}]}],
              "bodies": [{"id": "copil", "kind": "steering-committee", "name": "COPIL"}],
              "sittings": [{"id": "s", "body": "copil", "date": "2013-05-02", "decisions": [{
                "id": "x", "number": "1", "text": "Budget",
                "decision": {"method": "majority", "voices": [{"actor": "a", "position": "%s"}]}
              }]}]
            }
            """;

    private static Dossier read(String text) {
        return ReadFile.of(text.getBytes(UTF_8)).reading().orElseThrow();
    }

    @Test
    void a_quoted_text_has_its_former_state() {
        assertThat(read(OLD.formatted("for"))
                        .planningDocuments()
                        .get(0)
                        .proposals()
                        .get(0)
                        .answer())
                .extracting(answer -> answer.value()
                        .orElseThrow()
                        .quotation()
                        .value()
                        .orElseThrow()
                        .state())
                .isEqualTo(Known.of(TextState.ADOPTED_DRAFT));
    }

    @Test
    void the_sides_of_a_meeting_of_version_4_become_the_first_and_the_second() {
        String former = VERSION_4.formatted(KIND.formatted("true"));
        Meeting meeting = read(former).meetings().get(0);
        WishedPair pair = new WishedPair(ActorId.of("a"), ActorId.of("b"));

        assertThat(meeting.nameOf(Side.FIRST)).contains("Fermes");
        assertThat(meeting.nameOf(Side.SECOND)).contains("Cantines");
        assertThat(meeting.guests()).extracting(Guest::side).containsExactly(Side.FIRST, Side.SECOND);
        assertThat(meeting.mustMeet()).containsExactly(pair);
        assertThat(meeting.plan()).isEqualTo(Known.of(List.of(new SeatedPair(1, 1, pair.first(), pair.second()))));
        assertThat(meeting.introductions().value().orElseThrow().get(0).second())
                .isEqualTo(pair.second());
        assertThat(problems(former.replace("\"version\": 4", "\"version\": 5"))).isNotEmpty();
    }

    @Test
    void a_kind_of_version_4_that_requires_a_charter_has_the_axes_that_all_charters_had() {
        assertThat(read(VERSION_4.formatted(KIND.formatted("true")))
                        .contract()
                        .kind()
                        .axes())
                .isEqualTo(ContractKind.CLDESS.axes());
        assertThat(problems(VERSION_4.formatted(KIND.formatted("false"))))
                .extracting(Violation::code)
                .containsExactly("form.axis");
    }

    private static List<Violation> problems(String text) {
        return ReadFile.of(text.getBytes(UTF_8)).reading().violations().list();
    }

    @Test
    void a_file_of_version_1_holds_the_same_dossier() throws IOException {
        String present = Files.readString(SAMPLE);
        String former = present;
        for (Map.Entry<String, String> name : FORMER.entrySet()) {
            former = former.replace(name.getKey(), name.getValue());
        }

        assertThat(former).contains("\"voices\": [", "\"stage\": \"prescription\"");
        assertThat(read(former)).isEqualTo(read(present));
        assertThat(problems(former.replace("\"version\": 1,", "\"version\": 2,")))
                .isNotEmpty();
    }

    @Test
    void its_problems_have_the_lines_of_the_file_as_it_is() {
        assertThat(problems(OLD.formatted("for"))).isEmpty();
        assertThat(problems(OLD.formatted("perhaps")))
                .extracting(
                        Violation::code,
                        Violation::path,
                        violation -> violation.place().map(Place::line).orElseThrow())
                .containsExactly(
                        tuple("form.enum", "/sittings/0/decisions/0/decision/votes/0/position", OptionalInt.of(13)));
    }

    @Test
    void a_version_that_is_still_to_come_is_refused() {
        assertThat(problems(OLD.formatted("for").replace("\"version\": 1,", "\"version\": 6,")))
                .extracting(violation -> violation.message(Locale.ENGLISH))
                .containsExactly(
                        "Version “6” of the format is unknown: only versions 1 to 5 can be read. Update the tool,"
                                + " or write \"version\": 5.");
    }
}
