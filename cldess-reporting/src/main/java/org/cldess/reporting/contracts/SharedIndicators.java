package org.cldess.reporting.contracts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cldess.indicator.Indicator;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/** The indicators that several contracts measure under the same name: their sum, or why they are not added up. */
final class SharedIndicators {
    private final Speech speech;
    private final List<ContractLine> contracts;

    SharedIndicators(Speech speech, List<ContractLine> contracts) {
        this.speech = speech;
        this.contracts = contracts;
    }

    /** Returns the indicators; empty if each is measured by one contract only. */
    Optional<Section> section() {
        Map<String, List<ContractLine.Value>> byName = contracts.stream()
                .flatMap(contract -> contract.indicators().stream())
                .collect(Collectors.groupingBy(
                        value -> value.indicator().name().strip().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byName.values().removeIf(values -> values.size() < 2);
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("shared.table"))
                .column(speech.say("shared.indicator"), Table.Align.LEFT)
                .column(speech.say("shared.contracts"), Table.Align.RIGHT)
                .column(speech.say("shared.sum"), Table.Align.RIGHT)
                .column(speech.say("shared.why-not"), Table.Align.LEFT);
        byName.values().forEach(values -> table.row(row(values)));
        return Optional.of(Section.of(
                "indicateurs",
                speech.say("shared.title"),
                table.note(speech.say("shared.note")).build()));
    }

    private List<Cell> row(List<ContractLine.Value> values) {
        Indicator first = values.get(0).indicator();
        Optional<String> refusal = refusal(values);
        BigDecimal sum = values.stream().map(ContractLine.Value::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(
                Cell.of(first.unit()
                        .map(unit -> speech.phrase("shared.unit", speech.typed(first.name()), speech.typed(unit)))
                        .orElseGet(() -> speech.typed(first.name()))),
                speech.cell(values.size()),
                refusal.isPresent() ? Cell.NOTHING : Cell.number(sum, speech.number(sum)),
                refusal.map(key -> Cell.of(speech.say(key))).orElse(Cell.NOTHING));
    }

    /** Returns the key of the reason why values cannot be added up; empty if they can. */
    private static Optional<String> refusal(List<ContractLine.Value> values) {
        if (values.stream()
                .map(ContractLine.Value::indicator)
                .anyMatch(indicator ->
                        !indicator.measure().isNumber() || indicator.formula().isPresent())) {
            return Optional.of("refusal.quotient");
        }
        if (differ(values, Indicator::unit) || differ(values, Indicator::measure)) {
            return Optional.of("refusal.unit");
        }
        if (values.stream().anyMatch(value -> !value.indicator().nature().isRecorded())
                || differ(values, Indicator::nature)) {
            return Optional.of("refusal.nature");
        }
        return Optional.empty();
    }

    private static boolean differ(List<ContractLine.Value> values, Function<Indicator, Object> part) {
        return values.stream()
                        .map(ContractLine.Value::indicator)
                        .map(part)
                        .distinct()
                        .count()
                > 1;
    }
}
