package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.HeldEncounter;
import org.cldess.outcome.Occasion;
import org.cldess.outcome.OutcomeKind;
import org.cldess.outcome.OutcomeTally;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The outcomes of all encounters, from a contact to a partnership, and the encounters that led nowhere, with the
 * reasons.
 */
final class EncounterOutcomes {
    private final View view;
    private final Speech speech;
    private final List<HeldEncounter> encounters;

    private EncounterOutcomes(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.encounters = view.dossier().encounters(view.day());
    }

    /** Returns the section; empty as long as no encounter has taken place. */
    static Optional<Section> section(View view) {
        EncounterOutcomes all = new EncounterOutcomes(view);
        return all.encounters.isEmpty() ? Optional.empty() : Optional.of(all.section());
    }

    private Section section() {
        boolean shown = view.audience().sees(Audience.COMMITTEE);
        return new Section(
                "conversion",
                Phrase.of(speech.say("conversion.title")),
                shown ? Sheet.LANDSCAPE : Sheet.SAME,
                shown ? blocks() : List.of(Notice.of(Notice.Kind.RESERVED, speech.say("reserved.committee"))));
    }

    private List<Block> blocks() {
        OutcomeTally tally = OutcomeTally.of(encounters);
        List<Block> blocks = new ArrayList<>(List.of(
                Notice.of(
                        Notice.Kind.VERDICT,
                        speech.say("conversion.verdict", tally.made(), tally.ledSomewhere(), tally.unknown())),
                byOccasion(tally)));
        List<HeldEncounter> vain = encounters.stream()
                .filter(encounter ->
                        encounter.ledSomewhere().filter(led -> !led).isPresent())
                .toList();
        blocks.add(vain.isEmpty() ? Paragraph.of(speech.say("conversion.vain.none")) : vain(vain));
        return blocks;
    }

    private static Stream<OutcomeKind> kinds() {
        return Stream.of(OutcomeKind.values()).filter(kind -> kind != OutcomeKind.NOTHING);
    }

    private Table byOccasion(OutcomeTally all) {
        Table.Builder table = Table.captioned(speech.say("conversion.table"))
                .column(speech.say("conversion.occasion"), Table.Align.LEFT)
                .sum(speech.say("conversion.made"));
        kinds().forEach(kind -> table.sum(speech.capital(speech.say(kind))));
        table.sum(speech.capital(speech.say(OutcomeKind.NOTHING))).sum(speech.say("conversion.unknown"));
        for (Occasion occasion : Occasion.values()) {
            List<HeldEncounter> own = encounters.stream()
                    .filter(encounter -> encounter.occasion() == occasion)
                    .toList();
            if (!own.isEmpty()) {
                table.row(row(Cell.of(speech.capital(speech.phrase(occasion))), OutcomeTally.of(own)));
            }
        }
        return table.total(row(Cell.of(speech.say("total")), all))
                .note(shares(all) + " " + speech.say("conversion.note", view.day()))
                .build();
    }

    private List<Cell> row(Cell first, OutcomeTally tally) {
        List<Cell> cells = new ArrayList<>(List.of(first, speech.cell(tally.made())));
        Stream.of(OutcomeKind.values()).forEach(kind -> cells.add(speech.cell(tally.reached(kind))));
        cells.add(speech.cell(tally.unknown()));
        return cells;
    }

    /** The share of each kind, with its numerator and its denominator. */
    private String shares(OutcomeTally all) {
        List<String> shares = kinds().flatMap(kind -> all.share(kind).stream()
                        .map(share -> speech.say(
                                "conversion.share",
                                speech.say(kind),
                                all.reached(kind),
                                all.made(),
                                speech.percent(share))))
                .toList();
        return shares.isEmpty()
                ? speech.say("outcomes.unknown")
                : speech.say("conversion.shares", String.join(", ", shares));
    }

    private Table vain(List<HeldEncounter> vain) {
        Table.Builder table = Table.captioned(speech.say("conversion.vain", vain.size()))
                .column(speech.say("conversion.occasion"), Table.Align.LEFT)
                .column(speech.say("conversion.who"), Table.Align.LEFT)
                .column(speech.say("conversion.why"), Table.Align.LEFT);
        for (HeldEncounter encounter : vain) {
            table.row(
                    Cell.of(speech.typed(encounter.title())),
                    Cell.of(speech.list(encounter.who().stream().map(view::name).toList())),
                    EncounterOutcome.last(encounter.outcomes(), view.day())
                            .map(last -> speech.cell(last.note(), speech::typed, speech.say("conversion.no-reason")))
                            .orElse(Cell.MISSING));
        }
        return table.build();
    }
}
