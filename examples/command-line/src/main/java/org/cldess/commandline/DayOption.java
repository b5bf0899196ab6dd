package org.cldess.commandline;

import java.time.LocalDate;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the day of the view. */
final class DayOption {
    @Option(
            names = "--as-of",
            paramLabel = "${bundle:label.day}",
            descriptionKey = "option.as-of",
            converter = DossierOptions.Day.class)
    private @Nullable LocalDate asOf;

    /** Returns the day given on the command line, or otherwise the dossier’s own day, or otherwise today. */
    LocalDate in(Dossier read, Environment surroundings) {
        return asOf != null ? asOf : read.asOf().orElseGet(() -> LocalDate.now(surroundings.clock()));
    }
}
