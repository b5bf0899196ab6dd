package org.cldess.act;

import java.util.List;
import java.util.function.Supplier;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;

/**
 * What the acts of a dossier must respect.
 *
 * @param rulebook where the rules are taken from
 * @param gates the gates that stand in place of the shipped ones of the same name
 * @param places which communes there are; asked only where the territory changes, since that of France is large
 * @param radius how far a commune may lie from a territory that it joins without a reason
 */
record Conditions(Rulebook rulebook, List<Gate> gates, Supplier<Gazetteer> places, Distance radius) {
    /** What is asked for a reason beyond this is a convention of the programme. */
    private static final Distance RADIUS = Distance.kilometres(50);

    static Conditions shipped() {
        return new Conditions(Rulebook.france(), List.of(), Gazetteer::ofFrance, RADIUS);
    }

    Gazetteer gazetteer() {
        return places.get();
    }

    Conditions under(Rulebook other) {
        return new Conditions(other, gates, places, radius);
    }

    Conditions with(Gazetteer other) {
        return new Conditions(rulebook, gates, () -> other, radius);
    }

    Conditions within(Distance other) {
        return new Conditions(rulebook, gates, places, other);
    }

    Conditions through(List<Gate> others) {
        for (Gate gate : others) {
            if (Gate.shipped().stream().noneMatch(shipped -> shipped.name().equals(gate.name()))) {
                throw new IllegalArgumentException("No act asks the gate %s; those of acts are %s."
                        .formatted(
                                gate.name(),
                                Gate.shipped().stream().map(Gate::name).toList()));
            }
        }
        return new Conditions(rulebook, List.copyOf(others), places, radius);
    }

    /** The gate that stands in place of a shipped one, the last that was given. */
    Gate gate(Gate shipped) {
        return gates.stream()
                .filter(gate -> gate.name().equals(shipped.name()))
                .reduce((earlier, later) -> later)
                .orElse(shipped);
    }
}
