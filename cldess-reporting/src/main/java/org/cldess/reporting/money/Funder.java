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
import org.cldess.reporting.content.Figures;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.View;

/**
 * What one funder brings to the actions that are seen, in money.
 *
 * @param name its name, or that it is none, or not recorded
 * @param total all years
 * @param years each year in which it brings something
 */
public record Funder(Phrase name, Funding total, Map<Integer, Funding> years) {

    Funding in(int year) {
        return years.getOrDefault(year, Funding.NONE);
    }

    /** The funders of all actions that are seen, the one that brings most first. */
    public static List<Funder> of(View view) {
        Map<Known<ActorId>, List<Resource>> byFunder = new LinkedHashMap<>();
        for (Resource resource : view.resources()) {
            byFunder.computeIfAbsent(resource.funder(), funder -> new ArrayList<>())
                    .add(resource);
        }
        List<Funder> funders = new ArrayList<>();
        byFunder.forEach((funder, resources) ->
                funders.add(new Funder(name(view, funder), Figures.funding(resources), years(resources))));
        funders.sort(Comparator.comparing((Funder funder) -> funder.total().planned())
                .reversed()
                .thenComparing(funder -> funder.name().plain()));
        return funders;
    }

    /** The name of a funder; words for none, and for one that is not recorded. */
    public static Phrase name(View view, Known<ActorId> funder) {
        return funder.fold(
                view::name,
                () -> Phrase.of(Texts.speech(view).say("funder.none")),
                () -> Phrase.of(Texts.speech(view).say("funder.unknown")));
    }

    private static Map<Integer, Funding> years(List<Resource> resources) {
        Map<Integer, Funding> years = new LinkedHashMap<>();
        resources.forEach(resource -> years.merge(resource.year(), Funding.of(resource), Funding::plus));
        return years;
    }

    /** The years in which any of them brings something, in order. */
    static List<Integer> allYears(List<Funder> funders) {
        return funders.stream()
                .flatMap(funder -> funder.years().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
