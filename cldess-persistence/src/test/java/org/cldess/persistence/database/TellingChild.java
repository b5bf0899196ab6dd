package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.language.Localizable;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;

/**
 * Writes what the library outputs for some dossiers under a default locale: files, findings, problems, changes,
 * revisions. Arguments: a folder, the number of generated dossiers, and language tags. For each tag, it sets the
 * default locale and writes a file named after the tag. Classes are loaded under the first locale.
 */
final class TellingChild {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    private TellingChild() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int generated = Integer.parseInt(arguments[1]);
        for (String tag : List.of(arguments).subList(2, arguments.length)) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Library library = new Library();
            try (CldessDatabase database = CldessDatabase.embedded(folder.resolve(tag + ".db"))) {
                library.tell(database, generated);
            }
            Files.writeString(folder.resolve(tag), library.told);
        }
        System.out.println("written");
    }

    /** A separate class, so that it is loaded after the locale is set. */
    private static final class Library {
        private final StringBuilder told = new StringBuilder();
        private final Rulebook rules = Rulebook.france();

        void tell(CldessDatabase database, int generated) {
            List<Dossier> dossiers = Stream.concat(
                            LongStream.rangeClosed(1, generated)
                                    .mapToObj(seed -> seed % 2 == 0
                                            ? GeneratedDossiers.mixed(seed)
                                            : GeneratedDossiers.full(seed)),
                            Stream.of(
                                    SampleDossiers.grasse(),
                                    SampleDossiers.unsigned(),
                                    SampleAmendments.grasse(SampleAmendments.signed()),
                                    SampleProposals.adopted()))
                    .toList();
            Dossier before = dossiers.get(0);
            for (Dossier dossier : dossiers) {
                file(dossier);
                findings(dossier);
                changes(before, dossier);
                revision(database, dossier);
                before = dossier;
            }
        }

        private void file(Dossier dossier) {
            byte[] bytes = DossierFile.toBytes(dossier);
            String text = new String(bytes, UTF_8);
            line("file", text);
            read(text.replace("-0", "-O").getBytes(UTF_8));
            read(Arrays.copyOf(bytes, bytes.length / 2));
            bytes[bytes.length / 2] = (byte) 0xFF;
            read(bytes);
        }

        private void read(byte[] bytes) {
            try {
                DossierFile.read(bytes).violations().forEach(this::problem);
            } catch (UnreadableFileException refused) {
                line("unreadable", refused.code() + " " + refused.place(), refused.sentence());
            }
        }

        private void problem(Violation violation) {
            line("problem", violation.code() + " " + violation.path() + " " + violation.place(), violation.message());
        }

        private void findings(Dossier dossier) {
            Findings all = rules.check(dossier, DAY);
            for (Audience audience : Audience.values()) {
                Findings seen = all.seenBy(audience);
                seen.forEach(finding -> line(
                        "finding for " + audience,
                        finding.code() + " " + finding.path() + " " + finding.outcome() + " " + finding.missing(),
                        finding.message(),
                        seen.place(finding.path())));
                seen.completeness().missing().forEach(fact -> line("missing for " + audience, fact.path(), fact));
                line(
                        "seen by " + audience,
                        new String(DossierFile.toBytes(dossier.seenOn(DAY).seenBy(audience)), UTF_8));
            }
        }

        private void changes(Dossier before, Dossier after) {
            Changes.between(before, after)
                    .forEach(change -> line("change", change.kind() + " " + change.path(), change, change.place()));
        }

        private void revision(CldessDatabase database, Dossier dossier) {
            Change change = Change.by("Léa", Instant.EPOCH);
            for (int i = 0; i < 2; i++) { // the second save is refused as stale
                Answer<Revision> answer = database.dossiers().save(dossier, Revision.NONE, change);
                answer.ifGranted(revision -> line("revision", String.valueOf(revision)));
                answer.reasons().forEach(this::problem);
            }
            line(
                    "kept",
                    new String(
                            DossierFile.toBytes(
                                    database.dossiers().get(dossier.id()).value()),
                            UTF_8));
        }

        private void line(String what, String fact, Localizable... said) {
            told.append(what).append(" | ").append(fact);
            for (Localizable words : said) {
                told.append(" | ")
                        .append(words.say(Locale.FRENCH))
                        .append(" | ")
                        .append(words.say(Locale.ENGLISH));
            }
            told.append('\n');
        }
    }
}
