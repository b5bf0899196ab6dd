package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cldess.budget.Budget;
import org.cldess.budget.EnvelopeUse;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
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
 * What each funder planned for each year, and what became of it: year by year, beside the amount that the funder
 * committed to the contract, if the contract has such envelopes.
 */
final class FundingByYear {
    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final Budget budget;
    private final List<EnvelopeUse> uses;
    private final boolean hasEnvelopes;

    FundingByYear(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.budget = view.budget();
        this.uses = budget.envelopes();
        this.hasEnvelopes = uses.stream().anyMatch(use -> use.envelope().isPresent());
    }

    /** Returns the section; empty if nothing is funded and no envelope is recorded. */
    Optional<Section> section() {
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (hasEnvelopes) {
            blocks.add(Paragraph.of(speech.say("financing.envelopes.method")));
        }
        if (hasEnvelopes && uses.stream().anyMatch(use -> use.funding().size() > 1)) {
            blocks.add(Paragraph.of(speech.say("financing.envelopes.bases")));
        }
        blocks.add(table());
        blocks.addAll(Financing.byYear(view));
        return Optional.of(Section.of(
                "consommation",
                speech.say(hasEnvelopes ? "financing.envelopes" : "financing.years"),
                blocks.toArray(Block[]::new)));
    }

    private Table table() {
        Table.Builder table = Table.captioned(
                        speech.say(hasEnvelopes ? "financing.envelopes.table" : "financing.years.table"))
                .column(speech.say("column.funder"), Table.Align.LEFT);
        if (hasEnvelopes) {
            table.sum(speech.say("financing.column.envelope"));
        }
        table.sum(speech.say("column.planned"));
        if (parts.haveCapital()) {
            table.sum(speech.say("financing.column.capital"));
        }
        table.sum(speech.say("financing.column.awarded"))
                .sum(speech.say("financing.column.paid"))
                .sum(speech.say("financing.column.to-find"));
        if (hasEnvelopes) {
            table.column(speech.say("financing.column.left"), Table.Align.RIGHT);
        }
        uses.stream().map(EnvelopeUse::year).distinct().forEach(year -> {
            table.group(Phrase.of(year.toString()));
            uses.stream().filter(use -> use.year() == year).forEach(use -> rows(table, use));
        });
        addTotal(table);
        return table.note(Financing.note(view)).build();
    }

    /** Adds the sum of all rows; on several tax bases, one sum for each, and only the envelopes have a total. */
    private void addTotal(Table.Builder table) {
        Cell all = speech.cell(
                Amount.sum(uses.stream().flatMap(use -> use.envelope().stream()).toList()));
        Phrase total = Phrase.of(speech.say("total"));
        if (!parts.areOnSeveralBases()) {
            table.total(row(total, all, budget.resources(), Cell.BLANK));
            return;
        }
        Parts.bases(parts.funded())
                .forEach(basis -> table.subtotal(row(
                        Phrase.of(parts.totalOf(basis)),
                        Cell.NOTHING,
                        parts.resources(parts.on(basis)),
                        Cell.NOTHING)));
        if (hasEnvelopes) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(total), all));
            cells.addAll(Collections.nCopies(parts.haveCapital() ? 6 : 5, Cell.NOTHING));
            table.total(cells);
        }
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
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        if (hasEnvelopes) {
            cells.add(envelope);
        }
        cells.add(speech.cell(funding.planned()));
        if (parts.haveCapital()) {
            cells.add(speech.cell(Parts.capital(lines)));
        }
        cells.add(Recorded.cell(view, funding.awarded(), until));
        cells.add(Recorded.cell(view, funding.paid(), until));
        cells.add(speech.cell(funding.toFund()));
        if (hasEnvelopes) {
            cells.add(left);
        }
        return cells;
    }
}
