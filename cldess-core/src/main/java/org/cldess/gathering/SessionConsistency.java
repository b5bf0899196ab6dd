package org.cldess.gathering;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that no more actors were represented than persons came. */
final class SessionConsistency implements Consistency {
    @Override
    public void check(Parts session, ProblemCollector problems) {
        int actors = session.list(Session_.ACTORS).size();
        session.find(Session_.ATTENDANCE)
                .filter(persons -> persons < actors)
                .ifPresent(persons -> problems.add(
                        "form.attendance",
                        session.at(Session_.ATTENDANCE),
                        Texts.WORDS.message("form.attendance", persons, actors)));
    }
}
