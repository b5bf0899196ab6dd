package org.cldess.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Series;
import org.cldess.indicator.Series.Position;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The achievement and the status of each indicator at the end of each year. */
final class AchievementByYear {
    /** The maximum number of year columns that fit on a page. */
    private static final int MAX_YEARS = 6;

    private final View view;
    private final Speech speech;
    private final IndicatorNumbers numbers;

    AchievementByYear(View view, IndicatorNumbers numbers) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.numbers = numbers;
    }

    /** Returns the status of the numeric indicators; empty if there are no numeric indicators. */
    Optional<Section> section(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        List<Indicator> measured =
                indicators.stream().filter(numbers::isMeasured).toList();
        Table all = new IndicatorTables(view, numbers).of(indicators);
        return Optional.of(Sections.of(
                "atteinte", speech.say("by-year"), measured.isEmpty() ? List.of(all) : List.of(byYear(measured), all)));
    }

    /**
     * The achievement of each indicator at the end of each year, with a link to its part. Indicators not yet measured
     * are listed at the end.
     */
    private Table byYear(List<Indicator> indicators) {
        List<Integer> years = years(indicators);
        Table.Builder table = Table.captioned(speech.say("by-year.caption"))
                .column(speech.say("by-year.indicator"), Table.Align.LEFT);
        years.forEach(year -> table.column(Integer.toString(year), Table.Align.LEFT));
        for (Indicator indicator : indicators) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(Phrase.EMPTY.link(speech.typed(indicator.name()), "#" + IndicatorPart.id(indicator)))));
            years.forEach(year -> cells.add(cell(numbers.of(indicator), year)));
            table.row(cells);
        }
        return table.note(speech.phrase("by-year.note", view.day())).build();
    }

    /** The last years from the first measurement up to the year of the view. */
    private List<Integer> years(List<Indicator> indicators) {
        int last = view.day().getYear();
        int first = indicators.stream()
                .flatMap(indicator -> numbers.of(indicator).points().stream())
                .map(point -> point.date().getYear())
                .min(Integer::compare)
                .orElse(last);
        return IntStream.rangeClosed(Math.max(first, last - MAX_YEARS + 1), last)
                .boxed()
                .toList();
    }

    /** The achievement if something was measured in the year. Earlier measurements do not count for the year. */
    private Cell cell(Series series, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        boolean isFound =
                series.points().stream().anyMatch(point -> point.date().getYear() == year);
        if (!isFound) {
            return Cell.MISSING;
        }
        Position position = series.positionOn(end.isAfter(view.day()) ? view.day() : end);
        boolean isOfYear =
                position.reached().filter(last -> last.date().getYear() == year).isPresent();
        TargetStatus status = isOfYear ? position.status() : TargetStatus.UNKNOWN;
        return Cell.of(TargetStatuses.of(
                status,
                position.share()
                        .filter(share -> isOfYear)
                        .map(share -> speech.percent(share, 0, IndicatorNumbers.bound(position)))
                        .orElseGet(() -> speech.capital(speech.say(status)))));
    }
}
