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
import org.cldess.dossier.Dossier;
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
            "\"version\": 4,", "\"version\": 1,",
            "\n  \"agreements\": [", "\n  \"partnerAgreements\": [",
            "\"votes\": [", "\"voices\": [",
            "\"stage\": \"area\"", "\"stage\": \"perimeter\"",
            "\"stage\": \"initiation\"", "\"stage\": \"prescription\"",
            "\"stage\": \"draft-adoption\"", "\"stage\": \"arrest\"");

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
        assertThat(problems(OLD.formatted("for").replace("\"version\": 1,", "\"version\": 5,")))
                .extracting(violation -> violation.message(Locale.ENGLISH))
                .containsExactly(
                        "Version “5” of the format is unknown: only versions 1 to 4 can be read. Update the tool,"
                                + " or write \"version\": 4.");
    }
}
