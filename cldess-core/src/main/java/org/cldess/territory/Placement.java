package org.cldess.territory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds a place for every commune that can have one.
 *
 * <p>A source’s position is believed unless it lies farther than 30 km from the mean of the other located communes of its EPCI. The
 * errors of the position and of that mean are doubt here as anywhere: it is disbelieved only if it lies farther even at its nearest, for
 * communes located to 3 km farther than 36 km. A commune that is left without one takes the mean of the located communes that share its
 * EPCI and one of its postal codes, else of those of its EPCI, else of those of its département; its error is then the larger of 10 km and
 * the distance to the farthest commune averaged. Takes O(n·m) for n communes in groups of m.
 */
final class Placement {
    private static final Distance FARTHEST_BELIEVED = new Distance(30_000, 0);
    private static final int LEAST_ERROR = 10_000;
    private static final int EPCI = -1;
    private static final int DEPARTEMENT = -2;
    private static final int ROW = -3;

    private final CommuneTable table;
    private final Groups epcis;
    private final Groups departements;
    private final CommunePlaces places;
    private final Map<Long, Mean> means = new HashMap<>();

    private Placement(CommuneTable table, int epciCount, int departementCount, CommunePlaces places) {
        this.table = table;
        this.places = places;
        epcis = Groups.of(table.size(), row -> places.isKnown(row) ? table.epci(row) : CommuneTable.NONE, epciCount);
        departements = Groups.of(
                table.size(),
                row -> places.isKnown(row) ? table.departement(row) : CommuneTable.NONE,
                departementCount);
    }

    static CommunePlaces of(CommuneTable table, int epciCount, int departementCount) {
        CommunePlaces places = new CommunePlaces(table.size());
        keepWhatIsBelieved(table, epciCount, places);
        new Placement(table, epciCount, departementCount, places).approximateTheOthers();
        return places;
    }

    private static void keepWhatIsBelieved(CommuneTable table, int epciCount, CommunePlaces places) {
        Mean[] means = new Mean[epciCount];
        Arrays.setAll(means, epci -> new Mean(table));
        for (int row = 0; row < table.size(); row++) {
            if (table.isLocated(row) && table.epci(row) >= 0) {
                means[table.epci(row)].add(row);
            }
        }
        for (int row = 0; row < table.size(); row++) {
            if (table.isLocated(row) && (table.epci(row) < 0 || isBelieved(row, means[table.epci(row)]))) {
                places.put(row, table.latitude(row), table.longitude(row), Precision.TOWN_CENTRE, table.error(row));
            }
        }
    }

    private static boolean isBelieved(int row, Mean mean) {
        return mean.count() == 1 || mean.fromOthers(row).within(FARTHEST_BELIEVED) != Nearness.BEYOND;
    }

    private void approximateTheOthers() {
        for (int row = 0; row < table.size(); row++) {
            if (!places.isKnown(row)) {
                approximate(row);
            }
        }
    }

    private void approximate(int row) {
        int epci = table.epci(row);
        boolean isPlaced = epci >= 0
                && (put(row, ofPostalCode(row, epci), Precision.FROM_POSTAL_CODE)
                        || put(row, ofGroup(epcis, epci, EPCI), Precision.FROM_EPCI));
        if (!isPlaced) {
            put(row, ofGroup(departements, table.departement(row), DEPARTEMENT), Precision.FROM_DEPARTEMENT);
        }
    }

    private boolean put(int row, Mean mean, Precision precision) {
        if (mean.count() == 0) {
            return false;
        }
        places.put(row, mean.latitude(), mean.longitude(), precision, Math.max(LEAST_ERROR, mean.farthest()));
        return true;
    }

    /** The located communes of an EPCI that share a postal code with one; those of one code alone are averaged once. */
    private Mean ofPostalCode(int row, int epci) {
        boolean isAlone = table.postalEnd(row) - table.postalStart(row) == 1;
        long key = isAlone ? NumberIndex.pair(epci, table.postal(table.postalStart(row))) : NumberIndex.pair(ROW, row);
        return means.computeIfAbsent(key, absent -> {
            Mean mean = new Mean(table);
            for (int i = epcis.start(epci); i < epcis.end(epci); i++) {
                if (sharesPostalCode(row, epcis.row(i))) {
                    mean.add(epcis.row(i));
                }
            }
            return mean;
        });
    }

    private boolean sharesPostalCode(int one, int other) {
        for (int i = table.postalStart(one); i < table.postalEnd(one); i++) {
            for (int j = table.postalStart(other); j < table.postalEnd(other); j++) {
                if (table.postal(i) == table.postal(j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Mean ofGroup(Groups groups, int group, int kind) {
        return means.computeIfAbsent(NumberIndex.pair(kind, group), absent -> {
            Mean mean = new Mean(table);
            for (int i = groups.start(group); i < groups.end(group); i++) {
                mean.add(groups.row(i));
            }
            return mean;
        });
    }
}
