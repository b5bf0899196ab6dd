package org.cldess.commandline;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.encounter.MeetingHours;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for the hours of a meeting. */
final class HourOptions {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    @Option(names = "--start", paramLabel = "HH:MM", descriptionKey = "option.start", converter = TimeReader.class)
    private @Nullable LocalTime start;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "option.minutes")
    private @Nullable Integer minutes;

    @Option(names = "--break-after", paramLabel = "N", descriptionKey = "option.break-after")
    private @Nullable Integer breakAfter;

    @Option(names = "--break-minutes", paramLabel = "N", descriptionKey = "option.break-minutes")
    private @Nullable Integer breakMinutes;

    /** Converts a time such as 9:15, 9h15 or 9h. */
    static final class TimeReader implements ITypeConverter<LocalTime> {
        private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?::([0-9]{2})| ?h ?([0-9]{2})?)");

        @Override
        public LocalTime convert(String value) {
            Matcher time = TIME.matcher(value);
            if (!time.matches()) {
                throw new TypeConversionException(value);
            }
            String minute = Optional.ofNullable(time.group(2))
                    .or(() -> Optional.ofNullable(time.group(3)))
                    .orElse("0");
            try {
                return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(minute));
            } catch (DateTimeException e) {
                throw new TypeConversionException(value);
            }
        }
    }

    /**
     * Returns the hours, if any are requested.
     *
     * @param rounds the number of rounds
     * @throws CommandException if an option lacks another one that it needs, or is out of range
     */
    Optional<MeetingHours> asked(int rounds) {
        requireBeside("--minutes", minutes, "--start", start);
        requireBeside("--break-after", breakAfter, "--break-minutes", breakMinutes);
        requireBeside("--break-minutes", breakMinutes, "--break-after", breakAfter);
        requireBeside("--break-after", breakAfter, "--minutes", minutes);
        if (start == null) {
            return Optional.empty();
        }
        MeetingHours hours = MeetingHours.from(start);
        if (minutes != null) {
            MeetingOptions.requireBetween("--minutes", minutes, 1, MINUTES_OF_A_DAY);
            hours = hours.minutesPerRound(minutes);
        }
        if (breakAfter != null && breakMinutes != null) {
            MeetingOptions.requireBetween("--break-after", breakAfter, 1, rounds);
            MeetingOptions.requireBetween("--break-minutes", breakMinutes, 1, MINUTES_OF_A_DAY);
            hours = hours.breakAfter(breakAfter, breakMinutes);
        }
        return Optional.of(hours);
    }

    private static void requireBeside(
            String option, @Nullable Object value, String needed, @Nullable Object neededValue) {
        if (value != null && neededValue == null) {
            throw new CommandException("usage", Texts.WORDS.message("usage.needs", option, needed));
        }
    }
}
