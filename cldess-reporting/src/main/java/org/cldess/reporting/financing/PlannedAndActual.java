package org.cldess.reporting.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cldess.action.Action;
import org.cldess.budget.Budget;
import org.cldess.budget.Rollup;
import org.cldess.contract.text.Objective;
import org.cldess.financing.Expense;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.Funding;
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
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The cost of objectives and actions, planned and actual, and the reasons for the differences. */
final class PlannedAndActual {
    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final Budget budget;

    PlannedAndActual(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.budget = view.budget();
    }

    /** Returns what each objective costs and receives; empty if no plan has a line. */
    Optional<Section> byObjective() {
        return table("financing.objectives.table", "financing.column.objective", this::objectives)
                .map(each -> new Section(
                        "par-objectif", Phrase.of(speech.say("financing.objectives")), Sheet.LANDSCAPE, List.of(each)));
    }

    private void objectives(Table.Builder table, Budget part) {
        view.contract().objectives().forEach(objective -> rows(table, part, objective));
        Rollup rest = part.withoutObjective();
        if (!rest.equals(Rollup.NONE)) {
            table.row(row(Phrase.of(speech.say("financing.no-objective")), rest));
        }
    }

    /**
     * Adds the rows of an objective. The row of an objective with parts is the sum of the rows of its parts; the
     * amounts of the objective itself have a row of their own.
     */
    private void rows(Table.Builder table, Budget part, Objective objective) {
        Rollup own = part.of(objective);
        if (own.equals(Rollup.NONE)) {
            return;
        }
        List<Cell> cells = row(view.name(objective), own);
        if (objective.parts().isEmpty()) {
            table.row(cells);
            return;
        }
        table.subtotal(cells);
        Rollup direct = part.ownAmounts(objective);
        if (!direct.equals(Rollup.NONE)) {
            table.row(row(Phrase.of(speech.say("financing.direct")), direct));
        }
        objective.parts().forEach(below -> rows(table, part, below));
    }

    /** Returns what each action costs and receives; empty if no plan has a line. */
    Optional<Section> byAction() {
        return table("financing.actions.table", "financing.column.action", this::actions)
                .map(each -> Section.of("par-action", speech.say("financing.actions"), each));
    }

    private void actions(Table.Builder table, Budget part) {
        for (Action action : view.actions()) {
            Rollup own = part.of(action.id());
            if (!own.equals(Rollup.NONE)) {
                table.row(row(view.name(action), own));
            }
        }
    }

    private Optional<Table> table(String caption, String first, BiConsumer<Table.Builder, Budget> rows) {
        Table.Builder table = Table.captioned(speech.say(caption))
                .column(speech.say(first), Table.Align.LEFT)
                .sum(speech.say("financing.column.cost"));
        if (hasCostsToRecord()) {
            table.sum(speech.say("financing.column.no-costs"));
        }
        table.sum(speech.say("financing.column.spent")).sum(speech.say("financing.column.resources"));
        if (hasResourcesToRecord()) {
            table.sum(speech.say("financing.column.no-resources"));
        }
        table.sum(speech.say("financing.column.paid")).sum(speech.say("financing.column.to-find"));
        if (hasGivenUp()) {
            table.sum(speech.say("financing.column.given-up"));
        }
        parts.rows(
                table,
                parts.counted(),
                part -> rows.accept(table, budget.of(part)),
                (label, some) -> row(label, parts.total(some)));
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.note(Financing.note(view)).build());
    }

    /** Returns what dropped actions had planned, and what was paid and spent for them; empty if they have no plan. */
    Optional<Section> dropped() {
        Budget apart = view.wholeBudget().dropped();
        Parts own = Parts.ofDropped(view);
        Table.Builder table = Table.captioned(speech.say("financing.dropped.table"))
                .column(speech.say("financing.column.action"), Table.Align.LEFT)
                .sum(speech.say("financing.dropped.planned"))
                .sum(speech.say("financing.column.awarded"))
                .sum(speech.say("financing.column.paid"))
                .sum(speech.say("financing.column.to-pay"))
                .sum(speech.say("financing.column.spent"));
        own.rows(
                table,
                own.counted(),
                part -> {
                    Budget ofPart = apart.of(part);
                    view.actions().forEach(action -> {
                        Rollup rollup = ofPart.of(action.id());
                        if (!rollup.equals(Rollup.NONE)) {
                            table.row(droppedRow(view.name(action), rollup));
                        }
                    });
                },
                (label, some) -> droppedRow(label, own.total(some)));
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "abandonnees",
                        speech.say("financing.dropped"),
                        table.note(speech.say("financing.dropped.note", view.day()))
                                .build()));
    }

    /** Returns the actions that are over and were paid more than they spent; empty if there are none. */
    Optional<Section> paidBeyondSpent() {
        Table.Builder table = Table.captioned(speech.say("financing.overpaid"))
                .column(speech.say("financing.column.action"), Table.Align.LEFT)
                .column(speech.say("financing.column.spent"), Table.Align.RIGHT)
                .column(speech.say("financing.column.paid"), Table.Align.RIGHT)
                .column(speech.say("financing.column.overpaid"), Table.Align.RIGHT);
        for (BudgetPart part : parts.counted()) {
            Budget ofPart = budget.of(part);
            for (Action action : view.actions()) {
                Rollup own = ofPart.of(action.id());
                Amount spent = own.costs().spent();
                Amount beyond = own.funding().paid().minus(spent);
                boolean isKnown =
                        own.withoutCosts().isZero() && own.spentUntil().includes(view.day());
                if (action.status().isOver() && isKnown && !beyond.isZero() && !beyond.isNegative()) {
                    String name = parts.name(part);
                    table.row(
                            Cell.of(
                                    name.isEmpty()
                                            ? view.name(action)
                                            : view.name(action).then(", " + name)),
                            speech.cell(spent),
                            speech.cell(own.funding().paid()),
                            speech.cell(beyond));
                }
            }
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "trop-verse",
                        speech.say("financing.overpaid"),
                        table.note(speech.say("financing.overpaid.note", view.day()))
                                .build()));
    }

    private List<Cell> droppedRow(Phrase name, Rollup rollup) {
        Funding funding = rollup.funding();
        return List.of(
                Cell.of(name),
                speech.cell(funding.planned()),
                Recorded.cell(view, funding.awarded(), rollup.fundedUntil()),
                Recorded.cell(view, funding.paid(), rollup.fundedUntil()),
                Recorded.isUnknown(view, funding.awarded(), rollup.fundedUntil())
                        ? Cell.MISSING
                        : speech.cell(funding.toReceive()),
                Recorded.cell(view, rollup.costs().spent(), rollup.spentUntil()));
    }

    private boolean hasGivenUp() {
        return !budget.total().funding().givenUp().isZero();
    }

    private boolean hasResourcesToRecord() {
        return !budget.total().withoutResources().isZero();
    }

    private boolean hasCostsToRecord() {
        return !budget.total().withoutCosts().isZero();
    }

    private List<Cell> row(Phrase name, Rollup rollup) {
        boolean knowsCosts =
                rollup.withoutCosts().isZero() || !rollup.costs().planned().isZero();
        boolean knowsResources = rollup.withoutResources().isZero()
                || !rollup.funding().planned().isZero();
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        cells.add(ifKnown(knowsCosts, speech.cell(rollup.costs().planned())));
        if (hasCostsToRecord()) {
            cells.add(speech.cell(rollup.withoutCosts()));
        }
        cells.add(ifKnown(knowsCosts, Recorded.cell(view, rollup.costs().spent(), rollup.spentUntil())));
        cells.add(ifKnown(knowsResources, speech.cell(rollup.funding().planned())));
        if (hasResourcesToRecord()) {
            cells.add(speech.cell(rollup.withoutResources()));
        }
        cells.add(ifKnown(knowsResources, Recorded.cell(view, rollup.funding().paid(), rollup.fundedUntil())));
        cells.add(ifKnown(knowsResources, speech.cell(rollup.funding().toFund())));
        if (hasGivenUp()) {
            cells.add(ifKnown(knowsResources, speech.cell(rollup.funding().givenUp())));
        }
        return cells;
    }

    private static Cell ifKnown(boolean isKnown, Cell cell) {
        return isKnown ? cell : Cell.MISSING;
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
        int over = 0;
        for (Action action : view.actions()) {
            for (SpentLine spent : expenses(action)) {
                over++;
                if (Recorded.isUnknown(view, spent.costs().spent(), spent.recordedUntil())) {
                    unknown++;
                } else if (!spent.costs().spent().equals(spent.line().amount())) {
                    table.row(deviation(action, spent));
                }
            }
        }
        if (over == 0) {
            return Optional.empty();
        }
        String title = speech.say("financing.deviations");
        Paragraph method = Paragraph.of(speech.say("financing.deviations.method", unknown));
        String none = speech.say(over == unknown ? "financing.deviations.unknown" : "financing.deviations.none");
        return Optional.of(
                table.isEmpty()
                        ? Section.of("ecarts", title, Paragraph.of(none), method)
                        : Section.of("ecarts", title, table.build(), method));
    }

    private List<SpentLine> expenses(Action action) {
        return view.dossier().journal().of(action.id()).expenses().stream()
                .filter(spent -> spent.line().year() < view.day().getYear())
                .toList();
    }

    private List<Cell> deviation(Action action, SpentLine own) {
        Expense line = own.line();
        Amount spent = own.costs().spent();
        Amount difference = spent.minus(line.amount());
        Optional<BigDecimal> percent = KeyFigureValues.share(difference, line.amount());
        return List.of(
                Cell.of(lines(action, own)),
                speech.cell(line.amount()),
                speech.cell(spent),
                speech.cell(difference),
                percent.map(speech::percentCell).orElse(Cell.NOT_APPLICABLE),
                speech.cell(line.explanation(), speech::typed, speech.say("none")));
    }

    /** Returns the label of an expense, then its action, year and part of the budget, and until when it is recorded. */
    private List<Phrase> lines(Action action, SpentLine own) {
        String year = Integer.toString(own.line().year());
        String part = parts.name(own.part());
        List<Phrase> lines = new ArrayList<>(List.of(
                speech.typed(own.line().label()),
                speech.phrase("financing.line", view.name(action), part.isEmpty() ? year : year + ", " + part)));
        Recorded.note(view, own.recordedUntil()).map(Phrase::of).ifPresent(lines::add);
        return lines;
    }
}
