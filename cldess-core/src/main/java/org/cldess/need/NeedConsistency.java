package org.cldess.need;

import java.time.LocalDate;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Hearing;
import org.cldess.consistency.Parts;

/** Nothing is revealed of a need that is not anonymous. */
final class NeedConsistency implements Consistency {
    @Override
    public void check(Parts need, Hearing hearing) {
        need.find("anonymous", Boolean.class)
                .filter(anonymous ->
                        !anonymous && need.find("revealed", LocalDate.class).isPresent())
                .ifPresent(open ->
                        hearing.add("form.anonymous", need.at("revealed"), Texts.WORDS.message("form.anonymous.open")));
    }
}
