package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.budget.Budget;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.RecordedUntil;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The funders: what each still has to pay, what is still to be funded, what was given up, what is left of the
 * envelopes, and what was refused, withdrawn or repaid.
 */
final class FundersAndYears {
    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final Budget budget;

    FundersAndYears(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.budget = view.budget();
    }

    /**
     * Returns a chart and the table of the funders: all that became of the planned amounts, and what is still to be
     * funded and to be paid.
     */
    Section remaining() {
        String title = speech.say("financing.remaining");
        if (budget.resources().isEmpty()) {
            return Section.of("reste", title, Financing.empty(view));
        }
        Table.Builder table = Table.captioned(speech.say("financing.remaining.table"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("financing.column.asked"))
                .sum(speech.say("financing.column.awarded"))
                .sum(speech.say("column.committed"))
                .sum(speech.say("financing.column.paid"))
                .sum(speech.say("financing.column.to-pay"))
                .sum(speech.say("financing.column.to-find"));
        if (hasGivenUp()) {
            table.sum(speech.say("financing.column.given-up"));
        }
        table.column(speech.say("financing.column.rate"), Table.Align.RIGHT);
        parts.rows(table, parts.funded(), part -> funders(table, part), (label, some) -> {
            List<FundedLine> lines = parts.resources(some);
            return row(label, lines, shares(Funder.of(view, lines)).total(speech));
        });
        List<Block> blocks =
                new ArrayList<>(List.of(table.note(Financing.note(view)).build()));
        blocks.addAll(Financing.byStatus(view));
        Financing.inKind(view).ifPresent(blocks::add);
        return new Section("reste", Phrase.of(title), Sheet.SAME, blocks);
    }

    private boolean hasGivenUp() {
        return !budget.total().funding().givenUp().isZero();
    }

    private void funders(Table.Builder table, BudgetPart part) {
        List<Funder> funders = Funder.of(view, parts.resources(List.of(part)));
        Shares shares = shares(funders);
        for (int at = 0; at < funders.size(); at++) {
            Funder funder = funders.get(at);
            table.row(row(funder.name(), funder.resources(), shares.cell(at, speech)));
        }
    }

    private static Shares shares(List<Funder> funders) {
        return Shares.of(funders.stream()
                .map(funder -> funder.total().planned().toBigDecimal())
                .toList());
    }

    private List<Cell> row(Phrase name, List<FundedLine> lines, Cell share) {
        Funding funding = KeyFigureValues.funding(lines);
        RecordedUntil until = Recorded.until(lines);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(name),
                speech.cell(funding.planned()),
                Recorded.cell(view, funding.requested(), until),
                Recorded.cell(view, funding.awarded(), until),
                Recorded.cell(view, funding.committed(), until),
                Recorded.cell(view, funding.paid(), until),
                Recorded.isUnknown(view, funding.awarded(), until) ? Cell.MISSING : speech.cell(funding.toReceive()),
                speech.cell(funding.toFund())));
        if (hasGivenUp()) {
            cells.add(speech.cell(funding.givenUp()));
        }
        cells.add(share);
        return cells;
    }

    /** Returns what was refused, withdrawn or repaid, and why; empty if nothing was. */
    Optional<Section> refused() {
        Table.Builder table = Table.captioned(speech.say("financing.refused.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .column(speech.say("financing.column.action"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("financing.column.amount"), Table.Align.RIGHT)
                .column(speech.say("column.reason"), Table.Align.LEFT);
        for (Action action : view.actions()) {
            for (FundedLine line : view.dossier().journal().of(action.id()).resources()) {
                line.movements().stream()
                        .filter(movement -> MovementKind.ends().contains(movement.kind()))
                        .forEach(movement -> table.row(end(line, movement)));
            }
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("refus", speech.say("financing.refused"), table.build()));
    }

    private List<Cell> end(FundedLine line, Movement movement) {
        return List.of(
                Cell.of(movement.date()
                        .map(speech::shortDate)
                        .orElseGet(() -> movement.year().orElseThrow().toString())),
                Cell.of(Funder.name(
                        view,
                        movement.party().isRecorded()
                                ? movement.party()
                                : line.line().funder())),
                Cell.of(view.name(line.action())),
                Cell.of(speech.phrase(movement.kind())),
                speech.cell(movement.amount()),
                speech.cell(movement.reason(), speech::typed, speech.say("none")));
    }
}
