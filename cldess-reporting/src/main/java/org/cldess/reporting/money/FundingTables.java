package org.cldess.reporting.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The tables of funders, shared by the reports. Each part of the budget has its own rows. */
public final class FundingTables {
    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final List<BudgetPart> among;

    /** Creates tables of the funders of all resources in the view. */
    public FundingTables(View view) {
        this(view, Parts.of(view).funded());
    }

    /** Creates tables of the funders of some parts of the budget. */
    FundingTables(View view, List<BudgetPart> among) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.among = among;
    }

    private List<Funder> funders(List<BudgetPart> some) {
        return Funder.of(view, parts.resources(some));
    }

    private static Shares shares(List<Funder> funders) {
        return Shares.of(funders.stream()
                .map(funder -> funder.total().planned().toBigDecimal())
                .toList());
    }

    private Cell all(List<BudgetPart> some) {
        return shares(funders(some)).total(speech);
    }

    private void eachFunder(BudgetPart part, BiConsumer<Funder, Cell> row) {
        List<Funder> funders = funders(List.of(part));
        Shares shares = shares(funders);
        for (int at = 0; at < funders.size(); at++) {
            row.accept(funders.get(at), shares.cell(at, speech));
        }
    }

    /** Returns a table of the planned amounts, with one row for each funder and one column for each year. */
    public Table byYear(String caption, String note) {
        List<Integer> years = Funder.allYears(funders(among));
        Table.Builder table = Table.captioned(caption).column(speech.say("column.funder"), Table.Align.LEFT);
        years.forEach(year -> table.sum(speech.say("column.year", year.toString())));
        table.sum(speech.say("column.total")).column(speech.say("column.share"), Table.Align.RIGHT);
        parts.rows(
                table,
                among,
                part -> eachFunder(
                        part, (funder, share) -> table.row(years(funder.name(), years, funder.resources(), share))),
                (label, some) -> years(label, years, parts.resources(some), all(some)));
        return table.note(note).build();
    }

    private List<Cell> years(Phrase name, List<Integer> years, List<FundedLine> lines, Cell share) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        years.forEach(year -> cells.add(speech.cell(planned(
                lines.stream().filter(line -> line.line().year() == year).toList()))));
        cells.add(speech.cell(planned(lines)));
        cells.add(share);
        return cells;
    }

    /**
     * Returns a table with one row for each funder: the amounts planned, awarded and paid, operating and capital
     * together, and what must still be funded in each year.
     */
    Table toFund(String caption, String note) {
        List<Integer> years = List.copyOf(ToFund.byYear(parts.resources(among)).keySet());
        Table.Builder table = Table.captioned(caption)
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("column.awarded"))
                .sum(speech.say("column.paid"));
        years.forEach(year -> table.sum(speech.say("column.to-fund", year.toString())));
        List<Known<VatBasis>> bases = Parts.bases(among);
        for (Known<VatBasis> basis : bases) {
            List<FundedLine> lines = parts.resources(parts.on(basis));
            if (bases.size() > 1) {
                table.group(Phrase.of(speech.capital(parts.basis(basis))));
            }
            Funder.of(view, lines).forEach(funder -> table.row(toFund(funder.name(), years, funder.resources())));
            if (bases.size() > 1) {
                table.subtotal(toFund(Phrase.of(parts.totalOf(basis)), years, lines));
            } else {
                table.total(toFund(Phrase.of(speech.say("total")), years, lines));
            }
        }
        return table.note(note).build();
    }

    private List<Cell> toFund(Phrase name, List<Integer> years, List<FundedLine> lines) {
        Funding funding = KeyFigureValues.funding(lines);
        RecordedUntil until = Recorded.until(lines);
        Map<Integer, Amount> open = ToFund.byYear(lines);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(name),
                speech.cell(funding.planned()),
                Recorded.cell(view, funding.awarded(), until),
                Recorded.cell(view, funding.paid(), until)));
        years.forEach(year -> cells.add(speech.cell(open.getOrDefault(year, Amount.ZERO))));
        return cells;
    }

    private static Amount planned(List<FundedLine> lines) {
        return KeyFigureValues.funding(lines).planned();
    }
}
