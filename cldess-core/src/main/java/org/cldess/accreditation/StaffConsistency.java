package org.cldess.accreditation;

import java.util.Optional;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that the employees in work integration are no more than all employees. */
final class StaffConsistency implements Consistency {
    @Override
    public void check(Parts staff, ProblemCollector problems) {
        Optional<Integer> all = staff.find(Staff_.EMPLOYEES);
        Optional<Integer> part = staff.find(Staff_.INSERTION_EMPLOYEES);
        if (all.isPresent() && part.isPresent() && part.get() > all.get()) {
            problems.add(
                    "form.staff",
                    staff.at(Staff_.INSERTION_EMPLOYEES),
                    Texts.WORDS.message("form.staff", part.get(), all.get()));
        }
    }
}
