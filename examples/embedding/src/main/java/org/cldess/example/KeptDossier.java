package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterVersionId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;

/** A dossier in a database, and what happens when two change it. */
public final class KeptDossier {
    private KeptDossier() {}

    /**
     * Runs the example.
     *
     * @param file the dossier file of Grasse
     * @param databaseFile where the database is made
     * @param instant when the changes are made: nothing in the library asks the clock
     * @param out where it prints
     */
    public static void run(Path file, Path databaseFile, Instant instant, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        DossierId id = dossier.id();
        ActorId cigale = ActorId.of("cigale");
        CharterVersionId version = CharterVersionId.of("charte-v1");
        LocalDate day = LocalDate.of(2014, 3, 12);
        try (CldessDatabase database = CldessDatabase.embedded(databaseFile)) {
            database.dossiers()
                    .save(dossier, Revision.NONE, Change.by("facilitator", instant))
                    .orElseThrow();
        }

        // @readme:begin
        try (CldessDatabase database = CldessDatabase.embedded(databaseFile)) {
            Stored<Dossier> stored = database.dossiers().get(id);
            Dossier next = stored.value().signCharter(cigale, version, day).orElseThrow();
            Change copil = Change.by("facilitator", instant).because("COPIL of 12 March");
            Answer<Revision> kept = database.dossiers().save(next, stored.revision(), copil);
            kept.ifGranted(revision -> out.println("revision " + revision.number()));

            Dossier other = stored.value().toBuilder().note("Another change").build();
            Answer<Revision> late = database.dossiers().save(other, stored.revision(), Change.by("treasurer", instant));
            late.orElse(reasons -> reasons.forEach(reason -> out.println(reason.message(Locale.ENGLISH))));
        }
        // @readme:end
    }
}
