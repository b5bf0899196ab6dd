package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.AccountDocuments;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The movements that count, to be ticked against the accounts, and their sums by year and kind. */
final class MovementsAnnex {
    /** The kinds of movement of an expense, in their usual order. */
    private static final List<MovementKind> SPENDING =
            List.of(MovementKind.ORDERED, MovementKind.INVOICED, MovementKind.CREDITED, MovementKind.PAID);

    private static final String TICK_BOX = "☐";

    private final View view;
    private final Speech speech;
    private final Journal journal;
    private final boolean namesParties;
    private final boolean namesDocuments;

    MovementsAnnex(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.journal = view.dossier().journal();
        this.namesParties = view.audience().sees(Audience.PARTNER);
        this.namesDocuments = view.audience().sees(Audience.COMMITTEE);
    }

    /** Returns the annex, which follows wide tables; empty if there are no movements. */
    List<Section> sections() {
        List<Movement> movements = journal.movements();
        return movements.isEmpty()
                ? List.of()
                : List.of(new Section(
                        "mouvements",
                        Phrase.of(speech.say("movements.title")),
                        Sheet.SAME,
                        List.of(Paragraph.of(speech.say("movements.method")), byDay(movements), byYear(movements))));
    }

    private Table byDay(List<Movement> movements) {
        Table.Builder table = Table.captioned(speech.say("movements.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("movements.column.kind"), Table.Align.LEFT)
                .column(speech.say("movements.column.line"), Table.Align.LEFT);
        if (namesParties) {
            table.column(speech.say("movements.column.party"), Table.Align.LEFT);
        }
        table.column(speech.say("financing.column.amount"), Table.Align.RIGHT);
        if (namesDocuments) {
            table.column(speech.say("movements.column.references"), Table.Align.LEFT)
                    .column(speech.say("movements.column.ticked"), Table.Align.LEFT);
        }
        movements.forEach(movement -> table.row(row(movement)));
        return table.build();
    }

    private List<Cell> row(Movement movement) {
        MovementCells own = new MovementCells(view, movement);
        List<Cell> cells = new ArrayList<>(List.of(own.date(), own.kind(), own.line()));
        if (namesParties) {
            cells.add(own.party());
        }
        cells.add(speech.cell(movement.amount()));
        if (namesDocuments) {
            cells.add(AccountDocuments.cell(view, movement.references()));
            cells.add(Cell.of(TICK_BOX));
        }
        return cells;
    }

    /** Returns the sums of each kind and year. Kinds are not added up: an award and its payment are the same money. */
    private Table byYear(List<Movement> movements) {
        List<Integer> years =
                movements.stream().map(MovementsAnnex::year).distinct().sorted().toList();
        Table.Builder table = Table.captioned(speech.say("movements.years"))
                .column(speech.say("movements.column.kind"), Table.Align.LEFT);
        years.forEach(year -> table.column(speech.say("column.year", year.toString()), Table.Align.RIGHT));
        table.column(speech.say("column.total"), Table.Align.RIGHT);
        Parts parts = Parts.ofAll(view);
        for (BudgetPart part : parts.all()) {
            Journal own = journal.of(part);
            if (own.resources().stream().allMatch(line -> line.movements().isEmpty())
                    && own.expenses().stream().allMatch(line -> line.movements().isEmpty())) {
                continue;
            }
            if (!parts.name(part).isEmpty()) {
                table.group(Phrase.of(speech.capital(parts.name(part))));
            }
            rows(table, years, true, own.resources().stream().flatMap(line -> line.movements().stream()));
            rows(table, years, false, own.expenses().stream().flatMap(line -> line.movements().stream()));
        }
        List<Movement> outside = journal.grants().stream()
                .filter(account -> account.lines().isEmpty())
                .flatMap(account -> account.movements().stream())
                .toList();
        if (!outside.isEmpty()) {
            table.group(Phrase.of(speech.say("movements.outside")));
            rows(table, years, true, outside.stream());
        }
        return table.build();
    }

    private void rows(Table.Builder table, List<Integer> years, boolean isFunding, Stream<Movement> movements) {
        List<Movement> all = movements.toList();
        (isFunding ? List.of(MovementKind.values()) : SPENDING).forEach(kind -> {
            List<Movement> alike =
                    all.stream().filter(movement -> movement.kind() == kind).toList();
            if (!alike.isEmpty()) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.of(MovementCells.kind(view, kind, isFunding))));
                years.forEach(year -> cells.add(sumIfAny(alike.stream()
                        .filter(movement -> year(movement) == year)
                        .toList())));
                cells.add(speech.cell(sum(alike)));
                table.row(cells);
            }
        });
    }

    /** Returns the sum of some movements; nothing without any, because their absence may mean nothing. */
    private Cell sumIfAny(List<Movement> movements) {
        return movements.isEmpty() ? Cell.NOTHING : speech.cell(sum(movements));
    }

    private static int year(Movement movement) {
        return movement.lastDay().getYear();
    }

    private static Amount sum(List<Movement> movements) {
        return Amount.sum(movements.stream().map(Movement::amount).toList());
    }
}
