package org.cldess.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far encounters led, from a contact to a partnership (<i>{@index "suites des rencontres"}</i>). Each encounter counts once for each kind that
 * came of it, so that kinds are held against the encounters and never added up.
 *
 * @param made how many encounters took place: the denominator of all shares
 * @param reached of how many of them each kind came; {@link OutcomeKind#NOTHING} of how many nothing came but that
 * @param unknown of how many nobody noted what came
 */
public record OutcomeTally(int made, Map<OutcomeKind, Integer> reached, int unknown) {
    private static final int DECIMALS = 4;

    /** Keeps the map as it is now, with all kinds. */
    public OutcomeTally {
        Map<OutcomeKind, Integer> all = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            all.put(kind, reached.getOrDefault(kind, 0));
        }
        reached = Collections.unmodifiableMap(all);
    }

    /**
     * {@return that of some encounters}
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
                        : encounter.first(kind).isPresent();
                reached.merge(kind, counts ? 1 : 0, Integer::sum);
            }
        }
        return new OutcomeTally(encounters.size(), reached, unknown);
    }

    /**
     * {@return of how many encounters a kind came}
     *
     * @param kind what came of them
     */
    public int reached(OutcomeKind kind) {
        return reached.getOrDefault(kind, 0);
    }

    /** {@return how many led somewhere} */
    public int led() {
        return made - unknown - reached(OutcomeKind.NOTHING);
    }

    /**
     * {@return which share of the encounters a kind came of, from 0 to 1, to four decimals: what nobody noted has not, so far; nothing where
     *     none took place, or nothing was noted of any}
     *
     * @param kind what came of them
     */
    public Optional<BigDecimal> share(OutcomeKind kind) {
        return unknown == made
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(reached(kind))
                        .divide(BigDecimal.valueOf(made), DECIMALS, RoundingMode.HALF_UP));
    }
}
