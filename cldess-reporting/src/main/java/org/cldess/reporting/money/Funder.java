package org.cldess.reporting.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.RecordedUntil;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.View;

/**
 * The contribution of one funder in money to the actions in the view.
 *
 * @param name its name, or words for no funder or a funder that is not recorded
 * @param resources the resources that it provides
 * @param total the total of all years
 */
public record Funder(Phrase name, List<FundedLine> resources, Funding total) {
    /** Creates a funder of some resources. */
    Funder(Phrase name, List<FundedLine> resources) {
        this(name, List.copyOf(resources), KeyFigureValues.funding(resources));
    }

    /** Returns what became of its resources of a year in one part of the budget. */
    Funding in(BudgetPart part, int year) {
        return KeyFigureValues.funding(resources.stream()
                .filter(resource ->
                        resource.part().equals(part) && resource.line().year() == year)
                .toList());
    }

    /** Returns the day until which the movements of its resources are recorded. */
    public RecordedUntil recordedUntil() {
        return Recorded.until(resources);
    }

    /** Returns the funders of some resources, largest contribution first. */
    public static List<Funder> of(View view, List<FundedLine> lines) {
        Map<Known<ActorId>, List<FundedLine>> byFunder = new LinkedHashMap<>();
        for (FundedLine resource : lines) {
            byFunder.computeIfAbsent(resource.line().funder(), funder -> new ArrayList<>())
                    .add(resource);
        }
        List<Funder> funders = new ArrayList<>();
        byFunder.forEach((funder, resources) -> funders.add(new Funder(name(view, funder), resources)));
        funders.sort(Comparator.comparing((Funder funder) -> funder.total().planned())
                .reversed()
                .thenComparing(funder -> funder.name().plain(), AlphabeticalOrder.OF_TEXTS));
        return funders;
    }

    /** Returns the name of a funder, or words for no funder or a funder that is not recorded. */
    public static Phrase name(View view, Known<ActorId> funder) {
        return funder.fold(
                view::name,
                () -> Phrase.of(SharedTexts.speech(view, Texts.WORDS).say("funder.none")),
                () -> Phrase.of(SharedTexts.speech(view, Texts.WORDS).say("funder.unknown")));
    }

    /** Returns the years in which any of the funders contributes, in order. */
    static List<Integer> allYears(List<Funder> funders) {
        return funders.stream()
                .flatMap(funder -> funder.resources().stream())
                .map(resource -> resource.line().year())
                .distinct()
                .sorted()
                .toList();
    }
}
