package org.cldess.accreditation;

import java.util.Optional;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that the employees in work integration are no more than all employees. */
final class StaffConsistency implements Consistency {
    @Override
    public void check(Parts staff, ProblemCollector hearing) {
        Optional<Integer> all = staff.find("employees", Integer.class);
        Optional<Integer> part = staff.find("insertionEmployees", Integer.class);
        if (all.isPresent() && part.isPresent() && part.get() > all.get()) {
            hearing.add(
                    "form.staff",
                    staff.at("insertionEmployees"),
                    Texts.WORDS.message("form.staff", part.get(), all.get()));
        }
    }
}
