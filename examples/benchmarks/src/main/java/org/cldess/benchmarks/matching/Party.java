package org.cldess.benchmarks.matching;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;
import org.cldess.territory.GeoPosition;

/**
 * A company, or a need that looks for one.
 *
 * @param number its number
 * @param sector its sector
 * @param skills a bit for each skill
 * @param terms the numbers of its skills
 * @param position its position
 * @param vector its position as a vector of length 1
 */
record Party(int number, int sector, long skills, Set<Integer> terms, GeoPosition position, Vector vector) {
    static Party of(int number, int sector, long skills, GeoPosition position) {
        Set<Integer> terms = IntStream.range(0, Long.SIZE)
                .filter(bit -> ((skills >>> bit) & 1) == 1)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new Party(number, sector, skills, terms, position, Vector.of(position));
    }

    /** A vector of three coordinates. */
    record Vector(double x, double y, double z) {
        private static final double EARTH = 6_371_008.8;

        static Vector of(GeoPosition position) {
            double north = Math.toRadians(position.latitude());
            double east = Math.toRadians(position.longitude());
            return new Vector(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
        }

        int metresTo(Vector other) {
            return metres(x - other.x, y - other.y, z - other.z);
        }

        static int metres(double x, double y, double z) {
            return (int) (2 * EARTH * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2)));
        }
    }

    Participant participant(String side) {
        return Participant.named(side + number);
    }

    Optional<GeoPosition> where() {
        return Optional.of(position);
    }
}
