package org.cldess.internal.search;

/**
 * A spot on the earth, as degrees and as a vector of length 1.
 *
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 * @param x towards latitude 0, longitude 0
 * @param y towards latitude 0, longitude 90
 * @param z towards the north pole
 */
public record Spot(double latitude, double longitude, double x, double y, double z) {
    /** Less than any mean radius in metres by more than rounding takes away. */
    private static final double EARTH = 6_371_000;

    private static final double CELLS_A_DEGREE = 10;
    private static final int BANDS = 1_801;
    private static final int ROUND = 3_600;

    /** {@return the spot of two coordinates in degrees} */
    public static Spot at(double latitude, double longitude) {
        double north = StrictMath.toRadians(latitude);
        double east = StrictMath.toRadians(longitude);
        double level = StrictMath.cos(north);
        return new Spot(
                latitude, longitude, level * StrictMath.cos(east), level * StrictMath.sin(east), StrictMath.sin(north));
    }

    /** {@return the number of its cell of a tenth of a degree: spots of near numbers of one band are near} */
    public int cell() {
        return cell(band(), column());
    }

    int band() {
        return (int) Math.floor((latitude + 90) * CELLS_A_DEGREE);
    }

    int column() {
        return Math.floorMod((int) Math.floor((longitude + 180) * CELLS_A_DEGREE), ROUND);
    }

    /** The number of a cell; −1 beyond the poles. Columns go round. */
    static int cell(int band, int column) {
        return band < 0 || band >= BANDS ? -1 : band * ROUND + Math.floorMod(column, ROUND);
    }

    /** How many rings the cell of a number lies away from that of this spot. */
    int rings(int cell) {
        int east = Math.floorMod(cell % ROUND - column(), ROUND);
        return Math.max(Math.abs(cell / ROUND - band()), Math.min(east, ROUND - east));
    }

    /**
     * How many metres whatever lies outside the first rings around its cell is away at least: it is beyond a parallel, or beyond a meridian,
     * to which the way is asin(cos φ · sin Δλ).
     */
    int outside(int rings) {
        double degrees = rings / CELLS_A_DEGREE;
        if (degrees >= 90) {
            return 0;
        }
        double angle = StrictMath.toRadians(degrees);
        double east = StrictMath.asin(StrictMath.cos(StrictMath.toRadians(latitude)) * StrictMath.sin(angle));
        return least(2 * StrictMath.sin(Math.min(angle, Math.abs(east)) / 2));
    }

    /** How many metres a chord of the unit sphere spans at least: an arc is no shorter than its chord. */
    static int least(double chord) {
        return (int) Math.max(0, chord * EARTH - 1);
    }
}
