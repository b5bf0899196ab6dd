package org.cldess.commandline;

import org.cldess.call.CallId;
import org.cldess.call.jury.JuryScore;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records the score that a juror gives an application for a criterion. */
@Command(name = "score", sortOptions = false)
final class RecordScore extends RecordCommandBase {
    @Option(
            names = "--call",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.award.call")
    private String call = "";

    @Option(
            names = "--application",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.award.application")
    private String application = "";

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

    RecordScore(Cldess tool) {
        super(tool, "given");
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        CallId judged = CallId.of(id(choices.calls(), "--call", call));
        throwIfAny(); // the call says who and what is judged
        field("application", id(choices.applications(judged), "--application", application));
        field("juror", id(choices.jurors(judged), "--juror", juror));
        field("criterion", id(choices.criteria(judged), "--criterion", criterion));
        number("points", points);
        field("comment", comment);
        JuryScore score = read(JuryScore.class);
        return new Entry(
                acts -> acts.call(judged).score(score),
                read.findCall(judged).stream()
                        .flatMap(it -> it.scores().stream())
                        .filter(score::equals));
    }
}
