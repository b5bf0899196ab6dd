package org.cldess.reporting.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.contract.text.Term;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Whether the contract is on time, under its state: « À l’heure. 62 % fait, 62 % du temps passé. » */
public final class Verdict {
    private final View view;
    private final Speech speech;
    private final Progress progress;
    private final Pace pace;

    /** Creates the verdict on the day of a view. */
    public Verdict(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.progress = Progress.of(view.actions(), view.day());
        this.pace = Pace.ofContract(view);
    }

    /** Returns the state of the contract as a stamp, then the sentence. */
    public Notice notice() {
        return new Notice(
                Notice.Kind.VERDICT,
                Phrase.EMPTY,
                List.of(
                        new Paragraph(ContractStamp.of(view), Paragraph.Tone.SMALL),
                        Paragraph.of(Phrase.of(sentence()))));
    }

    /** Returns whether the contract is on time, then how many actions are not. */
    public String sentence() {
        if (progress.counted() == 0) {
            return speech.say("verdict.none", view.day());
        }
        return answer() + " " + offTrack();
    }

    private String answer() {
        Term term = view.contract().term();
        String reached = share(pace.reached());
        if (view.day().isAfter(term.end())) {
            int open = progress.counted() - progress.done();
            return speech.say("verdict.over", view.day(), term.end(), reached, open);
        }
        if (view.day().isBefore(term.start())) {
            return speech.say("verdict.to-begin", view.day(), term.start());
        }
        return speech.say(key(), view.day(), reached, share(pace.due()));
    }

    private String key() {
        if (isAtStandstill()) {
            return "verdict.standstill";
        }
        return switch (pace.standing()) {
            case AHEAD -> "verdict.ahead";
            case ON_TIME -> "verdict.on-time";
            case BEHIND -> "verdict.behind";
            case UNKNOWN -> "verdict.unknown";
        };
    }

    /** Checks whether every action that has begun and is not over is blocked or on hold. */
    private boolean isAtStandstill() {
        List<Action> open = whole().filter(action -> !action.status().isOver()
                        && action.status() != ActionStatus.TO_DO
                        && action.status() != ActionStatus.TO_DISCUSS)
                .toList();
        return !open.isEmpty() && open.stream().noneMatch(action -> action.status() == ActionStatus.IN_PROGRESS);
    }

    private String offTrack() {
        List<Phrase> some = new ArrayList<>();
        if (progress.late() > 0) {
            some.add(speech.phrase("verdict.late", progress.late()));
        }
        stopped().forEach(some::add);
        return some.isEmpty()
                ? speech.say("verdict.nothing-off-track")
                : speech.say(
                        "verdict.off-track",
                        progress.done(),
                        progress.counted(),
                        speech.list(some).plain());
    }

    /** « 1 est bloquée » and « 1 est en pause », as far as there are some. */
    private List<Phrase> stopped() {
        return Stream.of(ActionStatus.BLOCKED, ActionStatus.ON_HOLD)
                .filter(status -> count(status) > 0)
                .map(status -> speech.phrase(
                        status == ActionStatus.BLOCKED ? "verdict.blocked" : "verdict.on-hold", count(status)))
                .toList();
    }

    /** Returns the number of actions with a status. */
    public long count(ActionStatus status) {
        return whole().filter(action -> action.status() == status).count();
    }

    private Stream<Action> whole() {
        return view.actions().stream().filter(action -> action.parent().isEmpty());
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(speech::percent).orElse("–");
    }
}
