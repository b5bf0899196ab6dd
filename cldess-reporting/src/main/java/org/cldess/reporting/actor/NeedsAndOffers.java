package org.cldess.reporting.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.disclosure.Audience;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.need.Sectors;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What actors look for and what they can offer, sector by sector. */
final class NeedsAndOffers {
    /** The kind of a line, with the words that begin it. */
    private enum Kind {
        NEED("actors.need"),
        HIDDEN_NEED("actors.need.hidden"),
        OFFER("actors.offer");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        static Kind of(Need need) {
            return need.hidesSeeker() ? HIDDEN_NEED : NEED;
        }

        boolean isOffer() {
            return this == OFFER;
        }
    }

    private record Line(Phrase sector, Optional<Actor> actor, Kind kind, String description, List<Phrase> terms) {}

    private final View view;
    private final Speech speech;

    private NeedsAndOffers(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns the section, or empty if no actor states a need or an offer. */
    static Optional<Section> section(View view) {
        return new NeedsAndOffers(view).section();
    }

    private Optional<Section> section() {
        List<Line> lines = new ArrayList<>();
        view.anonymousNeeds().forEach(need -> lines.add(line(Optional.empty(), need)));
        for (Actor actor : view.dossier().actors()) {
            for (Need need : actor.needs().value().orElse(List.of())) {
                lines.add(line(Optional.of(actor), need));
            }
            for (Offer offer : actor.offers().value().orElse(List.of())) {
                lines.add(new Line(
                        sector(offer.sector()),
                        Optional.of(actor),
                        Kind.OFFER,
                        offer.description(),
                        TermLines.of(view, offer)));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        lines.sort(Comparator.comparing((Line line) -> line.sector().plain(), AlphabeticalOrder.OF_TEXTS)
                .thenComparing(line -> line.kind().isOffer())
                .thenComparing(
                        line -> line.actor()
                                .map(actor -> view.plainName(actor.id()))
                                .orElse(""),
                        AlphabeticalOrder.OF_TEXTS)
                .thenComparing(
                        line -> line.actor().map(actor -> actor.id().value()).orElse("")));
        Table.Builder table = Table.captioned(speech.say("actors.needs.table", lines.size()))
                .column(speech.say("column.sector"), Table.Align.LEFT)
                .column(speech.say("column.actor"), Table.Align.LEFT)
                .column(speech.say("column.need-or-offer"), Table.Align.LEFT)
                .column(speech.say("column.terms"), Table.Align.LEFT);
        lines.forEach(line -> table.row(
                Cell.of(line.sector()),
                Cell.of(line.actor()
                        .map(actor -> view.name(actor.id()))
                        .orElseGet(() -> Phrase.of(speech.say("actors.need.nobody")))),
                Cell.of(speech.phrase(line.kind().key, speech.typed(line.description()))),
                line.terms().isEmpty() ? Cell.MISSING : Cell.of(line.terms())));
        table.note(note(lines));
        return Optional.of(Sections.of("besoins-et-offres", speech.say("actors.needs.title"), List.of(table.build())));
    }

    private String note(List<Line> lines) {
        String dashes = speech.say("actors.needs.note");
        if (lines.stream().noneMatch(line -> line.kind() == Kind.HIDDEN_NEED)) {
            return dashes;
        }
        return dashes + " "
                + speech.say(
                        view.audience().sees(Audience.FACILITATOR) ? "actors.needs.hidden" : "actors.needs.nobody");
    }

    private Line line(Optional<Actor> actor, Need need) {
        return new Line(sector(need.sector()), actor, Kind.of(need), need.description(), TermLines.of(view, need));
    }

    /**
     * The label of a sector. A sector without a label is shown as its key, with spaces for the hyphens, because keys
     * cannot contain spaces.
     */
    private Phrase sector(String sector) {
        return Sectors.label(sector)
                .map(label -> speech.phrase(label))
                .orElseGet(() -> speech.typed(speech.capital(sector.replace('-', ' '))));
    }
}
