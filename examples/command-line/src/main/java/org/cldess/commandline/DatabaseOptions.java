package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierSummary;
import org.cldess.dossier.Dossiers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a dossier of a database. The dossier may be left out if it is the only one. */
final class DatabaseOptions {
    @Option(names = "--db", paramLabel = "${bundle:label.file}", descriptionKey = "option.stored")
    private @Nullable Path file;

    @Option(names = "--dossier", paramLabel = "${bundle:label.id}", descriptionKey = "option.stored.dossier")
    private @Nullable String dossier;

    /** Returns the file of the database, if one is named. */
    Optional<Path> file() {
        if (file == null && dossier != null) {
            throw CommandException.ofUsage("usage.needs", "--dossier", "--db");
        }
        return Optional.ofNullable(file);
    }

    /** Works with the dossiers of the database and the id of the one that is meant. */
    <T> T use(BiFunction<Dossiers, DossierId, T> work) {
        Path database = file().orElseThrow(() -> CommandException.ofUsage("usage.missing", "--db"));
        requireContent(database);
        return DossierStore.in(database, dossiers -> work.apply(dossiers, meant(database, dossiers.summaries())));
    }

    /** A database that does not exist yet would be created. */
    private static void requireContent(Path database) {
        try {
            if (!Files.exists(database)) {
                throw new CommandException("missing", Texts.WORDS.message("input.missing", database.toString()));
            }
            if (Files.isRegularFile(database) && Files.size(database) == 0) {
                throw new CommandException("empty", Texts.WORDS.message("input.empty", database.toString()));
            }
        } catch (IOException e) {
            throw new CommandException("unreadable", Texts.WORDS.message("input.unreadable", database.toString()), e);
        }
    }

    private DossierId meant(Path database, List<DossierSummary> stored) {
        if (stored.isEmpty()) {
            throw new CommandException("empty", Texts.WORDS.message("stored.empty", database.toString()));
        }
        if (dossier != null) {
            return DossierId.of(
                    Choice.named(stored, summary -> summary.id().value(), summary -> List.of(summary.title()))
                            .get("--dossier", dossier));
        }
        if (stored.size() > 1) {
            throw CommandException.ofUsage("stored.several", database.toString(), listed(stored));
        }
        return stored.get(0).id();
    }

    private static String listed(List<DossierSummary> stored) {
        return stored.stream()
                .map(summary -> summary.id() + " (" + summary.title() + ")")
                .collect(Collectors.joining(", "));
    }
}
