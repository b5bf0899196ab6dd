package org.cldess.matching;

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
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.need.Fit;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.need.ServiceType;
import org.cldess.need.Terms;
import org.cldess.network.Economy;
import org.cldess.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the best partner of an actor. Actors stand in lists of those who share an economy, a place and a sector that they need or offer;
 * within a list, those of the largest group come first, and those of one block side by side. A list is read only as far as somebody in it
 * can still be better than the best so far.
 */
final class Partners {
    /** What all actors of a list share; a wish or place (a commune or an EPCI, whose codes are never alike) that is not asked is null. */
    private record Cell(
            boolean offers,
            @Nullable Wish wish,
            Economy economy,
            @Nullable String place) {}

    /** The sector of a need or an offer, and its type; null if any may do. */
    private record Wish(String sector, @Nullable ServiceType type) {
        static Wish of(String sector, Terms terms) {
            return new Wish(sector, terms.serviceType().value().orElse(null));
        }

        /** What may answer. */
        Stream<Wish> answers() {
            Wish open = new Wish(sector, null);
            return type == null
                    ? Stream.concat(Stream.of(open), Arrays.stream(TYPES).map(each -> new Wish(sector, each)))
                    : Stream.of(this, open);
        }
    }

    private static final Economy[] ECONOMIES = Economy.values();
    private static final ServiceType[] TYPES = ServiceType.values();
    private static final int[] NOBODY = {};

    private final Joining joining;
    private final Economy[] economies;
    private final String[] communes;
    private final String[] epcis;
    private final List<Actor> actors;
    private final FitCheck check;
    private final List<Set<Wish>> needs;
    private final List<Set<Wish>> offers;
    private final boolean[] mayMeet;
    private final Map<Cell, int[]> cells = new HashMap<>();
    private int found;
    private long worth;

    Partners(Network network, Joining joining, Whereabouts whereabouts, FitCheck check) {
        this.actors = network.actors();
        this.joining = joining;
        this.check = check;
        economies = actors.stream().map(network::economyOf).toArray(Economy[]::new);
        communes = actors.stream().map(whereabouts::commune).toArray(String[]::new);
        epcis = actors.stream().map(whereabouts::epci).toArray(String[]::new);
        needs = actors.stream()
                .map(actor -> wishes(actor.needs().value(), need -> Wish.of(need.sector(), need.terms())))
                .toList();
        offers = actors.stream()
                .map(actor -> wishes(actor.offers().value(), offer -> Wish.of(offer.sector(), offer.terms())))
                .toList();
        mayMeet = new boolean[actors.size()];
        for (int actor = 0; actor < mayMeet.length; actor++) {
            mayMeet[actor] = actors.get(actor).publicBody().value().isEmpty()
                    && Availability.isAvailable(actors.get(actor), network.day());
        }
        fill();
    }

    /** In the order of the sectors. */
    private static <T> Set<Wish> wishes(Optional<List<T>> stated, Function<T, Wish> wish) {
        return stated.stream()
                .flatMap(List::stream)
                .map(wish)
                .sorted(Comparator.comparing(Wish::sector))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void fill() {
        Map<Cell, List<Integer>> lists = new HashMap<>();
        IntStream.range(0, mayMeet.length)
                .filter(actor -> mayMeet[actor])
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                actor -> joining.parts().of(actor))
                        .thenComparingInt(joining::block)
                        .thenComparingInt(actor -> actor))
                .forEach(actor -> cells(actor)
                        .forEach(cell -> lists.computeIfAbsent(cell, unused -> new ArrayList<>())
                                .add(actor)));
        lists.forEach((cell, list) ->
                cells.put(cell, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The lists in which an actor stands. */
    private Stream<Cell> cells(int actor) {
        Stream<Cell> anybody = places(actor, false, null);
        Stream<Cell> seekers = needs.get(actor).stream().flatMap(wish -> places(actor, false, wish));
        Stream<Cell> givers = offers.get(actor).stream().flatMap(wish -> places(actor, true, wish));
        return Stream.of(anybody, seekers, givers).flatMap(each -> each);
    }

    private Stream<Cell> places(int actor, boolean offers, @Nullable Wish wish) {
        Cell anywhere = new Cell(offers, wish, economies[actor], null);
        Stream<Cell> somewhere = Stream.of(communes[actor], epcis[actor])
                .filter(place -> !place.isEmpty())
                .map(place -> new Cell(offers, wish, economies[actor], place));
        return Stream.concat(Stream.of(anywhere), somewhere);
    }

    boolean mayMeet(int actor) {
        return mayMeet[actor];
    }

    /** Looks up the best partner of an actor among those that are free. */
    void look(int actor, IntPredicate isFree) {
        found = -1;
        worth = 0;
        for (boolean offering : new boolean[] {true, false}) {
            Stream<Wish> asked = (offering ? needs : offers).get(actor).stream();
            asked.flatMap(Wish::answers).distinct().forEach(wish -> lookIn(actor, offering, wish, isFree));
        }
        lookIn(actor, false, null, isFree);
    }

    /** The best partner that was looked up; −1 if there is nobody. */
    int found() {
        return found;
    }

    /** What a tie to that partner is worth, in millionths of a point. */
    long worth() {
        return worth;
    }

    private void lookIn(int actor, boolean offering, @Nullable Wish wish, IntPredicate isFree) {
        for (Economy economy : ECONOMIES) {
            long base = points((wish == null ? 0 : Introductions.NEED)
                    + (crosses(economies[actor], economy) ? Introductions.CROSSING : 0));
            boolean isReason = base > 0;
            Cell neighbours = new Cell(offering, wish, economy, communes[actor]);
            read(neighbours, actor, base + Introductions.SAME_COMMUNE, isReason, isFree);
            Cell around = new Cell(offering, wish, economy, epcis[actor]);
            read(around, actor, base + Introductions.SAME_EPCI, isReason, isFree);
            read(new Cell(offering, wish, economy, null), actor, base, isReason, isFree);
        }
    }

    private static long points(int points) {
        return (long) points * Joining.FULL;
    }

    private static boolean crosses(Economy one, Economy other) {
        return (one == Economy.SOCIAL && other == Economy.CONVENTIONAL)
                || (one == Economy.CONVENTIONAL && other == Economy.SOCIAL);
    }

    private void read(Cell cell, int actor, long base, boolean isReason, IntPredicate isFree) {
        int[] list = cells.getOrDefault(cell, NOBODY);
        readOtherGroups(list, actor, base, isFree);
        readOtherBlocks(list, actor, base, isFree);
        for (int i = 0; isReason && i < list.length && base > worth; i++) {
            consider(actor, list[i], isFree);
        }
    }

    /** The largest groups come first: what joining them is worth only falls. */
    private void readOtherGroups(int[] list, int actor, long base, IntPredicate isFree) {
        int own = joining.parts().of(actor);
        for (int i = 0; i < list.length; i++) {
            int part = joining.parts().of(list[i]);
            if (joining.areOne(own, part)) {
                i = endOfPart(list, part) - 1;
            } else if (base + joined(joining.worthOfParts(own, part)) <= worth) {
                return;
            } else {
                consider(actor, list[i], isFree);
            }
        }
    }

    private void readOtherBlocks(int[] list, int actor, long base, IntPredicate isFree) {
        int own = joining.parts().of(actor);
        int block = joining.block(actor);
        if (block == Integer.MAX_VALUE) {
            return;
        }
        int end = endOfPart(list, own);
        for (int i = endOfPart(list, own - 1); i < end; i++) {
            int other = joining.block(list[i]);
            if (other == Integer.MAX_VALUE || base + joined(Joining.worthOfBlocks()) <= worth) {
                return;
            }
            if (other == block) {
                i = endOfBlock(list, i, end) - 1;
            } else {
                consider(actor, list[i], isFree);
            }
        }
    }

    private static long joined(int millionths) {
        return (long) Introductions.JOINING * millionths;
    }

    /** Where those of a part, and of all before it, end in a list. */
    private int endOfPart(int[] list, int part) {
        return firstPlace(list, 0, list.length, actor -> joining.parts().of(actor) > part);
    }

    private int endOfBlock(int[] list, int from, int to) {
        int block = joining.block(list[from]);
        return firstPlace(list, from, to, actor -> joining.block(actor) > block);
    }

    private static int firstPlace(int[] list, int from, int to, IntPredicate isPast) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isPast.test(list[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void consider(int actor, int partner, IntPredicate isFree) {
        if (partner != actor) {
            long gain = gain(actor, partner);
            if (gain > worth && isFree.test(partner)) {
                worth = gain;
                found = partner;
            }
        }
    }

    /** What a tie between two is worth, in millionths of a point. */
    private long gain(int one, int other) {
        long whole = met(one, other) + points(crosses(economies[one], economies[other]) ? Introductions.CROSSING : 0);
        long joined = joined(joining.worth(one, other));
        if (whole == 0 && joined == 0) {
            return 0;
        }
        return joined + whole + near(one, other);
    }

    private long near(int one, int other) {
        if (isOne(communes, one, other)) {
            return Introductions.SAME_COMMUNE;
        }
        return isOne(epcis, one, other) ? Introductions.SAME_EPCI : 0;
    }

    private static boolean isOne(String[] places, int one, int other) {
        return !places[one].isEmpty() && places[one].equals(places[other]);
    }

    /** What it is worth that one meets a need of the other: all, half where something is to be checked, or nothing. */
    private long met(int one, int other) {
        Fit.Level level = best(actors.get(one), actors.get(other), Fit.Level.NOT_MET);
        level = level == Fit.Level.MET ? level : best(actors.get(other), actors.get(one), level);
        return switch (level) {
            case MET -> points(Introductions.NEED);
            case TO_CHECK -> points(Introductions.NEED) / 2;
            case NOT_MET -> 0;
        };
    }

    private Fit.Level best(Actor seeker, Actor giver, Fit.Level known) {
        Fit.Level best = known;
        for (Need need : seeker.needs().value().orElse(List.of())) {
            for (Offer offer : giver.offers().value().orElse(List.of())) {
                if (best != Fit.Level.MET && check.isSameSector(need, offer)) {
                    Fit.Level level = check.level(need, seeker.commune(), offer, giver.commune());
                    best = level.compareTo(best) < 0 ? level : best;
                }
            }
        }
        return best;
    }
}
