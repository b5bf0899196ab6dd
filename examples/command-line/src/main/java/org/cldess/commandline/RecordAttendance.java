package org.cldess.commandline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Attendance;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records how an actor took part in a sitting, or corrects it. */
@Command(name = "attendance", sortOptions = false)
final class RecordAttendance extends RecordCommandBase {
    @Option(
            names = "--sitting",
            required = true,
            paramLabel = "${bundle:label.sitting}",
            descriptionKey = "option.record.sitting")
    private String sitting = "";

    @Option(
            names = "--actor",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.attending")
    private String actor = "";

    @Option(
            names = "--presence",
            required = true,
            paramLabel = "${bundle:label.status}",
            descriptionKey = "option.record.presence")
    private String presence = "";

    @Option(names = "--correct", descriptionKey = "option.record.correct-attendance")
    private boolean isCorrection;

    @Option(
            names = "--on",
            paramLabel = "${bundle:label.day}",
            descriptionKey = "option.record.corrected-on",
            converter = DossierOptions.Day.class)
    private @Nullable LocalDate on;

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.why-score")
    private @Nullable String reason;

    @Option(names = "--author", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.corrector")
    private @Nullable String author;

    RecordAttendance(Cldess tool) {
        super(tool);
    }

    /** The sitting has the day. */
    @Override
    void time() {}

    @Override
    Optional<LocalDate> day() {
        return Optional.ofNullable(on);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        GovernanceSittingId attended =
                GovernanceSittingId.of(id(choices.sittings(), "--sitting", Written.day(sitting)));
        field("actor", id(choices.actors(), "--actor", actor));
        field("presence", Written.code(Presence.values(), presence));
        Attendance told = read(Attendance.class);
        if (isCorrection) {
            require("--on", "--reason");
            return correction(read, attended, told);
        }
        return new Entry(
                acts -> acts.attend(attended, told), noted(read, attended).filter(other -> isLike(other, told)));
    }

    private Entry correction(Dossier read, GovernanceSittingId attended, Attendance told) {
        LocalDate day = on == null ? LocalDate.MAX : on;
        String why = reason == null ? "" : reason;
        Known<String> by = author == null ? Known.notRecorded() : Known.of(author);
        return new Entry(
                acts -> acts.correctAttendance(
                        attended,
                        noted(acts.dossier(), attended)
                                .filter(other -> other.actor().equals(told.actor()))
                                .findFirst()
                                .orElse(told)
                                .corrected(told.presence(), day, why, by)),
                noted(read, attended)
                        .filter(other -> isLike(other, told)
                                && other.corrections().stream()
                                        .anyMatch(made -> made.date().equals(day)
                                                && made.reason().equals(why))));
    }

    private static boolean isLike(Attendance other, Attendance told) {
        return other.actor().equals(told.actor()) && other.presence() == told.presence();
    }

    private static Stream<Attendance> noted(Dossier dossier, GovernanceSittingId sitting) {
        return dossier.find(GovernanceSitting.class, sitting).stream()
                .flatMap(found -> found.attendance().value().stream())
                .flatMap(attendance -> attendance.stream());
    }
}
