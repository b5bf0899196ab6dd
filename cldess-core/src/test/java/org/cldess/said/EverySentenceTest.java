package org.cldess.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cldess.dossier.Dossier;
import org.cldess.rulebook.DecidingFacts;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Checks that every sentence of the library is in a copy that a person has read, as the code produces it with real
 * arguments. A sentence that changes or gets other arguments must be read again: the new copy is written below
 * {@code target/said}.
 */
class EverySentenceTest {
    /** A breaking space where French requires a non-breaking one, a straight apostrophe, or two spaces. */
    private static final Pattern UNTIDY = Pattern.compile(" [:;!?»%€]|« |n° |\\w'\\w| {2}");

    /** The acts have their own copies. */
    private static final String ACTS = "act";

    /** The seeds of generated dossiers of which the rules say what they say of no other. */
    private static final List<Long> MIXED = List.of(1L, 3L, 5L, 8L);

    private static final List<Long> FULL = List.of(1L, 8L, 9L, 11L, 27L);

    private static final Path WRITTEN = Path.of("target", "said");

    private static final Path COPIES = Path.of("src/test/resources/org/cldess/said");

    private static final Said SAID = new Said(KeptSentence.all());

    @BeforeAll
    static void everything_is_said() {
        say(SAID);
    }

    static void say(Said said) {
        Labels.say(said);
        Rules.records(said);
        Written.say(said);
        Pairs.say(said);
        Pairs.terms(said);
        Plans.say(said);
        Numbers.say(said);
        Twins.say(said);
        Rest.say(said);
        Forms.say(said);
        WrittenDossier today = DecidingFacts.today();
        WrittenDossier then = DecidingFacts.then();
        about(today.dossier(), DecidingFacts.TODAY, said);
        about(then.dossier(), SampleDossiers.DAY, said);
        about(SampleDossiers.grasse(), SampleDossiers.DAY, said);
        about(SampleDossiers.unsigned(), LocalDate.of(2021, 6, 30), said);
        about(SampleAmendments.grasse(SampleAmendments.signed()), SampleDossiers.DAY, said);
        about(SampleProposals.adopted(), SampleDossiers.DAY, said);
        about(GeneratedDossiers.mixed(0), LocalDate.of(2021, 6, 30), said);
        MIXED.forEach(seed -> both(GeneratedDossiers.mixed(seed), said));
        FULL.forEach(seed -> both(GeneratedDossiers.full(seed), said));
        Rules.find(SampleDossiers.unsigned(), SampleDossiers.DAY, said);
        about(GeneratedDossiers.full(0), DecidingFacts.TODAY, said);
        Labels.places(today.dossier(), said);
        Labels.places(GeneratedDossiers.full(0), said);
        Rest.dossiers(then.dossier(), today.dossier(), said);
        Variants.say(said);
    }

    private static void both(Dossier dossier, Said said) {
        Rules.find(dossier, SampleDossiers.DAY, said);
        Rules.find(dossier, DecidingFacts.TODAY, said);
    }

    private static void about(Dossier dossier, LocalDate day, Said said) {
        Rules.find(dossier, day, said);
        Talk.about(dossier, day, said);
    }

    @Test
    void every_sentence_is_said_by_some_copy() {
        Set<String> unsaid = new TreeSet<>();
        for (Locale language : Said.LANGUAGES) {
            SAID.unsaid(language).stream()
                    .filter(sentence -> !sentence.startsWith(ACTS + " "))
                    .forEach(sentence -> unsaid.add(language + " " + sentence));
        }
        Set<String> known = new TreeSet<>(listed("never-said.txt"));
        known.addAll(listed("not-yet-said.txt"));

        write(Path.of("target", "unsaid.txt"), String.join("\n", unsaid) + "\n");
        assertThat(unsaid)
                .as("what no code says here (target/unsaid.txt): say it, and take it out of the list; never add to it")
                .isEqualTo(known);
    }

    /** Returns the lines of a list. Lines that begin with # are comments. */
    private static List<String> listed(String name) {
        return read(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void what_is_said_is_what_a_person_has_read() {
        List<String> changed = new ArrayList<>();
        for (Locale language : Said.LANGUAGES) {
            for (String notion : SAID.notions()) {
                if (!notion.equals(ACTS)) {
                    compare("%s_%s.txt".formatted(notion, language), SAID.copy(notion, language), changed);
                }
            }
            compare("findings_%s.txt".formatted(language), SAID.findings(language), changed);
        }

        assertThat(changed)
                .as("read the copies in %s, and put them into %s", WRITTEN.toAbsolutePath(), COPIES)
                .isEmpty();
    }

    private static void compare(String name, String said, List<String> changed) {
        if (!said.equals(read(name))) {
            write(WRITTEN.resolve(name), said);
            changed.add(name);
        }
    }

    @Test
    void french_has_spaces_that_do_not_break_and_typographic_apostrophes() {
        assertThat(SAID.kept(Locale.FRENCH))
                .filteredOn(sentence -> UNTIDY.matcher(sentence).find())
                .isEmpty();
    }

    private static String read(String name) {
        try (InputStream in = EverySentenceTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
