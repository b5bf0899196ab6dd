package org.cldess.commandline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.cldess.call.CallId;
import org.cldess.call.jury.JuryScore;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records the score that a juror gives an application for a criterion. */
@Command(name = "score", sortOptions = false)
final class RecordScore extends RecordDated {
    @Mixin
    private final ApplicationOptions about = new ApplicationOptions();

    @Option(
            names = "--juror",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.juror")
    private String juror = "";

    @Option(
            names = "--criterion",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.criterion")
    private String criterion = "";

    @Option(names = "--points", required = true, paramLabel = "N", descriptionKey = "option.record.points")
    private String points = "";

    @Option(names = "--comment", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.comment")
    private @Nullable String comment;

    @Option(names = "--correct", descriptionKey = "option.record.correct-score")
    private boolean isCorrection;

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.why-score")
    private @Nullable String reason;

    @Option(names = "--author", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.author")
    private @Nullable String author;

    RecordScore(Cldess tool) {
        super(tool, "given");
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        ApplicationOptions.Named project = about.find(this, choices);
        CallId judged = project.call();
        field("application", project.id().value());
        field("juror", id(choices.jurors(judged), "--juror", juror));
        field("criterion", id(choices.criteria(judged), "--criterion", criterion));
        number("points", points);
        field("comment", comment);
        JuryScore score = read(JuryScore.class);
        if (isCorrection) {
            require("--reason");
            return correction(read, judged, score);
        }
        return new Entry(
                acts -> acts.call(judged).score(score),
                read.findCall(judged).stream()
                        .flatMap(it -> it.scores().stream())
                        .filter(score::equals));
    }

    /** Returns the correction of the score of the same juror, application and criterion, on the day that was typed. */
    private Entry correction(Dossier read, CallId judged, JuryScore told) {
        LocalDate day = told.given().value().orElseThrow();
        String why = Objects.requireNonNull(reason, "reason");
        Known<String> by = author == null ? Known.notRecorded() : Known.of(author);
        Known<String> comment = told.comment().isRecorded() ? told.comment() : Known.none();
        return new Entry(
                acts -> acts.call(judged)
                        .correct(scores(acts.dossier(), judged)
                                .filter(score -> isOfSame(score, told))
                                .findFirst()
                                .orElse(told)
                                .corrected(told.points(), comment, day, why, by)),
                scores(read, judged)
                        .filter(score -> isOfSame(score, told)
                                && score.points() == told.points()
                                && score.comment().equals(comment)
                                && score.corrections().stream()
                                        .anyMatch(made -> made.date().equals(day)
                                                && made.reason().equals(why))));
    }

    private static Stream<JuryScore> scores(Dossier dossier, CallId call) {
        return dossier.findCall(call).stream().flatMap(it -> it.scores().stream());
    }

    private static boolean isOfSame(JuryScore one, JuryScore other) {
        return one.application().equals(other.application())
                && one.juror().equals(other.juror())
                && one.criterion().equals(other.criterion());
    }
}
