package org.cldess.commandline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments that say where a dossier is: a file, or a database. */
final class DossierSource {
    @Parameters(arity = "0..1", paramLabel = "${bundle:label.dossier}", descriptionKey = "option.dossier.or-stored")
    private @Nullable Path file;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    /** Returns the database, if the dossier is in one. */
    Optional<DatabaseAddress> database() {
        Optional<DatabaseAddress> named = database.address();
        if (named.isPresent() && file != null) {
            throw CommandException.ofUsage("usage.beside", "--db", file.toString());
        }
        return named;
    }

    /** Returns the file, if the dossier is in one. */
    Optional<Path> file() {
        if (database().isEmpty() && file == null) {
            throw CommandException.ofUsage("usage.source");
        }
        return Optional.ofNullable(file);
    }

    /** Returns the words for the file or the database. */
    String place() {
        return file().map(Path::toString)
                .orElseGet(() -> database().orElseThrow().toString());
    }

    /** Reads the dossier. */
    DossierInput read() {
        return file().map(DossierInput::from).orElseGet(() -> use((dossiers, id) -> DossierInput.of(dossiers.get(id))));
    }

    /** Works with the dossiers of the database and the id of the one that is meant. */
    <T> T use(BiFunction<Dossiers, DossierId, T> work) {
        return database.use(work);
    }
}
