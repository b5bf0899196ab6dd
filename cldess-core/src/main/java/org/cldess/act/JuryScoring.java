package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryScore;
import org.cldess.component.Path;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.order.SortedById;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The act by which a juror scores an application on one criterion. */
final class JuryScoring {
    private JuryScoring() {}

    static Answer<Dossier> score(Dossier dossier, Conditions conditions, CallId id, JuryScore score) {
        int index = SortedById.place(dossier.calls(), CallForProjects::id, id);
        Path<?, ?> path = index < 0 ? Dossier_.CALLS : Dossier_.CALLS.at(index).then(CallForProjects_.SCORES);
        Act act = new Act(path, dossier, conditions);
        if (index < 0) {
            act.refuse("score.no-call", id.value());
            return act.refused();
        }
        CallForProjects call = dossier.calls().get(index);
        Optional<LocalDate> day = score.given().value();
        act.refuseIf(day.isEmpty(), "score.undated");
        day.ifPresent(act::refuseFar);
        Optional<ProjectApplication> application = call.findApplication(score.application());
        application
                .flatMap(one -> one.received().value())
                .filter(received -> day.filter(received::isAfter).isPresent())
                .ifPresent(received ->
                        act.refuse("score.early", application.orElseThrow().number(), received, day.orElseThrow()));
        ActBasis basis = ActBasis.of(path + "/" + call.scores().size())
                .and(Optional.of(path + "/" + sheet(call.scores(), score)));
        return act.outcome(Gate.JURY_SCORE, day, () -> with(dossier, call, score), basis);
    }

    /**
     * Returns the index of the juror’s first score of the application, or the index of the new score if it is the
     * first.
     */
    private static int sheet(List<JuryScore> scores, JuryScore score) {
        return IntStream.range(0, scores.size())
                .filter(i -> scores.get(i).juror().equals(score.juror())
                        && scores.get(i).application().equals(score.application()))
                .findFirst()
                .orElse(scores.size());
    }

    private static Dossier with(Dossier dossier, CallForProjects call, JuryScore score) {
        List<JuryScore> scores = new ArrayList<>(call.scores());
        scores.add(score);
        return dossier.with(call.toBuilder().scores(scores).build());
    }
}
