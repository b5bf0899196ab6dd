package org.cldess.commandline;

import java.time.Clock;
import java.util.Locale;
import org.cldess.store.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the history of a database: who changes a dossier, and why. */
final class ChangeOptions {
    @Option(names = "--user", paramLabel = "${bundle:label.name}", descriptionKey = "option.by")
    private String user = "cldess";

    @Option(names = "--why", paramLabel = "${bundle:label.text}", descriptionKey = "option.why")
    private @Nullable String why;

    /** Returns the change, at the instant of the clock. */
    Change at(Clock clock) {
        Change change = Change.by(named("--user", user), clock.instant());
        return why == null ? change : change.because(named("--why", why));
    }

    /** Returns the text of an option that the history keeps, or throws if it cannot keep it. */
    static String named(String option, String text) {
        if (text.isBlank()) {
            throw CommandException.ofUsage("usage.blank", option);
        }
        Change.firstRefused(text).ifPresent(character -> {
            throw CommandException.ofUsage("usage.character", option, String.format(Locale.ROOT, "%04X", character));
        });
        return text;
    }
}
