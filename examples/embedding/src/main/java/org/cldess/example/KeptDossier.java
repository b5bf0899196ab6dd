package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.act.Acts;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.event.StoredEvent;
import org.cldess.known.Known;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;

/** A dossier in a database, and what happens if two users change it. */
public final class KeptDossier {
    private KeptDossier() {}

    /**
     * Runs the example.
     *
     * @param file the dossier file of Grasse
     * @param databaseFile the file for the database
     * @param instant the time of the changes, because nothing in the library reads the clock
     * @param out where to print
     */
    public static void run(Path file, Path databaseFile, Instant instant, PrintStream out) {
        Dossier dossier = withoutDrafts(DossierFile.read(file).orElseThrow());
        DossierId id = dossier.id();
        Amendment amendment = longer(dossier.contract());
        try (CldessDatabase database = CldessDatabase.embedded(databaseFile)) {
            database.dossiers()
                    .save(dossier, Revision.NONE, Change.by("facilitator", instant))
                    .orElseThrow();
        }

        // @readme:begin
        try (CldessDatabase database = CldessDatabase.embedded(databaseFile)) {
            Stored<Dossier> stored = database.dossiers().get(id);
            Dossier next = Acts.of(stored.value()).amend(amendment).orElseThrow();
            Change copil = Change.by("facilitator", instant).because("COPIL of 12 March");
            Answer<Revision> kept = database.dossiers().save(next, stored.revision(), copil);
            kept.ifGranted(revision -> out.println("revision " + revision.number()));
            Changes.between(stored.value(), next).forEach(change -> out.println(change.say(Locale.ENGLISH)));

            Dossier other = stored.value().toBuilder().note("Another change").build();
            Answer<Revision> late = database.dossiers().save(other, stored.revision(), Change.by("treasurer", instant));
            late.ifRefused(reasons -> reasons.forEach(reason -> out.println(reason.message(Locale.ENGLISH))));
        }
        // @readme:end

        long cursor = 0;
        // @readme:begin
        try (CldessDatabase database = CldessDatabase.embedded(databaseFile)) {
            List<StoredEvent> events = database.outbox().after(cursor, 3);
            events.forEach(stored -> out.println(stored.event().say(Locale.ENGLISH)));
            events.stream().mapToLong(StoredEvent::number).max().ifPresent(database.outbox()::acknowledge);
        }
        // @readme:end
    }

    /** The dossier before an amendment was drafted. A second amendment must wait until the first is signed. */
    private static Dossier withoutDrafts(Dossier dossier) {
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder().amendments(List.of()).build())
                .build();
    }

    /** The next amendment, which extends the contract by a year. Its signatures come later. */
    private static Amendment longer(Contract contract) {
        int number = contract.amendments().size() + 1;
        Term term = contract.consolidated(LocalDate.MAX).term();
        Term longer = new Term(term.start(), term.end().plusYears(1));
        return Amendment.builder(AmendmentId.of("longer"), number, "One year more")
                .reason("The network needs another year.")
                .effective(LocalDate.of(2015, 7, 1))
                .term(new TermChange(Known.of(term), longer))
                .build();
    }
}
