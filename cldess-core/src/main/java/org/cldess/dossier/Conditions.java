package org.cldess.dossier;

import java.util.List;

/**
 * What the acts of a dossier must respect.
 *
 * @param rulebook where the rules are taken from
 * @param gates the gates that stand in place of the shipped ones of the same name
 */
record Conditions(Rulebook rulebook, List<Gate> gates) {
    static final Conditions SHIPPED = under(Rulebook.france());

    static Conditions under(Rulebook rulebook) {
        return new Conditions(rulebook, List.of());
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
