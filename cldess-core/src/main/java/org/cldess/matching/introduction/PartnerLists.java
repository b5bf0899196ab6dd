package org.cldess.matching.introduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.need.Need;
import org.cldess.need.ServiceType;
import org.cldess.need.Terms;
import org.cldess.network.Economy;
import org.jspecify.annotations.Nullable;

/**
 * Lists for looking up actors: the actors of one list share an economy, a commune or an EPCI, and a sector with a type
 * of service that they need or offer.
 */
final class PartnerLists {
    /**
     * What all actors of a list share. A wish or place that does not matter is null; a place is a commune or an EPCI,
     * whose codes never coincide.
     */
    private record Cell(
            boolean offers,
            @Nullable Wish wish,
            Economy economy,
            @Nullable String place) {}

    /** The sector of a need or an offer, and its type; null for any type. */
    private record Wish(String sector, @Nullable ServiceType type) {
        static Wish of(String sector, Terms terms) {
            return new Wish(sector, terms.serviceType().value().orElse(null));
        }

        /** Returns the wishes that may answer this one. */
        Stream<Wish> answers() {
            Wish open = new Wish(sector, null);
            return type == null
                    ? Stream.concat(Stream.of(open), Arrays.stream(TYPES).map(each -> new Wish(sector, each)))
                    : Stream.of(this, open);
        }
    }

    /** A list to scan. */
    static final class Reading {
        private final int[] list;
        private final long base;
        private final boolean isReason;

        private Reading(int[] list, long base, boolean isReason) {
            this.list = list;
            this.base = base;
            this.isReason = isReason;
        }

        /** Returns the actors. */
        int[] list() {
            return list;
        }

        /** Returns the upper bound on the score of a tie to one of them, apart from what it joins. */
        long base() {
            return base;
        }

        /** Returns whether they have a reason to meet even if the tie joins nothing. */
        boolean isReason() {
            return isReason;
        }
    }

    private static final Economy[] ECONOMIES = Economy.values();
    private static final ServiceType[] TYPES = ServiceType.values();

    private final TieScores pairs;
    private final Map<Cell, int[]> cells = new HashMap<>();

    /**
     * Fills the lists.
     *
     * @param pairs the scores of pairs, which know the actors
     * @param listed the actors to list, in the order in which the lists contain them
     */
    PartnerLists(TieScores pairs, List<Integer> listed) {
        this.pairs = pairs;
        Map<Cell, List<Integer>> lists = new HashMap<>();
        listed.forEach(actor -> {
            Interruption.throwIfInterrupted();
            cells(actor)
                    .forEach(cell -> lists.computeIfAbsent(cell, unused -> new ArrayList<>())
                            .add(actor));
        });
        lists.forEach((cell, list) ->
                cells.put(cell, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    private Set<Wish> needs(int actor) {
        return wishes(Need.open(pairs.actor(actor).needs()).value(), need -> Wish.of(need.sector(), need.terms()));
    }

    private Set<Wish> offers(int actor) {
        return wishes(pairs.actor(actor).offers().value(), offer -> Wish.of(offer.sector(), offer.terms()));
    }

    /** Returns the wishes in the order of the sectors. */
    private static <T> Set<Wish> wishes(Optional<List<T>> stated, Function<T, Wish> wish) {
        return stated.stream()
                .flatMap(List::stream)
                .map(wish)
                .sorted(Comparator.comparing(Wish::sector))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the lists that contain an actor. */
    private Stream<Cell> cells(int actor) {
        Stream<Cell> anybody = places(actor, false, null);
        Stream<Cell> seekers = needs(actor).stream().flatMap(wish -> places(actor, false, wish));
        Stream<Cell> givers = offers(actor).stream().flatMap(wish -> places(actor, true, wish));
        return Stream.of(anybody, seekers, givers).flatMap(each -> each);
    }

    private Stream<Cell> places(int actor, boolean offers, @Nullable Wish wish) {
        Economy economy = pairs.economy(actor);
        Cell anywhere = new Cell(offers, wish, economy, null);
        Stream<Cell> somewhere = Stream.of(pairs.commune(actor), pairs.epci(actor))
                .filter(place -> !place.isEmpty())
                .map(place -> new Cell(offers, wish, economy, place));
        return Stream.concat(Stream.of(anywhere), somewhere);
    }

    /** Returns the lists that may contain a partner of an actor, the highest bound first. */
    List<Reading> readings(int actor) {
        List<Reading> readings = new ArrayList<>();
        needs(actor).stream().flatMap(Wish::answers).distinct().forEach(wish -> add(actor, true, wish, readings));
        offers(actor).stream().flatMap(Wish::answers).distinct().forEach(wish -> add(actor, false, wish, readings));
        add(actor, false, null, readings);
        readings.sort(Comparator.comparingLong(Reading::base).reversed());
        return readings;
    }

    private void add(int actor, boolean offering, @Nullable Wish wish, List<Reading> readings) {
        for (Economy economy : ECONOMIES) {
            long base = TieScores.points((wish == null ? 0 : TieScores.NEED)
                    + (pairs.economy(actor).crosses(economy) ? TieScores.CROSSING : 0));
            boolean isReason = base > 0;
            add(
                    new Cell(offering, wish, economy, pairs.commune(actor)),
                    base + TieScores.SAME_COMMUNE,
                    isReason,
                    readings);
            add(new Cell(offering, wish, economy, pairs.epci(actor)), base + TieScores.SAME_EPCI, isReason, readings);
            add(new Cell(offering, wish, economy, null), base, isReason, readings);
        }
    }

    private void add(Cell cell, long base, boolean isReason, List<Reading> readings) {
        int[] list = cells.get(cell);
        if (list != null) {
            readings.add(new Reading(list, base, isReason));
        }
    }
}
