package org.cldess.territory;

import java.util.Arrays;
import java.util.Optional;

/** The final position of each row of a table: from a source, or approximated by {@link Placement}. */
final class CommunePlaces {
    /** The number of units in a degree: coordinates are kept in hundred-thousandths of a degree, about a metre. */
    static final double UNITS = 100_000;

    private static final Precision[] PRECISIONS = Precision.values();

    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] errors;
    private final byte[] precisions;

    CommunePlaces(int size) {
        latitudes = new int[size];
        longitudes = new int[size];
        errors = new int[size];
        precisions = new byte[size];
        Arrays.fill(precisions, (byte) -1);
    }

    void put(int row, int latitude, int longitude, Precision precision, int error) {
        latitudes[row] = latitude;
        longitudes[row] = longitude;
        errors[row] = error;
        precisions[row] = (byte) Arrays.asList(PRECISIONS).indexOf(precision);
    }

    int size() {
        return precisions.length;
    }

    boolean isKnown(int row) {
        return precisions[row] >= 0;
    }

    double latitude(int row) {
        return latitudes[row] / UNITS;
    }

    double longitude(int row) {
        return longitudes[row] / UNITS;
    }

    Optional<GeoPosition> position(int row) {
        return isKnown(row)
                ? Optional.of(new GeoPosition(
                        latitude(row), longitude(row), PRECISIONS[precisions[row]], new Distance(errors[row], 0)))
                : Optional.empty();
    }

    /** Returns the distance between two rows whose positions are known. */
    Distance distance(int one, int other) {
        return new Distance(
                GeoPosition.metres(latitude(one), longitude(one), latitude(other), longitude(other)),
                errors[one] + errors[other]);
    }
}
