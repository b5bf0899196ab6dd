package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.financing.Balance;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Journal;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The money of an action: its expenses beside its resources, the difference between them, and what became of each. */
final class ActionMoney {
    private final View view;
    private final Speech speech;
    private final Optional<FinancingPlan> plan;
    private final Known<Amount> planned;
    private final Journal journal;

    ActionMoney(View view, Action action) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.plan = action.plan().value();
        this.planned = planned(action);
        this.journal = view.dossier().journal().of(action.id());
    }

    /**
     * Returns the planned funding of an action in money. It is not applicable if the action is known to have no plan or
     * no resources, and not recorded if nothing was recorded.
     */
    static Known<Amount> planned(Action action) {
        return action.plan()
                .flatMap(known -> known.resources()
                        .map(all -> Amount.sum(
                                known.resourcesInMoney().map(Resource::amount).toList())));
    }

    /** « 12 000 € prévus », « 8 000 € payés ». */
    Facts.Box box() {
        return new Facts.Box(
                Phrase.of(speech.say("sheet.budget")),
                planned.fold(
                        amount -> amounts(),
                        () -> List.of(Phrase.of(speech.say("none"))),
                        () -> List.of(Phrase.of(speech.say("not-recorded")))));
    }

    private List<Phrase> amounts() {
        Funding funding = journal.funding();
        return List.of(
                speech.phrase("sheet.planned", speech.euros(funding.planned())),
                speech.phrase("sheet.committed", speech.euros(funding.committed())),
                speech.phrase("sheet.paid", speech.euros(funding.paid())));
    }

    Optional<Section> section(String id) {
        return plan.map(known -> Sections.of(id + "-financement", speech.say("funding.title"), blocks(known)));
    }

    private List<Block> blocks(FinancingPlan known) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(SideBySide.of(expenses(known, false), resources(known, false)));
        blocks.add(new Paragraph(
                Phrase.of(balance(known) + " " + speech.say("money.vat", Financing.vat(view, known))),
                Paragraph.Tone.SMALL));
        boolean inKind = Stream.concat(known.expensesInKind(), known.resourcesInKind())
                .findAny()
                .isPresent();
        if (inKind) {
            blocks.add(SideBySide.of(expenses(known, true), resources(known, true)));
        }
        return blocks;
    }

    private Block expenses(FinancingPlan known, boolean inKind) {
        List<Expense> lines = (inKind ? known.expensesInKind() : known.expensesInMoney()).toList();
        if (lines.isEmpty()) {
            return Paragraph.of(
                    speech.say(known.expenses().isRecorded() ? "money.no-expense" : "money.expenses-unknown"));
        }
        Table.Builder table = Table.captioned(speech.say(inKind ? "money.in-kind-used" : "money.expenses"))
                .column(speech.say("column.expenses"), Table.Align.LEFT)
                .sum(speech.say("column.amount"));
        if (!inKind) {
            table.sum(speech.say("column.spent"));
        }
        byLabel(lines).values().forEach(alike -> addExpenses(table, alike, inKind));
        List<Cell> total = new ArrayList<>(List.of(
                Cell.of(speech.say("total")),
                speech.cell(Amount.sum(lines.stream().map(Expense::amount).toList()))));
        if (!inKind) {
            total.add(
                    journal.expenses().stream().anyMatch(SpentLine::isRecorded)
                            ? speech.cell(journal.costs().spent())
                            : Cell.MISSING);
        }
        return table.total(total).build();
    }

    /**
     * Adds the expenses with one label and account: one line if there is only one, otherwise a line for each year under
     * a shared heading.
     */
    private void addExpenses(Table.Builder table, List<Expense> alike, boolean inKind) {
        Expense first = alike.get(0);
        Phrase label = speech.typed(first.label());
        if (alike.size() == 1) {
            String account = speech.say(
                    "money.account", first.account().toString(), first.account(), Integer.toString(first.year()));
            table.row(row(Cell.of(List.of(label, Phrase.of(account))), first, inKind));
            return;
        }
        String account = speech.say("money.account.years", first.account().toString(), first.account());
        table.group(List.of(label, Phrase.of(account)));
        alike.forEach(line -> table.row(row(Cell.of(Integer.toString(line.year())), line, inKind)));
    }

    private List<Cell> row(Cell head, Expense line, boolean inKind) {
        List<Cell> cells = new ArrayList<>(List.of(head, speech.cell(line.amount())));
        if (!inKind) {
            cells.add(journal.find(line.id())
                    .flatMap(spent -> spent.spent().value())
                    .map(speech::cell)
                    .orElse(Cell.MISSING));
        }
        return cells;
    }

    private static Map<List<Object>, List<Expense>> byLabel(List<Expense> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.label(), line.account()), LinkedHashMap::new, Collectors.toList()));
    }

    private Block resources(FinancingPlan known, boolean inKind) {
        List<Resource> lines = (inKind ? known.resourcesInKind() : known.resourcesInMoney()).toList();
        if (lines.isEmpty()) {
            return Paragraph.of(
                    speech.say(known.resources().isRecorded() ? "money.no-resource" : "money.resources-unknown"));
        }
        Table.Builder table = Table.captioned(speech.say(inKind ? "money.in-kind-given" : "money.resources"))
                .column(speech.say("column.resources"), Table.Align.LEFT);
        if (!inKind) {
            table.column(speech.say("column.status"), Table.Align.LEFT);
        }
        table.sum(speech.say("column.amount"));
        byFunder(lines).values().forEach(alike -> addResources(table, alike, inKind));
        List<Cell> total = new ArrayList<>(List.of(Cell.of(speech.say("total"))));
        if (!inKind) {
            total.add(Cell.BLANK);
        }
        total.add(speech.cell(Amount.sum(lines.stream().map(Resource::amount).toList())));
        return table.total(total).build();
    }

    /**
     * Adds what one funder gives under one label: one line if there is only one, otherwise a line for each year under a
     * shared heading.
     */
    private void addResources(Table.Builder table, List<Resource> alike, boolean inKind) {
        Resource first = alike.get(0);
        Phrase details = speech.phrase(
                "money.details", speech.typed(first.label()), first.account().toString());
        Phrase funder = Funder.name(view, first.funder());
        if (alike.size() == 1) {
            Phrase year = details.then(", " + first.year());
            table.row(row(Cell.of(List.of(Phrase.EMPTY.strong(funder), year)), first, inKind));
            return;
        }
        table.group(List.of(funder, details));
        alike.forEach(line -> table.row(row(Cell.of(Integer.toString(line.year())), line, inKind)));
    }

    private static Map<List<Object>, List<Resource>> byFunder(List<Resource> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.funder(), line.label(), line.account()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private List<Cell> row(Cell head, Resource line, boolean inKind) {
        List<Cell> cells = new ArrayList<>(List.of(head));
        if (!inKind) {
            cells.add(status(journal.find(line.id()).orElseThrow()));
        }
        cells.add(speech.cell(line.amount()));
        return cells;
    }

    /** What was awarded, or else requested; what of it was taken back; what was paid; each with its amount. */
    private Cell status(FundedLine line) {
        Funding funding = line.funding();
        Amount refused = funding.refused();
        List<Phrase> states = new ArrayList<>();
        if (line.has(MovementKind.AWARDED)) {
            add(states, MovementKind.AWARDED, funding.awarded());
        } else if (line.sum(MovementKind.REQUESTED).compareTo(refused) > 0 && !line.has(MovementKind.COMMITTED)) {
            add(states, MovementKind.REQUESTED, funding.requested());
        }
        add(states, MovementKind.REFUSED, refused);
        add(states, MovementKind.WITHDRAWN, line.sum(MovementKind.WITHDRAWN));
        if (funding.committed().compareTo(line.sum(MovementKind.PAID)) > 0) {
            add(states, MovementKind.COMMITTED, funding.committed());
        }
        add(states, MovementKind.PAID, funding.paid());
        add(states, MovementKind.RETURNED, funding.returned());
        return states.isEmpty() ? Cell.of(speech.say("money.planned")) : Cell.of(states);
    }

    private void add(List<Phrase> states, MovementKind kind, Amount amount) {
        if (!amount.isZero()) {
            states.add(speech.phrase("money.state", kind, speech.euros(amount)));
        }
    }

    private String balance(FinancingPlan known) {
        Optional<Balance> balance = known.balance().value();
        if (balance.isEmpty()) {
            return speech.say("money.unknown");
        }
        Amount cash = balance.get().cash();
        String first = cash.isZero()
                ? speech.say("money.even")
                : speech.say(
                        cash.isNegative() ? "money.missing" : "money.excess",
                        cash.isNegative() ? cash.negated() : cash);
        Amount inKind = balance.get().inKind();
        return inKind.isZero()
                ? first
                : first + " " + speech.say("balance.in-kind", inKind.isNegative() ? inKind.negated() : inKind);
    }
}
