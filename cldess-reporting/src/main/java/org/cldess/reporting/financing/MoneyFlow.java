package org.cldess.reporting.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.budget.EnvelopeUse;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.money.Amount;
import org.cldess.reporting.action.Objectives;
import org.cldess.reporting.chart.FlowMap;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The way of the planned money: from the funders through the envelopes of each year, or outside of them, to the
 * objectives of the first level. Without an envelope it leads straight to the objectives.
 */
final class MoneyFlow {
    private final View view;
    private final Speech speech;
    private final Known<VatBasis> basis;
    private final List<Path> paths;
    private final boolean hasEnvelopes;

    /** The names of the funders and objectives, by their words. */
    private final Map<String, Phrase> names = new HashMap<>();

    /** The sum of the lines of one funder, in the envelopes of one year, for one objective. */
    private record Path(String funder, String envelope, String objective, Amount amount) {
        List<String> nodes(boolean withEnvelope) {
            return withEnvelope ? List.of(funder, envelope, objective) : List.of(funder, objective);
        }
    }

    private MoneyFlow(View view, Known<VatBasis> basis) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.basis = basis;
        Parts parts = Parts.of(view);
        this.paths = paths(parts.resources(parts.on(basis)));
        this.hasEnvelopes = !by(Path::envelope).keySet().equals(Set.of(outside()));
    }

    /**
     * Returns the flow on the tax basis on which most money is planned; empty if all money is for one objective.
     * Amounts on another tax basis cannot be added.
     */
    static Optional<Section> section(View view) {
        return Parts.bases(Parts.of(view).funded()).stream()
                .findFirst()
                .map(basis -> new MoneyFlow(view, basis))
                .filter(flow -> flow.by(Path::objective).size() > 1)
                .map(flow -> Section.of("flux", flow.speech.say("financing.flow"), flow.figure()));
    }

    private List<Path> paths(List<FundedLine> lines) {
        Set<EnvelopeUse> promised = view.budget().envelopes().stream()
                .filter(use -> use.envelope().isPresent())
                .collect(Collectors.toSet());
        Map<List<String>, Amount> sums = new LinkedHashMap<>();
        for (Funder funder : Funder.of(view, lines)) {
            names.put(funder.name().plain(), funder.name());
            funder.resources().stream()
                    .sorted(Comparator.comparingInt(line -> line.line().year()))
                    .forEach(line -> sums.merge(
                            List.of(funder.name().plain(), envelope(line, promised), objective(line)),
                            line.line().amount(),
                            Amount::plus));
        }
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isZero())
                .map(sum -> new Path(
                        sum.getKey().get(0), sum.getKey().get(1), sum.getKey().get(2), sum.getValue()))
                .toList();
    }

    private String envelope(FundedLine line, Set<EnvelopeUse> promised) {
        Known<ActorId> funder = line.line().funder();
        int year = line.line().year();
        return promised.stream().anyMatch(use -> use.funder().equals(funder) && use.year() == year)
                ? Integer.toString(year)
                : outside();
    }

    private String outside() {
        return speech.say("financing.flow.outside");
    }

    private String objective(FundedLine line) {
        Phrase name = Objectives.ofFirstLevel(view, line.action())
                .map(view::name)
                .orElseGet(() -> speech.phrase("financing.no-objective"));
        names.put(name.plain(), name);
        return name.plain();
    }

    private Phrase name(String words) {
        return names.getOrDefault(words, Phrase.of(words));
    }

    private Figure figure() {
        Map<String, Amount> objectives = by(Path::objective);
        Map.Entry<String, Amount> largest = objectives.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparing(Amount::toBigDecimal)))
                .orElseThrow();
        Amount all = Amount.sum(paths.stream().map(Path::amount).toList());
        return new Figure(
                speech.phrase(
                        "financing.flow.title",
                        name(largest.getKey()),
                        speech.wholeEuros(largest.getValue()),
                        speech.wholeEuros(all)),
                speech.phrase(
                        hasEnvelopes ? "financing.flow.subtitle" : "financing.flow.subtitle.direct",
                        Parts.of(view).basis(basis),
                        view.day()),
                hasEnvelopes
                        ? speech.say(
                                "financing.flow.alternative",
                                amounts(by(Path::funder)),
                                amounts(by(Path::envelope)),
                                amounts(objectives))
                        : speech.say(
                                "financing.flow.alternative.direct", amounts(by(Path::funder)), amounts(objectives)),
                chart(),
                Optional.of(table(all)));
    }

    private Map<String, Amount> by(Function<Path, String> node) {
        Map<String, Amount> sums = new LinkedHashMap<>();
        paths.forEach(path -> sums.merge(node.apply(path), path.amount(), Amount::plus));
        return sums;
    }

    private String amounts(Map<String, Amount> sums) {
        return sums.entrySet().stream()
                .map(sum -> speech.say("financing.flow.amount", sum.getKey(), speech.euros(sum.getValue())))
                .collect(Collectors.joining(speech.say("list.semicolon")));
    }

    private FlowMap chart() {
        List<String> funders = List.copyOf(by(Path::funder).keySet());
        List<String> envelopes = by(Path::envelope).keySet().stream().sorted().toList();
        List<String> objectives = Stream.concat(
                        view.contract().objectives().stream().map(view::plainName),
                        by(Path::objective).keySet().stream())
                .filter(by(Path::objective)::containsKey)
                .distinct()
                .toList();
        List<List<String>> columns =
                hasEnvelopes ? List.of(funders, envelopes, objectives) : List.of(funders, objectives);
        List<FlowMap.Flow> flows = new ArrayList<>();
        for (int column = 0; column < columns.size() - 1; column++) {
            int start = column;
            Map<List<String>, BigDecimal> sums = paths.stream()
                    .collect(Collectors.groupingBy(
                            path -> path.nodes(hasEnvelopes).subList(start, start + 2),
                            LinkedHashMap::new,
                            Collectors.reducing(
                                    BigDecimal.ZERO, path -> path.amount().toBigDecimal(), BigDecimal::add)));
            sums.forEach((ends, amount) -> flows.add(new FlowMap.Flow(
                    start,
                    columns.get(start).indexOf(ends.get(0)),
                    columns.get(start + 1).indexOf(ends.get(1)),
                    amount)));
        }
        return new FlowMap(columns, flows, "€", speech.locale());
    }

    private Table table(Amount all) {
        Table.Builder table =
                Table.captioned(speech.say(hasEnvelopes ? "financing.flow.table" : "financing.flow.table.direct"));
        if (hasEnvelopes) {
            table.column(speech.say("financing.flow.envelopes"), Table.Align.LEFT);
        }
        table.column(speech.say("financing.column.objective"), Table.Align.LEFT).sum(speech.say("column.planned"));
        by(Path::funder).keySet().forEach(funder -> {
            table.group(name(funder));
            paths.stream().filter(path -> path.funder().equals(funder)).forEach(path -> table.row(cells(path)));
        });
        table.total(
                hasEnvelopes
                        ? List.of(Cell.of(speech.say("total")), Cell.BLANK, speech.cell(all))
                        : List.of(Cell.of(speech.say("total")), speech.cell(all)));
        return table.note(Financing.note(view)).build();
    }

    /** The envelope, if there are any, the objective and the amount; the funder is above its rows. */
    private List<Cell> cells(Path path) {
        List<Cell> cells = new ArrayList<>();
        if (hasEnvelopes) {
            cells.add(Cell.of(path.envelope()));
        }
        cells.add(Cell.of(name(path.objective())));
        cells.add(speech.cell(path.amount()));
        return cells;
    }
}
