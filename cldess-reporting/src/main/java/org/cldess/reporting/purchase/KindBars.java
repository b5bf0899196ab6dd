package org.cldess.reporting.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cldess.money.Amount;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.reporting.chart.ProgressBars;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What was spent on the recorded purchases, with a bar for each kind of structure. */
final class KindBars {
    private KindBars() {}

    /** Returns the chart with its table. */
    static Figure of(View view, PurchaseSpending spending) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
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
