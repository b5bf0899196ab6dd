package org.cldess.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.Visit;
import org.cldess.known.Known;
import org.cldess.reporting.content.OutcomeLines;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** One exchange: the state of both visits, the feedback of visitor and host side by side, and the outcomes. */
final class ExchangePage {
    private final View view;
    private final Speech speech;
    private final Exchange exchange;

    private ExchangePage(View view, Exchange exchange) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.exchange = exchange;
    }

    static String id(Exchange exchange) {
        return "echange-" + exchange.id().value();
    }

    static Section section(View view, Exchange exchange) {
        ExchangePage page = new ExchangePage(view, exchange);
        return new Section(id(exchange), page.speech.typed(exchange.title()), Sheet.SAME, page.blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(visits()));
        if (view.audience().sees(Audience.PARTNER)) {
            blocks.addAll(said(exchange.first(), 1));
            blocks.addAll(said(exchange.second(), 2));
        }
        if (!exchange.outcomes().isEmpty()) {
            blocks.add(Table.captioned(speech.say("page.outcomes"))
                    .column(speech.say("column.follow-up"), Table.Align.LEFT)
                    .row(OutcomeLines.cell(speech, exchange.outcomes()))
                    .build());
        }
        return blocks;
    }

    /** Both visits side by side, so that the reader sees what is missing for the return visit. */
    private Table visits() {
        Table.Builder table = Table.captioned(speech.say("page.visits"))
                .column(speech.say("page.step"), Table.Align.LEFT)
                .column(speech.say("column.visit", 1), Table.Align.LEFT)
                .column(speech.say("column.visit", 2), Table.Align.LEFT);
        row(
                table,
                "page.who",
                visit -> Cell.of(speech.phrase("page.at", view.name(visit.visitor()), view.name(visit.host()))));
        row(table, "page.requested", visit -> speech.cell(visit.requested(), speech.say("not-yet")));
        row(table, "page.planned", visit -> speech.cell(visit.planned(), speech.say("not-yet")));
        row(table, "page.held", visit -> speech.cell(visit.held(), speech.say("not-yet")));
        row(table, "page.visitor", visit -> told(visit, visit.visitorFeedback()));
        row(table, "page.host", visit -> told(visit, visit.hostFeedback()));
        return table.note(speech.say("as-of", view.day())).build();
    }

    private void row(Table.Builder table, String key, Function<Visit, Cell> cell) {
        table.row(Cell.of(speech.say(key)), cell.apply(exchange.first()), cell.apply(exchange.second()));
    }

    /** Whether feedback on a visit was given, for audiences that may read it. */
    private Cell told(Visit visit, Known<String> words) {
        if (!view.audience().sees(Audience.PARTNER)) {
            return Cell.RESERVED;
        }
        if (words.value().isPresent()) {
            return Cell.of(speech.say("yes"));
        }
        if (visit.held().isNone()) {
            return Cell.of(speech.say("not-yet"));
        }
        return words.isNone() ? Cell.of(speech.say("page.nothing-said")) : Cell.MISSING;
    }

    /** The feedback of visitor and host on a visit, side by side if both gave any. */
    private List<Block> said(Visit visit, int number) {
        List<List<Block>> columns = Stream.of(
                        said(
                                visit.visitorFeedback(),
                                speech.phrase("visit.visitor", number, view.name(visit.visitor()))),
                        said(visit.hostFeedback(), speech.phrase("visit.host", number, view.name(visit.host()))))
                .flatMap(Optional::stream)
                .toList();
        return switch (columns.size()) {
            case 0 -> List.of();
            case 1 -> columns.get(0);
            default -> List.of(new SideBySide(columns));
        };
    }

    private Optional<List<Block>> said(Known<String> words, Phrase who) {
        return words.value().filter(text -> !text.isBlank()).map(text -> {
            List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(Phrase.EMPTY.strong(who))));
            blocks.addAll(speech.paragraphs(text));
            return blocks;
        });
    }
}
