package org.cldess.gathering;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Hearing;
import org.cldess.consistency.Parts;

/** Checks that no more actors were represented than persons came. */
final class SessionConsistency implements Consistency {
    @Override
    public void check(Parts session, Hearing hearing) {
        int actors = session.list("actors").size();
        session.find("attendance", Integer.class)
                .filter(persons -> persons < actors)
                .ifPresent(persons -> hearing.add(
                        "form.attendance",
                        session.at("attendance"),
                        Texts.WORDS.message("form.attendance", persons, actors)));
    }
}
