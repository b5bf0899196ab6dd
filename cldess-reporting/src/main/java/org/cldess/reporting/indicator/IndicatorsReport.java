package org.cldess.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.indicator.Indicator;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#INDICATORS}: which indicators are furthest behind, an overview by
 * year, how to read them, then each in turn.
 */
public final class IndicatorsReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    Place.INDICATOR.report(), Texts.WORDS.message("indicators.report"), IndicatorsReport::of)
            .holding(Texts.WORDS.message("indicators.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.FACILITATOR)
            .concerning(dossier -> !dossier.indicators().isEmpty());

    private final View view;
    private final Speech speech;
    private final List<Indicator> indicators;
    private final IndicatorNumbers numbers;
    private final IndicatorTables tables;

    private IndicatorsReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.indicators = IndicatorTables.sorted(view.dossier().indicators(view.day()));
        this.numbers = new IndicatorNumbers(view);
        this.tables = new IndicatorTables(view, numbers);
    }

    private static Report of(View view) {
        IndicatorsReport report = new IndicatorsReport(view);
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Report.Builder paper = Report.named(KIND.name(), speech.say("indicators.report"), view.edition());
        if (report.indicators.isEmpty()) {
            return paper.add(Sections.empty("indicateurs", speech.say("indicators.report"), speech.say("empty")))
                    .addAll(ClosingSections.related(view))
                    .add(ClosingSections.section(view))
                    .build();
        }
        return paper.add(report.verdict())
                .add(new IndicatorGaps(view, report.numbers).section())
                .addAll(new AchievementByYear(view, report.numbers)
                        .section(report.numeric()).stream().toList())
                .add(report.reading())
                .addAll(report.each())
                .addAll(report.inWords())
                .addAll(report.notMeasured())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view, speech.say("sources.indicators"), speech.say("sources.not-added-up")))
                .build();
    }

    private List<Indicator> numeric() {
        return indicators.stream()
                .filter(indicator -> !indicator.isQualitative())
                .toList();
    }

    private Notice verdict() {
        Figures figures = Figures.of(view);
        if (figures.count(FigureName.MEASURED) == 0) {
            return Notice.of(Notice.Kind.NOTHING_YET, speech.say("verdict.none", view.day()));
        }
        return Notice.of(
                Notice.Kind.VERDICT,
                speech.phrase(
                        "verdict",
                        view.day(),
                        figures.count(FigureName.MEASURED),
                        figures.count(FigureName.REACHED),
                        figures.count(FigureName.ON_TRACK),
                        figures.count(FigureName.BEHIND),
                        figures.count(FigureName.UNMARKED)));
    }

    private List<Section> each() {
        List<Section> measured = numeric().stream()
                .filter(numbers::isMeasured)
                .map(new IndicatorPart(view, numbers)::section)
                .toList();
        return measured.isEmpty() ? List.of() : List.of(Sections.of("mesures", speech.say("each"), measured));
    }

    private Section reading() {
        return Sections.of(
                "lecture",
                speech.say("reading"),
                List.of(
                        new Paragraph(speech.phrase("reading.achievement"), Paragraph.Tone.SMALL),
                        new Paragraph(speech.phrase("reading.way"), Paragraph.Tone.SMALL),
                        new Paragraph(speech.phrase("reading.flow"), Paragraph.Tone.SMALL),
                        Paragraph.of(TargetStatuses.legend(speech))));
    }

    private List<Section> inWords() {
        List<Table> told = indicators.stream()
                .filter(Indicator::isQualitative)
                .flatMap(indicator -> new IndicatorInWords(view).part(indicator).stream())
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(speech.say("words.note"))));
        blocks.addAll(told);
        return List.of(Sections.of("en-mots", speech.say("words"), blocks));
    }

    private List<Section> notMeasured() {
        List<Phrase> items = new ArrayList<>();
        for (Indicator indicator : indicators) {
            if (!numbers.isMeasured(indicator)) {
                items.add(notMeasured(indicator));
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(Section.of(
                        "non-mesures", speech.say("not-measured"), BulletList.of(BulletList.Marker.BULLET, items)));
    }

    /** Why there is no number, or when the first measurement is due. */
    private Phrase notMeasured(Indicator indicator) {
        Phrase name = speech.typed(indicator.name());
        if (indicator.formula().isPresent() || !indicator.measurements().isEmpty()) {
            return numbers.of(indicator)
                    .missing()
                    .map(why -> speech.phrase("not-measured.why", name, why))
                    .orElse(name);
        }
        Optional<LocalDate> due = tables.firstDue(List.of(indicator));
        return due.map(day -> speech.phrase("not-measured.due", name, day))
                .orElseGet(() -> speech.phrase("not-measured.plain", name));
    }
}
