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
import org.cldess.matching.criterion.SoughtNeed;

/**
 * The actors that may answer a need, and the reasons why the others may not.
 *
 * @param matches the best matches, each with its reasons
 * @param rejected the actors that are ruled out, by id, with the reasons
 */
record MatchResult(List<Score> matches, Map<Actor, List<Message>> rejected) {
    /**
     * Returns the best of some candidates.
     *
     * @param sought the need, with everything known about its seeker
     * @param criteria the criteria for users who may know the seeker
     */
    static MatchResult to(
            SoughtNeed sought, Criteria<SoughtNeed, Actor> criteria, List<Actor> candidates, int maximum) {
        Map<Actor, List<Message>> rejected = new LinkedHashMap<>();
        for (Actor candidate : byId(candidates)) {
            List<Message> why = criteria.whyNot(sought, candidate);
            if (!why.isEmpty() && !candidate.id().equals(sought.seeker().id())) {
                rejected.put(candidate, why);
            }
        }
        return new MatchResult(best(sought, criteria, candidates, maximum), rejected);
    }

    /**
     * Returns the best of some candidates for users who may not know the seeker, by criteria that do not depend on the
     * seeker. Candidates that the full criteria rule out remain ruled out. If the reason would reveal the seeker, it is
     * not given; the seeker is treated like any other candidate.
     *
     * @param sought the need, with everything known about its seeker
     * @param criteria the criteria for users who may know the seeker
     * @param told the need without its seeker
     * @param open the criteria that do not depend on the seeker
     */
    static MatchResult to(
            SoughtNeed sought,
            Criteria<SoughtNeed, Actor> criteria,
            SoughtNeed told,
            Criteria<SoughtNeed, Actor> open,
            List<Actor> candidates,
            int maximum) {
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
        return new MatchResult(best(told, open, left, maximum), rejected);
    }

    private static List<Actor> byId(List<Actor> actors) {
        return actors.stream().sorted(Comparator.comparing(Actor::id)).toList();
    }

    private static List<Score> best(
            SoughtNeed sought, Criteria<SoughtNeed, Actor> criteria, List<Actor> candidates, int maximum) {
        CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(criteria);
        search.putAll(candidates);
        return search.best(sought, maximum);
    }

    /** Returns the reasons for a match that contribute points. */
    static List<Message> reasons(Score match) {
        return match.contributions().stream()
                .filter(each -> each.points().signum() > 0)
                .map(Contribution::reason)
                .toList();
    }
}
