package org.cldess.reporting.purchase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Purchase;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.AccountDocuments;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The movements of lots that count, by day, to be ticked against the accounts. */
final class LotMovements {
    private static final Comparator<Entry> BY_DAY = Comparator.comparing(
                    (Entry entry) -> entry.movement().lastDay())
            .thenComparing(entry -> entry.movement().id());

    private final View view;
    private final Speech speech;
    private final boolean namesDocuments;

    /** A movement with the lot that it concerns. */
    private record Entry(Purchase purchase, Lot lot, Movement movement) {}

    LotMovements(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.namesDocuments = view.audience().sees(Audience.COMMITTEE);
    }

    /** Returns the table; empty if there are no movements. */
    Optional<Table> table() {
        Journal journal = view.dossier().journal();
        List<Entry> entries = view.dossier().purchases().stream()
                .flatMap(purchase -> purchase.lots().stream()
                        .flatMap(lot -> journal.movements(lot.id()).stream()
                                .map(movement -> new Entry(purchase, lot, movement))))
                .sorted(BY_DAY)
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("movements.table"))
                .column(speech.say("movements.day"), Table.Align.LEFT)
                .column(speech.say("movements.kind"), Table.Align.LEFT)
                .column(speech.say("column.lot"), Table.Align.LEFT)
                .column(speech.say("column.holder"), Table.Align.LEFT)
                .column(speech.say("movements.amount"), Table.Align.RIGHT);
        if (namesDocuments) {
            table.column(speech.say("movements.documents"), Table.Align.LEFT);
        }
        entries.forEach(entry -> table.row(row(entry)));
        return Optional.of(table.note(speech.say("movements.note")).build());
    }

    private List<Cell> row(Entry entry) {
        Movement movement = entry.movement();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(movement.date()
                        .map(speech::shortDate)
                        .orElseGet(() -> Integer.toString(movement.year().orElseThrow()))),
                Cell.of(speech.capital(speech.phrase(movement.kind()))),
                speech.typedCell(entry.purchase().nameOf(entry.lot())),
                holder(entry).map(view::name).map(Cell::of).orElse(Cell.MISSING),
                speech.cell(movement.amount())));
        if (namesDocuments) {
            cells.add(AccountDocuments.cell(view, movement.references()));
        }
        return cells;
    }

    private static Optional<ActorId> holder(Entry entry) {
        return entry.movement().holder().value().or(() -> entry.lot().onlyHolder());
    }
}
