package org.cldess.internal.mixing;

/**
 * An upper bound on the number of pairs that can sit together. Hosts and guests are counted separately:
 *
 * <ul>
 *   <li>two hosts meet only if they share a table;
 *   <li>a host meets no more guests than sit at the table in all rounds, and no more than there are guests;
 *   <li>two guests: no more pairs than half the sum of how many others each guest can meet; and no more than the pairs
 *       in all rounds, less those that must repeat. If more sit at a table than there are tables, some of them sit
 *       together again in any other round: at least c pairs in all. By the bound of D. Hunter (An upper bound for the
 *       probability of a union, Journal of Applied Probability 13, 1976, 597–603), R rounds of p pairs hold no more
 *       than R · p − (R − 1) · c different pairs.
 * </ul>
 */
public final class MixBound {
    private final MixProblem problem;
    private int filledTables;
    private int largest;

    private MixBound(MixProblem problem) {
        this.problem = problem;
        for (int table = 0; table < problem.tables; table++) {
            int here = problem.guestsAt(table);
            filledTables += here > 0 ? 1 : 0;
            largest = Math.max(largest, here);
        }
    }

    /**
     * {@return the maximum number of pairs that any plan can bring together}
     *
     * @param problem the problem
     */
    public static long of(MixProblem problem) {
        MixBound bound = new MixBound(problem);
        return problem.rounds == 0 ? 0 : bound.hosts() + bound.guests();
    }

    private long hosts() {
        long met = 0;
        for (int host = 0; host < problem.people; host++) {
            if (problem.isHost(host)) {
                int others = 0;
                for (int person = 0; person < problem.people; person++) {
                    boolean isGuest = !problem.isHost(person);
                    others += isGuest && !problem.areApart(host, person) ? 1 : 0;
                    met += !isGuest && person > host && problem.home[person] == problem.home[host] ? 1 : 0;
                }
                met += Math.min(others, (long) problem.rounds * problem.guestsAt(problem.home[host]));
            }
        }
        return met;
    }

    private long guests() {
        long each = 0;
        for (int guest = 0; guest < problem.people; guest++) {
            if (!problem.isHost(guest)) {
                int others = 0;
                for (int person = 0; person < problem.people; person++) {
                    others += person != guest && !problem.isHost(person) && !problem.areApart(guest, person) ? 1 : 0;
                }
                each += Math.min(others, (long) problem.rounds * (largest - 1));
            }
        }
        long inOneRound = 0;
        long repeated = 0;
        for (int table = 0; table < problem.tables; table++) {
            long here = problem.guestsAt(table);
            inOneRound += pairs(here);
            if (here > 0) {
                long few = here / filledTables;
                long withOneMore = here % filledTables;
                repeated += withOneMore * pairs(few + 1) + (filledTables - withOneMore) * pairs(few);
            }
        }
        long seated = problem.rounds * inOneRound - (problem.rounds - 1) * repeated;
        return Math.min(each / 2, seated);
    }

    private static long pairs(long people) {
        return people * (people - 1) / 2;
    }
}
