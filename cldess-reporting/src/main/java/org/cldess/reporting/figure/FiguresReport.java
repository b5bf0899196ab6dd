package org.cldess.reporting.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#FIGURES}: each figure with what counts in it, the day until which it is
 * recorded, and the document that proves it.
 */
public final class FiguresReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "chiffres", Texts.WORDS.message("figures.title"), FiguresReport::of)
            .holding(Texts.WORDS.message("figures.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.ACCOUNTANT, Reader.INHABITANT)
            .concerning(dossier -> !dossier.actions().isEmpty()
                    || !dossier.indicators().isEmpty()
                    || !dossier.purchases().isEmpty());

    private final View view;
    private final Speech speech;

    private FiguresReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    private static Report of(View view) {
        FiguresReport report = new FiguresReport(view);
        return Report.named(KIND.name(), report.speech.say("figures.title"), view.edition())
                .add(report.section())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.withNote(view, report.speech.say("figures.sources")))
                .build();
    }

    private Section section() {
        Table.Builder table = Table.captioned(speech.say("figures.table"))
                .column(speech.say("figures.column.figure"), Table.Align.LEFT)
                .column(speech.say("figures.column.value"), Table.Align.RIGHT)
                .column(speech.say("figures.column.scope"), Table.Align.LEFT)
                .column(speech.say("figures.column.until"), Table.Align.LEFT)
                .column(speech.say("figures.column.place"), Table.Align.LEFT);
        for (KeyFigure figure : Figures.of(view).all()) {
            table.row(
                    Cell.of(speech.capital(figure.label())),
                    figure.isKnown() ? Cell.of(figure.words()) : Cell.MISSING,
                    Cell.of(figure.scope()),
                    speech.cell(figure.recordedUntil(), speech.say("none")),
                    Cell.of(place(figure)));
        }
        return table.isEmpty()
                ? Sections.empty("chiffres", speech.say("figures.title"), speech.say("figures.empty"))
                : Section.of(
                        "chiffres",
                        speech.say("figures.title"),
                        table.note(note()).build());
    }

    /** The document that proves a figure, with a link if it is in the same folder. */
    private Phrase place(KeyFigure figure) {
        String report = figure.name().place().report();
        Optional<Inline.Link> document = view.related().stream()
                .filter(link -> link.target().equals(report + ".html"))
                .findFirst();
        return document.map(link -> Phrase.EMPTY.link(figure.source(), figure.place()))
                .orElse(Phrase.of(figure.source()));
    }

    private Phrase note() {
        List<Phrase> sentences = new ArrayList<>(List.of(speech.phrase("as-of", view.day())));
        List<Phrase> carriers = view.names(view.contract().carriers(view.day()));
        if (!carriers.isEmpty()) {
            sentences.add(speech.phrase("figures.holder", speech.list("figures.who", carriers)));
        }
        return sentences.stream()
                .reduce((all, next) -> all.then(" ").then(next))
                .orElseThrow();
    }
}
