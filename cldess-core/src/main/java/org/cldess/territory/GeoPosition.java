package org.cldess.territory;

/**
 * The position of a commune (<i>{@index position}</i>), how it was found and how far off it may be.
 *
 * @param latitude degrees north of the equator, WGS 84, from −90 to 90
 * @param longitude degrees east of Greenwich, WGS 84, from −180 to 180
 * @param precision how it was found
 * @param error how far the town centre may lie from here: an estimate, not a bound. Of the positions shipped for
 *     France, measured against the centres that the State publishes, 96 % of those from a source are within their
 *     error, 91 % of those from a postal code (half of which have an error below 12 km) and 92 % of the few from an
 *     EPCI (29 km)
 */
public record GeoPosition(double latitude, double longitude, Precision precision, Distance error) {
    /** How far a town centre may lie from the position that a source gives. */
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
     * Returns a position that comes from a source.
     *
     * @param latitude degrees north of the equator
     * @param longitude degrees east of Greenwich
     * @return the position of a town centre, known to {@link #LOCATED}
     */
    public static GeoPosition townCentre(double latitude, double longitude) {
        return new GeoPosition(latitude, longitude, Precision.TOWN_CENTRE, LOCATED);
    }

    /**
     * Returns the distance to another position. On a sphere of mean radius R = 6,371.0088 km, with latitudes φ and
     * longitudes λ, the haversine formula gives 2R·asin √(sin²(Δφ/2) + cos φ₁·cos φ₂·sin²(Δλ/2)); the earth’s
     * flattening makes the result wrong by at most 0.6 %.
     *
     * @param other the other position
     * @return the distance; its error is the sum of both errors
     */
    public Distance distanceTo(GeoPosition other) {
        return new Distance(
                metres(latitude, longitude, other.latitude, other.longitude), error.metres() + other.error.metres());
    }

    /** Computes the haversine in strict arithmetic, so that every machine gets the same metre. */
    static int metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double from = StrictMath.toRadians(latitude);
        double to = StrictMath.toRadians(otherLatitude);
        double north = StrictMath.sin((to - from) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(otherLongitude - longitude) / 2);
        double square = north * north + StrictMath.cos(from) * StrictMath.cos(to) * east * east;
        return (int) StrictMath.round(2 * EARTH * StrictMath.asin(Math.min(1, StrictMath.sqrt(square))));
    }
}
