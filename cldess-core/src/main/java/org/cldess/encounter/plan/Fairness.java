package org.cldess.encounter.plan;

import java.util.Optional;

/**
 * How fair a plan is: how many participants have at least 1 encounter, 2, and so on; how many encounters there are in
 * all; and how many of them are the first of a representative, the second, and so on.
 */
final class Fairness {
    private final MeetingLimits asked;
    /** For each number of encounters, from 0, how many participants have it or more, as far as it counts. */
    private final int[] atLeast;

    private final long total;
    /** For each number, from 0, how many encounters are the one of that number, if representatives take turns. */
    private final int[] units;

    private Fairness(MeetingLimits asked, int[] atLeast, long total, int[] units) {
        this.asked = asked;
        this.atLeast = atLeast;
        this.total = total;
        this.units = units;
    }

    /** What makes a plan less fair than another. */
    enum Loss {
        /** Fewer participants have a number of encounters. */
        FEWER_HAVE_SO_MANY,
        /** There are fewer encounters in all. */
        FEWER_IN_ALL,
        /** The encounters are shared less evenly. */
        LESS_EVEN
    }

    /**
     * The first difference from a fairer plan.
     *
     * @param loss what makes the plan less fair
     * @param number the number of encounters in question
     * @param here how many participants, or encounters, there are
     * @param there the same in the fairer plan
     */
    record Difference(Loss loss, int number, long here, long there) {}

    static Fairness of(MeetingWishes meeting, RoundCapacity rooms, int[] open) {
        int[] before = ProvedBounds.before(meeting, rooms);
        int[] seats = ProvedBounds.seats(meeting, rooms);
        int most = 0;
        for (int node = 0; node < open.length; node++) {
            most = Math.max(most, before[node] + open[node]);
        }
        int[] atLeast = new int[most + 1];
        int[] units = new int[most + 1];
        long total = 0;
        int[] wanted = EncounterQuotas.wanted(meeting, rooms);
        for (int node = 0; node < open.length; node++) {
            int count = before[node] + open[node];
            total += count;
            for (int number = 0; number <= count; number++) {
                atLeast[number] += number <= wanted[node] ? 1 : 0;
                units[(number + seats[node] - 1) / seats[node]]++;
            }
        }
        return new Fairness(meeting.limits(), atLeast, total, units);
    }

    /** Returns what makes this plan less fair than another; empty if it is as fair, or fairer. */
    Optional<Difference> lossFrom(Fairness other) {
        if (asked.raises()) {
            for (int number = 0; number < Math.max(atLeast.length, other.atLeast.length); number++) {
                int here = at(atLeast, number);
                int there = at(other.atLeast, number);
                if (here != there) {
                    return difference(Loss.FEWER_HAVE_SO_MANY, number, here, there, here < there);
                }
            }
        }
        if (asked.levelled() && total != other.total) {
            return difference(Loss.FEWER_IN_ALL, 0, total / 2, other.total / 2, total < other.total);
        }
        if (asked.levelled()) {
            for (int number = Math.max(units.length, other.units.length) - 1; number > 0; number--) {
                int here = at(units, number);
                int there = at(other.units, number);
                if (here != there) {
                    return difference(Loss.LESS_EVEN, number, here, there, here > there);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> difference(Loss loss, int number, long here, long there, boolean isLoss) {
        return isLoss ? Optional.of(new Difference(loss, number, here, there)) : Optional.empty();
    }

    private static int at(int[] counts, int number) {
        return number < counts.length ? counts[number] : 0;
    }
}
