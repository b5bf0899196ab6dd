package org.cldess.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;

/**
 * The conditions that the acts on a dossier must respect.
 *
 * @param rulebook the rulebook that contains the rules
 * @param gates the gates that replace the shipped ones of the same name
 * @param places supplies the communes; used only if the territory changes, because the gazetteer of France is large
 * @param radius the maximum distance from the territory at which a commune may join it without a reason
 * @param series the questions of a series of acts, which asks the rules after the last of them; empty for an act that
 *     asks them itself
 * @param asked gathers the facts that acts lack: such an act makes its change in spite of every reason; empty otherwise
 */
record Conditions(
        Rulebook rulebook,
        List<Gate> gates,
        Supplier<Gazetteer> places,
        Distance radius,
        Optional<SeriesQuestions> series,
        Optional<AskedFacts> asked) {
    /** The default distance beyond which a commune needs a reason: a convention of this project. */
    private static final Distance RADIUS = Distance.kilometres(50);

    static Conditions shipped() {
        return new Conditions(
                Rulebook.france(), List.of(), Gazetteer::ofFrance, RADIUS, Optional.empty(), Optional.empty());
    }

    Gazetteer gazetteer() {
        return places.get();
    }

    Conditions under(Rulebook other) {
        return new Conditions(other, gates, places, radius, series, asked);
    }

    Conditions with(Gazetteer other) {
        return new Conditions(rulebook, gates, () -> other, radius, series, asked);
    }

    Conditions within(Distance other) {
        return new Conditions(rulebook, gates, places, other, series, asked);
    }

    /** Returns these conditions for an act of a series. */
    Conditions in(SeriesQuestions questions) {
        return new Conditions(rulebook, gates, places, radius, Optional.of(questions), asked);
    }

    /** Returns these conditions for acts that only gather the facts that they lack. */
    Conditions asking(AskedFacts facts) {
        return new Conditions(rulebook, gates, places, radius, series, Optional.of(facts));
    }

    Conditions through(List<Gate> others) {
        for (Gate gate : others) {
            if (Gate.shipped().stream().noneMatch(shipped -> shipped.name().equals(gate.name()))) {
                throw new IllegalArgumentException("No act uses the gate %s. The gates of acts are %s."
                        .formatted(
                                gate.name(),
                                Gate.shipped().stream().map(Gate::name).toList()));
            }
        }
        return new Conditions(rulebook, List.copyOf(others), places, radius, series, asked);
    }

    /** Returns the last given gate with the name of a shipped one, or the shipped one. */
    Gate gate(Gate shipped) {
        return gates.stream()
                .filter(gate -> gate.name().equals(shipped.name()))
                .reduce((earlier, later) -> later)
                .orElse(shipped);
    }
}
