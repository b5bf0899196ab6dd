package org.cldess.reporting.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Progress;
import org.cldess.charter.CharterVersion;
import org.cldess.ledger.Funding;
import org.cldess.reporting.charter.CharterReport;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The headline of the dashboard, as a sentence and as tiles. */
final class DashboardSummary {
    private final View view;
    private final Speech speech;
    private final Progress progress;
    private final Optional<Funding> funding;

    DashboardSummary(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.progress = Progress.of(view.actions(), view.day());
        this.funding = Optional.of(view.resources())
                .filter(resources -> !resources.isEmpty())
                .map(KeyFigureValues::funding);
    }

    Phrase sentence() {
        Phrase actions = progress.counted() == 0
                ? speech.phrase("verdict.none", view.day())
                : speech.phrase("verdict.actions", progress.done(), progress.counted(), view.day(), progress.late());
        return funding.map(money -> actions.then(" ")
                        .then(speech.phrase(
                                "verdict.money",
                                speech.wholeEuros(money.committed()),
                                speech.wholeEuros(money.planned()),
                                money.committed().cents() / 100)))
                .orElse(actions);
    }

    Notice notice() {
        return Notice.of(Notice.Kind.VERDICT, sentence());
    }

    KeyFigures tiles() {
        List<Tile> tiles = new ArrayList<>(List.of(done(), late(), committed(), rate(), paid()));
        if (CharterReport.KIND.concerns(view.dossier())) {
            tiles.add(signatories());
        }
        return new KeyFigures(tiles);
    }

    private Tile done() {
        if (progress.counted() == 0) {
            return Tile.of("–", speech.say("tile.done", 0)).detail(speech.say("tile.no-action"));
        }
        return Tile.of(
                        speech.say("n-of-n", progress.done(), progress.counted()),
                        speech.say("tile.done", progress.done()))
                .detail(progress.doneShare().map(speech::percent).orElse(""));
    }

    private Tile late() {
        Tile tile = Tile.of(speech.number(progress.late()), speech.say("tile.late", progress.late()));
        return progress.late() > 0 ? tile.mark(StatusMark.LATE) : tile;
    }

    private Tile committed() {
        return funding.map(money -> Tile.of(speech.wholeEuros(money.committed()), speech.say("tile.committed"))
                        .detail(speech.say("tile.planned", speech.wholeEuros(money.planned()))))
                .orElse(Tile.of("–", speech.say("tile.committed")).detail(speech.say("tile.no-funding")));
    }

    private Tile rate() {
        String rate = funding.flatMap(KeyFigureValues::commitmentRate)
                .map(speech::percent)
                .orElse("–");
        return Tile.of(rate, speech.say("tile.rate")).detail(speech.say("tile.rate.definition"));
    }

    private Tile paid() {
        return funding.map(money -> Tile.of(speech.wholeEuros(money.paid()), speech.say("tile.paid"))
                        .detail(speech.say("tile.awarded", speech.wholeEuros(money.awarded()))))
                .orElse(Tile.of("–", speech.say("tile.paid")).detail(speech.say("tile.no-funding")));
    }

    private Tile signatories() {
        int count = KeyFigureValues.signatories(view.dossier(), view.day());
        Tile tile = Tile.of(speech.number(count), speech.say("tile.signatories", count));
        return view.dossier()
                .charter()
                .value()
                .flatMap(charter -> charter.versionInForce(view.day()))
                .map(CharterVersion::label)
                .map(label -> tile.detail(speech.say("tile.version", label)))
                .orElse(tile.detail(speech.say("tile.no-version")));
    }
}
