package org.cldess.territory;

/**
 * Where a commune is (<i>{@index position}</i>), how that was found and how far off it may be.
 *
 * @param latitude degrees north of the equator, WGS 84, from −90 to 90
 * @param longitude degrees east of Greenwich, WGS 84, from −180 to 180
 * @param precision how it was found
 * @param error how far the town centre may lie from here: an estimate, no bound. Of the positions shipped for France, measured against
 *     the centres that the State publishes, 96 % of the town centres lie within theirs, 91 % of those from a postal code (half of which
 *     state less than 12 km) and 92 % of the few from an EPCI (29 km)
 */
public record GeoPosition(double latitude, double longitude, Precision precision, Distance error) {
    /** How far a town centre may lie from where a source puts it. */
    public static final Distance LOCATED = Distance.kilometres(3);

    /** The mean radius of the earth in metres: R₁ of the International Union of Geodesy and Geophysics. */
    private static final double EARTH = 6_371_008.8;

    /** Checks the coordinates. */
    public GeoPosition {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "No place has the latitude %s and the longitude %s: give degrees, north and east positive, latitude first."
                            .formatted(latitude, longitude));
        }
    }

    /**
     * A position that a source tells.
     *
     * @param latitude degrees north of the equator
     * @param longitude degrees east of Greenwich
     * @return the position of a town centre, known to {@link #LOCATED}
     */
    public static GeoPosition townCentre(double latitude, double longitude) {
        return new GeoPosition(latitude, longitude, Precision.TOWN_CENTRE, LOCATED);
    }

    /**
     * How far another position is. On a sphere of mean radius R = 6,371.0088 km, with latitudes φ and longitudes λ, the haversine
     * formula gives 2R·asin √(sin²(Δφ/2) + cos φ₁·cos φ₂·sin²(Δλ/2)); the earth’s flattening makes that wrong by at most 0.6 %.
     *
     * @param other the other position
     * @return the distance; its error is the sum of both errors
     */
    public Distance distanceTo(GeoPosition other) {
        return new Distance(
                metres(latitude, longitude, other.latitude, other.longitude), error.metres() + other.error.metres());
    }

    /** The haversine, in strict arithmetic: every machine finds the same metre. */
    static int metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double from = StrictMath.toRadians(latitude);
        double to = StrictMath.toRadians(otherLatitude);
        double north = StrictMath.sin((to - from) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(otherLongitude - longitude) / 2);
        double square = north * north + StrictMath.cos(from) * StrictMath.cos(to) * east * east;
        return (int) StrictMath.round(2 * EARTH * StrictMath.asin(Math.min(1, StrictMath.sqrt(square))));
    }
}
