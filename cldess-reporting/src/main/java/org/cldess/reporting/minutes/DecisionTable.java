package org.cldess.reporting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Tally;
import org.cldess.governance.DecisionStatus;
import org.cldess.governance.GovernanceDecision;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The decisions of a body: what was decided, who is responsible, by when, and the status on a day. */
final class DecisionTable {
    private final View view;
    private final Speech speech;

    DecisionTable(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns a table of one or more decisions with their status on a day. */
    Table of(String caption, List<GovernanceDecision> decisions, LocalDate day) {
        Table.Builder table = Table.captioned(caption)
                .column(speech.say("column.number"), Table.Align.LEFT)
                .column(speech.say("column.decision"), Table.Align.LEFT)
                .column(speech.say("column.vote"), Table.Align.LEFT)
                .column(speech.say("column.responsible"), Table.Align.LEFT)
                .column(speech.say("column.due"), Table.Align.LEFT)
                .column(speech.say("column.follow-up"), Table.Align.LEFT);
        decisions.forEach(decision -> table.row(row(decision, day)));
        return table.note(speech.say("as-of", day)).build();
    }

    private List<Cell> row(GovernanceDecision decision, LocalDate day) {
        return List.of(
                speech.typedCell(decision.number()),
                Cell.of(decided(decision)),
                decision.decision()
                        .fold(this::vote, () -> Cell.of(speech.say("minutes.vote.none")), () -> Cell.MISSING),
                speech.cell(decision.responsible(), view::name, speech.say("none")),
                speech.cell(decision.due(), speech.say("date.none")),
                Cell.of(followUp(decision, day)));
    }

    /** Returns what was decided, with a note if the quorum was missed. */
    private List<Phrase> decided(GovernanceDecision decision) {
        List<Phrase> lines = new ArrayList<>(List.of(speech.typed(decision.text())));
        if (Quorum.of(view, decision).filter(Quorum::isMissed).isPresent()) {
            lines.add(Phrase.status(StatusMark.TO_DISCUSS, speech.say("minutes.without-quorum")));
        }
        return lines;
    }

    /** Returns the method and the count of votes. Only the committee may see individual votes. */
    private Cell vote(CollectiveDecision decision) {
        List<Phrase> lines = new ArrayList<>(List.of(speech.capital(speech.phrase(decision.method()))));
        if (decision.votes().isRecorded()) {
            Tally tally = decision.tally();
            lines.add(Phrase.of(speech.say(
                    "minutes.vote.votes",
                    tally.inFavour(),
                    tally.against(),
                    tally.abstaining(),
                    tally.objecting(),
                    tally.blocking())));
        }
        return Cell.of(lines);
    }

    private List<Phrase> followUp(GovernanceDecision decision, LocalDate day) {
        List<Phrase> lines = new ArrayList<>();
        decision.status()
                .ifPresentOrElse(
                        status -> lines.add(Phrase.status(mark(status), speech.say(status))),
                        () -> lines.add(Phrase.of(speech.say("not-recorded"))));
        if (decision.isLate(day)) {
            lines.add(Phrase.status(StatusMark.LATE, speech.say("late")));
        }
        decision.followUps().stream()
                .reduce((first, second) -> second)
                .flatMap(last -> last.note().value())
                .ifPresent(note -> lines.add(speech.typed(note)));
        return lines;
    }

    private static StatusMark mark(DecisionStatus status) {
        return switch (status) {
            case IN_PROGRESS -> StatusMark.IN_PROGRESS;
            case DONE -> StatusMark.DONE;
            case DROPPED -> StatusMark.DROPPED;
        };
    }
}
