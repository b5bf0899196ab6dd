package org.cldess.commandline;

import java.time.LocalTime;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingId;
import org.cldess.reading.Input;
import org.cldess.validation.Answer;
import org.cldess.validation.Reading;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records when and where a speed meeting is held. */
@Command(name = "meeting", sortOptions = false)
final class RecordMeeting extends RecordCommandBase {
    @Option(
            names = "--meeting",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.meeting")
    private String meeting = "";

    @Option(names = "--on", paramLabel = "${bundle:label.day}", descriptionKey = "option.record.held-on")
    private @Nullable String on;

    @Option(names = "--place", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.place")
    private @Nullable String place;

    @Option(
            names = "--start",
            paramLabel = "HH:MM",
            descriptionKey = "option.start",
            converter = HourOptions.TimeReader.class)
    private @Nullable LocalTime start;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "option.minutes")
    private @Nullable String minutes;

    @Option(names = "--break-after", paramLabel = "N", descriptionKey = "option.break-after")
    private @Nullable String breakAfter;

    @Option(names = "--break-minutes", paramLabel = "N", descriptionKey = "option.break-minutes")
    private @Nullable String breakMinutes;

    RecordMeeting(Cldess tool) {
        super(tool);
    }

    @Override
    void time() {
        day("date", on);
    }

    @Override
    String option(String path) {
        return switch (path) {
            case "/date" -> "--on";
            case "/minutesPerRound" -> "--minutes";
            case "/breakAfter" -> "--break-after";
            case "/breakMinutes" -> "--break-minutes";
            default -> super.option(path);
        };
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        field("place", place);
        field("start", start == null ? null : start.toString());
        number("minutesPerRound", minutes);
        number("breakAfter", breakAfter);
        number("breakMinutes", breakMinutes);
        MeetingId held = MeetingId.of(id(choices.meetings(), "--meeting", meeting));
        throwIfAny();
        Meeting before = read.find(Meeting.class, held).orElseThrow();
        Reading<Meeting> reading = read.read(before, Input.of(fields()));
        note(reading.violations());
        throwIfAny();
        Meeting after = reading.orElseThrow();
        return new Entry(acts -> with(acts.dossier(), after), Stream.of(before).filter(after::equals));
    }

    private static Answer<Dossier> with(Dossier dossier, Meeting meeting) {
        try {
            return Answer.granted(dossier.with(meeting));
        } catch (Violations refused) {
            return Answer.refused(refused);
        }
    }
}
