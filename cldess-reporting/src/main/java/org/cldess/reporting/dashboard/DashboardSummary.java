package org.cldess.reporting.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Progress;
import org.cldess.budget.Rollup;
import org.cldess.charter.CharterVersion;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.charter.CharterReport;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The headline of the dashboard, as a sentence and as tiles. */
final class DashboardSummary {
    private final View view;
    private final Speech speech;
    private final Progress progress;
    private final Parts parts;

    DashboardSummary(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.progress = Progress.of(view.actions(), view.day());
        this.parts = Parts.of(view);
    }

    Phrase sentence() {
        Phrase actions = progress.counted() == 0
                ? speech.phrase("verdict.none", view.day())
                : speech.phrase("verdict.actions", progress.done(), progress.counted(), view.day(), progress.late());
        return parts.bases().stream()
                .map(basis -> money(basis, parts.total(parts.on(basis))))
                .flatMap(Optional::stream)
                .reduce(actions, (all, next) -> all.then(" ").then(next));
    }

    /** Returns what is committed on a tax basis, in all and as capital; empty if there are no resources. */
    private Optional<Phrase> money(Known<VatBasis> basis, Rollup rollup) {
        Funding money = rollup.funding();
        if (money.equals(Funding.NONE)) {
            return Optional.empty();
        }
        Phrase all = Recorded.isUnknown(view, money.committed(), rollup.fundedUntil())
                ? speech.phrase("verdict.money.unknown", words(money.planned(), basis))
                : speech.phrase(
                        "verdict.money",
                        words(money.committed(), basis),
                        words(money.planned(), basis),
                        money.committed().cents() / 100);
        BudgetPart capital = new BudgetPart(basis, BudgetSection.CAPITAL);
        return Optional.of(
                parts.funded().contains(capital) ? all.then(" ").then(capital(parts.total(List.of(capital)))) : all);
    }

    private Phrase capital(Rollup rollup) {
        Funding money = rollup.funding();
        return Recorded.isUnknown(view, money.committed(), rollup.fundedUntil())
                ? speech.phrase("verdict.capital.unknown", speech.wholeEuros(money.planned()))
                : speech.phrase(
                        "verdict.capital", speech.wholeEuros(money.planned()), speech.wholeEuros(money.committed()));
    }

    private String words(Amount amount, Known<VatBasis> basis) {
        return parts.amount(speech.wholeEuros(amount), basis);
    }

    Notice notice() {
        return Notice.of(Notice.Kind.VERDICT, sentence());
    }

    /** Returns the tiles; amounts on several tax bases have tiles of their own. */
    List<KeyFigures> tiles() {
        List<Tile> first = new ArrayList<>(List.of(done(), late()));
        List<KeyFigures> others = new ArrayList<>();
        List<Known<VatBasis>> bases = Parts.bases(parts.funded());
        if (bases.isEmpty()) {
            first.addAll(List.of(without("tile.committed"), noRate(), without("tile.paid")));
        } else if (bases.size() == 1) {
            first.addAll(money(bases.get(0)));
        } else {
            bases.forEach(basis -> others.add(new KeyFigures(money(basis))));
        }
        if (CharterReport.KIND.concerns(view.dossier())) {
            first.add(signatories());
        }
        others.add(0, new KeyFigures(first));
        return others;
    }

    private List<Tile> money(Known<VatBasis> basis) {
        Rollup rollup = parts.total(parts.on(basis));
        Funding money = rollup.funding();
        return List.of(
                Tile.of(figure(money.committed(), rollup), parts.label(speech.say("tile.committed"), basis))
                        .detail(speech.say("tile.planned", speech.wholeEuros(money.planned()))),
                rate(rollup, basis),
                Tile.of(figure(money.paid(), rollup), parts.label(speech.say("tile.paid"), basis))
                        .detail(awarded(rollup)));
    }

    private String awarded(Rollup rollup) {
        Amount awarded = rollup.funding().awarded();
        return Recorded.isUnknown(view, awarded, rollup.fundedUntil())
                ? speech.say("tile.awarded.unknown")
                : speech.say("tile.awarded", speech.wholeEuros(awarded));
    }

    /** Returns an amount, or « – » for a zero that is not known to be one. */
    private String figure(Amount amount, Rollup rollup) {
        return Recorded.isUnknown(view, amount, rollup.fundedUntil()) ? "–" : speech.wholeEuros(amount);
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

    private Tile without(String key) {
        return Tile.of("–", speech.say(key)).detail(speech.say("tile.no-funding"));
    }

    private Tile noRate() {
        return noRate(speech.say("tile.rate"));
    }

    private Tile noRate(Known<VatBasis> basis) {
        return noRate(parts.label(speech.say("tile.rate"), basis));
    }

    private Tile noRate(String label) {
        return Tile.of("–", label).detail(speech.say("tile.rate.definition"));
    }

    private Tile rate(Rollup rollup, Known<VatBasis> basis) {
        Funding money = rollup.funding();
        return Recorded.isUnknown(view, money.committed(), rollup.fundedUntil())
                ? noRate(basis)
                : KeyFigureValues.commitmentRate(money)
                        .map(rate -> Tile.of(speech.percent(rate), parts.label(speech.say("tile.rate"), basis))
                                .detail(speech.say("tile.rate.definition")))
                        .orElseGet(() -> noRate(basis));
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
