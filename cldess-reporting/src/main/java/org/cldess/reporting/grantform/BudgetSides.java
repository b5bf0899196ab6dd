package org.cldess.reporting.grantform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.Resource;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * A budget as the form of a request has it: costs beside income, by class of account, each followed by the
 * contributions in kind. Without lines, it is left blank, with the subdivisions of the form.
 */
final class BudgetSides {
    private static final int FIRST_COST = 60;
    private static final int LAST_COST = 69;
    private static final int FIRST_INCOME = 70;
    private static final int LAST_INCOME = 79;
    private static final int GRANTS = 74;
    private static final int USED_IN_KIND = 86;
    private static final int GIVEN_IN_KIND = 87;

    /** Classes that few recipients use: stock and own work. The form has no row for them. */
    private static final List<Integer> RARE = List.of(71, 72);

    private final View view;
    private final Speech speech;
    private final Optional<Project.Lines> lines;

    /** A line of one side: an expense or a resource. */
    private record Line(int account, Known<ActorId> funder, String label, Amount amount) {
        static Line of(Expense line) {
            return new Line(line.account().number(), Known.none(), line.label(), line.amount());
        }

        static Line of(Resource line) {
            return new Line(line.account().number(), line.funder(), line.label(), line.amount());
        }
    }

    BudgetSides(View view, Speech speech, Optional<Project.Lines> lines) {
        this.view = view;
        this.speech = speech;
        this.lines = lines;
    }

    /**
     * Returns both sides.
     *
     * @param isProject whether the budget is that of a project, to which a part of the indirect costs and of the own
     *     funds is allotted
     */
    SideBySide block(boolean isProject) {
        return SideBySide.of(costs(isProject), income(isProject));
    }

    private Optional<List<Line>> expenses() {
        return lines.map(known -> known.expenses().stream().map(Line::of).toList());
    }

    private Optional<List<Line>> resources() {
        return lines.map(known -> known.resources().stream().map(Line::of).toList());
    }

    private Table costs(boolean isProject) {
        Table.Builder table = table("budget.costs");
        IntStream.rangeClosed(FIRST_COST, LAST_COST)
                .forEach(number -> table.row(Cell.of(named(number)), amount(sum(expenses(), number, number))));
        if (isProject && lines.isEmpty()) {
            table.row(Cell.of(speech.phrase("budget.indirect")), Cell.SHORT_ROOM);
        }
        table.subtotal(Cell.of(speech.say("budget.costs.total")), amount(sum(expenses(), FIRST_COST, LAST_COST)));
        inKind(table, USED_IN_KIND, expenses(), List.of("860", "861", "862", "864"));
        return table.total(Cell.of(speech.say("total")), amount(sum(expenses(), FIRST_COST, GIVEN_IN_KIND)))
                .build();
    }

    private Table income(boolean isProject) {
        Table.Builder table = table("budget.incomes");
        for (int number = FIRST_INCOME; number <= LAST_INCOME; number++) {
            Optional<Amount> sum = sum(resources(), number, number);
            if (number == GRANTS) {
                grants(table);
            } else if (!RARE.contains(number)
                    || sum.filter(some -> !some.isZero()).isPresent()) {
                table.row(Cell.of(named(number)), amount(sum));
            }
        }
        if (isProject && lines.isEmpty()) {
            table.row(Cell.of(speech.phrase("budget.own")), Cell.SHORT_ROOM);
        }
        table.subtotal(
                Cell.of(speech.say("budget.incomes.total")), amount(sum(resources(), FIRST_INCOME, LAST_INCOME)));
        inKind(table, GIVEN_IN_KIND, resources(), List.of("870", "871", "875"));
        return table.total(Cell.of(speech.say("total")), amount(sum(resources(), FIRST_INCOME, GIVEN_IN_KIND)))
                .build();
    }

    private Table.Builder table(String side) {
        return Table.captioned(speech.say(side))
                .column(speech.say("budget.account"), Table.Align.LEFT)
                .sum(speech.say("budget.amount"));
    }

    /** A row for each funder of the project, or for each kind of funder of the form. */
    private void grants(Table.Builder table) {
        table.group(named(GRANTS));
        if (lines.isEmpty()) {
            Stream.of(
                            "state",
                            "region",
                            "departement",
                            "epci",
                            "commune",
                            "social",
                            "europe",
                            "jobs",
                            "other",
                            "private")
                    .forEach(kind -> table.row(Cell.of(speech.phrase("budget.funder." + kind)), Cell.SHORT_ROOM));
            return;
        }
        Map<Known<ActorId>, Amount> byFunder = new LinkedHashMap<>();
        resources().orElseThrow().stream()
                .filter(line -> line.account() == GRANTS)
                .forEach(line -> byFunder.merge(line.funder(), line.amount(), Amount::plus));
        byFunder.forEach((funder, sum) -> table.row(
                Cell.of(funder.value().map(view::name).orElseGet(() -> speech.phrase("budget.funder.unknown"))),
                speech.cell(sum)));
        if (byFunder.isEmpty()) {
            table.row(Cell.of(speech.phrase("budget.funder.none")), speech.cell(Amount.ZERO));
        }
    }

    private void inKind(Table.Builder table, int account, Optional<List<Line>> side, List<String> subdivisions) {
        table.group(named(account));
        if (side.isEmpty()) {
            subdivisions.forEach(part -> table.row(
                    Cell.of(speech.phrase("budget.numbered", part, speech.phrase("budget." + part))), Cell.SHORT_ROOM));
            return;
        }
        List<Line> given =
                side.get().stream().filter(line -> line.account() == account).toList();
        given.forEach(line -> table.row(speech.typedCell(line.label()), speech.cell(line.amount())));
        if (given.isEmpty()) {
            table.row(Cell.of(speech.phrase("budget.funder.none")), speech.cell(Amount.ZERO));
        }
    }

    private Phrase named(int number) {
        return speech.phrase("budget.numbered", Integer.toString(number), speech.phrase(AccountClass.of(number)));
    }

    private Cell amount(Optional<Amount> amount) {
        return amount.map(speech::cell).orElse(Cell.SHORT_ROOM);
    }

    private static Optional<Amount> sum(Optional<List<Line>> side, int first, int last) {
        return side.map(all -> Amount.sum(all.stream()
                .filter(line -> line.account() >= first && line.account() <= last)
                .map(Line::amount)
                .toList()));
    }
}
