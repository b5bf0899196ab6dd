package org.cldess.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that a movement has one time, one line, and a kind and a party that fit its line. */
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
        List<Component<?, ?>> given = Stream.<Component<?, ?>>of(
                        Movement_.RESOURCE, Movement_.EXPENSE, Movement_.GRANT, Movement_.LOT)
                .filter(component -> isGiven(movement, component))
                .toList();
        if (given.size() != 1) {
            problems.add(
                    "form.movement",
                    movement.at(given.isEmpty() ? Movement_.RESOURCE : given.get(1)),
                    Texts.WORDS.message(given.isEmpty() ? "form.movement.no-line" : "form.movement.two-lines"));
            return;
        }
        boolean isOfLot = given.get(0).equals(Movement_.LOT);
        Component<?, ?> other = isOfLot ? Movement_.PARTY : Movement_.HOLDER;
        if (isGiven(movement, other)) {
            problems.add(
                    "form.movement",
                    movement.at(other),
                    Texts.WORDS.message(isOfLot ? "form.movement.party" : "form.movement.holder"));
        }
        boolean isSpending = isOfLot || given.get(0).equals(Movement_.EXPENSE);
        movement.find(Movement_.KIND)
                .filter(kind -> isSpending ? !kind.isSpending() : !kind.isFunding())
                .ifPresent(kind -> problems.add(
                        "form.movement",
                        movement.at(Movement_.KIND),
                        Texts.WORDS.message(
                                isSpending ? "form.movement.of-resource" : "form.movement.of-expense", kind)));
    }

    /** Returns whether a component has a value, readable or not. */
    private static boolean isGiven(Parts movement, Component<?, ?> component) {
        return movement.isSaid(component) || movement.isLost(component);
    }
}
