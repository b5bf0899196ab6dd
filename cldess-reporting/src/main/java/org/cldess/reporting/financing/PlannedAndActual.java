package org.cldess.reporting.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.budget.Budget;
import org.cldess.budget.Rollup;
import org.cldess.contract.text.Objective;
import org.cldess.financing.Expense;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The cost of objectives and actions, planned and actual, and the reasons for the differences. */
final class PlannedAndActual {
    private final View view;
    private final Speech speech;
    private final Budget budget;

    PlannedAndActual(View view, Budget budget) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.budget = budget;
    }

    /** Returns what each objective costs and receives; empty if no plan has a line. */
    Optional<Section> byObjective() {
        Table.Builder table = rollups("financing.objectives.table", "financing.column.objective");
        view.contract().objectives().forEach(objective -> rows(table, objective));
        Rollup rest = budget.withoutObjective();
        if (!rest.equals(Rollup.NONE)) {
            table.row(row(Phrase.of(speech.say("financing.no-objective")), rest));
        }
        return total(table)
                .map(each -> new Section(
                        "par-objectif", Phrase.of(speech.say("financing.objectives")), Sheet.NEW, List.of(each)));
    }

    /**
     * Adds the rows of an objective. The row of an objective with parts is the sum of the rows of its parts; the
     * amounts of the objective itself have a row of their own.
     */
    private void rows(Table.Builder table, Objective objective) {
        Rollup own = budget.of(objective);
        if (own.equals(Rollup.NONE)) {
            return;
        }
        List<Cell> cells = row(view.name(objective), own);
        if (objective.parts().isEmpty()) {
            table.row(cells);
            return;
        }
        table.subtotal(cells.toArray(Cell[]::new));
        Rollup direct = budget.ownAmounts(objective);
        if (!direct.equals(Rollup.NONE)) {
            table.row(row(Phrase.of(speech.say("financing.direct")), direct));
        }
        objective.parts().forEach(part -> rows(table, part));
    }

    /** Returns what each action costs and receives; empty if no plan has a line. */
    Optional<Section> byAction() {
        Table.Builder table = rollups("financing.actions.table", "financing.column.action");
        for (Action action : view.actions()) {
            Rollup own = budget.of(action.id());
            if (!own.equals(Rollup.NONE)) {
                table.row(row(view.name(action), own));
            }
        }
        return total(table).map(each -> Section.of("par-action", speech.say("financing.actions"), each));
    }

    private Table.Builder rollups(String caption, String first) {
        Table.Builder table = Table.captioned(speech.say(caption))
                .column(speech.say(first), Table.Align.LEFT)
                .sum(speech.say("financing.column.cost"))
                .sum(speech.say("financing.column.spent"))
                .sum(speech.say("financing.column.resources"))
                .sum(speech.say("financing.column.paid"))
                .sum(speech.say("financing.column.to-find"));
        return hasGivenUp() ? table.sum(speech.say("financing.column.given-up")) : table;
    }

    private boolean hasGivenUp() {
        return !budget.total().funding().givenUp().isZero();
    }

    private Optional<Table> total(Table.Builder table) {
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.total(row(Phrase.of(speech.say("total")), budget.total()))
                        .note(Financing.note(view))
                        .build());
    }

    private List<Cell> row(Phrase name, Rollup rollup) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(name),
                speech.cell(rollup.costs().planned()),
                speech.cell(rollup.costs().spent()),
                speech.cell(rollup.funding().planned()),
                speech.cell(rollup.funding().paid()),
                speech.cell(rollup.funding().toFund())));
        if (hasGivenUp()) {
            cells.add(speech.cell(rollup.funding().givenUp()));
        }
        return cells;
    }

    /** Returns the expenses of past years that differ from the plan; empty if there are no expenses of past years. */
    Optional<Section> deviations() {
        Table.Builder table = Table.captioned(speech.say("financing.deviations.table"))
                .column(speech.say("financing.column.expense"), Table.Align.LEFT)
                .column(speech.say("column.planned"), Table.Align.RIGHT)
                .column(speech.say("financing.column.spent"), Table.Align.RIGHT)
                .column(speech.say("financing.column.deviation"), Table.Align.RIGHT)
                .column(speech.say("financing.column.percent"), Table.Align.RIGHT)
                .column(speech.say("financing.column.explanation"), Table.Align.LEFT);
        int unknown = 0;
        boolean over = false;
        for (Action action : view.actions()) {
            for (SpentLine spent : expenses(action)) {
                over = true;
                if (!spent.isRecorded()) {
                    unknown++;
                } else if (!spent.costs().spent().equals(spent.line().amount())) {
                    table.row(deviation(action, spent.line(), spent.costs().spent()));
                }
            }
        }
        if (!over) {
            return Optional.empty();
        }
        String title = speech.say("financing.deviations");
        Paragraph method = Paragraph.of(speech.say("financing.deviations.method", unknown));
        return Optional.of(
                table.isEmpty()
                        ? Section.of("ecarts", title, Paragraph.of(speech.say("financing.deviations.none")), method)
                        : Section.of("ecarts", title, table.build(), method));
    }

    private List<SpentLine> expenses(Action action) {
        return view.dossier().journal().of(action.id()).expenses().stream()
                .filter(spent -> spent.line().year() < view.day().getYear())
                .toList();
    }

    private List<Cell> deviation(Action action, Expense line, Amount spent) {
        Amount difference = spent.minus(line.amount());
        Optional<BigDecimal> percent =
                KeyFigureValues.share(difference.toBigDecimal(), line.amount().toBigDecimal());
        return List.of(
                Cell.of(List.of(
                        speech.typed(line.label()),
                        speech.phrase("financing.line", view.name(action), Integer.toString(line.year())))),
                speech.cell(line.amount()),
                speech.cell(spent),
                speech.cell(difference),
                percent.map(speech::percentCell).orElse(Cell.NOT_APPLICABLE),
                speech.cell(line.explanation(), speech::typed, speech.say("none")));
    }
}
