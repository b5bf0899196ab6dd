package org.cldess.need;

import java.time.LocalDate;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that only an anonymous need has a revealed date. */
final class NeedConsistency implements Consistency {
    @Override
    public void check(Parts need, ProblemCollector hearing) {
        need.find("anonymous", Boolean.class)
                .filter(anonymous ->
                        !anonymous && need.find("revealed", LocalDate.class).isPresent())
                .ifPresent(open ->
                        hearing.add("form.anonymous", need.at("revealed"), Texts.WORDS.message("form.anonymous.open")));
    }
}
