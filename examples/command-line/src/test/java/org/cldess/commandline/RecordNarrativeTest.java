package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cldess.actor.ContactId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.junit.jupiter.api.Test;

/** Records texts about the contract on the command line. */
class RecordNarrativeTest extends RecordTest {
    private Narrative text(String id) {
        return dossier().find(Narrative.class, NarrativeId.of(id)).orElseThrow();
    }

    @Test
    void writes_a_draft_that_its_author_edits_and_has_approved() throws IOException {
        Run drafted = Run.of("record", "narrative", file, "--draft", "bilan-annuel", "--on", "2014-06-30");
        Narrative draft = text("bilan-annuel");
        Path edited = file.resolveSibling("bilan.txt");
        Files.writeString(edited, draft.text() + "\n\nCe fut une bonne année.\n");
        Run rewritten = Run.of(
                "record",
                "narrative",
                file,
                "--narrative",
                "bilan-annuel",
                "--text",
                edited,
                "--author",
                "c-grasse-1",
                "--approved",
                "2014-07-01",
                "--audience",
                "partner");

        assertThat(drafted.status()).isZero();
        assertThat(draft.year()).contains(2013);
        assertThat(draft.approved()).isEqualTo(Known.notRecorded());
        assertThat(rewritten.err()).isEmpty();
        assertThat(rewritten.status()).isZero();
        assertThat(text("bilan-annuel").paragraphs()).endsWith("Ce fut une bonne année.");
        assertThat(text("bilan-annuel").author()).isEqualTo(Known.of(ContactId.of("c-grasse-1")));
        assertThat(text("bilan-annuel").approved()).isEqualTo(Known.of(LocalDate.of(2014, 7, 1)));
        assertThat(text("bilan-annuel").visibility()).isEqualTo(Audience.PARTNER);
        assertThat(text("bilan-annuel").title()).isEqualTo(draft.title());
    }

    @Test
    void a_draft_of_the_story_leaves_the_other_texts_as_they_are() {
        Narrative before = text("recit");

        Run run = Run.of("record", "narrative", file, "--draft", "recit", "--on", "2014-06-30");

        assertThat(run.status()).isZero();
        assertThat(text("recit")).isEqualTo(before);
        assertThat(text("recit-2").year()).isEmpty();
    }

    @Test
    void a_new_text_needs_a_title_and_a_file() throws IOException {
        Path written = file.resolveSibling("texte.txt");
        Files.writeString(written, "Un texte.\n");

        assertThat(Run.of("record", "narrative", file, "--on", "2014-06-30", "--title", "Un titre")
                        .err())
                .contains("--text");
        assertThat(Run.of("record", "narrative", file, "--on", "2014-06-30", "--title", "Un titre", "--text", written)
                        .status())
                .isZero();
        assertThat(text("texte").title()).isEqualTo("Un titre");
    }

    @Test
    void a_day_before_the_end_of_the_first_year_has_no_review() {
        Run run = Run.of("record", "narrative", file, "--draft", "bilan-annuel", "--on", "2010-06-30", "--lang", "en");

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("no year of the contract is complete");
        assertThat(Run.of("record", "narrative", file, "--draft", "bilan-annuel", "--on", "2010-06-30")
                        .err())
                .contains("aucune année du contrat n’est achevée");
        assertThat(Run.of("record", "narrative", file, "--draft", "roman", "--on", "2014-06-30")
                        .err())
                .contains("recit, bilan-annuel");
    }
}
