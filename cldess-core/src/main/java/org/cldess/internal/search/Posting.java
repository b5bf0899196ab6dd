package org.cldess.internal.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Members who have something in common, by cells of a tenth of a degree, each with the box around its members.
 *
 * <p>A search reads the cells ring by ring around a spot. It stops at the first ring beyond which nobody can be good enough, leaves out the
 * cells whose box is too far for that, and the members who are. So it looks at as few as the bounds allow and misses nobody. Beyond
 * {@value #RINGS} rings, it goes through the cells that are left, in no order. Putting and removing take O(members of the cell).
 */
public final class Posting {
    private static final int NOWHERE = -1;

    /** The order in which members are best put in: those of one cell, and there those of one spot, side by side. */
    public static final Comparator<Optional<Spot>> SIDE_BY_SIDE = Comparator.<Optional<Spot>>comparingInt(
                    spot -> spot.map(Spot::cell).orElse(NOWHERE))
            .thenComparingDouble(spot -> spot.map(Spot::latitude).orElse(0.0))
            .thenComparingDouble(spot -> spot.map(Spot::longitude).orElse(0.0));

    private static final int RINGS = 24;

    private final CellTable cells = new CellTable();
    private final Cell nowhere = new Cell(NOWHERE);
    private int size;

    /**
     * Puts a member in.
     *
     * @param member the member, who does not stand in it yet
     * @param spot where it is, if that is known
     */
    public void put(int member, Optional<Spot> spot) {
        if (spot.isEmpty()) {
            nowhere.put(member, Spot.at(0, 0));
        } else {
            cells.make(spot.get().cell()).put(member, spot.get());
        }
        size++;
    }

    /**
     * Takes a member out.
     *
     * @param member the member
     * @param spot where it was put
     */
    public void remove(int member, Optional<Spot> spot) {
        Cell cell = spot.isEmpty() ? nowhere : cells.make(spot.get().cell());
        if (!cell.remove(member)) {
            throw new IllegalStateException("The member %s does not stand where it is removed from.".formatted(member));
        }
        size--;
    }

    /** {@return whether nobody stands in it} */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Has a target look at whoever may be good enough.
     *
     * @param here the spot around which to look; if it is not known, everybody is as near as may be
     * @param target looks at them
     * @throws CancellationException if the thread is interrupted
     */
    public void search(Optional<Spot> here, Target target) {
        if (here.isPresent()) {
            search(here.get(), target);
        } else {
            cells.forEach(cell -> weigh(cell, target));
        }
        weigh(nowhere, target);
    }

    private void search(Spot here, Target target) {
        for (int ring = 0; ring <= RINGS; ring++) {
            if (!target.isEnough(target.most(here.outside(ring - 1)))) {
                return;
            }
            ring(here, ring, target);
        }
        if (target.isEnough(target.most(here.outside(RINGS)))) {
            cells.forEach(cell -> {
                if (here.rings(cell.number()) > RINGS) {
                    weigh(cell, here, target);
                }
            });
        }
    }

    private void ring(Spot here, int ring, Target target) {
        int band = here.band();
        int column = here.column();
        for (int north = -ring; north <= ring; north++) {
            int step = Math.abs(north) == ring ? 1 : 2 * ring;
            for (int east = -ring; east <= ring; east += Math.max(1, step)) {
                Cell cell = cells.find(Spot.cell(band + north, column + east));
                if (cell != null) {
                    weigh(cell, here, target);
                }
            }
        }
    }

    private static void weigh(Cell cell, Spot here, Target target) {
        if (!target.isEnough(target.most(cell.metres(here)))) {
            return;
        }
        refuseInterruption();
        long most = 0;
        for (int at = 0; at < cell.size(); at++) {
            if (!cell.isWhereTheLastWas(at)) {
                most = target.most(cell.metres(at, here));
            }
            if (target.isEnough(most)) {
                target.weigh(cell.member(at), most);
            }
        }
    }

    private static void weigh(Cell cell, Target target) {
        refuseInterruption();
        long most = target.most();
        for (int at = 0; at < cell.size() && target.isEnough(most); at++) {
            target.weigh(cell.member(at), most);
        }
    }

    private static void refuseInterruption() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The search was interrupted.");
        }
    }
}
