package org.cldess.commandline;

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
    @Option(names = "--db", paramLabel = "${bundle:label.database}", descriptionKey = "option.stored")
    private @Nullable String address;

    @Option(names = "--dossier", paramLabel = "${bundle:label.id}", descriptionKey = "option.stored.dossier")
    private @Nullable String dossier;

    /** Returns the database, if one is named. */
    Optional<DatabaseAddress> address() {
        if (address == null && dossier != null) {
            throw CommandException.ofUsage("usage.needs", "--dossier", "--db");
        }
        return Optional.ofNullable(address).map(DatabaseAddress::of);
    }

    /** Works with the dossiers of the database and the id of the one that is meant. */
    <T> T use(BiFunction<Dossiers, DossierId, T> work) {
        DatabaseAddress database = address().orElseThrow(() -> CommandException.ofUsage("usage.missing", "--db"));
        database.requireContent();
        return database.use(dossiers -> work.apply(dossiers, meant(database, dossiers.summaries())));
    }

    private DossierId meant(DatabaseAddress database, List<DossierSummary> stored) {
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
