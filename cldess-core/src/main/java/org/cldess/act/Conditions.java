package org.cldess.act;

import java.util.List;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;

/**
 * What the acts of a dossier must respect.
 *
 * @param rulebook where the rules are taken from
 * @param gates the gates that stand in place of the shipped ones of the same name
 */
record Conditions(Rulebook rulebook, List<Gate> gates) {
    static final Conditions SHIPPED = new Conditions(Rulebook.france(), List.of());

    Conditions under(Rulebook other) {
        return new Conditions(other, gates);
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
        return new Conditions(rulebook, List.copyOf(others));
    }

    /** The gate that stands in place of a shipped one, the last that was given. */
    Gate gate(Gate shipped) {
        return gates.stream()
                .filter(gate -> gate.name().equals(shipped.name()))
                .reduce((earlier, later) -> later)
                .orElse(shipped);
    }
}
