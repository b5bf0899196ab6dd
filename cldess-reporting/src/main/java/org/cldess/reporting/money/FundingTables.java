package org.cldess.reporting.money;

import java.util.ArrayList;
import java.util.List;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The tables of funders, shared by the reports. */
public final class FundingTables {
    private final Speech speech;
    private final List<Funder> funders;
    private final Funding total;
    private final Shares shares;

    /** Creates tables of these funders, in the given order. */
    public FundingTables(View view, List<Funder> funders) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.funders = funders;
        this.total = Funding.sum(funders.stream().map(Funder::total));
        this.shares = Shares.of(funders.stream()
                .map(funder -> funder.total().planned().toBigDecimal())
                .toList());
    }

    /**
     * Returns a funder’s share of the total, without in-kind contributions (<i>{@index "taux de cofinancement"}</i>),
     * in words.
     */
    String share(int funder) {
        return shares.say(funder, speech);
    }

    /** Returns a table with one row for each funder and the amounts planned, requested, awarded, committed and paid. */
    Table byStatus(String note) {
        Table.Builder table = Table.captioned(speech.say("funding.by-status"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("column.asked"))
                .sum(speech.say("column.awarded"))
                .sum(speech.say("column.committed"))
                .sum(speech.say("column.paid"))
                .column(speech.say("column.share"), Table.Align.RIGHT);
        for (int at = 0; at < funders.size(); at++) {
            Funder funder = funders.get(at);
            table.row(statuses(funder.name(), funder.total(), shares.cell(at, speech)));
        }
        return table.total(statuses(Phrase.of(speech.say("total")), total, shares.total(speech)))
                .note(note)
                .build();
    }

    private List<Cell> statuses(Phrase name, Funding funding, Cell share) {
        return List.of(
                Cell.of(name),
                speech.cell(funding.planned()),
                speech.cell(funding.requested()),
                speech.cell(funding.awarded()),
                speech.cell(funding.committed()),
                speech.cell(funding.paid()),
                share);
    }

    /** Returns a table of the planned amounts, with one row for each funder and one column for each year. */
    public Table byYear(String caption, String note) {
        List<Integer> years = Funder.allYears(funders);
        Table.Builder table = Table.captioned(caption).column(speech.say("column.funder"), Table.Align.LEFT);
        years.forEach(year -> table.sum(speech.say("column.year", year.toString())));
        table.sum(speech.say("column.total")).column(speech.say("column.share"), Table.Align.RIGHT);
        for (int at = 0; at < funders.size(); at++) {
            Funder funder = funders.get(at);
            List<Amount> amounts =
                    years.stream().map(year -> funder.in(year).planned()).toList();
            table.row(years(funder.name(), amounts, funder.total().planned(), shares.cell(at, speech)));
        }
        List<Amount> sums = years.stream()
                .map(year -> Amount.sum(funders.stream()
                        .map(funder -> funder.in(year).planned())
                        .toList()))
                .toList();
        return table.total(years(Phrase.of(speech.say("total")), sums, total.planned(), shares.total(speech)))
                .note(note)
                .build();
    }

    private List<Cell> years(Phrase name, List<Amount> amounts, Amount sum, Cell share) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        amounts.forEach(amount -> cells.add(speech.cell(amount)));
        cells.add(speech.cell(sum));
        cells.add(share);
        return cells;
    }
}
