package org.cldess.reporting.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.EssFamily;
import org.cldess.network.Economy;
import org.cldess.network.Link;
import org.cldess.network.Network;
import org.cldess.reporting.chart.NetworkMap.Side;
import org.cldess.reporting.view.Speech;
import org.cldess.territory.Commune;
import org.cldess.territory.Gazetteer;

/**
 * The actors of a network in groups, and the number of links between any two groups.
 *
 * @param names the names of the groups, in display order
 * @param members the actors of each group
 * @param sides the side of all members of a group, if groups are made by side
 * @param counts the number of links between two groups; on the diagonal, the number of links within a group
 */
record NetworkGroups(
        List<String> names, List<List<Actor>> members, List<Optional<Side>> sides, List<List<Integer>> counts) {
    private static final List<EssFamily> FAMILIES = List.of(EssFamily.values());
    private static final int MAX_COMMUNES = 9;

    /**
     * Groups the actors by family of the social economy, in the order of the law, preceded by work integration and
     * followed by all others.
     */
    static NetworkGroups byFamily(Speech speech, Network network) {
        Map<Integer, String> names = new TreeMap<>();
        Map<Integer, Optional<Side>> sides = new HashMap<>();
        for (Actor actor : network.actors()) {
            names.putIfAbsent(order(network, actor), family(speech, network, actor));
            sides.put(order(network, actor), Optional.of(side(network.economyOf(actor))));
        }
        List<Integer> keys = List.copyOf(names.keySet());
        return counted(
                network,
                List.copyOf(names.values()),
                keys.stream()
                        .map(key -> sides.getOrDefault(key, Optional.empty()))
                        .toList(),
                actor -> keys.indexOf(order(network, actor)));
    }

    private static int order(Network network, Actor actor) {
        return switch (network.economyOf(actor)) {
            case SOCIAL ->
                actor.siae().value().isPresent()
                        ? 0
                        : actor.essFamily()
                                .value()
                                .map(family -> 1 + FAMILIES.indexOf(family))
                                .orElse(20);
            case CONVENTIONAL -> 21;
            case NEITHER -> 22;
            case UNKNOWN -> 23;
        };
    }

    private static String family(Speech speech, Network network, Actor actor) {
        Economy economy = network.economyOf(actor);
        if (economy != Economy.SOCIAL) {
            return speech.say("family." + code(economy));
        }
        return actor.siae().value().isPresent()
                ? speech.say("family.integration")
                : speech.say("family."
                        + actor.essFamily().value().map(NetworkGroups::code).orElseGet(() -> code(economy)));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Side side(Economy economy) {
        return switch (economy) {
            case SOCIAL -> Side.FIRST;
            case CONVENTIONAL -> Side.SECOND;
            case NEITHER, UNKNOWN -> Side.NEITHER;
        };
    }

    /**
     * Groups the actors by commune, the commune with the most actors first. The smallest communes are combined; actors
     * without a commune come last.
     */
    static NetworkGroups byCommune(Speech speech, Gazetteer gazetteer, Network network) {
        Map<String, Long> sizes = network.actors().stream()
                .flatMap(actor -> commune(gazetteer, actor).stream())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        List<String> largest = sizes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .limit(sizes.size() == MAX_COMMUNES + 1 ? MAX_COMMUNES + 1 : MAX_COMMUNES)
                .map(Map.Entry::getKey)
                .toList();
        Map<ActorId, String> groups = new LinkedHashMap<>();
        String others = speech.say("communes.others", sizes.size() - largest.size());
        String unknown = speech.say("communes.unknown");
        for (Actor actor : network.actors()) {
            String name = commune(gazetteer, actor)
                    .map(own -> largest.contains(own) ? own : others)
                    .orElse(unknown);
            groups.put(actor.id(), name);
        }
        List<String> names = new ArrayList<>(largest);
        List.of(others, unknown).stream().filter(groups::containsValue).forEach(names::add);
        return counted(
                network,
                List.copyOf(names),
                names.stream().map(name -> Optional.<Side>empty()).toList(),
                actor -> names.indexOf(groups.getOrDefault(actor.id(), unknown)));
    }

    private static Optional<String> commune(Gazetteer gazetteer, Actor actor) {
        return actor.commune()
                .value()
                .map(code -> gazetteer.findCommune(code).map(Commune::name).orElseGet(code::toString));
    }

    private static NetworkGroups counted(
            Network network, List<String> names, List<Optional<Side>> sides, Function<Actor, Integer> groupOf) {
        List<List<Actor>> members =
                names.stream().<List<Actor>>map(name -> new ArrayList<>()).toList();
        int[][] counts = new int[names.size()][names.size()];
        Map<ActorId, Integer> places = new HashMap<>();
        for (Actor actor : network.actors()) {
            int group = groupOf.apply(actor);
            places.put(actor.id(), group);
            members.get(group).add(actor);
        }
        for (Link link : network.links()) {
            int one = places.getOrDefault(link.one(), 0);
            int other = places.getOrDefault(link.other(), 0);
            counts[one][other]++;
            if (one != other) {
                counts[other][one]++;
            }
        }
        return new NetworkGroups(
                names,
                members,
                sides,
                IntStream.range(0, counts.length)
                        .mapToObj(row -> IntStream.of(counts[row]).boxed().toList())
                        .toList());
    }

    int size() {
        return names.size();
    }

    /** Returns the number of actors in a group. */
    int size(int group) {
        return members.get(group).size();
    }

    int count(int one, int other) {
        return counts.get(one).get(other);
    }

    /** Returns the number of links of a group; links between two of its members count once. */
    int links(int group) {
        return counts.get(group).stream().mapToInt(Integer::intValue).sum();
    }

    boolean isAcross(int one, int other) {
        return List.of(sides.get(one), sides.get(other)).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet())
                .equals(Set.of(Side.FIRST, Side.SECOND));
    }
}
