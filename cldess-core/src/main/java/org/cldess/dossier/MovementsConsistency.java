package org.cldess.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.ledger.MovementCorrection_;
import org.cldess.ledger.Movement_;

/** Checks that a movement corrects one of its own line, and that a correction is not older than the one that it
 * corrects, and that no movements correct each other. */
final class MovementsConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        Map<String, Parts> movements = new LinkedHashMap<>();
        dossier.things(Dossier_.MOVEMENTS)
                .forEach(movement -> movement.text(Movement_.ID).ifPresent(id -> movements.putIfAbsent(id, movement)));
        Map<String, String> corrected = new HashMap<>();
        movements.forEach((id, movement) -> movement.thing(Movement_.CORRECTION)
                .flatMap(made -> made.text(MovementCorrection_.OF))
                .filter(of -> !of.equals(id) && movements.containsKey(of))
                .ifPresent(of -> {
                    Parts wrong = Objects.requireNonNull(movements.get(of));
                    corrected.put(id, of);
                    if (!line(movement).equals(line(wrong))) {
                        say("form.movement-line", movement, problems, id, of);
                    }
                    Optional<LocalDate> made = correctedOn(movement);
                    correctedOn(wrong)
                            .filter(before -> made.filter(before::isAfter).isPresent())
                            .ifPresent(before ->
                                    say("form.movement-order", movement, problems, id, made.get(), of, before));
                }));
        circles(movements, corrected, problems);
    }

    private static Optional<LocalDate> correctedOn(Parts movement) {
        return movement.thing(Movement_.CORRECTION).flatMap(made -> made.find(MovementCorrection_.DATE));
    }

    private static List<Optional<String>> line(Parts movement) {
        return List.of(
                movement.text(Movement_.RESOURCE),
                movement.text(Movement_.EXPENSE),
                movement.text(Movement_.GRANT),
                movement.text(Movement_.LOT));
    }

    /** Follows the corrections from each movement, and reports each circle once. */
    private static void circles(
            Map<String, Parts> movements, Map<String, String> corrected, ProblemCollector problems) {
        Set<String> met = new HashSet<>();
        for (String first : movements.keySet()) {
            List<String> path = new ArrayList<>();
            Set<String> onPath = new HashSet<>();
            Optional<String> at = Optional.of(first);
            while (at.isPresent() && met.add(at.get())) {
                path.add(at.get());
                onPath.add(at.get());
                at = Optional.ofNullable(corrected.get(at.get()));
            }
            at.filter(onPath::contains).ifPresent(start -> {
                List<String> circle = new ArrayList<>(path.subList(path.indexOf(start), path.size()));
                circle.add(start);
                say(
                        "form.movement-circle",
                        Objects.requireNonNull(movements.get(path.get(path.size() - 1))),
                        problems,
                        String.join(" → ", circle));
            });
        }
    }

    private static void say(String code, Parts movement, ProblemCollector problems, Object... arguments) {
        problems.add(
                code,
                movement.thing(Movement_.CORRECTION).orElseThrow().at(MovementCorrection_.OF),
                Texts.WORDS.message(code, arguments));
    }
}
