package org.cldess.reporting.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cldess.money.Amount;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.reporting.chart.ProgressBars;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The share of responsible purchasing (<i>{@index "part des achats responsables"}</i>), for the dashboard, by kind of
 * structure.
 */
public final class PurchasesSummary {
    private PurchasesSummary() {}

    /**
     * Returns what was spent on the recorded purchases, and how it was divided.
     *
     * @param view the view to show
     * @return a section; empty if no purchase is recorded
     */
    public static Optional<Section> section(View view) {
        if (!PurchasesReport.KIND.concerns(view.dossier())) {
            return Optional.empty();
        }
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        PurchaseSpending spending = PurchaseSpending.of(
                view.dossier().purchases(),
                view.dossier().actors(),
                view.dossier().journal());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(PurchasesReport.verdict(view, spending)));
        if (!spending.byKind().isEmpty()) {
            blocks.add(figure(view, speech, spending));
        }
        return Optional.of(Sections.of("achats", speech.say("summary.title"), blocks));
    }

    private static Figure figure(View view, Speech speech, PurchaseSpending spending) {
        List<Map.Entry<HolderKind, Amount>> kinds =
                List.copyOf(spending.byKind().entrySet());
        Shares shares = Shares.of(
                kinds.stream().map(each -> each.getValue().toBigDecimal()).toList());
        double whole = Amount.sum(spending.byKind().values()).toBigDecimal().doubleValue();
        List<ProgressBars.Bar> bars = new ArrayList<>();
        for (int index = 0; index < kinds.size(); index++) {
            Amount amount = kinds.get(index).getValue();
            bars.add(new ProgressBars.Bar(
                    speech.capital(speech.phrase(kinds.get(index).getKey().nameOn(view.day())))
                            .plain(),
                    whole > 0
                            ? OptionalDouble.of(
                                    Math.min(1, amount.toBigDecimal().doubleValue() / whole))
                            : OptionalDouble.empty(),
                    speech.say("summary.bar", speech.wholeEuros(amount), shares.say(index, speech))));
        }
        return new Figure(
                spending.inclusiveShare()
                        .map(share -> speech.phrase("summary.chart", speech.percent(share)))
                        .orElseGet(() -> speech.phrase("kinds.table")),
                speech.phrase("summary.subtitle", view.day()),
                bars.stream().map(bar -> bar.label() + ", " + bar.value()).collect(Collectors.joining("\u00A0· ")),
                new ProgressBars(bars),
                new SpendingTables(view, spending).byKind());
    }
}
