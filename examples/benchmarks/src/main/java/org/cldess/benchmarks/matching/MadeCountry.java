package org.cldess.benchmarks.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.PairMeasure;
import org.cldess.territory.GeoPosition;

/**
 * Companies around 2,000 towns in a square of 9 degrees, with few large and many small towns, in 21 sectors. Scores are
 * up to 400 points for the affinity of the sectors, which one pair of sectors in five has, up to 300 for the distance,
 * falling by a factor of e every 30 km, and 75 for each of up to four shared skills.
 */
final class MadeCountry {
    static final int SECTORS = 21;
    static final int SECTOR_POINTS = 400;
    static final int DISTANCE_POINTS = 300;
    static final int SKILL_POINTS = 300;
    static final int MAX_SKILLS = 4;

    private static final int TOWNS = 2_000;
    private static final int STEP = 100;
    private static final int STEPS = 6_000;

    private final SplittableRandom random = new SplittableRandom(3);
    private final int[][] affinity = new int[SECTORS][SECTORS];
    private final List<Map<Integer, Integer>> sectors;
    private final int[] curve = new int[STEPS];
    private final double[][] towns = new double[TOWNS][];
    private final double[] sizes = new double[TOWNS];
    final List<Party> needs;
    final List<Party> companies;

    MadeCountry(int needs, int companies) {
        for (int[] row : affinity) {
            for (int at = 0; at < SECTORS; at++) {
                row[at] = random.nextInt(5) == 0 ? 1 + random.nextInt(PairMeasure.FULL) : 0;
            }
        }
        sectors = IntStream.range(0, SECTORS).mapToObj(this::sectors).toList();
        for (int step = 0; step < STEPS; step++) {
            curve[step] = (int) Math.round(PairMeasure.FULL * Math.exp(-step * STEP / 30_000.0));
        }
        double all = 0;
        for (int town = 0; town < TOWNS; town++) {
            towns[town] = new double[] {42 + 9 * random.nextDouble(), -3 + 9 * random.nextDouble()};
            all += 1 / Math.pow(town + 3, 0.8);
            sizes[town] = all;
        }
        this.needs = parties(needs);
        this.companies = parties(companies);
    }

    private List<Party> parties(int count) {
        return IntStream.range(0, count).mapToObj(this::party).toList();
    }

    private Party party(int number) {
        int found = Arrays.binarySearch(sizes, random.nextDouble() * sizes[TOWNS - 1]);
        double[] town = towns[found < 0 ? -found - 1 : found];
        GeoPosition position =
                GeoPosition.townCentre(town[0] + 0.07 * random.nextGaussian(), town[1] + 0.1 * random.nextGaussian());
        long skills = -1;
        for (int draw = 0; draw < 3; draw++) { // each bit stays set with one chance in eight
            skills &= random.nextLong();
        }
        return Party.of(number, random.nextInt(SECTORS), skills, position);
    }

    int affinity(int one, int other) {
        return affinity[one][other];
    }

    int curve(int metres) {
        int step = metres / STEP;
        return step < STEPS ? curve[step] : 0;
    }

    static int shared(long one, long other) {
        return utility(Long.bitCount(one & other));
    }

    private static int utility(int shared) {
        return Math.min(MAX_SKILLS, shared) * (PairMeasure.FULL / MAX_SKILLS);
    }

    private static Criterion<Party, Party> criterion(String name) {
        Message reason = Message.of(name, name);
        return Criterion.of(name, (need, company) -> Appraisal.met(reason));
    }

    /** Returns the library’s criteria. Their sentences are not used here. */
    Criteria<Party, Party> criteria() {
        return Criteria.<Party, Party>between(need -> need.participant("n"), company -> company.participant("c"))
                .with(criterion("sector")
                        .measured(Party::sector, Party::sector, this::affinity)
                        .sharingAtMost(need -> sectors.get(need.sector()), company -> Set.of(company.sector()))
                        .weight(SECTOR_POINTS))
                .with(criterion("distance")
                        .measured(Party::vector, Party::vector, (need, company) -> curve(need.metresTo(company)))
                        .fading(Party::where, Party::where, need -> this::curve)
                        .weight(DISTANCE_POINTS))
                .with(criterion("skills")
                        .measured(Party::skills, Party::skills, MadeCountry::shared)
                        .overlapping(Party::terms, Party::terms, MadeCountry::utility)
                        .weight(SKILL_POINTS));
    }

    private Map<Integer, Integer> sectors(int sector) {
        Map<Integer, Integer> known = new HashMap<>();
        for (int other = 0; other < SECTORS; other++) {
            if (affinity[sector][other] > 0) {
                known.put(other, affinity[sector][other]);
            }
        }
        return known;
    }

    List<Party> some(List<Party> of, int count) {
        List<Party> some = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            some.add(of.get((int) ((long) at * of.size() / count)));
        }
        return some;
    }
}
