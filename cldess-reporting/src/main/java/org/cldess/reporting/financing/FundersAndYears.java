package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.budget.Budget;
import org.cldess.budget.EnvelopeUse;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The funders: what each still has to pay, what is still to be funded, what was given up, what is left of the
 * envelopes, and what was refused, withdrawn or repaid.
 */
final class FundersAndYears {
    private final View view;
    private final Speech speech;
    private final Budget budget;

    FundersAndYears(View view, Budget budget) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.budget = budget;
    }

    /**
     * Returns a table with one row for each funder: from the amount planned to the amounts still to be funded and to be
     * paid.
     */
    Section remaining() {
        String title = speech.say("financing.remaining");
        List<Funder> funders = Funder.of(view);
        if (funders.isEmpty()) {
            return Section.of("reste", title, Financing.empty(view));
        }
        Shares shares = Shares.of(funders.stream()
                .map(funder -> funder.total().planned().toBigDecimal())
                .toList());
        Table.Builder table = Table.captioned(speech.say("financing.remaining.table"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("financing.column.awarded"))
                .sum(speech.say("financing.column.paid"))
                .sum(speech.say("financing.column.to-pay"))
                .sum(speech.say("financing.column.to-find"));
        Funding total = budget.total().funding();
        boolean hasGivenUp = !total.givenUp().isZero();
        if (hasGivenUp) {
            table.sum(speech.say("financing.column.given-up"));
        }
        table.column(speech.say("financing.column.rate"), Table.Align.RIGHT);
        for (int at = 0; at < funders.size(); at++) {
            table.row(row(funders.get(at).name(), funders.get(at).total(), hasGivenUp, shares.cell(at, speech)));
        }
        return Section.of(
                "reste",
                title,
                table.total(row(Phrase.of(speech.say("total")), total, hasGivenUp, shares.total(speech)))
                        .note(Financing.note(view))
                        .build());
    }

    private List<Cell> row(Phrase name, Funding funding, boolean hasGivenUp, Cell share) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(name),
                speech.cell(funding.planned()),
                speech.cell(funding.awarded()),
                speech.cell(funding.paid()),
                speech.cell(funding.toReceive()),
                speech.cell(funding.toFund())));
        if (hasGivenUp) {
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
                .sum(speech.say("column.planned"))
                .sum(speech.say("financing.column.awarded"))
                .sum(speech.say("financing.column.paid"))
                .column(speech.say("financing.column.left"), Table.Align.RIGHT);
        uses.stream().map(EnvelopeUse::year).distinct().forEach(year -> {
            table.group(Phrase.of(year.toString()));
            uses.stream()
                    .filter(use -> use.year() == year)
                    .forEach(use -> table.row(row(
                            Funder.name(view, use.funder()),
                            use.envelope(),
                            use.funding(),
                            use.remaining().map(speech::cell).orElse(Cell.NOT_APPLICABLE))));
        });
        Amount all =
                Amount.sum(uses.stream().flatMap(use -> use.envelope().stream()).toList());
        Funding total = budget.total().funding();
        return Optional.of(Section.of(
                "consommation",
                speech.say("financing.envelopes"),
                Paragraph.of(speech.say("financing.envelopes.method")),
                table.total(row(Phrase.of(speech.say("total")), Optional.of(all), total, Cell.BLANK))
                        .note(Financing.note(view))
                        .build()));
    }

    private List<Cell> row(Phrase name, Optional<Amount> envelope, Funding funding, Cell left) {
        return List.of(
                Cell.of(name),
                envelope.map(speech::cell).orElse(Cell.NOT_APPLICABLE),
                speech.cell(funding.planned()),
                speech.cell(funding.awarded()),
                speech.cell(funding.paid()),
                left);
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
