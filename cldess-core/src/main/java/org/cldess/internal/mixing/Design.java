package org.cldess.internal.mixing;

import java.util.Optional;

/**
 * A known design: seats for some rounds in which no two people sit together twice.
 *
 * <p>At s seats and s^(d − 1) tables, with s a power of a prime, the tables of a round are the parallel lines of the
 * affine space of d dimensions over the field of s elements (R. C. Bose, On the construction of balanced incomplete
 * block designs, Annals of Eugenics 9, 1939, 353–399). At 3 seats and q tables, with q = 6t + 1 a power of a prime,
 * they are those of a Kirkman triple system (D. K. Ray-Chaudhuri and R. M. Wilson, Solution of Kirkman’s schoolgirl
 * problem, Proceedings of Symposia in Pure Mathematics 19, 1971, 187–203). After all rounds of a design, all people
 * have met.
 */
interface Design {
    /** Returns the table of each person in a round. */
    int[] tables(int round);

    /** Returns a design for some rounds at tables of the same size, at which all people sit; empty if none is known. */
    static Optional<Design> of(int tables, int seats, int rounds) {
        int all = (tables * seats - 1) / Math.max(1, seats - 1);
        if (seats < 2 || rounds > all) {
            return Optional.empty();
        }
        int dimensions = 1;
        long lines = 1;
        while (lines < tables) {
            lines *= seats;
            dimensions++;
        }
        if (lines == tables && dimensions > 1) {
            int size = dimensions;
            return GaloisField.of(seats).map(field -> round -> lines(field, size, round));
        }
        return seats == 3 && tables % 6 == 1
                ? GaloisField.of(tables).map(field -> round -> kirkman(field, round))
                : Optional.empty();
    }

    /** Returns the lines of a direction: points on the same line differ by a multiple of it. */
    private static int[] lines(GaloisField field, int dimensions, int round) {
        int order = field.order();
        int[] direction = new int[dimensions];
        int pivot = 0;
        int rest = round;
        int directions = Math.toIntExact(Math.round(StrictMath.pow(order, dimensions - 1.0)));
        while (rest >= directions) {
            rest -= directions;
            directions /= order;
            pivot++;
        }
        direction[pivot] = 1;
        for (int axis = pivot + 1; axis < dimensions; axis++) {
            direction[axis] = rest % order;
            rest /= order;
        }
        int[] tables = new int[Math.toIntExact(Math.round(StrictMath.pow(order, dimensions)))];
        for (int person = 0; person < tables.length; person++) {
            int[] point = new int[dimensions];
            for (int axis = 0, number = person; axis < dimensions; axis++, number /= order) {
                point[axis] = number % order;
            }
            for (int axis = 0; axis < dimensions; axis++) {
                if (axis != pivot) {
                    int foot = field.minus(point[axis], field.times(point[pivot], direction[axis]));
                    tables[person] = tables[person] * order + foot;
                }
            }
        }
        return tables;
    }

    /** Returns a round of a Kirkman triple system: the person with number a in row j is the point (a, j). */
    private static int[] kirkman(GaloisField field, int round) {
        int q = field.order();
        int t = q / 6;
        int[] tables = new int[3 * q];
        if (round >= q) {
            int first = round - q + (round - q) / t * t;
            for (int shift = 0; shift < q; shift++) {
                for (int row = 0; row < 3; row++) {
                    tables[row * q + field.plus(field.generated(first + 2 * t * row), shift)] = shift;
                }
            }
            return tables;
        }
        for (int row = 0; row < 3; row++) {
            tables[row * q + round] = 0;
            for (int e = 0; e < q - 1; e++) {
                int part = e % (2 * t);
                int base = Math.floorMod(e - 2 * t * row, 6 * t);
                int table = part < t ? 1 + row * t + part : 1 + 3 * t + base / (2 * t) * t + part - t;
                tables[row * q + field.plus(field.generated(e), round)] = table;
            }
        }
        return tables;
    }
}
