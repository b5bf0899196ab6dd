package org.cldess.matching.introduction;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiPredicate;
import org.cldess.actor.Actor;
import org.cldess.internal.interruption.Interruption;
import org.cldess.need.FitCheck;
import org.cldess.network.Network;

/**
 * Finds the pair whose tie has the highest score, again and again. Each actor has a best partner, and scores only fall
 * when an introduction is accepted: an actor that was first, and still is after its best partner has been looked up
 * again, is the best of all (M. Minoux, <i>{@index "Accelerated greedy algorithms"}</i>, 1978). At first, only an upper
 * bound is known for each actor; partners are looked up as needed.
 */
final class IntroductionSearch {
    /** An actor with its best partner and their score; before a partner has been looked up, with the upper bound. */
    private record BestPartner(int actor, int partner, long utility) {}

    private static final int NOBODY_YET = -1;

    private final List<Actor> actors;
    private final TieGain joining;
    private final Partners partners;
    private final BiPredicate<Actor, Actor> isAllowed;
    private final int[] left;
    private final Set<List<Integer>> chosen = new HashSet<>();
    private final PriorityQueue<BestPartner> queue = new PriorityQueue<>(
            Comparator.<BestPartner>comparingLong(best -> -best.utility()).thenComparingInt(BestPartner::actor));
    private BestPartner next = new BestPartner(0, 0, 0);

    IntroductionSearch(
            Network network,
            TieGain joining,
            PlaceLookup whereabouts,
            FitCheck check,
            BiPredicate<Actor, Actor> isAllowed,
            int mostEach) {
        this.actors = network.actors();
        this.joining = joining;
        this.isAllowed = isAllowed;
        this.partners = new Partners(network, joining, whereabouts, check);
        this.left = new int[actors.size()];
        Arrays.fill(left, mostEach);
        for (int actor = 0; actor < actors.size(); actor++) {
            Interruption.throwIfInterrupted();
            long maximum = partners.mayMeet(actor) ? partners.maximum(actor) : 0;
            if (maximum > 0) {
                queue.add(new BestPartner(actor, NOBODY_YET, maximum));
            }
        }
    }

    private void offer(int actor) {
        if (left[actor] > 0) {
            partners.search(actor, partner -> left[partner] > 0 && isFree(actor, partner));
            if (partners.found() >= 0) {
                queue.add(new BestPartner(actor, partners.found(), partners.utility()));
            }
        }
    }

    private boolean isFree(int actor, int partner) {
        return !chosen.contains(pair(actor, partner)) && isAllowed.test(actors.get(actor), actors.get(partner));
    }

    private static List<Integer> pair(int one, int other) {
        return List.of(Math.min(one, other), Math.max(one, other));
    }

    /** Moves to the best pair. */
    boolean advance() {
        while (!queue.isEmpty()) {
            Interruption.throwIfInterrupted();
            BestPartner old = queue.poll();
            offer(old.actor());
            BestPartner now = queue.peek();
            if (now != null && now.actor() == old.actor()) {
                next = queue.poll();
                return true;
            }
        }
        return false;
    }

    Actor first() {
        return actors.get(Math.min(next.actor(), next.partner()));
    }

    Actor second() {
        return actors.get(Math.max(next.actor(), next.partner()));
    }

    /** Treats the two as introduced. */
    void accept() {
        chosen.add(pair(next.actor(), next.partner()));
        left[next.actor()]--;
        left[next.partner()]--;
        joining.join(next.actor(), next.partner());
        offer(next.actor());
    }
}
