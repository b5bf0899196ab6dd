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

/** What several commands ask: which dossier, from which day, for whom. */
final class Asked {
    @Parameters(paramLabel = "DOSSIER", descriptionKey = "option.dossier")
    private @Nullable Path dossier;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of", converter = Day.class)
    private @Nullable LocalDate asOf;

    Path file() {
        return Objects.requireNonNull(dossier, "dossier");
    }

    /** The day that was asked, else the dossier's own, else today. */
    LocalDate day(Dossier read, Surroundings surroundings) {
        return asOf != null ? asOf : read.asOf().orElseGet(() -> LocalDate.now(surroundings.clock()));
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new CannotRun("usage", Texts.WORDS.message("usage.day", text), e);
            }
        }
    }

    /** Reads an audience. */
    static final class Whom implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String text) {
            return Arrays.stream(Audience.values())
                    .filter(audience -> code(audience).equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new CannotRun(
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
