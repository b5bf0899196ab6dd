package org.cldess.territory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds a position for every commune that can have one.
 *
 * <p>A position from a source is accepted unless it lies farther than 30 km from the mean of the other located communes
 * of its EPCI. The errors of the position and of that mean count in its favour: it is rejected only if even the
 * shortest possible distance exceeds 30 km, which is a measured distance of more than 36 km for communes located to 3
 * km.
 *
 * <p>A commune without a position gets the mean of the located communes that share one of its postal codes: those of
 * its EPCI if there are any, otherwise those of its département. Failing that, it gets the mean of the located communes
 * of its EPCI. The error is derived from the total area of the grouped communes, located or not: a disc of the same
 * number of average communes. Nine in ten pairs of points of a disc are no farther apart than 1.49 times its radius,
 * which is the error within a postal code. No pair is farther apart than twice the radius, which is the error within an
 * EPCI, because no commune is located near this one in it. The error is never less than the distance to the farthest
 * averaged commune. Overseas, where communes are larger and vary in size, no commune is placed by its EPCI alone.
 *
 * <p>Takes O(n·m) for n communes in groups of m.
 */
final class Placement {
    private static final Distance FARTHEST_BELIEVED = new Distance(30_000, 0);

    /**
     * The radius in metres of a disc with the area of the average commune of metropolitan France: 543,940 km² for
     * 34,746 communes (INSEE, 2025).
     */
    private static final double RADIUS = 1_000 * StrictMath.sqrt(543_940 / (34_746 * Math.PI));

    /** The ninth decile of the distance between two random points of a disc of radius 1. */
    private static final double NINE_PAIRS_OF_TEN = 1.49;

    private static final double ALL_PAIRS = 2;

    private final CommuneTable table;
    private final Groups epcis;
    private final NumberIndex postals;
    private final CommunePlaces places;
    private final BitSet located = new BitSet();

    private Placement(CommuneTable table, int epciCount, NumberIndex postals) {
        this.table = table;
        this.postals = postals;
        epcis = Groups.of(table.size(), table::epci, epciCount);
        places = new CommunePlaces(table.size());
    }

    static CommunePlaces of(CommuneTable table, int epciCount, NumberIndex postals) {
        Placement placement = new Placement(table, epciCount, postals);
        placement.keepWhatIsBelieved(epciCount);
        placement.approximateTheOthers();
        return placement.places;
    }

    private void keepWhatIsBelieved(int epciCount) {
        Mean[] means = new Mean[epciCount];
        Arrays.setAll(means, epci -> new Mean(table));
        for (int row = 0; row < table.size(); row++) {
            if (table.isLocated(row) && table.epci(row) >= 0) {
                means[table.epci(row)].add(row);
            }
        }
        for (int row = 0; row < table.size(); row++) {
            if (table.isLocated(row) && (table.epci(row) < 0 || isBelieved(row, means[table.epci(row)]))) {
                located.set(row);
                places.put(row, table.latitude(row), table.longitude(row), Precision.TOWN_CENTRE, table.error(row));
            }
        }
    }

    private static boolean isBelieved(int row, Mean mean) {
        return mean.count() == 1 || mean.fromOthers(row).within(FARTHEST_BELIEVED) != Nearness.BEYOND;
    }

    private void approximateTheOthers() {
        IntStream.range(0, table.size()).filter(row -> !located.get(row)).forEach(this::approximate);
    }

    private void approximate(int row) {
        int epci = table.epci(row);
        int departement = table.departement(row);
        boolean isPlaced = (epci >= 0 && isPutByPostalCode(row, other -> table.epci(other) == epci))
                || isPutByPostalCode(row, other -> table.departement(other) == departement);
        if (!isPlaced && epci >= 0 && !isOverseas(row)) {
            isPut(row, ofEpci(epci), Precision.FROM_EPCI, ALL_PAIRS);
        }
    }

    private boolean isOverseas(int row) {
        return CommuneTable.text(table.code(row)).compareTo("97") > 0;
    }

    private boolean isPutByPostalCode(int row, IntPredicate chosen) {
        IntStream others = IntStream.range(table.postalStart(row), table.postalEnd(row))
                .flatMap(i -> IntStream.of(postals.rows(table.postal(i))))
                .distinct()
                .filter(chosen);
        return isPut(row, others, Precision.FROM_POSTAL_CODE, NINE_PAIRS_OF_TEN);
    }

    private IntStream ofEpci(int epci) {
        return IntStream.range(epcis.start(epci), epcis.end(epci)).map(epcis::row);
    }

    /**
     * Places a commune at the mean of a group that it belongs to; returns false if no commune of the group is located.
     */
    private boolean isPut(int row, IntStream group, Precision precision, double radii) {
        int[] rows = group.toArray();
        Mean mean = new Mean(table);
        IntStream.of(rows).filter(located::get).forEach(mean::add);
        if (mean.count() == 0) {
            return false;
        }
        int error = (int) StrictMath.round(radii * RADIUS * StrictMath.sqrt(rows.length));
        places.put(row, mean.latitude(), mean.longitude(), precision, Math.max(error, mean.farthest()));
        return true;
    }
}
