package org.cldess.internal.search;

/**
 * A position on the earth, in degrees and as a vector of length 1.
 *
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 * @param x towards latitude 0, longitude 0
 * @param y towards latitude 0, longitude 90
 * @param z towards the north pole
 */
public record EarthPoint(double latitude, double longitude, double x, double y, double z) {
    /** Less than every mean radius of the earth, in metres, by more than the rounding error. */
    private static final double EARTH = 6_371_000;

    /** The maximum rounding error of a length, in metres: coordinates are stored as floats. */
    private static final double ROUNDING = 2;

    private static final int SIDE = 1 << 15;

    /** {@return the position with these coordinates in degrees} */
    public static EarthPoint at(double latitude, double longitude) {
        double north = StrictMath.toRadians(latitude);
        double east = StrictMath.toRadians(longitude);
        double level = StrictMath.cos(north);
        return new EarthPoint(
                latitude, longitude, level * StrictMath.cos(east), level * StrictMath.sin(east), StrictMath.sin(north));
    }

    /**
     * {@return its position on a curve that fills the map of the earth, in squares of 600 m by 1,200 m: positions near
     * on the curve are near on the map (D. Hilbert, Über die stetige Abbildung einer Linie auf ein Flächenstück, 1891)}
     */
    int along() {
        int x = step((longitude + 180) / 360);
        int y = step((latitude + 90) / 180);
        int along = 0;
        for (int half = SIDE / 2; half > 0; half /= 2) {
            boolean isEast = (x & half) != 0;
            boolean isNorth = (y & half) != 0;
            along = 4 * along + (isEast ? isNorth ? 2 : 3 : isNorth ? 1 : 0);
            if (!isNorth) { // the curve turns within the two southern quarters
                int turned = isEast ? SIDE - 1 - y : y;
                y = isEast ? SIDE - 1 - x : x;
                x = turned;
            }
        }
        return along;
    }

    private static int step(double share) {
        return (int) Math.max(0, Math.min(SIDE - 1, Math.floor(share * SIDE)));
    }

    /**
     * Returns a lower bound, in metres, on the arc over a chord of the unit sphere: an arc is no shorter than its
     * chord.
     */
    static int minimum(double x, double y, double z) {
        return (int) Math.max(0, Math.sqrt(x * x + y * y + z * z) * EARTH - ROUNDING);
    }
}
