package org.cldess.internal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class AcceptanceSolverTest {
    @Test
    void gives_every_proposer_the_best_of_all_stable_choices() {
        int cases = Cases.of(500);
        int several = 0;
        for (long seed = 0; seed < cases; seed++) {
            DrawnLists lists = DrawnLists.small(seed);

            int found = lists.chosen(AcceptanceSolver.solve(lists.problem()));
            List<Integer> stable = lists.stableChoices();

            assertThat(stable).as("case %d is stable", seed).contains(found);
            several += stable.size() > 1 ? 1 : 0;
            for (int other : stable) {
                for (int proposer = 0; proposer < lists.proposers.size(); proposer++) {
                    assertThat(lists.bestOf(proposer, found | other))
                            .as("case %d, proposer %d", seed, proposer)
                            .isEqualTo(lists.partnersOf(proposer, found));
                }
                assertThat(lists.numbersOfPartners(other))
                        .as("case %d: who finds how many partners is the same in every stable choice", seed)
                        .isEqualTo(lists.numbersOfPartners(found));
            }
        }
        assertThat(several).as("cases with several stable choices").isGreaterThan(cases / 40);
    }

    @Test
    void finds_among_many_what_deferred_acceptance_finds() {
        for (long seed = 0; seed < Cases.of(50); seed++) {
            DrawnLists lists = DrawnLists.large(seed);

            assertThat(lists.partners(AcceptanceSolver.solve(lists.problem())))
                    .as("case %d", seed)
                    .isEqualTo(lists.deferredAcceptance());
        }
    }

    @Test
    void pairs_nobody_with_who_does_not_list_them() {
        boolean[] pairs = AcceptanceSolver.solve(AcceptanceProblem.of(
                new int[] {0, 1, 2}, new int[] {0, 0}, new int[] {1, 1}, new int[] {0, 1}, new int[] {1}, new int[] {1
                }));

        assertThat(pairs).containsExactly(false, true);
    }

    @Test
    void is_linear_in_the_lists_where_all_want_the_same() {
        int people = 2_000;
        int[] start = new int[people + 1];
        int[] same = new int[people * people];
        int[] turned = new int[people * people];
        int[] room = new int[people];
        for (int one = 0; one < people; one++) {
            room[one] = 1;
            start[one + 1] = start[one] + people;
            for (int k = 0; k < people; k++) {
                same[start[one] + k] = k;
                turned[start[one] + k] = (one + k) % people;
            }
        }
        boolean[] pairs =
                AcceptanceSolver.solve(AcceptanceProblem.of(start, same, room, start.clone(), turned, room.clone()));

        for (int one = 0; one < people; one++) {
            assertThat(pairs[start[one] + one]).isTrue();
        }
    }

    @Test
    void refuses_lists_that_do_not_fit_and_ends_when_interrupted() {
        int[] none = {};
        assertThatThrownBy(() ->
                        AcceptanceProblem.of(new int[] {0, 1}, new int[] {3}, new int[] {1}, new int[] {0}, none, none))
                .hasMessage("A list names a participant outside the 0 of the other side: name 0 to -1");
        assertThatThrownBy(() -> AcceptanceProblem.of(
                        new int[] {0, 1}, new int[] {1}, new int[] {1}, new int[] {0, 0}, none, new int[] {1}))
                .hasMessage("A list names a participant outside the 1 of the other side: name 0 to 0");
        assertThatThrownBy(() -> AcceptanceProblem.of(new int[] {0}, new int[] {3}, none, new int[] {0}, none, none))
                .isInstanceOf(IllegalArgumentException.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> AcceptanceSolver.solve(
                        AcceptanceProblem.of(new int[] {0}, none, none, new int[] {0}, none.clone(), none.clone())))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /**
     * Random short lists, and all their stable matchings by exhaustive search. A matching is a set of pairs, as bits of
     * a number.
     */
    private static final class DrawnLists {
        final List<List<Integer>> proposers = new ArrayList<>();
        final List<List<Integer>> receivers = new ArrayList<>();
        private final int[] proposerCapacity;
        private final int[] receiverCapacity;
        private final List<int[]> mutual = new ArrayList<>();

        private DrawnLists(int left, int right, SplittableRandom random) {
            int share = random.nextInt(7, 11);
            draw(proposers, left, right, share, random);
            draw(receivers, right, left, share, random);
            int maximum = random.nextInt(3) == 0 ? 3 : 2;
            boolean several = random.nextInt(3) == 0;
            proposerCapacity = random.ints(left, 1, several ? maximum + 1 : 2).toArray();
            receiverCapacity = random.ints(right, 1, random.nextBoolean() ? maximum + 1 : 2)
                    .toArray();
            for (int proposer = 0; proposer < left; proposer++) {
                for (int receiver : proposers.get(proposer)) {
                    if (receivers.get(receiver).contains(proposer)) {
                        mutual.add(new int[] {proposer, receiver});
                    }
                }
            }
        }

        static DrawnLists small(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int left = random.nextInt(2, 5);
            return new DrawnLists(left, random.nextInt(2, left == 4 ? 3 : 4), random);
        }

        static DrawnLists large(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            return new DrawnLists(random.nextInt(10, 30), random.nextInt(10, 30), random);
        }

        /**
         * Deferred acceptance with plain lists (D. Gale and L. S. Shapley, 1962): returns the receivers kept by each
         * proposer, its first choice first.
         */
        List<List<Integer>> deferredAcceptance() {
            List<List<Integer>> kept = new ArrayList<>();
            receivers.forEach(receiver -> kept.add(new ArrayList<>()));
            int[] next = new int[proposers.size()];
            boolean moves = true;
            while (moves) {
                moves = false;
                for (int proposer = 0; proposer < proposers.size(); proposer++) {
                    int one = proposer;
                    long partners = kept.stream().filter(of -> of.contains(one)).count();
                    if (partners < proposerCapacity[one]
                            && next[one] < proposers.get(one).size()) {
                        moves = true;
                        int receiver = proposers.get(one).get(next[one]++);
                        List<Integer> ranked = receivers.get(receiver);
                        if (ranked.contains(one)) {
                            kept.get(receiver).add(one);
                            kept.get(receiver).sort(Comparator.comparingInt(ranked::indexOf));
                            if (kept.get(receiver).size() > receiverCapacity[receiver]) {
                                kept.get(receiver).remove(receiverCapacity[receiver]);
                            }
                        }
                    }
                }
            }
            return IntStream.range(0, proposers.size())
                    .mapToObj(proposer -> proposers.get(proposer).stream()
                            .filter(receiver -> kept.get(receiver).contains(proposer))
                            .toList())
                    .toList();
        }

        /** Returns the solution as the receivers of each proposer. */
        List<List<Integer>> partners(boolean[] pairs) {
            int[] starts = starts(proposers);
            return IntStream.range(0, proposers.size())
                    .mapToObj(proposer -> IntStream.range(starts[proposer], starts[proposer + 1])
                            .filter(at -> pairs[at])
                            .mapToObj(at -> proposers.get(proposer).get(at - starts[proposer]))
                            .toList())
                    .toList();
        }

        private static void draw(
                List<List<Integer>> lists, int count, int others, int tenths, SplittableRandom random) {
            for (int one = 0; one < count; one++) {
                List<Integer> list = new ArrayList<>();
                for (int other = 0; other < others; other++) {
                    if (random.nextInt(10) < tenths) {
                        list.add(random.nextInt(list.size() + 1), other);
                    }
                }
                lists.add(list);
            }
        }

        AcceptanceProblem problem() {
            return AcceptanceProblem.of(
                    starts(proposers),
                    flat(proposers),
                    proposerCapacity.clone(),
                    starts(receivers),
                    flat(receivers),
                    receiverCapacity.clone());
        }

        private static int[] starts(List<List<Integer>> lists) {
            int[] starts = new int[lists.size() + 1];
            for (int i = 0; i < lists.size(); i++) {
                starts[i + 1] = starts[i] + lists.get(i).size();
            }
            return starts;
        }

        private static int[] flat(List<List<Integer>> lists) {
            return lists.stream()
                    .flatMap(List::stream)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        int chosen(boolean[] pairs) {
            int chosen = 0;
            int at = 0;
            for (int proposer = 0; proposer < proposers.size(); proposer++) {
                for (int receiver : proposers.get(proposer)) {
                    if (pairs[at++]) {
                        chosen |= 1 << place(proposer, receiver);
                    }
                }
            }
            return chosen;
        }

        private int place(int proposer, int receiver) {
            int place = 0;
            while (mutual.get(place)[0] != proposer || mutual.get(place)[1] != receiver) {
                place++;
            }
            return place;
        }

        List<Integer> stableChoices() {
            List<Integer> stable = new ArrayList<>();
            for (int choice = 0; choice < 1 << mutual.size(); choice++) {
                if (isStable(choice)) {
                    stable.add(choice);
                }
            }
            return stable;
        }

        private boolean isStable(int choice) {
            List<Integer> numbers = numbersOfPartners(choice);
            for (int proposer = 0; proposer < proposers.size(); proposer++) {
                if (numbers.get(proposer) > proposerCapacity[proposer]) {
                    return false;
                }
            }
            for (int receiver = 0; receiver < receivers.size(); receiver++) {
                if (numbers.get(proposers.size() + receiver) > receiverCapacity[receiver]) {
                    return false;
                }
            }
            for (int place = 0; place < mutual.size(); place++) {
                int[] pair = mutual.get(place);
                if ((choice >> place & 1) == 0
                        && gains(
                                proposers.get(pair[0]), partnersOf(pair[0], choice), proposerCapacity[pair[0]], pair[1])
                        && gains(
                                receivers.get(pair[1]),
                                visitorsOf(pair[1], choice),
                                receiverCapacity[pair[1]],
                                pair[0])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean gains(List<Integer> list, List<Integer> partners, int room, int other) {
            return partners.size() < room
                    || partners.stream().anyMatch(partner -> list.indexOf(partner) > list.indexOf(other));
        }

        List<Integer> partnersOf(int proposer, int choice) {
            return proposers.get(proposer).stream()
                    .filter(receiver -> receivers.get(receiver).contains(proposer)
                            && (choice >> place(proposer, receiver) & 1) == 1)
                    .toList();
        }

        private List<Integer> visitorsOf(int receiver, int choice) {
            return receivers.get(receiver).stream()
                    .filter(proposer -> proposers.get(proposer).contains(receiver)
                            && (choice >> place(proposer, receiver) & 1) == 1)
                    .toList();
        }

        /** Returns the receivers that a proposer would choose among all its partners in a set of pairs. */
        List<Integer> bestOf(int proposer, int pairs) {
            return partnersOf(proposer, pairs).stream()
                    .limit(proposerCapacity[proposer])
                    .toList();
        }

        List<Integer> numbersOfPartners(int choice) {
            List<Integer> numbers = new ArrayList<>();
            for (int proposer = 0; proposer < proposers.size(); proposer++) {
                numbers.add(partnersOf(proposer, choice).size());
            }
            for (int receiver = 0; receiver < receivers.size(); receiver++) {
                numbers.add(visitorsOf(receiver, choice).size());
            }
            return numbers;
        }
    }
}
