package org.cldess.territory;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * An index of places by cells of a tenth of a degree. A search around a place reads only the cells that the circle may
 * touch: O(log n + k) for k places in these cells.
 */
final class Grid {
    private static final int CELLS_A_DEGREE = 10;
    private static final int ROUND = 360 * CELLS_A_DEGREE;
    private static final double METRES_A_DEGREE = 111_195;

    private final NumberIndex cells;

    private Grid(NumberIndex cells) {
        this.cells = cells;
    }

    static Grid of(CommunePlaces places) {
        long[] pairs = new long[places.size()];
        int count = 0;
        for (int row = 0; row < places.size(); row++) {
            if (places.isKnown(row)) {
                pairs[count++] = NumberIndex.pair(
                        band(places.latitude(row)) * ROUND + Math.floorMod(column(places.longitude(row)), ROUND), row);
            }
        }
        return new Grid(NumberIndex.of(Arrays.copyOf(pairs, count)));
    }

    private static int band(double latitude) {
        return (int) Math.floor((latitude + 90) * CELLS_A_DEGREE);
    }

    private static int column(double longitude) {
        return (int) Math.floor((longitude + 180) * CELLS_A_DEGREE);
    }

    /** Visits every place in the cells that a circle touches, including places outside the circle; no place twice. */
    void around(double latitude, double longitude, int metres, IntConsumer visitor) {
        double high = metres / METRES_A_DEGREE * 1.001;
        double reach = Math.abs(latitude) + high;
        double wide = reach >= 90 ? 180 : high / StrictMath.cos(StrictMath.toRadians(reach));
        int first = column(longitude - Math.min(wide, 180));
        int last = Math.min(column(longitude + Math.min(wide, 180)), first + ROUND - 1);
        for (int band = Math.max(0, band(latitude - high)); band <= Math.min(band(90), band(latitude + high)); band++) {
            int start = Math.floorMod(first, ROUND);
            int stop = start + last - first;
            visit(band * ROUND + start, band * ROUND + Math.min(stop, ROUND - 1), visitor);
            visit(band * ROUND, band * ROUND + stop - ROUND, visitor);
        }
    }

    private void visit(int first, int last, IntConsumer visitor) {
        for (int at = cells.from(first); at < cells.end() && cells.number(at) <= last; at++) {
            visitor.accept(cells.row(at));
        }
    }
}
