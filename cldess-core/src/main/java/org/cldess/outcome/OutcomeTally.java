package org.cldess.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far encounters led, from a contact to a partnership (<i>{@index "suites des rencontres"}</i>). Each encounter
 * counts once for each kind of outcome, so kinds are compared with the number of encounters and never added up.
 *
 * @param made the number of encounters that took place: the denominator of all shares
 * @param reached the number of encounters with an outcome of each kind; for {@link OutcomeKind#NOTHING}, the number of
 *     encounters with no other outcome
 * @param unknown the number of encounters without a recorded outcome
 */
public record OutcomeTally(int made, Map<OutcomeKind, Integer> reached, int unknown) {
    private static final int DECIMALS = 4;

    /** Copies the map and adds the missing kinds. */
    public OutcomeTally {
        Map<OutcomeKind, Integer> all = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            all.put(kind, reached.getOrDefault(kind, 0));
        }
        reached = Collections.unmodifiableMap(all);
    }

    /**
     * {@return the tally of some encounters}
     *
     * @param encounters the encounters
     */
    public static OutcomeTally of(Collection<HeldEncounter> encounters) {
        Map<OutcomeKind, Integer> reached = new EnumMap<>(OutcomeKind.class);
        int unknown = 0;
        for (HeldEncounter encounter : encounters) {
            Optional<Boolean> led = encounter.ledSomewhere();
            unknown += led.isEmpty() ? 1 : 0;
            for (OutcomeKind kind : OutcomeKind.values()) {
                boolean counts = kind == OutcomeKind.NOTHING
                        ? led.filter(somewhere -> !somewhere).isPresent()
                        : encounter.firstDayOf(kind).isPresent();
                reached.merge(kind, counts ? 1 : 0, Integer::sum);
            }
        }
        return new OutcomeTally(encounters.size(), reached, unknown);
    }

    /**
     * {@return the number of encounters with an outcome of a kind}
     *
     * @param kind the kind of outcome
     */
    public int reached(OutcomeKind kind) {
        return reached.getOrDefault(kind, 0);
    }

    /** {@return the number of encounters that led somewhere} */
    public int ledSomewhere() {
        return made - unknown - reached(OutcomeKind.NOTHING);
    }

    /**
     * {@return the share of the encounters with an outcome of a kind, from 0 to 1, to four decimals; empty if no
     * encounter has a recorded outcome. An encounter without a recorded outcome counts as one without an outcome so
     * far}
     *
     * @param kind the kind of outcome
     */
    public Optional<BigDecimal> share(OutcomeKind kind) {
        return unknown == made
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(reached(kind))
                        .divide(BigDecimal.valueOf(made), DECIMALS, RoundingMode.HALF_UP));
    }
}
