package org.cldess.commandline;

import java.nio.file.Path;
import java.util.Objects;
import org.cldess.disclosure.Audience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for where reports are written and for whom. */
final class OutputOptions {
    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}", descriptionKey = "option.out")
    private @Nullable Path out;

    @Option(
            names = "--audience",
            paramLabel = "${bundle:label.audience}",
            descriptionKey = "option.audience",
            converter = DossierOptions.Whom.class)
    private Audience audience = Audience.COMMITTEE;

    Path folder() {
        return Objects.requireNonNull(out, "out");
    }

    Audience audience() {
        return audience;
    }
}
