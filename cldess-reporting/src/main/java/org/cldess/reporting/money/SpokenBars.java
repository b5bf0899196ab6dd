package org.cldess.reporting.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.money.Amount;
import org.cldess.reporting.chart.StackedBars.Bar;
import org.cldess.reporting.view.Speech;

/** Stacked bars of amounts in words, for readers who cannot see them. */
final class SpokenBars {
    private SpokenBars() {}

    /** « {n} barres empilées. {barre} : {total}, dont {part} {v} … », without parts that are zero. */
    static String say(Speech speech, List<Bar> bars, List<String> series) {
        String each = bars.stream().map(bar -> say(speech, bar, series)).collect(Collectors.joining(" "));
        return speech.say("bars.spoken", bars.size()) + " " + each;
    }

    private static String say(Speech speech, Bar bar, List<String> series) {
        String values = IntStream.range(0, series.size())
                .filter(index -> bar.values().get(index).signum() > 0)
                .mapToObj(index ->
                        series.get(index) + " " + euros(speech, bar.values().get(index)))
                .collect(Collectors.joining(", "));
        String total = euros(speech, bar.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        String label = bar.group().isEmpty() ? bar.label() : bar.group() + ", " + bar.label();
        return values.isEmpty()
                ? speech.say("bars.spoken.empty", label, total)
                : speech.say("bars.spoken.one", label, total, values);
    }

    private static String euros(Speech speech, BigDecimal amount) {
        return speech.euros(Amount.euros(amount.toPlainString()));
    }
}
