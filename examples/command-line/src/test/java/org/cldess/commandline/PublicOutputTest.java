package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.Listing;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Reports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches the public output of the sample, both visible text and hidden data, for content that must not be published.
 */
class PublicOutputTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");

    @TempDir
    private static Path folder;

    /** The text of every file by name. */
    private static Map<String, String> texts = Map.of();

    @BeforeAll
    static void writes_once_and_reads_once() throws IOException {
        assertThat(Run.of("report", GRASSE, "--out", folder, "--audience", "public")
                        .status())
                .isZero();
        texts = texts();
    }

    @Test
    void holds_nothing_of_the_confidential_action_and_of_no_contact_who_did_not_agree() {
        assertThat(texts)
                .as("and the page that opens the folder")
                .hasSize(2 * Reports.all().size() + 1);
        assertThat(texts.get(Reports.DASHBOARD.name() + ".html")).contains("CLDESS Pôle Azur Provence");
        assertThat(texts.get(Reports.CONTRACT.name() + ".pdf")).contains("CLDESS Pôle Azur Provence");

        List<String> hidden = hidden(DossierFile.read(GRASSE).orElseThrow());

        assertThat(hidden).hasSizeGreaterThan(20);
        texts.forEach((file, text) -> assertThat(text).as(file).doesNotContain(hidden));
    }

    @Test
    void names_those_who_agreed_in_the_directory_and_those_who_agreed_to_be_quoted_beside_their_words() {
        Dossier grasse = DossierFile.read(GRASSE).orElseThrow();
        List<String> published = grasse.actors().stream()
                .filter(PublicOutputTest::isListed)
                .flatMap(actor -> actor.contacts().stream())
                .filter(Contact::isPublic)
                .map(contact -> plain(contact.fullName()))
                .toList();
        List<String> quoted = grasse.narratives().stream()
                .flatMap(narrative -> narrative.publishableQuotes().stream())
                .map(quote -> plain(grasse.find(Contact.class, quote.speaker())
                        .orElseThrow()
                        .fullName()))
                .toList();
        List<String> others =
                published.stream().filter(name -> !quoted.contains(name)).toList();

        assertThat(others).hasSizeGreaterThan(5);
        assertThat(quoted).isNotEmpty();
        texts.forEach((file, text) -> {
            if (file.startsWith(Reports.DIRECTORY.name() + ".")) {
                assertThat(text).as(file).contains(published);
            } else if (file.startsWith(Reports.STORY.name() + ".")) {
                assertThat(text).as(file).contains(quoted).doesNotContain(others);
            } else {
                boolean quotes = file.startsWith(Reports.PRESS_KIT.name() + ".") || file.equals("index.html");
                assertThat(text).as(file).doesNotContain(quotes ? others : published);
            }
        });
    }

    private static boolean isListed(Actor actor) {
        return actor.isListedOn(LocalDate.of(2014, 6, 30));
    }

    private static List<String> hidden(Dossier dossier) {
        List<String> hidden = new ArrayList<>();
        dossier.actions().stream()
                .filter(action -> action.visibility() != Audience.PUBLIC)
                .forEach(action -> hidden.addAll(texts(action)));
        for (Actor actor : dossier.actors()) {
            actor.contacts().stream()
                    .filter(contact -> !isListed(actor) || !contact.isPublic())
                    .forEach(contact -> {
                        hidden.add(contact.familyName());
                        contact.email().value().ifPresent(hidden::add);
                        contact.telephone().value().ifPresent(hidden::add);
                    });
            if (!isListed(actor)) {
                actor.listing().flatMap(Listing::words).value().ifPresent(hidden::add);
            }
        }
        return hidden.stream().map(PublicOutputTest::plain).toList();
    }

    private static List<String> texts(Action action) {
        List<String> texts = new ArrayList<>(List.of(action.title(), "Chrysalide", "Escarbille"));
        action.description().value().ifPresent(texts::add);
        action.milestones().forEach(milestone -> texts.add(milestone.title()));
        return texts;
    }

    /**
     * Returns the text of every file by name, for a PDF with its strings and metadata; all spaces are ordinary ones.
     */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                texts.put(
                        name,
                        plain(
                                name.endsWith(".pdf")
                                        ? PdfText.whole(Files.readAllBytes(file))
                                        : Files.readString(file)));
            }
        }
        return texts;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .replace("&#39;", "'");
    }
}
