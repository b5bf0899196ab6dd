package org.cldess.matching.introduction;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.matching.criterion.Availability;
import org.cldess.matching.introduction.PartnerLists.Reading;
import org.cldess.need.FitCheck;
import org.cldess.network.Network;

/**
 * Looks up the best partner of an actor in {@linkplain PartnerLists lists}. Within a list, the actors of the largest
 * group come first, and those of one block are adjacent. A list is scanned only as far as an actor in it can still be
 * better than the best so far, and no actor is scored twice.
 */
final class Partners {
    private final TieGain joining;
    private final TieScores pairs;
    private final PartnerLists lists;
    private final boolean[] mayMeet;
    private final int[] weighed;
    private int searches;
    private int found;
    private long utility;

    Partners(Network network, TieGain joining, PlaceLookup whereabouts, FitCheck check) {
        this.joining = joining;
        List<Actor> actors = network.actors();
        pairs = new TieScores(network, joining, whereabouts, check);
        weighed = new int[actors.size()];
        mayMeet = new boolean[actors.size()];
        for (int actor = 0; actor < mayMeet.length; actor++) {
            mayMeet[actor] = actors.get(actor).publicBody().value().isEmpty()
                    && Availability.isAvailable(actors.get(actor), network.day());
        }
        lists = new PartnerLists(pairs, ordered());
    }

    private List<Integer> ordered() {
        return IntStream.range(0, mayMeet.length)
                .filter(actor -> mayMeet[actor])
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                actor -> joining.parts().of(actor))
                        .thenComparingInt(joining::block)
                        .thenComparingInt(actor -> actor))
                .toList();
    }

    boolean mayMeet(int actor) {
        return mayMeet[actor];
    }

    /**
     * Returns an upper bound on the score of a tie to the best partner, whichever actors are free, without scoring any.
     */
    long maximum(int actor) {
        return lists.readings(actor).stream()
                .mapToLong(reading -> maximum(reading, actor))
                .max()
                .orElse(0);
    }

    /** Returns the bound of one list: its first actor of another group is in the largest other group. */
    private long maximum(Reading reading, int actor) {
        int own = joining.parts().of(actor);
        int[] list = reading.list();
        int from = endOfPart(list, own - 1);
        int end = endOfPart(list, own);
        int other = from > 0 ? 0 : end;
        long joined = other < list.length
                ? TieScores.joined(joining.utilityOfParts(own, joining.parts().of(list[other])))
                : 0;
        if (joining.block(actor) != Integer.MAX_VALUE && hasOtherBlock(list, from, end, joining.block(actor))) {
            joined = Math.max(joined, TieScores.joined(TieGain.utilityOfBlocks()));
        }
        return reading.isReason() || joined > 0 ? reading.base() + joined : 0;
    }

    private boolean hasOtherBlock(int[] list, int from, int end, int own) {
        if (from >= end) {
            return false;
        }
        int first = joining.block(list[from]);
        int next = first == own ? endOfBlock(list, from, end) : from;
        return next < end && joining.block(list[next]) != Integer.MAX_VALUE;
    }

    /** Looks up the best partner of an actor among the free actors. */
    void search(int actor, IntPredicate isFree) {
        found = -1;
        utility = 0;
        searches++;
        for (Reading reading : lists.readings(actor)) {
            read(reading, actor, isFree);
        }
    }

    /** Returns the partner that was found; −1 if there is none. */
    int found() {
        return found;
    }

    /** Returns the score of a tie to that partner, in millionths of a point. */
    long utility() {
        return utility;
    }

    private void read(Reading reading, int actor, IntPredicate isFree) {
        int[] list = reading.list();
        readOtherGroups(list, actor, reading.base(), isFree);
        readOtherBlocks(list, actor, reading.base(), isFree);
        for (int i = 0; reading.isReason() && i < list.length && reading.base() > utility; i++) {
            consider(actor, list[i], isFree);
        }
    }

    /** Scans the actors of other groups. The largest groups come first, so the points for joining them only fall. */
    private void readOtherGroups(int[] list, int actor, long base, IntPredicate isFree) {
        int own = joining.parts().of(actor);
        for (int i = 0; i < list.length; i++) {
            int part = joining.parts().of(list[i]);
            if (joining.areOne(own, part)) {
                i = endOfPart(list, part) - 1;
            } else if (base + TieScores.joined(joining.utilityOfParts(own, part)) <= utility) {
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
            if (other == Integer.MAX_VALUE || base + TieScores.joined(TieGain.utilityOfBlocks()) <= utility) {
                return;
            }
            if (other == block) {
                i = endOfBlock(list, i, end) - 1;
            } else {
                consider(actor, list[i], isFree);
            }
        }
    }

    /** Returns the end, in a list, of the actors of a component and of all components before it. */
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
        if (partner == actor || weighed[partner] == searches) {
            return;
        }
        weighed[partner] = searches;
        long gain = pairs.of(actor, partner);
        if (gain > utility && isFree.test(partner)) {
            utility = gain;
            found = partner;
        }
    }
}
