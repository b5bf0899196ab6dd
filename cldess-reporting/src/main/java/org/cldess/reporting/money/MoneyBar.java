package org.cldess.reporting.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.contract.party.Party;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.reporting.chart.StackedBars;
import org.cldess.reporting.chart.StackedBars.Bar;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * All the money in one bar, from what is paid to what is still to be funded, with a bar for the share of each party
 * below it.
 */
public final class MoneyBar {
    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final Known<VatBasis> basis;
    private final List<FundedLine> resources;

    private MoneyBar(View view, Known<VatBasis> basis) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.basis = basis;
        this.resources = parts.resources(parts.on(basis));
    }

    /**
     * Returns the chart of the tax basis on which most money is planned; empty if no resource is planned. Amounts on
     * another tax basis cannot be added; the pages on the money have them.
     */
    public static Optional<Figure> figure(View view) {
        return Parts.bases(Parts.of(view).funded()).stream()
                .findFirst()
                .map(basis -> new MoneyBar(view, basis).figure());
    }

    private Figure figure() {
        Funding all = KeyFigureValues.funding(resources);
        List<String> steps = List.of(
                speech.say("funding.step.paid"),
                speech.say("funding.step.committed"),
                speech.say("funding.step.awarded"),
                speech.say("funding.step.open"));
        List<Bar> bars = new ArrayList<>(List.of(bar(speech.say("money.bar.all"), resources)));
        byParty().forEach((name, lines) -> bars.add(bar(name, lines)));
        return new Figure(
                speech.phrase(
                        "money.bar.title",
                        speech.wholeEuros(all.paid()),
                        speech.wholeEuros(all.planned()),
                        speech.wholeEuros(all.toFund())),
                speech.phrase("money.bar.subtitle", parts.basis(basis)),
                SpokenBars.say(speech, bars, steps),
                new StackedBars(StackedBars.Series.steps(steps), bars, "€", speech.locale()),
                Optional.empty(),
                parties().stream().map(view::name).toList());
    }

    private static Bar bar(String name, List<FundedLine> lines) {
        List<BigDecimal> values = new ArrayList<>(KeyFigureValues.parts(lines).subList(0, 3));
        values.add(KeyFigureValues.funding(lines).toFund().toBigDecimal());
        return new Bar(name, "", values);
    }

    private List<ActorId> parties() {
        return view.contract().parties(view.day()).stream()
                .map(Party::actor)
                .distinct()
                .toList();
    }

    /** Returns the resources of each party, or of its predecessors, then those of all other funders. */
    private Map<String, List<FundedLine>> byParty() {
        Map<String, List<FundedLine>> byParty = new LinkedHashMap<>();
        List<ActorId> parties = parties();
        parties.forEach(party -> byParty.put(view.plainName(party), new ArrayList<>()));
        List<FundedLine> others = new ArrayList<>();
        for (FundedLine line : resources) {
            line.line()
                    .funder()
                    .value()
                    .map(funder -> view.contract().actingFor(funder, view.day()))
                    .filter(parties::contains)
                    .map(party -> byParty.get(view.plainName(party)))
                    .orElse(others)
                    .add(line);
        }
        byParty.put(speech.say("money.bar.others"), others);
        byParty.values().removeIf(List::isEmpty);
        return byParty;
    }
}
