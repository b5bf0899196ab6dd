package org.cldess.benchmarks.matching;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The peers: companies in columns. Either all of them are scored, or only those that a tree finds in a box around the
 * need.
 */
final class PeerColumns {
    private static final double DEGREE = 111.2;
    private static final double FIRST_BOX = 10;

    /**
     * The minimum distance, in metres, to companies outside a box of one kilometre. It is below 1,000 because the
     * length of a degree varies.
     */
    private static final double SURELY = 980;

    private final MadeCountry country;
    private final int[] sectors;
    private final long[] skills;
    private final double[] vectors;
    private final STRtree tree = new STRtree();

    PeerColumns(MadeCountry country) {
        this.country = country;
        List<Party> companies = country.companies;
        sectors = companies.stream().mapToInt(Party::sector).toArray();
        skills = companies.stream().mapToLong(Party::skills).toArray();
        vectors = new double[3 * companies.size()];
        for (Party company : companies) {
            int at = 3 * company.number();
            vectors[at] = company.vector().x();
            vectors[at + 1] = company.vector().y();
            vectors[at + 2] = company.vector().z();
            double north = company.position().latitude();
            double east = company.position().longitude();
            tree.insert(new Envelope(east, east, north, north), company.number());
        }
        tree.build();
    }

    private long score(Party need, int company) {
        int at = 3 * company;
        Party.Vector here = need.vector();
        int metres =
                Party.Vector.metres(here.x() - vectors[at], here.y() - vectors[at + 1], here.z() - vectors[at + 2]);
        return (long) MadeCountry.SECTOR_POINTS * country.affinity(need.sector(), sectors[company])
                + (long) MadeCountry.DISTANCE_POINTS * country.curve(metres)
                + (long) MadeCountry.SKILL_POINTS * MadeCountry.shared(need.skills(), skills[company]);
    }

    /** Returns the sum of the best scores among all companies. */
    long bestOfAll(Party need, int maximum) {
        Top top = new Top(maximum);
        for (int company = 0; company < sectors.length; company++) {
            top.offer(score(need, company));
        }
        return top.sum();
    }

    /**
     * Returns the sum of the best scores among all companies, found in boxes that double in width until no company
     * outside can be better, even if it had the best sector and all skills.
     */
    long bestInWideningBoxes(Party need, int maximum) {
        int sector = 0;
        for (int other = 0; other < MadeCountry.SECTORS; other++) {
            sector = Math.max(sector, country.affinity(need.sector(), other));
        }
        long promised = (long) MadeCountry.SECTOR_POINTS * sector
                + (long) MadeCountry.SKILL_POINTS * MadeCountry.shared(need.skills(), need.skills());
        double kilometres = FIRST_BOX;
        Top top = inBox(need, maximum, kilometres);
        while (top.minimum()
                < promised + (long) MadeCountry.DISTANCE_POINTS * country.curve((int) (kilometres * SURELY))) {
            kilometres *= 2;
            top = inBox(need, maximum, kilometres);
        }
        return top.sum();
    }

    /** Returns the sum of the best scores among the companies in a box. */
    long bestInBox(Party need, int maximum, double kilometres) {
        return inBox(need, maximum, kilometres).sum();
    }

    private Top inBox(Party need, int maximum, double kilometres) {
        Top top = new Top(maximum);
        double north = kilometres / DEGREE;
        double east = north / Math.cos(Math.toRadians(need.position().latitude()));
        double y = need.position().latitude();
        double x = need.position().longitude();
        for (Object company : tree.query(new Envelope(x - east, x + east, y - north, y + north))) {
            top.offer(score(need, (Integer) company));
        }
        return top;
    }

    /** The highest of the scores offered. */
    private static final class Top {
        private final long[] scores;

        Top(int maximum) {
            scores = new long[maximum];
        }

        void offer(long score) {
            int at = scores.length - 1;
            if (score <= scores[at]) {
                return;
            }
            while (at > 0 && scores[at - 1] < score) {
                scores[at] = scores[at - 1];
                at--;
            }
            scores[at] = score;
        }

        long minimum() {
            return scores[scores.length - 1];
        }

        long sum() {
            long sum = 0;
            for (long score : scores) {
                sum += score;
            }
            return sum;
        }
    }
}
