package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.contract.text.Envelope;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.money.Amount;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * What each funder commits to the contract year by year, compared with what the plans of the actions expect from it.
 */
final class Envelopes {
    private final View view;
    private final Speech speech;
    private final List<Envelope> envelopes;
    private final List<Integer> years;
    private final Map<ActorId, List<Envelope>> byFunder = new LinkedHashMap<>();

    private Envelopes(View view, List<Envelope> envelopes) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.envelopes = envelopes;
        this.years = envelopes.stream().map(Envelope::year).distinct().sorted().toList();
        envelopes.forEach(envelope -> byFunder.computeIfAbsent(envelope.funder(), funder -> new ArrayList<>())
                .add(envelope));
    }

    static Section section(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        String title = speech.say("envelopes.title");
        return view.contract()
                .envelopes()
                .fold(
                        list -> list.isEmpty()
                                ? Sections.empty("enveloppes", title, speech.say("envelopes.none"))
                                : new Envelopes(view, list).section(title),
                        () -> Sections.empty("enveloppes", title, speech.say("envelopes.none")),
                        () -> Sections.empty("enveloppes", title, speech.say("envelopes.unknown")));
    }

    private Section section(String title) {
        return Section.of(
                "enveloppes", title, Paragraph.of(speech.say("envelopes.method")), byYear(), besideThePlans());
    }

    private Table byYear() {
        Table.Builder table =
                Table.captioned(speech.say("envelopes.by-year")).column(speech.say("column.funder"), Table.Align.LEFT);
        years.forEach(year -> table.sum(speech.say("column.year", year.toString())));
        table.sum(speech.say("column.total"));
        byFunder.forEach((funder, list) -> table.row(row(view.name(funder), list)));
        return table.total(row(Phrase.of(speech.say("total")), envelopes))
                .note(speech.say("as-of", view.day()))
                .build();
    }

    private List<Cell> row(Phrase name, List<Envelope> list) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        for (int year : years) {
            cells.add(speech.cell(sum(
                    list.stream().filter(envelope -> envelope.year() == year).toList())));
        }
        cells.add(speech.cell(sum(list)));
        return cells;
    }

    static Amount sum(List<Envelope> list) {
        return Amount.sum(list.stream().map(Envelope::amount).toList());
    }

    /** Returns the envelopes beside the planned resources, in one column for each tax basis. */
    private Table besideThePlans() {
        Parts parts = Parts.of(view);
        List<FundedLine> expected = view.resources().stream()
                .filter(resource -> resource.line()
                        .funder()
                        .value()
                        .filter(byFunder::containsKey)
                        .isPresent())
                .toList();
        List<Known<VatBasis>> bases =
                Parts.bases(expected.stream().map(FundedLine::part).sorted().toList());
        Table.Builder table = Table.captioned(speech.say("envelopes.plans"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("column.envelope"));
        if (bases.size() < 2) {
            table.sum(speech.say("column.planned")).sum(speech.say("column.difference"));
        } else {
            bases.forEach(basis -> table.sum(speech.say("envelopes.column.planned", parts.basis(basis))));
            table.column(speech.say("column.difference"), Table.Align.RIGHT);
        }
        byFunder.forEach((funder, given) -> table.row(compared(
                view.name(funder),
                sum(given),
                bases,
                expected.stream()
                        .filter(line -> line.line().funder().equals(Known.of(funder)))
                        .toList())));
        return table.total(compared(Phrase.of(speech.say("total")), sum(envelopes), bases, expected))
                .note(speech.say("envelopes.note", view.day()))
                .build();
    }

    /** Returns a row; the difference is unknown if the plans are on several tax bases. */
    private List<Cell> compared(Phrase name, Amount envelope, List<Known<VatBasis>> bases, List<FundedLine> planned) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), speech.cell(envelope)));
        if (bases.size() < 2) {
            cells.add(speech.cell(planned(planned)));
        }
        for (Known<VatBasis> basis : bases.size() < 2 ? List.<Known<VatBasis>>of() : bases) {
            cells.add(speech.cell(planned(planned.stream()
                    .filter(line -> line.part().vat().equals(basis))
                    .toList())));
        }
        boolean isComparable =
                planned.stream().map(line -> line.part().vat()).distinct().count() < 2;
        cells.add(isComparable ? speech.cell(envelope.minus(planned(planned))) : Cell.MISSING);
        return cells;
    }

    private static Amount planned(List<FundedLine> lines) {
        return KeyFigureValues.funding(lines).planned();
    }
}
