package org.cldess.need;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that only an anonymous need has a revealed date. */
final class NeedConsistency implements Consistency {
    @Override
    public void check(Parts need, ProblemCollector problems) {
        need.find(Need_.ANONYMOUS)
                .filter(anonymous -> !anonymous && need.find(Need_.REVEALED).isPresent())
                .ifPresent(open -> problems.add(
                        "form.anonymous", need.at(Need_.REVEALED), Texts.WORDS.message("form.anonymous.open")));
    }
}
