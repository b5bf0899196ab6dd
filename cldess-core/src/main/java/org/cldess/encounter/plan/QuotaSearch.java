package org.cldess.encounter.plan;

import java.util.function.Predicate;
import org.cldess.internal.flow.PairingSolver;

/**
 * The shares that a meeting asks for: if the fairest plan is requested, the largest minimum that all can have together,
 * found by binary search; if free rounds are to be levelled, the largest minimum of each side, with one more as its
 * maximum if this is possible.
 *
 * <p>For R rounds, at most 2 · log R pairing problems are solved.
 */
final class QuotaSearch {
    private final PairingModel choice;
    private final MeetingLimits frame;

    private QuotaSearch(MeetingWishes meeting, PairingModel choice) {
        this.choice = choice;
        frame = meeting.frame();
    }

    static EncounterQuotas of(MeetingWishes meeting, PairingModel choice) {
        EncounterQuotas plain = EncounterQuotas.of(meeting.frame());
        QuotaSearch search = new QuotaSearch(meeting, choice);
        if ((!meeting.frame().fairest() && !meeting.frame().levelled()) || !search.isPossible(plain)) {
            return plain;
        }
        EncounterQuotas fair = plain;
        if (search.frame.fairest()) {
            int least = search.greatest(plain.minimum(), minimum -> search.isPossible(plain.atLeast(minimum, minimum)));
            fair = plain.atLeast(least, least);
        }
        return search.frame.levelled() ? search.levelled(fair) : fair;
    }

    private EncounterQuotas levelled(EncounterQuotas fair) {
        int least = fair.minimum();
        int left = greatest(least, minimum -> isPossible(fair.atLeast(minimum, least)));
        int right = greatest(least, minimum -> isPossible(fair.atLeast(left, minimum)));
        EncounterQuotas raised = fair.atLeast(left, right);
        EncounterQuotas level = raised.atMost(left + 1, right + 1);
        return isPossible(level) ? level : raised;
    }

    private int greatest(int possible, Predicate<Integer> isPossible) {
        int least = possible;
        int beyond = frame.rounds() + 1;
        while (beyond - least > 1) {
            int middle = (least + beyond) >>> 1;
            if (isPossible.test(middle)) {
                least = middle;
            } else {
                beyond = middle;
            }
        }
        return least;
    }

    private boolean isPossible(EncounterQuotas shares) {
        return PairingSolver.solve(choice.problem(shares)).isPresent();
    }
}
