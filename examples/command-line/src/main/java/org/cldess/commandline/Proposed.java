package org.cldess.commandline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.actor.Actor;
import org.cldess.language.Message;
import org.cldess.matching.CandidateSearch;
import org.cldess.matching.Contribution;
import org.cldess.matching.Criteria;
import org.cldess.matching.Score;
import org.cldess.matching.SoughtNeed;

/**
 * Who may answer a need, and why the others may not.
 *
 * @param matches the best, each with its reasons
 * @param rejected those who are ruled out, by id, with the reasons
 */
record Proposed(List<Score> matches, Map<Actor, List<Message>> rejected) {
    /**
     * The best of some candidates.
     *
     * @param sought the need, with all that is known of whose it is
     * @param criteria by which candidates are proposed to those who may know that
     */
    static Proposed to(SoughtNeed sought, Criteria<SoughtNeed, Actor> criteria, List<Actor> candidates, int most) {
        Map<Actor, List<Message>> rejected = new LinkedHashMap<>();
        for (Actor candidate : byId(candidates)) {
            List<Message> why = criteria.whyNot(sought, candidate);
            if (!why.isEmpty() && !candidate.id().equals(sought.seeker().id())) {
                rejected.put(candidate, why);
            }
        }
        return new Proposed(best(sought, criteria, candidates, most), rejected);
    }

    /**
     * The same, told to those who may not know whose the need is: by criteria that do not look at that. Who is ruled out by the others stays so;
     * why is not said where it would tell, and whoever has the need is one like all.
     *
     * @param sought the need, with all that is known of whose it is
     * @param criteria by which candidates are proposed to those who may know that
     * @param told the need as it is told
     * @param open the criteria that do not look at whose it is
     */
    static Proposed to(
            SoughtNeed sought,
            Criteria<SoughtNeed, Actor> criteria,
            SoughtNeed told,
            Criteria<SoughtNeed, Actor> open,
            List<Actor> candidates,
            int most) {
        Map<Actor, List<Message>> rejected = new LinkedHashMap<>();
        List<Actor> left = new ArrayList<>();
        for (Actor candidate : byId(candidates)) {
            List<Message> why = open.whyNot(told, candidate);
            if (!why.isEmpty()) {
                rejected.put(candidate, why);
            } else if (!criteria.whyNot(sought, candidate).isEmpty()) {
                rejected.put(candidate, List.of(Texts.WORDS.message("match.not-proposed", candidate.name())));
            } else {
                left.add(candidate);
            }
        }
        return new Proposed(best(told, open, left, most), rejected);
    }

    private static List<Actor> byId(List<Actor> actors) {
        return actors.stream().sorted(Comparator.comparing(Actor::id)).toList();
    }

    private static List<Score> best(
            SoughtNeed sought, Criteria<SoughtNeed, Actor> criteria, List<Actor> candidates, int most) {
        CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(criteria);
        search.putAll(candidates);
        return search.best(sought, most);
    }

    /** What speaks for a match and counts. */
    static List<Message> reasons(Score match) {
        return match.contributions().stream()
                .filter(each -> each.points().signum() > 0)
                .map(Contribution::reason)
                .toList();
    }
}
