package org.cldess.reporting.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.Visit;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#EXCHANGES}: which exchanges are complete, which wait for the return
 * visit, and what is due next; then a page for each with both visits side by side.
 */
public final class ExchangesReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "echanges", Texts.WORDS.message("exchanges.title"), ExchangesReport::of)
            .holding(Texts.WORDS.message("exchanges.holds"))
            .alsoFor(Reader.FACILITATOR, Reader.ACTOR)
            .concerning(dossier -> !dossier.exchanges().isEmpty());

    private final View view;
    private final Speech speech;
    private final List<Exchange> exchanges;

    private ExchangesReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.exchanges = view.dossier().exchanges();
    }

    private static Report of(View view) {
        ExchangesReport exchanges = new ExchangesReport(view);
        return Report.named(KIND.name(), exchanges.speech.say("exchanges.title"), view.edition())
                .add(exchanges.verdict())
                .addAll(exchanges.overview())
                .addAll(exchanges.exchanges.stream()
                        .map(exchange -> ExchangePage.section(view, exchange))
                        .toList())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, exchanges.speech.say("sources.exchanges")))
                .build();
    }

    private Notice verdict() {
        if (exchanges.isEmpty()) {
            return Sections.nothingYet(speech.say("exchanges.none"));
        }
        long complete = exchanges.stream().filter(Exchange::isComplete).count();
        long half = exchanges.stream().filter(ExchangesReport::isHalf).count();
        return Notice.of(Notice.Kind.VERDICT, speech.say("exchanges.verdict", exchanges.size(), complete, half));
    }

    private List<Section> overview() {
        if (exchanges.isEmpty()) {
            return List.of();
        }
        Table.Builder table = Table.captioned(speech.say("exchanges.table"))
                .column(speech.say("column.two"), Table.Align.LEFT)
                .column(speech.say("column.visit", 1), Table.Align.LEFT)
                .column(speech.say("column.visit", 2), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT)
                .column(speech.say("column.next"), Table.Align.LEFT);
        for (Exchange exchange : exchanges) {
            List<Phrase> next = NextStep.of(view, exchange);
            table.row(
                    Cell.of(List.of(
                            speech.phrase(
                                    "exchanges.two",
                                    view.name(exchange.first().visitor()),
                                    view.name(exchange.first().host())),
                            Phrase.EMPTY.link(speech.typed(exchange.title()), "#" + ExchangePage.id(exchange)))),
                    Cell.of(visit(exchange.first())),
                    Cell.of(visit(exchange.second())),
                    Cell.of(state(exchange)),
                    next.isEmpty() ? Cell.of(speech.say("next.none")) : Cell.of(next));
        }
        return List.of(Section.of(
                "suivi",
                speech.say("exchanges.overview"),
                table.note(speech.say("exchanges.note", view.day())).build()));
    }

    /** « chez …, le … », « chez …, prévue le … » or « chez …, date à fixer ». */
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

    private static boolean isHalf(Exchange exchange) {
        return exchange.first().held().value().isPresent()
                != exchange.second().held().value().isPresent();
    }

    private Phrase state(Exchange exchange) {
        if (exchange.isComplete()) {
            return Phrase.status(StatusMark.DONE, speech.say("exchange.complete"));
        }
        if (Stream.of(exchange.first(), exchange.second()).anyMatch(visit -> NextStep.isLate(view, visit))) {
            return Phrase.status(StatusMark.LATE, speech.say("late"));
        }
        return isHalf(exchange)
                ? Phrase.status(StatusMark.IN_PROGRESS, speech.say("exchange.half"))
                : Phrase.status(StatusMark.TO_DO, speech.say("exchange.planned"));
    }
}
