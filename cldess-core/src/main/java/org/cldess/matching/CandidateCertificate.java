package org.cldess.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.internal.interruption.Interruption;

/**
 * The proof that some candidates are the best (<i>{@index certificat}</i>): their scores. A caller that has the
 * criteria and the candidates can {@linkplain #verify check} it without trusting the search that found them.
 *
 * @param <L> the type of the seekers
 * @param <R> the type of the candidates
 */
public final class CandidateCertificate<L, R> {
    private final int maximum;
    private final List<Score> scores;

    CandidateCertificate(int maximum, List<Score> scores) {
        this.maximum = maximum;
        this.scores = List.copyOf(scores);
    }

    /** {@return the maximum number of candidates that were asked for} */
    public int maximum() {
        return maximum;
    }

    /** {@return the scores of the candidates, the best first} */
    public List<Score> scores() {
        return scores;
    }

    /**
     * Checks the result from scratch: each listed candidate exists, is listed once and in order, and has the listed
     * score; and no other candidate precedes the last of them or, if fewer were found than asked for, has a score above
     * 0. The check uses no index and no bound, and each criterion measures each candidate once: it is linear in the
     * number of candidates.
     *
     * @param criteria the criteria of the search
     * @param seeker the seeker for whom the candidates were found
     * @param candidates all candidates, in any order
     * @return true if all of this holds
     * @throws IllegalArgumentException if two candidates have the same key
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public boolean verify(Criteria<L, R> criteria, L seeker, Collection<? extends R> candidates) {
        return areInOrder(criteria.left(seeker)) && new Check<>(criteria, seeker, scores, maximum).holds(candidates);
    }

    private boolean areInOrder(Participant seeker) {
        for (int place = 0; place < scores.size(); place++) {
            Score score = scores.get(place);
            boolean isForSeeker = score.left().equals(seeker) && !score.right().equals(seeker);
            if (!isForSeeker || score.millionths() <= 0 || (place > 0 && !precedes(scores.get(place - 1), score))) {
                return false;
            }
        }
        return scores.size() <= maximum;
    }

    private static boolean precedes(Score one, Score other) {
        return precedes(one.millionths(), one.right(), other);
    }

    private static boolean precedes(long millionths, Participant participant, Score other) {
        return millionths > other.millionths()
                || (millionths == other.millionths() && participant.compareTo(other.right()) < 0);
    }

    /** One pass over all candidates. */
    private static final class Check<L, R> {
        private final Criteria<L, R> criteria;
        private final Participant seeker;
        private final SeekerScorer<L, R> weighing;
        private final Map<Participant, Long> claims = new HashMap<>();
        private final List<Score> scores;
        private final boolean isFull;

        Check(Criteria<L, R> criteria, L seeker, List<Score> scores, int maximum) {
            this.criteria = criteria;
            this.seeker = criteria.left(seeker);
            this.weighing = new SeekerScorer<>(criteria, seeker);
            this.scores = scores;
            this.isFull = scores.size() == maximum;
            scores.forEach(score -> claims.put(score.right(), score.millionths()));
        }

        boolean holds(Collection<? extends R> candidates) {
            Map<Participant, R> all = new HashMap<>();
            candidates.forEach(candidate -> {
                Interruption.throwIfInterrupted();
                Criteria.add(criteria.right(candidate), candidate, all, Map.of());
            });
            return all.keySet().containsAll(claims.keySet())
                    && all.entrySet().stream().allMatch(entry -> holds(entry.getKey(), entry.getValue()));
        }

        private boolean holds(Participant candidate, R thing) {
            Interruption.throwIfInterrupted();
            long actual = weighing.of(thing);
            Long claimed = claims.get(candidate);
            if (claimed != null) {
                return claimed == actual;
            }
            return actual <= 0
                    || candidate.equals(seeker)
                    || (isFull && !precedes(actual, candidate, scores.get(scores.size() - 1)));
        }
    }

    @Override
    public String toString() {
        return scores.toString();
    }
}
