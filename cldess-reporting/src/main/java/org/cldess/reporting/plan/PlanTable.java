package org.cldess.reporting.plan;

import java.util.List;
import org.cldess.action.Action;
import org.cldess.action.ActionPlan;
import org.cldess.action.Progress;
import org.cldess.budget.Budget;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.action.Statuses;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** All actions, each with its lead, its dates, its progress and its money. */
final class PlanTable {
    private final View view;
    private final Speech speech;
    private final ActionPlan plan;
    private final Budget budget;

    PlanTable(View view, ActionPlan plan) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.plan = plan;
        this.budget = Budget.of(view.dossier());
    }

    Section section() {
        Table.Builder table = Table.captioned(speech.say("plan.table"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("column.lead"), Table.Align.LEFT)
                .column(speech.say("column.start"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("column.progress"), Table.Align.RIGHT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("column.committed"));
        view.actions().forEach(action -> table.row(row(action)));
        List<FundedLine> resources = view.resources();
        Funding all = KeyFigureValues.funding(resources);
        return new Section(
                "actions",
                speech.phrase("plan.table"),
                Sheet.LANDSCAPE,
                List.of(table.total(
                                Cell.of(speech.say("total")),
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                percent(plan.progress()),
                                resources.isEmpty() ? Cell.MISSING : speech.cell(all.planned()),
                                resources.isEmpty() ? Cell.MISSING : speech.cell(all.committed()))
                        .note(Financing.note(view))
                        .build()));
    }

    private List<Cell> row(Action action) {
        Known<Funding> money = action.plan()
                .flatMap(known ->
                        known.resources().map(all -> budget.of(action.id()).funding()));
        return List.of(
                Cell.of(view.name(action)),
                speech.cell(action.lead(), view::name, speech.say("none")),
                speech.cell(action.start(), speech.say("date.none")),
                speech.cell(action.end(), speech.say("date.none")),
                Cell.of(Statuses.of(view, action)),
                percent(plan.progress(action.id())),
                amount(money.map(Funding::planned)),
                amount(money.map(Funding::committed)));
    }

    private Cell percent(Progress progress) {
        return progress.weighted()
                .map(speech::percentCell)
                .orElse(progress.unknown() > 0 ? Cell.MISSING : Cell.NOT_APPLICABLE);
    }

    private Cell amount(Known<Amount> amount) {
        return amount.fold(speech::cell, () -> speech.cell(Amount.ZERO), () -> Cell.MISSING);
    }
}
