package org.cldess.ledger;

import java.util.Optional;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that a movement has one time, one line, and a kind that fits its line. */
final class MovementConsistency implements Consistency {
    @Override
    public void check(Parts movement, ProblemCollector problems) {
        time(movement, problems);
        line(movement, problems);
        Optional<MovementKind> kind = movement.find(Movement_.KIND);
        if (movement.isSaid(Movement_.ENDS_CLAIM)
                && kind.filter(given -> given != MovementKind.RETURNED).isPresent()) {
            problems.add(
                    "form.movement",
                    movement.at(Movement_.ENDS_CLAIM),
                    Texts.WORDS.message("form.movement.claim", kind.get()));
        }
        Optional<String> own = movement.text(Movement_.ID);
        movement.thing(Movement_.CORRECTION)
                .filter(made -> own.isPresent() && own.equals(made.text(MovementCorrection_.OF)))
                .ifPresent(made -> problems.add(
                        "form.movement",
                        made.at(MovementCorrection_.OF),
                        Texts.WORDS.message("form.movement.itself", own.orElseThrow())));
    }

    private static void time(Parts movement, ProblemCollector problems) {
        boolean hasDay = isGiven(movement, Movement_.DATE);
        boolean hasYear = isGiven(movement, Movement_.YEAR);
        if (hasDay == hasYear) {
            problems.add(
                    "form.movement",
                    movement.at(hasYear ? Movement_.YEAR : Movement_.DATE),
                    Texts.WORDS.message(hasYear ? "form.movement.two-times" : "form.movement.no-time"));
        }
    }

    private static void line(Parts movement, ProblemCollector problems) {
        boolean isFunding = isGiven(movement, Movement_.RESOURCE);
        boolean isSpending = isGiven(movement, Movement_.EXPENSE);
        if (isFunding == isSpending) {
            problems.add(
                    "form.movement",
                    movement.at(isFunding ? Movement_.EXPENSE : Movement_.RESOURCE),
                    Texts.WORDS.message(isFunding ? "form.movement.two-lines" : "form.movement.no-line"));
            return;
        }
        movement.find(Movement_.KIND)
                .filter(kind -> isFunding ? !kind.isFunding() : !kind.isSpending())
                .ifPresent(kind -> problems.add(
                        "form.movement",
                        movement.at(Movement_.KIND),
                        Texts.WORDS.message(
                                isFunding ? "form.movement.of-expense" : "form.movement.of-resource", kind)));
    }

    /** Returns whether a component has a value, readable or not. */
    private static boolean isGiven(Parts movement, Component<?, ?> component) {
        return movement.isSaid(component) || movement.isLost(component);
    }
}
