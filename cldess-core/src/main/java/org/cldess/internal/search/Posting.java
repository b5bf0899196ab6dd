package org.cldess.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cldess.internal.Interruption;
import org.cldess.internal.LongSort;

/**
 * Members who have something in common, in columns, in the order of a line that fills the map; above them layers of boxes around runs of them
 * (a packed R-tree: I. Kamel and C. Faloutsos, <i>{@index "On packing R-trees"}</i>, 1993). Whoever comes waits beside them, whoever leaves
 * leaves a gap, and everybody is put in order anew before the next look once one in {@value #WAITING} waits or left: so a change takes O(log n)
 * time on average, and never more memory than twice that of who is there.
 */
public final class Posting {
    /** In place of a member who left. */
    static final int NOBODY = -1;

    /** So many members stand in a box of the lowest layer. */
    static final int RUN = 64;

    /** So many boxes stand in a box of the layer above. */
    static final int BOXES = 8;

    private static final int WAITING = 32;
    private static final int FEW = 64;

    private final Columns nowhere;
    private Columns waiting;
    private Columns settled;
    private List<Layer> layers = List.of();
    private int gaps;

    /**
     * Nobody yet.
     *
     * @param traitsEach how many columns of traits each member has
     */
    public Posting(int traitsEach) {
        nowhere = new Columns(traitsEach);
        waiting = new Columns(traitsEach);
        settled = new Columns(traitsEach, 0);
    }

    /**
     * {@return the order in which things are best put in or looked for: who is near comes side by side, who is nowhere last, of those in one square
     * of the line who is named first}
     *
     * @param count how many things there are
     * @param spot where each of them is, if that is known
     */
    public static int[] sideBySide(int count, IntFunction<Optional<Spot>> spot) {
        long[] keys = new long[count];
        for (int at = 0; at < count; at++) {
            Interruption.endIfAsked();
            long along = spot.apply(at).map(Spot::along).orElse(Integer.MAX_VALUE);
            keys[at] = along << Integer.SIZE | at;
        }
        return Arrays.stream(LongSort.sorted(keys)).mapToInt(key -> (int) key).toArray();
    }

    /**
     * Puts a member in.
     *
     * @param member the member, who does not stand in it yet
     * @param spot where it is, if that is known
     * @param traits what is known of it, a bit for each trait
     */
    public void put(int member, Optional<Spot> spot, long[] traits) {
        if (spot.isPresent()) {
            waiting.add(member, spot.get(), traits);
        } else {
            nowhere.add(member, Spot.at(0, 0), traits);
        }
    }

    /**
     * Takes a member out.
     *
     * @param member the member
     * @param spot where it was put
     * @throws IllegalStateException if it does not stand there
     */
    public void remove(int member, Optional<Spot> spot) {
        boolean isGone =
                spot.isPresent() ? removeAt(member, spot.get()) || waiting.remove(member) : nowhere.remove(member);
        if (!isGone) {
            throw new IllegalStateException("The member %s does not stand where it is removed from.".formatted(member));
        }
    }

    private boolean removeAt(int member, Spot spot) {
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

    /** {@return whether nobody stands in it} */
    public boolean isEmpty() {
        return settled.size() - gaps + waiting.size() + nowhere.size() == 0;
    }

    /** Puts everybody in order, if too many wait or left. */
    void settle() {
        if (waiting.size() + gaps <= Math.max(FEW, settled.size() / WAITING)) {
            return;
        }
        for (int at = 0; at < settled.size(); at++) {
            Interruption.endIfAsked(at);
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

    /** Those of whom no place is known. */
    Columns nowhere() {
        return nowhere;
    }

    /** Those who wait. */
    Columns waiting() {
        return waiting;
    }

    /** Those who are in order. */
    Columns settled() {
        return settled;
    }

    /** The layers above those who are in order, the lowest first. */
    List<Layer> layers() {
        return layers;
    }
}
