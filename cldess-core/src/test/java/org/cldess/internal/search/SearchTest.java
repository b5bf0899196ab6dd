package org.cldess.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.cldess.territory.GeoPosition;
import org.junit.jupiter.api.Test;

/** Compares the results of a search with the scores of all members, which are computed from coordinates in degrees. */
class SearchTest {
    private static final long PER_TRAIT = 40;

    private record Member(int number, Optional<EarthPoint> spot, long traits) {}

    /** Draws each trait with probability 1/4. */
    private static long some(SplittableRandom random) {
        long first = random.nextLong();
        return first & random.nextLong();
    }

    /** Returns a score that decreases with the distance, over half the earth’s circumference. */
    private static long near(int metres) {
        return 1_000L - metres / 20_100;
    }

    private static long score(Member member, Optional<EarthPoint> here, long wanted) {
        int metres = here.isPresent() && member.spot().isPresent()
                ? position(here.get()).distanceTo(position(member.spot().get())).metres()
                : 0;
        return near(metres) + PER_TRAIT * Long.bitCount(member.traits() & wanted);
    }

    private static GeoPosition position(EarthPoint spot) {
        return GeoPosition.townCentre(spot.latitude(), spot.longitude());
    }

    /** A target that takes the promised score as the actual one. */
    private static final class Taking implements SearchTarget {
        private final TopScores best;
        private final Map<Integer, Member> members;
        private final Optional<EarthPoint> here;
        private final long wanted;
        private final Set<Integer> weighed = new HashSet<>();

        Taking(int maximum, Map<Integer, Member> members, Optional<EarthPoint> here, long wanted) {
            this.best = new TopScores(maximum, (one, other) -> one < other);
            this.members = members;
            this.here = here;
            this.wanted = wanted;
        }

        @Override
        public long maximum(int metres) {
            return near(metres);
        }

        @Override
        public long maximum() {
            return near(0);
        }

        @Override
        public long needed() {
            return best.needed();
        }

        @Override
        public void weigh(int member, long maximum, long base) {
            long score = score(Objects.requireNonNull(members.get(member)), here, wanted);
            assertThat(score).isLessThanOrEqualTo(maximum);
            assertThat(weighed.add(member)).as("nobody twice").isTrue();
            best.offer(member, score);
        }
    }

    private static Optional<EarthPoint> spot(SplittableRandom random, int wide) {
        if (random.nextInt(20) == 0) {
            return Optional.empty();
        }
        double north = random.nextInt(10) == 0 ? random.nextDouble(-90, 90) : 44 + random.nextInt(wide) / 100.0;
        double east = random.nextInt(10) == 0 ? random.nextDouble(-180, 180) : 179 + random.nextInt(wide) / 100.0;
        return Optional.of(EarthPoint.at(north, east > 180 ? east - 360 : east));
    }

    private static List<String> expected(
            Map<Integer, Member> members, Optional<EarthPoint> here, long wanted, int maximum) {
        return members.values().stream()
                .sorted(Comparator.<Member>comparingLong(member -> -score(member, here, wanted))
                        .thenComparing(Member::number))
                .limit(maximum)
                .map(member -> member.number() + " " + score(member, here, wanted))
                .toList();
    }

    private static List<String> found(
            Posting posting, Map<Integer, Member> members, Optional<EarthPoint> here, long wanted, int maximum) {
        TraitScores traits = new TraitScores(1);
        traits.set(0, wanted, count -> PER_TRAIT * count);
        return found(posting, members, here, wanted, traits, maximum);
    }

    private static List<String> found(
            Posting posting,
            Map<Integer, Member> members,
            Optional<EarthPoint> here,
            long wanted,
            TraitScores traits,
            int maximum) {
        Search search = new Search(here, traits);
        search.add(posting, 0);
        Taking taking = new Taking(maximum, members, here, wanted);
        search.run(taking);
        TopRanking ranking = taking.best.ranking();
        List<String> found = new ArrayList<>();
        for (int place = 0; place < ranking.size(); place++) {
            found.add(ranking.member(place) + " " + ranking.score(place));
        }
        return found;
    }

    @Test
    void finds_the_best_of_all_wherever_on_earth_while_members_come_and_leave() {
        for (long seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int wide = random.nextInt(1, 400);
            Posting posting = new Posting(1);
            Map<Integer, Member> members = new HashMap<>();
            for (int change = 0; change < 1_200; change++) {
                int number = random.nextInt(900);
                Member there = members.remove(number);
                if (there == null) {
                    Member member = new Member(number, spot(random, wide), some(random));
                    members.put(number, member);
                    posting.put(number, member.spot(), new long[] {member.traits()});
                } else {
                    posting.remove(number, there.spot());
                }
                if (change % 100 == 0) {
                    Optional<EarthPoint> here = spot(random, wide);
                    long wanted = some(random);
                    int maximum = random.nextInt(1, 30);
                    assertThat(found(posting, members, here, wanted, maximum))
                            .as("seed %s, change %s", seed, change)
                            .isEqualTo(expected(members, here, wanted, maximum));
                }
            }
            for (Member member : members.values()) {
                posting.remove(member.number(), member.spot());
            }
            assertThat(posting.isEmpty()).isTrue();
        }
    }

    /** There are enough members for nested boxes. Without distances, all boxes promise the same score. */
    @Test
    void of_equals_all_over_the_earth_those_that_come_first_are_found() {
        SplittableRandom random = new SplittableRandom(8);
        Posting posting = new Posting(1);
        Map<Integer, Member> members = new HashMap<>();
        for (int number = 0; number < 3_000; number++) {
            Member member = new Member(number, spot(random, 400), 1);
            members.put(number, member);
            posting.put(number, member.spot(), new long[] {member.traits()});
        }
        for (int maximum : new int[] {1, 5, 30}) {
            assertThat(found(posting, members, Optional.empty(), 1, maximum))
                    .isEqualTo(expected(members, Optional.empty(), 1, maximum));
        }
    }

    @Test
    void finds_the_best_by_traits_in_two_columns() {
        SplittableRandom random = new SplittableRandom(3);
        Posting posting = new Posting(2);
        Map<Integer, Member> members = new HashMap<>();
        for (int number = 0; number < 2_000; number++) {
            Member member = new Member(number, spot(random, 400), some(random));
            members.put(number, member);
            posting.put(number, member.spot(), halves(member.traits()));
        }
        for (int most : new int[] {1, 5, 30}) {
            Optional<EarthPoint> here = spot(random, 400);
            long wanted = some(random);
            long[] each = halves(wanted);
            TraitScores traits = new TraitScores(2);
            traits.set(0, each[0], count -> PER_TRAIT * count);
            traits.set(1, each[1], count -> PER_TRAIT * count);

            assertThat(found(posting, members, here, wanted, traits, most))
                    .isEqualTo(expected(members, here, wanted, most));
        }
    }

    /** Returns 64 traits as two columns of 32. */
    private static long[] halves(long traits) {
        return new long[] {traits & 0xFFFF_FFFFL, traits >>> Integer.SIZE};
    }

    @Test
    void looks_at_few_of_many() {
        SplittableRandom random = new SplittableRandom(5);
        Posting posting = new Posting(0);
        Map<Integer, Member> members = new HashMap<>();
        for (int number = 0; number < 20_000; number++) {
            EarthPoint spot = EarthPoint.at(random.nextDouble(42, 51), random.nextDouble(-4, 8));
            members.put(number, new Member(number, Optional.of(spot), 0));
            posting.put(number, Optional.of(spot), new long[0]);
        }
        Optional<EarthPoint> here = Optional.of(EarthPoint.at(47, 2));
        Search search = new Search(here, new TraitScores(0));
        search.add(posting, 0);
        Taking taking = new Taking(10, members, here, 0);
        search.run(taking);

        assertThat(taking.weighed).hasSizeLessThan(1_000);
    }

    @Test
    void whoever_does_not_stand_there_is_not_taken_out() {
        Posting posting = new Posting(0);
        Optional<EarthPoint> here = Optional.of(EarthPoint.at(47, 2));
        posting.put(1, here, new long[0]);

        assertThatThrownBy(() -> posting.remove(2, here))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The member 2 is not at the position from which it is removed.");
        assertThatThrownBy(() -> posting.remove(1, Optional.empty())).isInstanceOf(IllegalStateException.class);
        posting.remove(1, here);
        assertThatThrownBy(() -> posting.remove(1, here)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_line_goes_from_square_to_square() {
        int side = 64;
        Map<Integer, int[]> squares = new HashMap<>();
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                double east = 180 * (x + 0.5) / (1 << 14) - 180;
                double north = 90 * (y + 0.5) / (1 << 14) - 90;
                squares.put(EarthPoint.at(north, east).along(), new int[] {x, y});
            }
        }
        assertThat(squares).hasSize(side * side);
        for (int along = 1; along < side * side; along++) {
            int[] one = Objects.requireNonNull(squares.get(along - 1));
            int[] other = Objects.requireNonNull(squares.get(along));
            assertThat(Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]))
                    .isOne();
        }
    }

    @Test
    void the_best_come_in_order_and_equals_in_theirs() {
        SplittableRandom random = new SplittableRandom(1);
        for (int size = 0; size < 200; size++) {
            TopScores best = new TopScores(1 + random.nextInt(60), (one, other) -> one < other);
            List<int[]> offered = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                offered.add(new int[] {number, random.nextInt(-3, 20)});
            }
            offered.stream()
                    .sorted(Comparator.comparingInt(each -> each[0] * 7 % 11))
                    .forEach(each -> best.offer(each[0], each[1]));
            TopRanking ranking = best.ranking();
            List<String> found = new ArrayList<>();
            for (int place = 0; place < ranking.size(); place++) {
                found.add(ranking.member(place) + " " + ranking.score(place));
            }
            int count = found.size();
            assertThat(found)
                    .isEqualTo(offered.stream()
                            .filter(each -> each[1] > 0)
                            .sorted(Comparator.<int[]>comparingInt(each -> -each[1])
                                    .thenComparing(each -> each[0]))
                            .limit(count)
                            .map(each -> each[0] + " " + each[1])
                            .toList());
            assertThat(best.isFull()
                            || count
                                    == offered.stream()
                                            .filter(each -> each[1] > 0)
                                            .count())
                    .isTrue();
        }
    }
}
