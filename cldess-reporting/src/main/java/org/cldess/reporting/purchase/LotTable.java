package org.cldess.reporting.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Purchase;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The lots of all purchases: the considerations of each, for whom it is reserved, and its contractors. */
final class LotTable {
    private final View view;
    private final Speech speech;

    LotTable(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    Table table() {
        Table.Builder table = Table.captioned(speech.say("lots.table"))
                .column(speech.say("column.lot"), Table.Align.LEFT)
                .column(speech.say("column.considerations"), Table.Align.LEFT)
                .column(speech.say("column.holder"), Table.Align.LEFT)
                .column(speech.say("column.notified"), Table.Align.LEFT);
        for (Purchase purchase : view.dossier().purchases()) {
            table.group(heading(purchase));
            purchase.lots().forEach(lot -> table.row(row(lot)));
        }
        return table.build();
    }

    private List<Phrase> heading(Purchase purchase) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.EMPTY.strong(speech.typed(purchase.object())));
        lines.add(speech.phrase("lots.buyer", view.name(purchase.buyer())));
        List<Phrase> facts = new ArrayList<>();
        said(purchase.nature()).ifPresent(facts::add);
        said(purchase.procedure()).ifPresent(facts::add);
        purchase.launched()
                .<Optional<Phrase>>fold(
                        day -> Optional.of(speech.phrase("lots.launched", day)),
                        () -> Optional.of(speech.phrase("lots.not-launched")),
                        Optional::empty)
                .ifPresent(facts::add);
        purchase.estimated()
                .value()
                .ifPresent(value -> facts.add(speech.phrase("lots.estimated", speech.euros(value))));
        if (!facts.isEmpty()) {
            Phrase line = facts.get(0);
            for (Phrase fact : facts.subList(1, facts.size())) {
                line = line.then(" · ").then(fact);
            }
            lines.add(speech.capital(line));
        }
        return lines;
    }

    private <T extends Localizable> Optional<Phrase> said(Known<T> fact) {
        return fact.value().map(speech::phrase);
    }

    private List<Cell> row(Lot lot) {
        return List.of(
                speech.typedCell(lot.title()),
                considerations(lot),
                holders(lot),
                speech.cell(lot.notified(), speech.say("lots.not-notified")));
    }

    private Cell considerations(Lot lot) {
        if (!lot.considerations().isRecorded()) {
            return Cell.MISSING;
        }
        List<Phrase> lines = new ArrayList<>();
        lot.considerations().value().orElse(List.of()).forEach(one -> lines.add(speech.capital(speech.phrase(one))));
        if (lines.isEmpty()) {
            lines.add(Phrase.of(speech.say("lots.no-consideration")));
        }
        lot.reservedFor()
                .value()
                .orElse(List.of())
                .forEach(group -> lines.add(speech.phrase("lots.reserved", speech.phrase(group))));
        lot.reasons().value().ifPresent(reasons -> lines.add(speech.typed(reasons)));
        return Cell.of(lines);
    }

    private Cell holders(Lot lot) {
        if (lot.notified().isNone() && !lot.holders().isRecorded()) {
            return Cell.of(speech.say("lots.no-holder"));
        }
        if (lot.holders().value().isEmpty()) {
            return MissingValues.cell(lot.holders());
        }
        List<Phrase> lines = lot.holders().value().orElse(List.of()).stream()
                .map(this::holder)
                .toList();
        return lines.isEmpty() ? Cell.of(speech.say("lots.no-offer")) : Cell.of(lines);
    }

    private Phrase holder(Lot.Holder holder) {
        HolderKind kind = HolderKind.of(holder, view.findActor(holder.actor()));
        return kind.isInclusive()
                ? speech.phrase("lots.holder", view.name(holder.actor()), speech.phrase(kind.nameOn(view.day())))
                : view.name(holder.actor());
    }
}
