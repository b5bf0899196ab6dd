package org.cldess.reporting.purchase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.HoursBalance;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Purchase;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The tables of work-integration hours: by lot, by structure, and period by period. */
final class HoursTables {
    private final View view;
    private final Speech speech;
    private final List<Lot> lots;

    HoursTables(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.lots = view.dossier().purchases().stream()
                .flatMap(purchase -> purchase.lots().stream())
                .toList();
    }

    /** Returns the planned, worked and validated hours in a sentence, after a space; empty if none are recorded. */
    static String verdict(View view) {
        HoursTables tables = new HoursTables(view);
        HoursBalance all = HoursBalance.of(tables.lots);
        Speech speech = tables.speech;
        return all.worked()
                .map(worked -> " "
                        + all.planned()
                                .map(planned -> speech.say(
                                        "hours.verdict.planned", speech.number(worked), speech.number(planned)))
                                .orElseGet(() -> speech.say("hours.verdict", speech.number(worked)))
                        + all.validated()
                                .map(validated -> " " + speech.say("hours.verdict.validated", speech.number(validated)))
                                .orElse(""))
                .orElse("");
    }

    /** Returns the tables that have a row. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        byLot().ifPresent(tables::add);
        byStructure().ifPresent(tables::add);
        periods().ifPresent(tables::add);
        return tables;
    }

    private Optional<Table> byLot() {
        Table.Builder table = Table.captioned(speech.say("hours.table"))
                .column(speech.say("column.lot"), Table.Align.LEFT)
                .sum(speech.say("hours.planned"))
                .sum(speech.say("hours.worked"))
                .column(speech.say("hours.worked-share"), Table.Align.RIGHT)
                .sum(speech.say("hours.validated"))
                .column(speech.say("hours.validated-share"), Table.Align.RIGHT)
                .sum(speech.say("hours.unvalidated"));
        for (Purchase purchase : view.dossier().purchases()) {
            List<Lot> counted = purchase.lots().stream()
                    .filter(lot -> !HoursBalance.of(List.of(lot)).isEmpty())
                    .toList();
            if (!counted.isEmpty()) {
                table.group(List.of(Phrase.EMPTY.strong(speech.typed(purchase.object()))));
                counted.forEach(lot -> table.row(cells(speech.typedCell(lot.title()), HoursBalance.of(List.of(lot)))));
            }
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.total(cells(Cell.of(speech.say("total")), HoursBalance.of(lots)))
                        .note(speech.say("hours.note"))
                        .build());
    }

    private List<Cell> cells(Cell name, HoursBalance balance) {
        return List.of(
                name,
                hours(balance.planned()),
                hours(balance.worked()),
                share(balance.workedShare()),
                hours(balance.validated()),
                share(balance.validatedShare()),
                hours(balance.unvalidated()));
    }

    private Cell hours(Optional<BigDecimal> hours) {
        return hours.map(this::hours).orElse(Cell.MISSING);
    }

    private Cell hours(BigDecimal hours) {
        return Cell.number(hours, speech.number(hours));
    }

    private Cell share(Optional<BigDecimal> share) {
        return share.map(speech::percentCell).orElse(Cell.NOT_APPLICABLE);
    }

    private Optional<Table> byStructure() {
        Map<Known<ActorId>, HoursBalance> each = HoursBalance.byStructure(lots);
        if (each.keySet().stream().noneMatch(structure -> structure.value().isPresent())) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("hours.by-structure"))
                .column(speech.say("hours.structure"), Table.Align.LEFT)
                .sum(speech.say("hours.worked"))
                .sum(speech.say("hours.validated"));
        each.forEach((structure, balance) ->
                table.row(structure(structure), hours(balance.worked()), hours(balance.validated())));
        HoursBalance all = HoursBalance.of(lots);
        return Optional.of(table.total(Cell.of(speech.say("total")), hours(all.worked()), hours(all.validated()))
                .build());
    }

    private Cell structure(Known<ActorId> structure) {
        return speech.cell(structure, view::name, speech.say("none"));
    }

    private Optional<Table> periods() {
        Table.Builder table = Table.captioned(speech.say("hours.periods"))
                .column(speech.say("column.lot"), Table.Align.LEFT)
                .column(speech.say("hours.period"), Table.Align.LEFT)
                .column(speech.say("hours.structure"), Table.Align.LEFT)
                .sum(speech.say("hours.worked"))
                .sum(speech.say("hours.validated"))
                .column(speech.say("hours.validated-on"), Table.Align.LEFT);
        lots.forEach(lot -> lot.hours().forEach(one -> table.row(row(lot, one))));
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    private List<Cell> row(Lot lot, ClauseHours one) {
        return List.of(
                speech.typedCell(lot.title()),
                Cell.of(speech.say("hours.from-until", speech.shortDate(one.from()), speech.shortDate(one.until()))),
                structure(one.structure()),
                hours(one.worked()),
                one.validated().fold(this::hours, () -> Cell.NOT_APPLICABLE, () -> Cell.MISSING),
                speech.cell(one.validatedOn(), speech.say("hours.not-yet")));
    }
}
