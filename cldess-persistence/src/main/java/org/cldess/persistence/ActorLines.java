package org.cldess.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.file.ActorImport;
import org.cldess.persistence.file.DossierWriter;
import org.cldess.persistence.file.RejectFile;
import org.cldess.store.Change;

/**
 * The actors of many dossiers, one on each line, as JSON: the fields of the actor as in the file of its dossier, after
 * the id of the dossier. A million actors are read or written with one dossier in memory at a time.
 *
 * <pre>{@code
 * {"dossier":"grasse-2012","id":"mimosa","kind":"organisation","name":"Mimosa","commune":"06069"}
 * }</pre>
 *
 * <p>Lines change the actors that exist, in the fields that they have, and add the others, as
 * {@link org.cldess.dossier.Dossier#read} does with a form. The lines of one dossier follow each other. They are saved
 * as one revision, with its author, instant and reason, and are valid as any other save: a line with a mistake, or that
 * does not fit into its dossier, is rejected with every reason and the other lines are saved.
 *
 * <pre>{@code
 * ImportedActors done = ActorLines.read(in, rejects).into(database.dossiers(), change);
 * ActorLines.write(database.dossiers().all().map(Stored::value), out);
 * }</pre>
 *
 * <p>An import that was interrupted is run again with the same lines, the same change and the same file of rejects. It
 * skips each dossier of which a revision has that change, whatever was saved since, so that nothing is done twice.
 */
public final class ActorLines {
    private final InputStream in;
    private final Path rejects;
    private final Locale locale;

    private ActorLines(InputStream in, Path rejects, Locale locale) {
        this.in = in;
        this.rejects = rejects;
        this.locale = locale;
    }

    /**
     * Prepares an import.
     *
     * @param in the lines, in UTF-8; the caller closes it
     * @param rejects the file of the rejected lines, which is created: each line with its fields and one more,
     *     {@code rejection}, with the instant of the import, the number of the line and the reasons. A corrected line
     *     may be read again with that field, which is passed over. Only its owner may read the file
     * @return the import, which says the reasons in French
     */
    public static ActorLines read(InputStream in, Path rejects) {
        return new ActorLines(in, rejects, Locale.FRENCH);
    }

    /**
     * {@return the same import, which says the reasons in another language}
     *
     * @param language French or English
     */
    public ActorLines in(Locale language) {
        return new ActorLines(in, rejects, language);
    }

    /**
     * Imports the lines.
     *
     * @param dossiers the store
     * @param change the author, instant and reason of the revisions
     * @return what was done
     * @throws UnwritableFileException if the file of rejects has other lines than those that this import rejected
     * @throws IOException if the lines cannot be read, or the rejected ones cannot be written; dossiers that were saved
     *     before are kept
     */
    public ImportedActors into(Dossiers dossiers, Change change) throws IOException {
        try (RejectFile file = RejectFile.open(rejects, change.at(), locale)) {
            return new ActorImport(dossiers, change, file).read(in);
        }
    }

    /**
     * Writes all actors of some dossiers. Everything of the actors is written; for an audience, give the dossiers that
     * it sees.
     *
     * @param dossiers the dossiers, each of which is written before the next one is taken
     * @param out receives the lines, in UTF-8; the caller closes it
     * @throws IOException if the lines cannot be written
     */
    public static void write(Stream<Dossier> dossiers, OutputStream out) throws IOException {
        for (Iterator<Dossier> each = dossiers.iterator(); each.hasNext(); ) {
            Dossier dossier = each.next();
            for (Actor actor : dossier.actors()) {
                out.write(DossierWriter.line(ActorImport.DOSSIER, dossier.id(), actor));
            }
        }
    }

    @Override
    public String toString() {
        return "Actors to import, rejects to " + rejects;
    }
}
