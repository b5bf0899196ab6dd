package org.cldess.reporting.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Figures;
import org.cldess.reporting.content.Funding;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The tables of who pays, shared by the reports. */
public final class FundingTables {
    private final Speech speech;
    private final List<Funder> funders;
    private final Funding total;

    /** Tables of these funders, in their order. */
    public FundingTables(View view, List<Funder> funders) {
        this.speech = Texts.speech(view);
        this.funders = funders;
        this.total = funders.stream().map(Funder::total).reduce(Funding.NONE, Funding::plus);
    }

    /** One row a funder, with what was planned, asked, awarded, committed and paid. */
    Table byStatus(String note) {
        Table.Builder table = Table.captioned(speech.say("funding.by-status"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("column.asked"))
                .sum(speech.say("column.awarded"))
                .sum(speech.say("column.committed"))
                .sum(speech.say("column.paid"))
                .column(speech.say("column.share"), Table.Align.RIGHT);
        funders.forEach(funder -> table.row(statuses(funder.name(), funder.total())));
        return table.total(statuses(Phrase.of(speech.say("total")), total))
                .note(note)
                .build();
    }

    private List<Cell> statuses(Phrase name, Funding funding) {
        return List.of(
                Cell.of(name),
                speech.cell(funding.planned()),
                speech.cell(funding.asked()),
                speech.cell(funding.awarded()),
                speech.cell(funding.committed()),
                speech.cell(funding.paid()),
                share(funding.planned()));
    }

    /** One row a funder, one column a year, with what is planned. */
    public Table byYear(String caption, String note) {
        List<Integer> years = Funder.allYears(funders);
        Table.Builder table = Table.captioned(caption).column(speech.say("column.funder"), Table.Align.LEFT);
        years.forEach(year -> table.sum(speech.say("column.year", year.toString())));
        table.sum(speech.say("column.total")).column(speech.say("column.share"), Table.Align.RIGHT);
        for (Funder funder : funders) {
            List<Amount> amounts =
                    years.stream().map(year -> funder.in(year).planned()).toList();
            table.row(years(funder.name(), amounts, funder.total().planned()));
        }
        List<Amount> sums = years.stream()
                .map(year -> Amount.sum(funders.stream()
                        .map(funder -> funder.in(year).planned())
                        .toList()))
                .toList();
        return table.total(years(Phrase.of(speech.say("total")), sums, total.planned()))
                .note(note)
                .build();
    }

    private List<Cell> years(Phrase name, List<Amount> amounts, Amount sum) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        amounts.forEach(amount -> cells.add(speech.cell(amount)));
        cells.add(speech.cell(sum));
        cells.add(share(sum));
        return cells;
    }

    /** The funder's resources ÷ all resources, without in-kind contributions (<i>{@index "taux de cofinancement"}</i>). */
    private Cell share(Amount planned) {
        Optional<BigDecimal> share =
                Figures.share(planned.toBigDecimal(), total.planned().toBigDecimal());
        return share.map(speech::percentCell).orElse(Cell.NOT_APPLICABLE);
    }
}
