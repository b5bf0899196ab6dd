package org.cldess.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cldess.difference.ListDifference.Step;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class ListDifferenceTest {
    private static List<Integer> list(SplittableRandom random, int longest, int letters) {
        int size = random.nextInt(longest + 1);
        return Stream.generate(() -> random.nextInt(letters)).limit(size).toList();
    }

    /** Returns the length of a longest common subsequence, by the textbook dynamic program. */
    private static int longest(List<Integer> a, List<Integer> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                best[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.size()][b.size()];
    }

    private static long kept(ListDifference<?> difference) {
        return difference.steps().stream()
                .filter(step -> step.edit() == Edit.KEPT)
                .count();
    }

    @Test
    void keeps_as_much_as_can_be_kept_and_rebuilds_both_lists() {
        SplittableRandom random = new SplittableRandom(1986);
        for (int i = 0; i < Cases.of(500); i++) {
            int letters = 1 + random.nextInt(8);
            List<Integer> before = list(random, 12, letters);
            List<Integer> after = list(random, 12, letters + random.nextInt(3));
            ListDifference<Integer> difference = ListDifference.between(before, after);

            assertThat(difference.before()).isEqualTo(before);
            assertThat(difference.after()).isEqualTo(after);
            assertThat(kept(difference)).as("%s → %s", before, after).isEqualTo(longest(before, after));
            assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
        }
    }

    @Test
    void keeps_as_much_as_can_be_kept_of_long_lists() {
        SplittableRandom random = new SplittableRandom(13);
        for (int letters : List.of(2, 3, 20, 500)) {
            List<Integer> before =
                    Stream.generate(() -> random.nextInt(letters)).limit(900).toList();
            List<Integer> after =
                    Stream.generate(() -> random.nextInt(letters)).limit(700).toList();
            ListDifference<Integer> difference = ListDifference.between(before, after);

            assertThat(difference.before()).isEqualTo(before);
            assertThat(difference.after()).isEqualTo(after);
            assertThat(kept(difference)).isEqualTo(longest(before, after));
        }
    }

    @Test
    void tells_what_was_removed_before_what_was_added_in_its_place() {
        assertThat(ListDifference.between(List.of("a", "b", "c"), List.of("a", "x", "c"))
                        .steps())
                .containsExactly(
                        new Step<>(Edit.KEPT, "a"),
                        new Step<>(Edit.REMOVED, "b"),
                        new Step<>(Edit.ADDED, "x"),
                        new Step<>(Edit.KEPT, "c"));
        assertThat(ListDifference.between(List.of(), List.of("x")).steps())
                .containsExactly(new Step<>(Edit.ADDED, "x"));
        assertThat(ListDifference.between(List.of(), List.of()).steps()).isEmpty();
    }

    @Test
    void bears_two_long_lists_that_have_little_in_common() {
        SplittableRandom random = new SplittableRandom(5);
        int size = Cases.areLong() ? 20_000 : 5_000;
        List<Integer> before =
                Stream.generate(() -> random.nextInt(50)).limit(size).toList();
        List<Integer> after =
                Stream.generate(() -> random.nextInt(50)).limit(size).toList();

        ListDifference<Integer> difference = ListDifference.between(before, after);

        assertThat(difference.before()).isEqualTo(before);
        assertThat(difference.after()).isEqualTo(after);
    }
}
