package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.budget.Budget;
import org.cldess.budget.EnvelopeUse;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The funders: what each still has to pay, what is still to be funded, what was given up, what is left of the
 * envelopes, and what was refused, withdrawn or repaid.
 */
final class FundersAndYears {
    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final Budget budget;

    FundersAndYears(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.budget = view.budget();
    }

    /**
     * Returns a table with one row for each funder: from the amount planned to the amounts still to be funded and to be
     * paid.
     */
    Section remaining() {
        String title = speech.say("financing.remaining");
        if (budget.resources().isEmpty()) {
            return Section.of("reste", title, Financing.empty(view));
        }
        Table.Builder table = Table.captioned(speech.say("financing.remaining.table"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("financing.column.awarded"))
                .sum(speech.say("financing.column.paid"))
                .sum(speech.say("financing.column.to-pay"))
                .sum(speech.say("financing.column.to-find"));
        if (hasGivenUp()) {
            table.sum(speech.say("financing.column.given-up"));
        }
        table.column(speech.say("financing.column.rate"), Table.Align.RIGHT);
        parts.rows(table, parts.funded(), part -> funders(table, part), (label, some) -> {
            List<FundedLine> lines = parts.resources(some);
            return row(label, lines, shares(Funder.of(view, lines)).total(speech));
        });
        return Section.of("reste", title, table.note(Financing.note(view)).build());
    }

    private boolean hasGivenUp() {
        return !budget.total().funding().givenUp().isZero();
    }

    private void funders(Table.Builder table, BudgetPart part) {
        List<Funder> funders = Funder.of(view, parts.resources(List.of(part)));
        Shares shares = shares(funders);
        for (int at = 0; at < funders.size(); at++) {
            Funder funder = funders.get(at);
            table.row(row(funder.name(), funder.resources(), shares.cell(at, speech)));
        }
    }

    private static Shares shares(List<Funder> funders) {
        return Shares.of(funders.stream()
                .map(funder -> funder.total().planned().toBigDecimal())
                .toList());
    }

    private List<Cell> row(Phrase name, List<FundedLine> lines, Cell share) {
        Funding funding = KeyFigureValues.funding(lines);
        RecordedUntil until = Recorded.until(lines);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(name),
                speech.cell(funding.planned()),
                Recorded.cell(view, funding.awarded(), until),
                Recorded.cell(view, funding.paid(), until),
                Recorded.isUnknown(view, funding.awarded(), until) ? Cell.MISSING : speech.cell(funding.toReceive()),
                speech.cell(funding.toFund())));
        if (hasGivenUp()) {
            cells.add(speech.cell(funding.givenUp()));
        }
        cells.add(share);
        return cells;
    }

    /**
     * Returns the amounts that funders committed to the contract year by year, and what the plans leave of them; empty
     * if the contract has no envelope.
     */
    Optional<Section> envelopes() {
        List<EnvelopeUse> uses = budget.envelopes();
        if (uses.stream().allMatch(use -> use.envelope().isEmpty())) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("financing.envelopes.table"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("financing.column.envelope"))
                .sum(speech.say("column.planned"));
        if (parts.haveCapital()) {
            table.sum(speech.say("financing.column.capital"));
        }
        table.sum(speech.say("financing.column.awarded"))
                .sum(speech.say("financing.column.paid"))
                .column(speech.say("financing.column.left"), Table.Align.RIGHT);
        uses.stream().map(EnvelopeUse::year).distinct().forEach(year -> {
            table.group(Phrase.of(year.toString()));
            uses.stream().filter(use -> use.year() == year).forEach(use -> rows(table, use));
        });
        Cell all = speech.cell(
                Amount.sum(uses.stream().flatMap(use -> use.envelope().stream()).toList()));
        Phrase total = Phrase.of(speech.say("total"));
        if (parts.areOnSeveralBases()) {
            Parts.bases(parts.funded())
                    .forEach(basis -> table.subtotal(row(
                            Phrase.of(parts.totalOf(basis)),
                            Cell.NOTHING,
                            parts.resources(parts.on(basis)),
                            Cell.NOTHING)));
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(total), all));
            cells.addAll(Collections.nCopies(parts.haveCapital() ? 5 : 4, Cell.NOTHING));
            table.total(cells);
        } else {
            table.total(row(total, all, budget.resources(), Cell.BLANK));
        }
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(speech.say("financing.envelopes.method"))));
        if (uses.stream().anyMatch(use -> use.funding().size() > 1)) {
            blocks.add(Paragraph.of(speech.say("financing.envelopes.bases")));
        }
        blocks.add(table.note(Financing.note(view)).build());
        return Optional.of(Section.of("consommation", speech.say("financing.envelopes"), blocks.toArray(Block[]::new)));
    }

    /** Adds a row for each tax basis; the first one has the envelope. */
    private void rows(Table.Builder table, EnvelopeUse use) {
        Cell envelope = use.envelope().map(speech::cell).orElse(Cell.NOT_APPLICABLE);
        Cell left = speech.cell(use.remaining(), speech::cell);
        Phrase name = Funder.name(view, use.funder());
        if (use.funding().isEmpty()) {
            table.row(row(name, envelope, List.of(), left));
        }
        boolean isFirst = true;
        for (Known<VatBasis> basis :
                parts.bases().stream().filter(use.funding()::containsKey).toList()) {
            List<FundedLine> lines = budget.resources().stream()
                    .filter(line -> line.line().funder().equals(use.funder())
                            && line.line().year() == use.year()
                            && line.part().vat().equals(basis))
                    .toList();
            table.row(row(
                    parts.areOnSeveralBases() ? name.then(", " + parts.basis(basis)) : name,
                    isFirst ? envelope : Cell.NOTHING,
                    lines,
                    isFirst ? left : Cell.NOTHING));
            isFirst = false;
        }
    }

    private List<Cell> row(Phrase name, Cell envelope, List<FundedLine> lines, Cell left) {
        Funding funding = KeyFigureValues.funding(lines);
        RecordedUntil until = Recorded.until(lines);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), envelope, speech.cell(funding.planned())));
        if (parts.haveCapital()) {
            cells.add(speech.cell(Parts.capital(lines)));
        }
        cells.add(Recorded.cell(view, funding.awarded(), until));
        cells.add(Recorded.cell(view, funding.paid(), until));
        cells.add(left);
        return cells;
    }

    /** Returns what was refused, withdrawn or repaid, and why; empty if nothing was. */
    Optional<Section> refused() {
        Table.Builder table = Table.captioned(speech.say("financing.refused.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .column(speech.say("financing.column.action"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("financing.column.amount"), Table.Align.RIGHT)
                .column(speech.say("column.reason"), Table.Align.LEFT);
        for (Action action : view.actions()) {
            for (FundedLine line : view.dossier().journal().of(action.id()).resources()) {
                line.movements().stream()
                        .filter(movement -> MovementKind.ends().contains(movement.kind()))
                        .forEach(movement -> table.row(end(line, movement)));
            }
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("refus", speech.say("financing.refused"), table.build()));
    }

    private List<Cell> end(FundedLine line, Movement movement) {
        return List.of(
                Cell.of(movement.date()
                        .map(speech::shortDate)
                        .orElseGet(() -> movement.year().orElseThrow().toString())),
                Cell.of(Funder.name(
                        view,
                        movement.party().isRecorded()
                                ? movement.party()
                                : line.line().funder())),
                Cell.of(view.name(line.action())),
                Cell.of(speech.phrase(movement.kind())),
                speech.cell(movement.amount()),
                speech.cell(movement.reason(), speech::typed, speech.say("none")));
    }
}
