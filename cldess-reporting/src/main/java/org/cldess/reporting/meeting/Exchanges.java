package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.encounter.Exchange;
import org.cldess.encounter.Visit;
import org.cldess.known.Known;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The exchanges in which two spend a day in each other's enterprise (<i>{@index "vis ma vie"}</i>), and what they say of it. */
final class Exchanges {
    private final View view;
    private final Speech speech;

    private Exchanges(View view) {
        this.view = view;
        this.speech = Texts.speech(view);
    }

    static Section section(View view) {
        List<Exchange> exchanges = view.dossier().exchanges();
        String title = Texts.speech(view).say("exchanges.title");
        if (exchanges.isEmpty()) {
            return Sections.empty("echanges", title, Texts.speech(view).say("exchanges.none"));
        }
        Exchanges section = new Exchanges(view);
        List<Block> blocks = new ArrayList<>(List.of(section.table(exchanges)));
        List<Definitions.Entry> said = exchanges.stream()
                .flatMap(exchange -> Stream.of(exchange.first(), exchange.second()))
                .flatMap(section::said)
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new Definitions(said));
        }
        section.outcomes(exchanges).ifPresent(blocks::add);
        return Sections.of("echanges", title, blocks);
    }

    private Table table(List<Exchange> exchanges) {
        Table.Builder table = Table.captioned(speech.say("exchanges.title"))
                .column(speech.say("column.pair"), Table.Align.LEFT)
                .column(speech.say("column.visit", 1), Table.Align.LEFT)
                .column(speech.say("column.visit", 2), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT);
        for (Exchange exchange : exchanges) {
            Visit first = exchange.first();
            table.row(
                    Cell.of(List.of(
                            speech.phrase("grid.pair", view.name(first.visitor()), view.name(first.host())),
                            speech.typed(exchange.title()))),
                    Cell.of(visit(first)),
                    Cell.of(visit(exchange.second())),
                    Cell.of(state(exchange)));
        }
        return table.note(speech.say("exchanges.note", view.day())).build();
    }

    /** What came of the exchanges, for those of which something was noted. */
    private Optional<Table> outcomes(List<Exchange> exchanges) {
        Table.Builder table = Table.captioned(speech.say("outcomes.exchanges"))
                .column(speech.say("column.pair"), Table.Align.LEFT)
                .column(speech.say("outcomes.what"), Table.Align.LEFT);
        exchanges.stream()
                .filter(exchange -> !exchange.outcomes().isEmpty())
                .forEach(exchange -> table.row(
                        Cell.of(speech.phrase(
                                "grid.pair",
                                view.name(exchange.first().visitor()),
                                view.name(exchange.first().host()))),
                        OutcomeLines.cell(speech, exchange.outcomes())));
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    /** « chez …, le … » or « chez …, prévue le … ». */
    private Phrase visit(Visit visit) {
        Phrase host = view.name(visit.host());
        return visit.held()
                .value()
                .map(day -> speech.phrase("visit.held", host, speech.shortDate(day)))
                .orElse(visit.planned()
                        .value()
                        .map(day -> speech.phrase("visit.planned", host, speech.shortDate(day)))
                        .orElse(speech.phrase("visit.undated", host)));
    }

    private Phrase state(Exchange exchange) {
        if (exchange.isComplete()) {
            return Phrase.status(StatusMark.DONE, speech.say("exchange.complete"));
        }
        if (isMissing(exchange.first()) || isMissing(exchange.second())) {
            return Phrase.status(StatusMark.LATE, speech.say("late"));
        }
        boolean begun = exchange.first().held().value().isPresent()
                || exchange.second().held().value().isPresent();
        return begun
                ? Phrase.status(StatusMark.IN_PROGRESS, speech.say("exchange.half"))
                : Phrase.status(StatusMark.TO_DO, speech.say("exchange.planned"));
    }

    /** Whether a visit was planned before the day and did not take place: it is not to come. */
    private boolean isMissing(Visit visit) {
        return visit.held().value().isEmpty()
                && visit.planned().value().filter(view.day()::isAfter).isPresent();
    }

    /** What visitor and host say of a visit. */
    private Stream<Definitions.Entry> said(Visit visit) {
        return Stream.concat(
                said(
                        visit.visitorFeedback(),
                        speech.phrase("visit.visitor", view.name(visit.visitor()), view.name(visit.host()))),
                said(
                        visit.hostFeedback(),
                        speech.phrase("visit.host", view.name(visit.host()), view.name(visit.visitor()))));
    }

    private Stream<Definitions.Entry> said(Known<String> words, Phrase who) {
        return words.value().stream()
                .filter(text -> !text.isBlank())
                .map(text -> new Definitions.Entry(
                        who,
                        speech.paragraphs(text).stream()
                                .map(paragraph -> paragraph.text())
                                .toList()));
    }
}
