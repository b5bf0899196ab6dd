package org.cldess.reporting.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.action.Pace;
import org.cldess.reporting.action.Verdict;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.ToFund;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The headline of the dashboard: four tiles. */
public final class DashboardSummary {
    /** The maximum number of years with money to be found on a tile; the others are summed. */
    private static final int MAX_YEARS = 2;

    private final View view;
    private final Speech speech;
    private final Progress progress;
    private final Pace pace;
    private final Verdict verdict;
    private final Parts parts;
    private final Figures figures;

    /** Creates the headline on the day of a view. */
    public DashboardSummary(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.progress = Progress.of(view.actions(), view.day());
        this.pace = Pace.ofContract(view);
        this.verdict = new Verdict(view);
        this.parts = Parts.of(view);
        this.figures = Figures.of(view);
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(speech::percent).orElse("–");
    }

    /** Returns what is done, what is late, the money committed and the money to find. */
    public KeyFigures tiles() {
        List<Tile> tiles = new ArrayList<>(List.of(done(), late()));
        List<Known<VatBasis>> bases = Parts.bases(parts.funded());
        tiles.add(bases.isEmpty() ? without("tile.committed") : committed(bases));
        tiles.add(bases.isEmpty() ? without("tile.to-fund") : toFund(bases.get(0)));
        return new KeyFigures(tiles);
    }

    private Tile done() {
        LocalDate end = view.contract().term().end();
        return Tile.of(figures.get(FigureName.PROGRESS).words(), speech.say("tile.done"))
                .detail(
                        progress.counted() == 0
                                ? speech.say("tile.no-action")
                                : view.day().isAfter(end)
                                        ? speech.say("tile.over", end)
                                        : speech.say("tile.time-gone", share(pace.due())));
    }

    private Tile late() {
        long blocked = verdict.count(ActionStatus.BLOCKED);
        long onHold = verdict.count(ActionStatus.ON_HOLD);
        long late = figures.count(FigureName.LATE);
        Tile tile = Tile.of(speech.number(late), speech.say("tile.late", late))
                .detail(
                        blocked + onHold == 0
                                ? speech.say("tile.none-stopped")
                                : speech.list(List.of(
                                                speech.phrase("tile.blocked", blocked),
                                                speech.phrase("tile.on-hold", onHold)))
                                        .plain());
        return late > 0 ? tile.mark(StatusMark.LATE) : tile;
    }

    /** The amounts on the tax basis on which most money is planned; the detail has the others. */
    private Tile committed(List<Known<VatBasis>> bases) {
        List<String> details =
                new ArrayList<>(List.of(speech.say("tile.planned", words(FigureName.PLANNED, bases.get(0)))));
        bases.stream()
                .skip(1)
                .map(basis -> speech.say(
                        "tile.other-basis",
                        parts.basis(basis),
                        words(FigureName.COMMITTED, basis),
                        words(FigureName.PLANNED, basis)))
                .forEach(details::add);
        return Tile.of(
                        words(FigureName.COMMITTED, bases.get(0)),
                        parts.label(speech.say("tile.committed"), bases.get(0)))
                .detail(String.join(speech.say("list.semicolon"), details));
    }

    private Tile toFund(Known<VatBasis> basis) {
        var years =
                new ArrayList<>(ToFund.byYear(parts.resources(parts.on(basis))).entrySet());
        List<Phrase> details = new ArrayList<>();
        years.stream()
                .limit(years.size() <= MAX_YEARS + 1 ? years.size() : MAX_YEARS)
                .map(year -> speech.phrase(
                        "tile.in-year",
                        speech.wholeEuros(year.getValue()),
                        year.getKey().toString()))
                .forEach(details::add);
        if (details.size() < years.size()) {
            Amount later = years.stream()
                    .skip(details.size())
                    .map(year -> year.getValue())
                    .reduce(Amount.ZERO, Amount::plus);
            details.add(speech.phrase("tile.later", speech.wholeEuros(later)));
        }
        Tile tile = Tile.of(words(FigureName.TO_FUND, basis), parts.label(speech.say("tile.to-fund"), basis));
        return details.isEmpty() ? tile : tile.detail(speech.list(details).plain());
    }

    private String words(FigureName name, Known<VatBasis> basis) {
        return figures.get(name, basis).words();
    }

    private Tile without(String key) {
        return Tile.of("–", speech.say(key)).detail(speech.say("tile.no-funding"));
    }
}
