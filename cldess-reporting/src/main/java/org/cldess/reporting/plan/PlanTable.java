package org.cldess.reporting.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cldess.action.Action;
import org.cldess.action.ActionPlan;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.budget.Budget;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;
import org.cldess.reporting.action.ActionOrder;
import org.cldess.reporting.action.Statuses;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** All actions, each with its lead, its dates, its progress and its money. */
final class PlanTable {
    private final View view;
    private final Speech speech;
    private final ActionPlan plan;
    private final Parts parts;
    private final Budget budget;
    private final ActionOrder order;

    PlanTable(View view, ActionPlan plan, ActionOrder order) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.plan = plan;
        this.order = order;
        this.parts = Parts.of(view);
        this.budget = view.budget();
    }

    Section section() {
        Table.Builder table = Table.captioned(speech.say("plan.table"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("column.lead"), Table.Align.LEFT)
                .column(speech.say("column.start"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("column.progress"), Table.Align.RIGHT);
        if (parts.areOnSeveralBases()) {
            table.column(speech.say("plan.column.basis"), Table.Align.LEFT);
        }
        table.sum(speech.say("column.planned"));
        if (parts.haveCapital()) {
            table.sum(speech.say("plan.column.capital"));
        }
        table.sum(speech.say("column.committed"));
        view.actions().forEach(action -> table.row(row(action)));
        if (parts.areOnSeveralBases()) {
            parts.bases()
                    .forEach(basis -> table.subtotal(
                            total(parts.totalOf(basis), Cell.NOTHING, Cell.NOTHING, money(parts.on(basis)))));
            table.total(total(
                    speech.say("total"),
                    percent(plan.progress()),
                    Cell.NOTHING,
                    Collections.nCopies(parts.haveCapital() ? 3 : 2, Cell.NOTHING)));
        } else {
            table.total(total(speech.say("total"), percent(plan.progress()), Cell.NOTHING, money(parts.all())));
        }
        List<Block> blocks =
                new ArrayList<>(List.of(table.note(Financing.note(view)).build()));
        Recorded.sentence(view)
                .ifPresent(sentence -> blocks.add(new Paragraph(Phrase.of(sentence), Paragraph.Tone.SMALL)));
        return new Section("actions", speech.phrase("plan.table"), Sheet.LANDSCAPE, blocks);
    }

    private List<Cell> total(String label, Cell progress, Cell basis, List<Cell> money) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(label), Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, progress));
        if (parts.areOnSeveralBases()) {
            cells.add(basis);
        }
        cells.addAll(money);
        return cells;
    }

    /** Returns the sums of some parts: planned, of which capital, and committed. */
    private List<Cell> money(List<BudgetPart> some) {
        List<FundedLine> lines = parts.resources(some);
        if (lines.isEmpty()) {
            return Collections.nCopies(parts.haveCapital() ? 3 : 2, Cell.MISSING);
        }
        return money(KeyFigureValues.funding(lines), Parts.capital(lines), Recorded.until(lines));
    }

    private List<Cell> money(Funding funding, Amount capital, RecordedUntil until) {
        List<Cell> cells = new ArrayList<>(List.of(speech.cell(funding.planned())));
        if (parts.haveCapital()) {
            cells.add(speech.cell(capital));
        }
        cells.add(Recorded.cell(view, funding.committed(), until));
        return cells;
    }

    private List<Cell> row(Action action) {
        List<FundedLine> lines = budget.resources(action.id());
        Known<List<Cell>> money = action.plan()
                .flatMap(known -> known.resources()
                        .map(all ->
                                money(KeyFigureValues.funding(lines), Parts.capital(lines), Recorded.until(lines))));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(view.name(action)),
                speech.cell(action.lead(), view::name, speech.say("none")),
                speech.cell(action.start(), speech.say("date.none")),
                speech.cell(action.end(), speech.say("date.none")),
                status(action),
                percent(plan.progress(action.id()))));
        if (parts.areOnSeveralBases()) {
            cells.add(parts.basisOf(lines));
        }
        int columns = parts.haveCapital() ? 3 : 2;
        cells.addAll(
                action.status() == ActionStatus.DROPPED
                        ? Collections.nCopies(columns, Cell.NOT_APPLICABLE)
                        : money.fold(
                                each -> each,
                                () -> money(Funding.NONE, Amount.ZERO, RecordedUntil.NO_LINE),
                                () -> Collections.nCopies(columns, Cell.MISSING)));
        return cells;
    }

    private Cell status(Action action) {
        Phrase status = Statuses.of(view, action);
        return Cell.of(order.waits(action).map(waits -> List.of(status, waits)).orElse(List.of(status)));
    }

    private Cell percent(Progress progress) {
        return progress.weighted()
                .map(speech::percentCell)
                .orElse(progress.unknown() > 0 ? Cell.MISSING : Cell.NOT_APPLICABLE);
    }
}
