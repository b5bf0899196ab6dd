package org.cldess.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.query.ActorFacets;
import org.cldess.dossier.query.ActorQuery;
import org.cldess.dossier.query.DossierQueries;
import org.cldess.dossier.query.PageRequest;
import org.cldess.identity.CommuneCode;
import org.cldess.persistence.ActorLines;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.ImportedActors;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;

/** Actors of many dossiers that come from a register, and questions about all dossiers. */
public final class ManyDossiers {
    private ManyDossiers() {}

    /**
     * Runs the example.
     *
     * @param file the dossier file of Grasse
     * @param folder a folder for the database and for the rejected lines
     * @param instant the time of the changes, because nothing in the library reads the clock
     * @param out where to print
     * @throws IOException if the disk refuses to work
     */
    public static void run(Path file, Path folder, Instant instant, PrintStream out) throws IOException {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        InputStream lines = new ByteArrayInputStream("""
                {"dossier":"cldess-pole-azur-provence","id":"new-1","kind":"organisation","name":"Épicerie du Plan","commune":"06069"}
                {"dossier":"cldess-pole-azur-provence","id":"new-2","kind":"organisation","name":"Épicerie de la Roque","commune":"0606"}
                {"dossier":"cldess-pole-azur-provence","id":"apeas","commune":"06069"}
                """.getBytes(StandardCharsets.UTF_8));
        Path rejects = folder.resolve("rejects.jsonl");
        OutputStream all = new ByteArrayOutputStream();
        try (CldessDatabase database = CldessDatabase.embedded(folder.resolve("region.db"))) {
            database.dossiers()
                    .save(dossier, Revision.NONE, Change.by("facilitator", instant))
                    .orElseThrow();
            // @readme:begin
            Change register = Change.by("Anne", instant).because("Register of spring");
            ImportedActors done = ActorLines.read(lines, rejects).into(database.dossiers(), register);
            out.println(done.added() + " added, " + done.changed() + " changed, " + done.rejected() + " rejected");
            ActorLines.write(database.dossiers().all().map(Stored::value), all);

            DossierQueries queries = database.queries();
            CommuneCode grasse = CommuneCode.parse("06069");
            ActorQuery near =
                    ActorQuery.named("epicerie").within(Distance.kilometres(20), grasse, Gazetteer.ofFrance());
            queries.actors(near, PageRequest.first(50)).rows().forEach(actor -> out.println(actor.name()));
            ActorFacets facets = queries.facets(near);
            out.println(facets.communes());
            queries.unmeasured(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), PageRequest.first(2))
                    .rows()
                    .forEach(indicator -> out.println(indicator.name()));
            // @readme:end
        }
        Files.readAllLines(rejects).forEach(out::println);
    }
}
