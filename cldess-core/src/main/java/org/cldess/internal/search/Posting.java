package org.cldess.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.order.LongSort;

/**
 * Members that share something, in columns, in the order of a space-filling curve; above them layers of boxes around
 * runs of them (a packed R-tree: I. Kamel and C. Faloutsos, <i>{@index "On packing R-trees"}</i>, 1993). A new member
 * waits outside the order, and a removed one leaves a gap. Once one in {@value #WAITING} waits or has left, the next
 * search first puts all members in order again. A change therefore takes O(log n) time on average, and memory is never
 * more than twice that of the members present.
 */
public final class Posting {
    /** In place of a removed member. */
    static final int NOBODY = -1;

    /** The number of members in a box of the lowest layer. */
    static final int RUN = 64;

    /** The number of boxes in a box of the layer above. */
    static final int BOXES = 8;

    private static final int WAITING = 32;
    private static final int FEW = 64;

    private final Columns nowhere;
    private Columns waiting;
    private Columns settled;
    private List<Layer> layers = List.of();
    private int gaps;

    /**
     * Creates an empty posting.
     *
     * @param traitsEach the number of columns of traits of each member
     */
    public Posting(int traitsEach) {
        nowhere = new Columns(traitsEach);
        waiting = new Columns(traitsEach);
        settled = new Columns(traitsEach, 0);
    }

    /**
     * {@return the best order in which to add or search for things: along the curve, so that near things are adjacent,
     * those without a position last, those in the same square in the given order}
     *
     * @param count the number of things
     * @param spot the position of each, if it is known
     */
    public static int[] sideBySide(int count, IntFunction<Optional<EarthPoint>> spot) {
        long[] keys = new long[count];
        for (int at = 0; at < count; at++) {
            Interruption.throwIfInterrupted();
            long along = spot.apply(at).map(EarthPoint::along).orElse(Integer.MAX_VALUE);
            keys[at] = along << Integer.SIZE | at;
        }
        return Arrays.stream(LongSort.sorted(keys)).mapToInt(key -> (int) key).toArray();
    }

    /**
     * Adds a member.
     *
     * @param member the member, which is not in the posting yet
     * @param spot its position, if it is known
     * @param traits its traits, a bit for each
     */
    public void put(int member, Optional<EarthPoint> spot, long[] traits) {
        if (spot.isPresent()) {
            waiting.add(member, spot.get(), traits);
        } else {
            nowhere.add(member, EarthPoint.at(0, 0), traits);
        }
    }

    /**
     * Removes a member.
     *
     * @param member the member
     * @param spot the position with which it was added
     * @throws IllegalStateException if it is not there
     */
    public void remove(int member, Optional<EarthPoint> spot) {
        boolean isGone =
                spot.isPresent() ? removeAt(member, spot.get()) || waiting.remove(member) : nowhere.remove(member);
        if (!isGone) {
            throw new IllegalStateException(
                    "The member %s is not at the position from which it is removed.".formatted(member));
        }
    }

    private boolean removeAt(int member, EarthPoint spot) {
        int end = settled.first(spot.along() + 1L);
        for (int at = settled.first(spot.along()); at < end; at++) {
            if (settled.member(at) == member) {
                settled.set(at, NOBODY);
                gaps++;
                return true;
            }
        }
        return false;
    }

    /** {@return whether the posting has no members} */
    public boolean isEmpty() {
        return settled.size() - gaps + waiting.size() + nowhere.size() == 0;
    }

    /** Puts all members in order if too many wait or have left. */
    void settle() {
        if (waiting.size() + gaps <= Math.max(FEW, settled.size() / WAITING)) {
            return;
        }
        for (int at = 0; at < settled.size(); at++) {
            Interruption.throwIfInterrupted(at);
            if (settled.member(at) != NOBODY) {
                waiting.add(settled, at);
            }
        }
        settled = waiting.alongTheLine();
        waiting = new Columns(settled.traitsEach());
        gaps = 0;
        List<Layer> all = new ArrayList<>();
        for (Layer top = Layer.over(settled, RUN); ; top = Layer.over(top, BOXES)) {
            all.add(top);
            if (top.size() <= BOXES) {
                break;
            }
        }
        layers = List.copyOf(all);
    }

    /** Returns the members without a known position. */
    Columns nowhere() {
        return nowhere;
    }

    /** Returns the members that wait to be put in order. */
    Columns waiting() {
        return waiting;
    }

    /** Returns the members in order. */
    Columns settled() {
        return settled;
    }

    /** Returns the layers above the members in order, the lowest first. */
    List<Layer> layers() {
        return layers;
    }
}
