package org.cldess.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;

/**
 * The candidates that were found for a seeker, the reasons why, and the reasons why others were not found
 * (<i>{@index "candidats"}</i>).
 *
 * @param <L> the type of the seekers
 * @param <R> the type of the candidates
 */
public final class Candidates<L, R> {
    private final Criteria<L, R> criteria;
    private final L seeker;
    private final int maximum;
    private final List<Score> scores;

    Candidates(Criteria<L, R> criteria, L seeker, int maximum, List<Score> scores) {
        this.criteria = criteria;
        this.seeker = seeker;
        this.maximum = maximum;
        this.scores = List.copyOf(scores);
    }

    /** {@return their scores, which open into reasons, the best first; equal scores are ordered by key} */
    public List<Score> scores() {
        return scores;
    }

    /** {@return the proof that no other candidate is better, which can be checked without trusting the search} */
    public CandidateCertificate<L, R> certificate() {
        return new CandidateCertificate<>(maximum, scores);
    }

    /**
     * Returns why a candidate was found.
     *
     * @param candidate the candidate
     * @return the reasons of the criteria that it meets, in their order; empty if it was not found
     */
    public List<Message> why(R candidate) {
        return find(candidate).map(Score::reasonsFor).orElse(List.of());
    }

    /**
     * Returns why a candidate was not found.
     *
     * @param candidate the candidate
     * @return the reasons of the required criteria that it does not meet; if it meets them all, its score compared with
     *     that of the last candidate found, and what speaks against it; empty if it was found, or if it is as good and
     *     was not among the candidates
     */
    public List<Message> whyNot(R candidate) {
        Participant one = criteria.right(candidate);
        if (find(candidate).isPresent()) {
            return List.of();
        }
        if (one.equals(criteria.left(seeker))) {
            return List.of(Appraisal.ofItself(one.name()).reason());
        }
        List<Message> ruledOut = criteria.whyNot(seeker, candidate);
        return ruledOut.isEmpty() ? lacks(criteria.score(seeker, candidate)) : ruledOut;
    }

    private List<Message> lacks(Score score) {
        List<Message> reasons = new ArrayList<>();
        if (score.millionths() <= 0) {
            reasons.add(Texts.WORDS.message("candidate.nothing", score.right()));
        } else if (scores.size() == maximum) {
            Score last = scores.get(scores.size() - 1);
            if (score.millionths() < last.millionths()) {
                reasons.add(Texts.WORDS.message(
                        "candidate.less", score.right(), score.value(), last.right(), last.value()));
            } else if (score.millionths() == last.millionths() && score.right().compareTo(last.right()) > 0) {
                reasons.add(Texts.WORDS.message("candidate.tie", score.right(), last.right(), score.value()));
            }
        }
        if (!reasons.isEmpty()) {
            reasons.addAll(score.reasonsAgainst());
        }
        return reasons;
    }

    private Optional<Score> find(R candidate) {
        Participant one = criteria.right(candidate);
        return scores.stream().filter(score -> score.right().equals(one)).findFirst();
    }

    @Override
    public String toString() {
        return scores.toString();
    }
}
