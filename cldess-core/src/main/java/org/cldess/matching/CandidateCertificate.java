package org.cldess.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.internal.Interruption;

/**
 * The proof that some candidates are the best there are (<i>{@index certificat}</i>): their scores. Whoever has the criteria and the candidates
 * can {@linkplain #verify check} it, without trust in how they were found.
 *
 * @param <L> who looks for something
 * @param <R> who may be found
 */
public final class CandidateCertificate<L, R> {
    private final int most;
    private final List<Score> scores;

    CandidateCertificate(int most, List<Score> scores) {
        this.most = most;
        this.scores = List.copyOf(scores);
    }

    /** {@return how many candidates were asked at most} */
    public int most() {
        return most;
    }

    /** {@return the scores of the candidates, the best first} */
    public List<Score> scores() {
        return scores;
    }

    /**
     * Checks everything anew: that the candidates are there, in order, each once, that each is worth what is said, and that nobody else precedes
     * the last of them or, where fewer were found than asked, is worth anything at all. No index and no bound is asked, each criterion measures each
     * candidate once: linear in the number of candidates.
     *
     * @param criteria the criteria by which they were sought
     * @param seeker for whom they were sought
     * @param candidates among whom they were sought, in any order
     * @return true if all of this holds
     * @throws IllegalArgumentException if two candidates have one key
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public boolean verify(Criteria<L, R> criteria, L seeker, Collection<? extends R> candidates) {
        return areInOrder(criteria.left(seeker)) && new Check<>(criteria, seeker, scores, most).holds(candidates);
    }

    private boolean areInOrder(Participant seeker) {
        for (int place = 0; place < scores.size(); place++) {
            Score score = scores.get(place);
            boolean isForSeeker = score.left().equals(seeker) && !score.right().equals(seeker);
            if (!isForSeeker || score.millionths() <= 0 || (place > 0 && !precedes(scores.get(place - 1), score))) {
                return false;
            }
        }
        return scores.size() <= most;
    }

    private static boolean precedes(Score one, Score other) {
        return precedes(one.millionths(), one.right(), other);
    }

    private static boolean precedes(long millionths, Participant participant, Score other) {
        return millionths > other.millionths()
                || (millionths == other.millionths() && participant.compareTo(other.right()) < 0);
    }

    /** One look at all candidates. */
    private static final class Check<L, R> {
        private final Criteria<L, R> criteria;
        private final Participant seeker;
        private final Weighing<L, R> weighing;
        private final Map<Participant, Long> said = new HashMap<>();
        private final List<Score> scores;
        private final boolean isFull;

        Check(Criteria<L, R> criteria, L seeker, List<Score> scores, int most) {
            this.criteria = criteria;
            this.seeker = criteria.left(seeker);
            this.weighing = new Weighing<>(criteria, seeker);
            this.scores = scores;
            this.isFull = scores.size() == most;
            scores.forEach(score -> said.put(score.right(), score.millionths()));
        }

        boolean holds(Collection<? extends R> candidates) {
            Map<Participant, R> all = new HashMap<>();
            candidates.forEach(candidate -> {
                Interruption.endIfAsked();
                Criteria.add(criteria.right(candidate), candidate, all, Map.of());
            });
            return all.keySet().containsAll(said.keySet())
                    && all.entrySet().stream().allMatch(entry -> holds(entry.getKey(), entry.getValue()));
        }

        private boolean holds(Participant candidate, R thing) {
            Interruption.endIfAsked();
            long worth = weighing.of(thing);
            Long claimed = said.get(candidate);
            if (claimed != null) {
                return claimed == worth;
            }
            return worth <= 0
                    || candidate.equals(seeker)
                    || (isFull && !precedes(worth, candidate, scores.get(scores.size() - 1)));
        }
    }

    @Override
    public String toString() {
        return scores.toString();
    }
}
