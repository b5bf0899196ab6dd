package org.cldess.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that several commands share: the dossier, the day, the audience. */
final class DossierOptions {
    @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "option.dossier")
    private @Nullable Path dossier;

    @Option(
            names = "--as-of",
            paramLabel = "${bundle:label.day}",
            descriptionKey = "option.as-of",
            converter = Day.class)
    private @Nullable LocalDate asOf;

    Path file() {
        return Objects.requireNonNull(dossier, "dossier");
    }

    /** Returns the day given on the command line, or otherwise the dossier’s own day, or otherwise today. */
    LocalDate day(Dossier read, Environment surroundings) {
        return asOf != null ? asOf : read.asOf().orElseGet(() -> LocalDate.now(surroundings.clock()));
    }

    /** Converts a day, within the years that a dossier may have. */
    static final class Day implements ITypeConverter<LocalDate> {
        private static final int EARLIEST = 1900;
        private static final int LATEST = 2199;

        @Override
        public LocalDate convert(String text) {
            LocalDate day;
            try {
                day = LocalDate.parse(Written.day(text));
            } catch (DateTimeParseException e) {
                throw new CommandException("usage", Texts.WORDS.message("usage.day", text), e);
            }
            if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
                throw new CommandException(
                        "usage",
                        Texts.WORDS.message("usage.years", text, Integer.toString(EARLIEST), Integer.toString(LATEST)));
            }
            return day;
        }
    }

    /** Converts an audience. */
    static final class Whom implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String text) {
            return Arrays.stream(Audience.values())
                    .filter(audience -> code(audience).equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new CommandException(
                            "usage",
                            Texts.WORDS.message(
                                    "usage.audience",
                                    text,
                                    Arrays.stream(Audience.values())
                                            .map(Whom::code)
                                            .collect(Collectors.joining(", ")))));
        }

        static String code(Audience audience) {
            return audience.name().toLowerCase(Locale.ROOT);
        }
    }
}
