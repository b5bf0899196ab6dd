package org.cldess.reporting.purchase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cldess.money.Amount;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.reporting.content.OwnFields;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#PURCHASES}: actual and planned spending, how much of it went to
 * inclusive structures, to which kinds and where, what each lot takes into account, its hours of work integration, and
 * the movements of its money.
 */
public final class PurchasesReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "achats", Texts.WORDS.message("purchases.title"), PurchasesReport::of)
            .concerning(dossier -> !dossier.purchases().isEmpty());

    private final View view;
    private final Speech speech;
    private final PurchaseSpending spending;

    private PurchasesReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.spending = PurchaseSpending.of(
                view.dossier().purchases(),
                view.dossier().actors(),
                view.dossier().journal());
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
        tables.byBuyerAndYear().ifPresent(table -> blocks.add(section("prevu-realise", "spending.title", table)));
        tables.byKind().ifPresent(table -> blocks.add(section("structures", "kinds.title", table)));
        tables.byCommune().ifPresent(table -> blocks.add(section("communes", "communes.title", table)));
        blocks.add(section("lots", "lots.title", new LotTable(view).table()));
        List<Table> hours = new HoursTables(view).tables();
        if (!hours.isEmpty()) {
            blocks.add(Sections.of("heures", speech.say("hours.title"), List.copyOf(hours)));
        }
        tables.buyers().ifPresent(table -> blocks.add(section("acheteurs", "buyers.title", table)));
        new LotMovements(view).table().ifPresent(table -> blocks.add(section("mouvements", "movements.title", table)));
        new OwnFields(view)
                .section("autres", view.dossier().purchases(), purchase -> speech.typed(purchase.object()))
                .ifPresent(blocks::add);
        return blocks;
    }

    private Section section(String id, String key, Table table) {
        return Sections.of(id, speech.say(key), List.of(table));
    }

    private String verdict() {
        return verdict(view, spending) + HoursTables.verdict(view);
    }

    /**
     * Returns the number of purchases, the spending, and the spending with inclusive structures, also as a share of all
     * purchases, in a few sentences.
     */
    static String verdict(View view, PurchaseSpending spending) {
        int purchases = view.dossier().purchases().size();
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return spending.spent()
                .map(spent -> verdict(speech, spending, purchases, spent) + ofAll(view, speech, spending))
                .orElseGet(() -> speech.say("purchases.verdict.unspent", purchases));
    }

    /** The share of inclusive structures in all purchases of the buyers, after a space; empty if it is unknown. */
    private static String ofAll(View view, Speech speech, PurchaseSpending spending) {
        if (!SpendingTables.isAnyKindKnown(spending)) {
            return "";
        }
        List<Buyer> buyers = view.dossier().buyers();
        return spending.inclusiveShareOfAll(buyers)
                .map(share -> " "
                        + speech.say(
                                "purchases.verdict.of-all",
                                speech.wholeEuros(spending.allPurchases(buyers).orElseThrow()),
                                SpendingTables.shareOfAll(speech, share)))
                .orElse("");
    }

    /** The verdict, which depends on whether all, some or none of the contractors are known. */
    private static String verdict(Speech speech, PurchaseSpending spending, int purchases, Amount spent) {
        if (!SpendingTables.isAnyKindKnown(spending)) {
            return speech.say("purchases.verdict.unknown", purchases, speech.wholeEuros(spent));
        }
        boolean all = spending.byKind().keySet().stream().allMatch(HolderKind::isRecorded);
        return speech.say(
                all ? "purchases.verdict" : "purchases.verdict.at-least",
                purchases,
                speech.wholeEuros(spent),
                speech.wholeEuros(spending.inclusive().orElse(Amount.ZERO)),
                speech.percent(spending.inclusiveShare().orElse(BigDecimal.ZERO)));
    }
}
