package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.JuryScore_;
import org.cldess.call.jury.ScoreCorrection;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The act by which a juror scores an application on one criterion. */
final class JuryScoring {
    private JuryScoring() {}

    /** Puts a score in the place of one that was wrong, which its last correction keeps. */
    static Answer<Dossier> correct(Dossier dossier, Conditions conditions, CallId id, JuryScore right) {
        return on(dossier, conditions, id, (act, call) -> correct(dossier, act, call, right));
    }

    private static Answer<Dossier> on(
            Dossier dossier,
            Conditions conditions,
            CallId id,
            BiFunction<Act, CallForProjects, Answer<Dossier>> acting) {
        return new Seeking(dossier, conditions)
                .on(
                        CallForProjects.class,
                        id,
                        Dossier_.CALLS,
                        "score.no-call",
                        (act, call) -> acting.apply(act.in(CallForProjects_.SCORES), call));
    }

    private static Answer<Dossier> correct(Dossier dossier, Act act, CallForProjects call, JuryScore right) {
        int place = IntStream.range(0, call.scores().size())
                .filter(i -> isOfSame(call.scores().get(i), right))
                .findFirst()
                .orElse(-1);
        if (place < 0) {
            act.refuse("score.none");
            return act.refused();
        }
        JuryScore wrong = call.scores().get(place);
        int corrected = wrong.corrections().size();
        if (right.corrections().size() != corrected + 1
                || !right.corrections().subList(0, corrected).equals(wrong.corrections())
                || !keeps(right.corrections().get(corrected), wrong)) {
            act.refuse("score.correction.lost");
            return act.refused();
        }
        ScoreCorrection made = right.corrections().get(corrected);
        act.refuseFar(made.date());
        Stream.concat(
                        wrong.given().value().stream(),
                        wrong.corrections().stream().map(ScoreCorrection::date))
                .max(Comparator.naturalOrder())
                .filter(made.date()::isBefore)
                .ifPresent(last -> act.refuse("score.correction.early", made.date(), last));
        List<JuryScore> scores = new ArrayList<>(call.scores());
        scores.set(place, right);
        return act.outcome(
                Gate.JURY_SCORE,
                Optional.of(made.date()),
                () -> dossier.with(call.toBuilder().scores(scores).build()),
                ActBasis.of(act.place() + "/" + place)
                        .and(Optional.of(act.place() + "/" + sheet(call.scores(), right))));
    }

    private static boolean isOfSame(JuryScore one, JuryScore other) {
        return one.application().equals(other.application())
                && one.juror().equals(other.juror())
                && one.criterion().equals(other.criterion());
    }

    /** Returns whether a correction keeps what was wrong. */
    private static boolean keeps(ScoreCorrection made, JuryScore wrong) {
        return made.points() == wrong.points() && made.comment().equals(wrong.comment());
    }

    static Answer<Dossier> score(Dossier dossier, Conditions conditions, CallId id, JuryScore score) {
        return on(dossier, conditions, id, (act, call) -> score(dossier, act, call, score));
    }

    private static Answer<Dossier> score(Dossier dossier, Act act, CallForProjects call, JuryScore score) {
        Optional<LocalDate> day = score.given().value();
        act.refuseUngivenIf(day.isEmpty(), act.added(JuryScore_.GIVEN), "score.undated");
        day.ifPresent(act::refuseFar);
        call.findApplication(score.application())
                .ifPresent(one -> day.ifPresent(date -> refuseOutsideOfTime(act, call, one, date)));
        ActBasis basis = ActBasis.of(act.place() + "/" + call.scores().size())
                .and(Optional.of(act.place() + "/" + sheet(call.scores(), score)));
        return act.outcome(Gate.JURY_SCORE, day, () -> with(dossier, call, score), basis);
    }

    /**
     * Refuses a score before the application, while the call takes applications, and after the jury has decided on the
     * application.
     */
    private static void refuseOutsideOfTime(
            Act act, CallForProjects call, ProjectApplication application, LocalDate day) {
        Optional<LocalDate> received = application.received().value().filter(day::isBefore);
        received.ifPresent(date -> act.refuse("score.early", application.number(), date, day));
        call.closes()
                .value()
                .filter(last -> received.isEmpty() && !day.isAfter(last))
                .ifPresent(last -> act.refuse("score.open", application.number(), day, last));
        call.findDecision(application.id())
                .flatMap(decision -> decision.date().value())
                .filter(day::isAfter)
                .ifPresent(decided -> act.refuse("score.late", application.number(), day, decided));
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
        return dossier.with(
                call.toBuilder().scores(Act.after(call.scores(), score)).build());
    }
}
