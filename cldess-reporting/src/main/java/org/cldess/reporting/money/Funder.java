package org.cldess.reporting.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.financing.Funding;
import org.cldess.financing.Resource;
import org.cldess.known.Known;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.View;

/**
 * The contribution of one funder in money to the actions in the view.
 *
 * @param name its name, or words for no funder or a funder that is not recorded
 * @param total the total of all years
 * @param years each year with a contribution
 */
public record Funder(Phrase name, Funding total, Map<Integer, Funding> years) {

    Funding in(int year) {
        return years.getOrDefault(year, Funding.NONE);
    }

    /** Returns the funders of all actions in the view, largest contribution first. */
    public static List<Funder> of(View view) {
        Map<Known<ActorId>, List<Resource>> byFunder = new LinkedHashMap<>();
        for (Resource resource : view.resources()) {
            byFunder.computeIfAbsent(resource.funder(), funder -> new ArrayList<>())
                    .add(resource);
        }
        List<Funder> funders = new ArrayList<>();
        byFunder.forEach((funder, resources) ->
                funders.add(new Funder(name(view, funder), KeyFigureValues.funding(resources), years(resources))));
        funders.sort(Comparator.comparing((Funder funder) -> funder.total().planned())
                .reversed()
                .thenComparing(funder -> funder.name().plain()));
        return funders;
    }

    /** Returns the name of a funder, or words for no funder or a funder that is not recorded. */
    public static Phrase name(View view, Known<ActorId> funder) {
        return funder.fold(
                view::name,
                () -> Phrase.of(SharedTexts.speech(view, Texts.WORDS).say("funder.none")),
                () -> Phrase.of(SharedTexts.speech(view, Texts.WORDS).say("funder.unknown")));
    }

    private static Map<Integer, Funding> years(List<Resource> resources) {
        Map<Integer, Funding> years = new LinkedHashMap<>();
        resources.forEach(resource -> years.merge(resource.year(), Funding.of(resource), Funding::plus));
        return years;
    }

    /** Returns the years in which any of the funders contributes, in order. */
    static List<Integer> allYears(List<Funder> funders) {
        return funders.stream()
                .flatMap(funder -> funder.years().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
