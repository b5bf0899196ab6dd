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
    private final MeetingLimits limits;

    private QuotaSearch(MeetingWishes meeting, PairingModel choice) {
        this.choice = choice;
        limits = meeting.limits();
    }

    static EncounterQuotas of(MeetingWishes meeting, PairingModel choice) {
        EncounterQuotas plain = EncounterQuotas.of(meeting.limits());
        QuotaSearch search = new QuotaSearch(meeting, choice);
        if ((!meeting.limits().fairest() && !meeting.limits().levelled()) || !search.isPossible(plain)) {
            return plain;
        }
        EncounterQuotas fair = plain;
        if (search.limits.fairest()) {
            int minimum = search.greatest(plain.minimum(), tried -> search.isPossible(plain.atLeast(tried, tried)));
            fair = plain.atLeast(minimum, minimum);
        }
        return search.limits.levelled() ? search.levelled(fair) : fair;
    }

    private EncounterQuotas levelled(EncounterQuotas fair) {
        int minimum = fair.minimum();
        int left = greatest(minimum, tried -> isPossible(fair.atLeast(tried, minimum)));
        int right = greatest(minimum, tried -> isPossible(fair.atLeast(left, tried)));
        EncounterQuotas raised = fair.atLeast(left, right);
        EncounterQuotas level = raised.atMost(left + 1, right + 1);
        return isPossible(level) ? level : raised;
    }

    private int greatest(int possible, Predicate<Integer> isPossible) {
        int minimum = possible;
        int beyond = limits.rounds() + 1;
        while (beyond - minimum > 1) {
            int middle = (minimum + beyond) >>> 1;
            if (isPossible.test(middle)) {
                minimum = middle;
            } else {
                beyond = middle;
            }
        }
        return minimum;
    }

    private boolean isPossible(EncounterQuotas shares) {
        return PairingSolver.solve(choice.problem(shares)).isPresent();
    }
}
