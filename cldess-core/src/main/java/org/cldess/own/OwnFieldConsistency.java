package org.cldess.own;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that a field has choices if, and only if, its values are chosen. */
final class OwnFieldConsistency implements Consistency {
    @Override
    public void check(Parts field, ProblemCollector problems) {
        if (field.isLost(OwnField_.CHOICES)) {
            return;
        }
        boolean hasChoices = !field.list(OwnField_.CHOICES).isEmpty();
        field.find(OwnField_.TYPE)
                .filter(type -> (type == OwnFieldType.CHOICE) != hasChoices)
                .ifPresent(type -> problems.add(
                        "form.own",
                        field.at(OwnField_.CHOICES),
                        Texts.WORDS.message(
                                hasChoices ? "form.own.choices" : "form.own.no-choices",
                                field.text(OwnField_.ID).orElse(""))));
    }
}
