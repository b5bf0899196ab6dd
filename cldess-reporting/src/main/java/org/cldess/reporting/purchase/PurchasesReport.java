package org.cldess.reporting.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.money.Amount;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.reporting.content.OwnFields;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.figure.KeyFigure;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#PURCHASES}: how much was spent with inclusive structures, of the
 * followed purchases and of all purchases of the buyers, actual and planned spending, by kind and commune, what each
 * lot takes into account, its hours of work integration, and the movements of its money.
 */
public final class PurchasesReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "achats", Texts.WORDS.message("purchases.title"), PurchasesReport::of)
            .holding(Texts.WORDS.message("purchases.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.ACCOUNTANT, Reader.ACTOR)
            .concerning(dossier -> !dossier.purchases().isEmpty());

    private final View view;
    private final Speech speech;
    private final PurchaseSpending spending;
    private final Figures figures;

    private PurchasesReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.spending = PurchaseSpending.of(
                view.dossier().purchases(),
                view.dossier().actors(),
                view.dossier().journal());
        this.figures = Figures.of(view);
    }

    private static Report of(View view) {
        PurchasesReport report = new PurchasesReport(view);
        return Report.named(KIND.name(), report.speech.say("purchases.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view, report.speech.say("sources.purchases"), report.speech.say("sources.inclusive")))
                .build();
    }

    private List<Block> blocks() {
        if (!KIND.concerns(view.dossier())) {
            return List.of(Sections.nothingYet(speech.say("purchases.empty")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Notice.of(Notice.Kind.VERDICT, verdict()));
        SpendingTables tables = new SpendingTables(view, spending);
        blocks.add(tiles());
        tables.buyers().ifPresent(table -> blocks.add(section("acheteurs", "buyers.title", table)));
        if (!spending.byKind().isEmpty()) {
            blocks.add(Sections.of("structures", speech.say("kinds.title"), List.of(KindBars.of(view, spending))));
        }
        tables.byBuyerAndYear().ifPresent(table -> blocks.add(section("prevu-realise", "spending.title", table)));
        tables.byCommune().ifPresent(table -> blocks.add(section("communes", "communes.title", table)));
        blocks.add(section("lots", "lots.title", new LotTable(view).table()));
        List<Table> hours = new HoursTables(view).tables();
        if (!hours.isEmpty()) {
            blocks.add(Sections.of("heures", speech.say("hours.title"), List.copyOf(hours)));
        }
        new LotMovements(view).table().ifPresent(table -> blocks.add(section("mouvements", "movements.title", table)));
        new OwnFields(view)
                .section("autres", view.dossier().purchases(), purchase -> speech.typed(purchase.object()))
                .ifPresent(blocks::add);
        return blocks;
    }

    private Section section(String id, String key, Table table) {
        return Sections.of(id, speech.say(key), List.of(table));
    }

    /**
     * Returns the number of purchases, the spending, and the spending with inclusive structures, also as a share of all
     * purchases, in a few sentences.
     */
    private String verdict() {
        int purchases = view.dossier().purchases().size();
        return spending.spent()
                        .map(spent -> verdict(purchases, spent) + ofAll())
                        .orElseGet(() -> speech.say("purchases.verdict.unspent", purchases))
                + HoursTables.verdict(view);
    }

    /** The share of inclusive structures in all purchases of the buyers, after a space; empty if it is unknown. */
    private String ofAll() {
        KeyFigure share = figures.get(FigureName.INCLUSIVE_SHARE_OF_ALL);
        return share.isKnown()
                ? " " + speech.say("purchases.verdict.of-all", allPurchases().orElse("–"), share.words())
                : "";
    }

    private Optional<String> allPurchases() {
        return spending.allPurchases(view.dossier().buyers()).map(speech::wholeEuros);
    }

    /** Returns what went to inclusive structures, of the purchases that are followed and of all purchases. */
    private KeyFigures tiles() {
        Tile ofAll = figures.tile(FigureName.INCLUSIVE_SHARE_OF_ALL);
        return new KeyFigures(List.of(
                figures.tile(FigureName.PURCHASES),
                figures.tile(FigureName.INCLUSIVE),
                figures.tile(FigureName.INCLUSIVE_SHARE),
                allPurchases()
                        .map(all -> ofAll.detail(speech.say("purchases.tile.of-all", all)))
                        .orElse(ofAll)));
    }

    /** The verdict, which depends on whether all, some or none of the contractors are known. */
    private String verdict(int purchases, Amount spent) {
        if (!spending.isAnyKindKnown()) {
            return speech.say("purchases.verdict.unknown", purchases, speech.wholeEuros(spent));
        }
        return speech.say(
                "purchases.verdict",
                purchases,
                speech.wholeEuros(spent),
                figures.get(FigureName.INCLUSIVE).words(),
                figures.get(FigureName.INCLUSIVE_SHARE).words());
    }
}
