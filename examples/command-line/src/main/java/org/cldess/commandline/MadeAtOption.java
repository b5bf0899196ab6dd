package org.cldess.commandline;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The option for when the reports were made. Without it, they do not state this, so that the same dossier always gives
 * the same files.
 */
final class MadeAtOption {
    private static final String NOW = "now";

    @Option(names = "--made-at", paramLabel = "${bundle:label.instant}", descriptionKey = "option.made-at")
    private @Nullable String text;

    /**
     * Returns the moment.
     *
     * @throws CommandException if the text is neither "now" nor a moment with its time zone
     */
    Optional<ZonedDateTime> in(Environment surroundings) {
        return Optional.ofNullable(text)
                .map(given -> given.equals(NOW) ? ZonedDateTime.now(surroundings.clock()) : parsed(given));
    }

    private static ZonedDateTime parsed(String text) {
        try {
            ZonedDateTime moment = ZonedDateTime.parse(text);
            DossierOptions.Day.requireLikely(moment.toLocalDate(), text);
            return moment;
        } catch (DateTimeException e) {
            throw new CommandException("usage", Texts.WORDS.message("usage.instant", text), e);
        }
    }
}
