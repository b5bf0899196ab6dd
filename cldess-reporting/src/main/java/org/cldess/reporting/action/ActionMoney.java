package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.financing.Balance;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.known.Known;
import org.cldess.ledger.Costs;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Journal;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.RecordedUntil;
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
import org.cldess.reporting.money.MovementWords;
import org.cldess.reporting.money.Recorded;
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
        RecordedUntil until = Recorded.until(journal.resources());
        Funding capital = journal.of(BudgetSection.CAPITAL).funding();
        List<Phrase> amounts =
                new ArrayList<>(List.of(speech.phrase("sheet.planned", speech.euros(funding.planned()))));
        if (!capital.equals(Funding.NONE)) {
            amounts.add(speech.phrase("sheet.capital", speech.euros(capital.planned())));
        }
        amounts.add(moved("sheet.committed", "sheet.committed.unknown", funding.committed(), until));
        amounts.add(moved("sheet.paid", "sheet.paid.unknown", funding.paid(), until));
        return amounts;
    }

    private Phrase moved(String key, String ifUnknown, Amount amount, RecordedUntil until) {
        return Recorded.isUnknown(view, amount, until)
                ? speech.phrase(ifUnknown)
                : speech.phrase(key, speech.euros(amount));
    }

    Optional<Section> section(String id) {
        return plan.map(known -> Sections.of(id + "-financement", speech.say("funding.title"), blocks(known)));
    }

    /** Returns the two sides of the plan, of each section of the budget apart if the plan has capital. */
    private List<Block> blocks(FinancingPlan known) {
        List<Block> blocks = new ArrayList<>();
        List<BudgetSection> sections = sections(known);
        if (sections.equals(List.of(BudgetSection.OPERATING))) {
            addMoney(blocks, known, Optional.empty());
        } else {
            sections.forEach(section -> addMoney(blocks, known.of(section), Optional.of(section)));
        }
        String whole = sections.size() > 1 ? speech.say("money.all", balance(known)) : balance(known);
        blocks.add(new Paragraph(
                Phrase.of(whole + " " + speech.say("money.vat", Financing.vat(view, known))), Paragraph.Tone.SMALL));
        boolean inKind = Stream.concat(known.expensesInKind(), known.resourcesInKind())
                .findAny()
                .isPresent();
        if (inKind) {
            blocks.add(
                    SideBySide.of(expenses(known, true, Optional.empty()), resources(known, true, Optional.empty())));
        }
        return blocks;
    }

    /** Returns the sections with lines in money; operating if there are no lines. */
    private static List<BudgetSection> sections(FinancingPlan known) {
        List<BudgetSection> sections = Stream.concat(
                        known.expensesInMoney().map(Expense::section),
                        known.resourcesInMoney().map(Resource::section))
                .distinct()
                .sorted()
                .toList();
        return sections.isEmpty() ? List.of(BudgetSection.OPERATING) : sections;
    }

    /**
     * Adds both sides of a plan: side by side, or one below the other if it is recorded what became of the expenses.
     */
    private void addMoney(List<Block> blocks, FinancingPlan some, Optional<BudgetSection> section) {
        List<SpentLine> spent = some.expensesInMoney()
                .flatMap(line -> journal.find(line.id()).stream())
                .toList();
        boolean isRecorded = spent.stream().anyMatch(SpentLine::isRecorded);
        Block resources = resources(some, false, section);
        if (isRecorded) {
            blocks.add(actual(spent, section));
            blocks.add(resources);
        } else {
            blocks.add(SideBySide.of(expenses(some, false, section), resources));
        }
        section.ifPresent(own -> blocks.add(new Paragraph(
                Phrase.of(speech.say("money.section", speech.capital(speech.say(own)), cash(some))),
                Paragraph.Tone.SMALL)));
        if (!isRecorded && !spent.isEmpty()) {
            blocks.add(new Paragraph(Phrase.of(speech.say("money.actual.unknown")), Paragraph.Tone.SMALL));
        }
    }

    /** Returns a caption, with the section of the budget if there is one to tell. */
    private String caption(String key, Optional<BudgetSection> section) {
        return section.map(own -> speech.say("money.caption", speech.say(key), own))
                .orElseGet(() -> speech.say(key));
    }

    private Block expenses(FinancingPlan known, boolean inKind, Optional<BudgetSection> section) {
        List<Expense> lines = (inKind ? known.expensesInKind() : known.expensesInMoney()).toList();
        if (lines.isEmpty()) {
            return Paragraph.of(
                    speech.say(known.expenses().isRecorded() ? "money.no-expense" : "money.expenses-unknown"));
        }
        Table.Builder table = Table.captioned(caption(inKind ? "money.in-kind-used" : "money.expenses", section))
                .column(speech.say("column.expenses"), Table.Align.LEFT)
                .sum(speech.say(inKind ? "column.amount" : "column.planned"));
        byLabel(lines, line -> line).values().forEach(alike -> addExpenses(table, alike));
        return table.total(
                        Cell.of(speech.say("total")),
                        speech.cell(
                                Amount.sum(lines.stream().map(Expense::amount).toList())))
                .build();
    }

    /**
     * Adds the expenses with one label and account: one line if there is only one, otherwise a line for each year under
     * a shared heading.
     */
    private void addExpenses(Table.Builder table, List<Expense> alike) {
        Expense first = alike.get(0);
        if (alike.size() == 1) {
            table.row(Cell.of(named(label(first), account(first))), speech.cell(first.amount()));
            return;
        }
        table.group(heading(first));
        alike.forEach(line -> table.row(Cell.of(Integer.toString(line.year())), speech.cell(line.amount())));
    }

    private Phrase label(Expense line) {
        return speech.typed(line.label());
    }

    private Phrase heading(Expense line) {
        return named(
                label(line),
                Phrase.of(speech.say("money.account.years", line.account().toString(), line.account())));
    }

    /** « Conseil régional – Subvention, compte 74 ». */
    private static Phrase named(Phrase name, Phrase details) {
        return name.then("\u00A0– ").then(details);
    }

    private Phrase account(Expense line) {
        return Phrase.of(
                speech.say("money.account", line.account().toString(), line.account(), Integer.toString(line.year())));
    }

    /** Returns the expenses, and what was ordered, invoiced and paid for each. */
    private Table actual(List<SpentLine> lines, Optional<BudgetSection> section) {
        boolean hasCredits =
                lines.stream().anyMatch(line -> !line.sum(MovementKind.CREDITED).isZero());
        Table.Builder table = Table.captioned(caption("money.expenses", section))
                .column(speech.say("column.expenses"), Table.Align.LEFT)
                .sum(speech.say("column.planned"));
        spendingKinds(hasCredits)
                .forEach(kind -> table.sum(speech.say("money.column", speech.capital(speech.say(kind)))));
        table.sum(speech.say("column.spent"));
        byLabel(lines, SpentLine::line).values().forEach(alike -> addActual(table, alike, hasCredits));
        return table.total(actual(Cell.of(speech.say("total")), lines, hasCredits))
                .build();
    }

    /** Adds the expenses with one label and account, like {@link #addExpenses}. */
    private void addActual(Table.Builder table, List<SpentLine> alike, boolean hasCredits) {
        if (alike.size() == 1) {
            Expense only = alike.get(0).line();
            table.row(actual(name(alike.get(0), named(label(only), account(only))), alike, hasCredits));
            return;
        }
        table.group(heading(alike.get(0).line()));
        alike.forEach(line -> table.row(
                actual(name(line, Phrase.of(Integer.toString(line.line().year()))), List.of(line), hasCredits)));
    }

    private static List<MovementKind> spendingKinds(boolean hasCredits) {
        List<MovementKind> kinds =
                new ArrayList<>(List.of(MovementKind.ORDERED, MovementKind.INVOICED, MovementKind.PAID));
        if (hasCredits) {
            kinds.add(MovementKind.CREDITED);
        }
        return kinds;
    }

    private Cell name(SpentLine line, Phrase words) {
        List<Phrase> name = new ArrayList<>(List.of(words));
        Recorded.note(view, line.recordedUntil()).map(Phrase::of).ifPresent(name::add);
        return Cell.of(name);
    }

    private List<Cell> actual(Cell head, List<SpentLine> lines, boolean hasCredits) {
        Costs costs = Costs.sum(lines.stream().map(SpentLine::costs));
        RecordedUntil until = RecordedUntil.earliest(lines.stream().map(SpentLine::recordedUntil));
        List<Cell> cells = new ArrayList<>(List.of(head, speech.cell(costs.planned())));
        spendingKinds(hasCredits)
                .forEach(kind -> cells.add(Recorded.cell(
                        view,
                        Amount.sum(lines.stream().map(line -> line.sum(kind)).toList()),
                        until)));
        cells.add(Recorded.cell(view, costs.spent(), until));
        return cells;
    }

    private static <T> Map<List<Object>, List<T>> byLabel(List<T> lines, Function<T, Expense> expense) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(
                                expense.apply(line).label(), expense.apply(line).account()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Block resources(FinancingPlan known, boolean inKind, Optional<BudgetSection> section) {
        List<Resource> lines = (inKind ? known.resourcesInKind() : known.resourcesInMoney()).toList();
        if (lines.isEmpty()) {
            return Paragraph.of(
                    speech.say(known.resources().isRecorded() ? "money.no-resource" : "money.resources-unknown"));
        }
        Table.Builder table = Table.captioned(caption(inKind ? "money.in-kind-given" : "money.resources", section))
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
            table.row(row(Cell.of(named(Phrase.EMPTY.strong(funder), year)), first, inKind));
            return;
        }
        table.group(named(funder, details));
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
        if (states.isEmpty()) {
            states.add(Phrase.of(speech.say(line.isRecorded() ? "money.planned" : "money.planned.unknown")));
        }
        Recorded.note(view, line.recordedUntil()).map(Phrase::of).ifPresent(states::add);
        return Cell.of(states.stream()
                .reduce((some, next) -> some.then("\u00A0· ").then(next))
                .orElseThrow());
    }

    private void add(List<Phrase> states, MovementKind kind, Amount amount) {
        if (!amount.isZero()) {
            states.add(speech.phrase("money.state", MovementWords.of(view, kind), speech.euros(amount)));
        }
    }

    /** Returns the difference between the two sides in money, and in each year if years differ. */
    private String cash(FinancingPlan some) {
        Optional<Balance> balance = some.balance().value();
        if (balance.isEmpty()) {
            return speech.say("money.unknown");
        }
        Amount cash = balance.get().cash();
        String whole = cash.isZero()
                ? speech.say("money.even")
                : speech.say(cash.isNegative() ? "money.missing" : "money.excess", positive(cash));
        List<Phrase> years = new ArrayList<>();
        if (some.years().size() > 1) {
            some.balances()
                    .value()
                    .ifPresent(all -> all.forEach((year, own) -> {
                        if (!own.cash().isZero()) {
                            years.add(speech.phrase(
                                    own.cash().isNegative() ? "money.year.missing" : "money.year.excess",
                                    Integer.toString(year),
                                    positive(own.cash())));
                        }
                    }));
        }
        return years.isEmpty()
                ? whole
                : whole + " " + speech.say("money.years", speech.list(years).plain());
    }

    private String balance(FinancingPlan known) {
        String cash = cash(known);
        Amount inKind = known.balance().value().map(Balance::inKind).orElse(Amount.ZERO);
        return inKind.isZero() ? cash : cash + " " + speech.say("balance.in-kind", positive(inKind));
    }

    private static Amount positive(Amount amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
