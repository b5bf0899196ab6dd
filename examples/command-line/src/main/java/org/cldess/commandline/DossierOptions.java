package org.cldess.commandline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;

/** The options of the commands that show a dossier: the dossier, the day, the audience. */
final class DossierOptions {
    @Mixin
    private final DossierSource source = new DossierSource();

    @Mixin
    private final DayOption day = new DayOption();

    /** Reads the dossier. */
    DossierInput read() {
        return source.read();
    }

    /** Returns the day of the view. */
    LocalDate day(Dossier read, Environment surroundings) {
        return day.in(read, surroundings);
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
            requireLikely(day, text);
            return day;
        }

        /** Rejects a day outside the years that a dossier may have. */
        static void requireLikely(LocalDate day, String text) {
            if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
                throw new CommandException(
                        "usage",
                        Texts.WORDS.message("usage.years", text, Integer.toString(EARLIEST), Integer.toString(LATEST)));
            }
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
