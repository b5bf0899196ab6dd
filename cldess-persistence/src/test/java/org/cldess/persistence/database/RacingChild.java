package org.cldess.persistence.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;

/**
 * Reads a dossier, waits for a line, then saves a change; repeats until it receives {@code end}. Arguments: the file,
 * the dossier, the name.
 */
final class RacingChild {
    private RacingChild() {}

    public static void main(String[] arguments) throws IOException {
        DossierId id = DossierId.of(arguments[1]);
        String name = arguments[2];
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (CldessDatabase database = CldessDatabase.embedded(Path.of(arguments[0]))) {
            Dossiers dossiers = database.dossiers();
            for (int round = 0; !"end".equals(in.readLine()); round++) {
                Stored<Dossier> stored = dossiers.get(id);
                System.out.println("read " + stored.revision().number());
                in.readLine();
                Dossier changed =
                        stored.value().toBuilder().note(name + " " + round).build();
                Answer<Revision> answer = dossiers.save(changed, stored.revision(), Change.by(name, Instant.now()));
                answer.ifGranted(revision -> System.out.println("saved " + revision.number()))
                        .ifRefused(reasons -> System.out.println("refused " + reasons.getMessage()));
            }
        }
    }
}
