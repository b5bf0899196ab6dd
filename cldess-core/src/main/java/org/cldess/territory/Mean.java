package org.cldess.territory;

import java.util.Arrays;

/** The mean position of some communes of a table, in its units, and the distance to the farthest of them. */
final class Mean {
    private final CommuneTable table;
    private int[] rows = new int[4];
    private int count;
    private long latitudes;
    private long longitudes;
    private long errors;
    private int farthest = -1;

    Mean(CommuneTable table) {
        this.table = table;
    }

    void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = row;
        latitudes += table.latitude(row);
        longitudes += table.longitude(row);
        errors += table.error(row);
    }

    int count() {
        return count;
    }

    int latitude() {
        return average(latitudes, count);
    }

    int longitude() {
        return average(longitudes, count);
    }

    private static int average(long sum, int count) {
        return (int) Math.round((double) sum / count);
    }

    /** Returns the distance from the mean to the farthest commune, in metres. */
    int farthest() {
        if (farthest < 0) {
            for (int i = 0; i < count; i++) {
                farthest = Math.max(farthest, metres(rows[i], latitude(), longitude()));
            }
        }
        return farthest;
    }

    /**
     * Returns the distance of a commune from the mean of the others. The error of that mean is at most the average of
     * their errors.
     */
    Distance fromOthers(int row) {
        int others = count - 1;
        int metres = metres(
                row,
                average(latitudes - table.latitude(row), others),
                average(longitudes - table.longitude(row), others));
        return new Distance(metres, table.error(row) + average(errors - table.error(row), others));
    }

    private int metres(int row, int latitude, int longitude) {
        return GeoPosition.metres(
                table.latitude(row) / CommunePlaces.UNITS,
                table.longitude(row) / CommunePlaces.UNITS,
                latitude / CommunePlaces.UNITS,
                longitude / CommunePlaces.UNITS);
    }
}
