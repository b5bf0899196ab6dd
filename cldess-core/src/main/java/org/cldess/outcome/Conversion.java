package org.cldess.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;

/**
 * The number of introductions that led somewhere (<i>{@index "taux de transformation"}</i>).
 *
 * @param made the number of introductions
 * @param led the number of introductions that led somewhere
 * @param unknown the number of introductions without a recorded outcome
 */
public record Conversion(int made, int led, int unknown) {
    private static final int DECIMALS = 4;

    /**
     * Returns the conversion of some introductions.
     *
     * @param introductions the introductions
     * @return the conversion
     */
    public static Conversion of(Collection<EncounterFollowUp> introductions) {
        List<Optional<Boolean>> led = introductions.stream()
                .map(introduction -> EncounterOutcome.ledSomewhere(introduction.outcomes()))
                .toList();
        return new Conversion(
                led.size(), (int) led.stream().filter(one -> one.orElse(false)).count(), (int)
                        led.stream().filter(Optional::isEmpty).count());
    }

    /**
     * Returns the conversion of several meetings together.
     *
     * @param meetings the conversion of each meeting
     * @return their sum; not recorded if no meeting has a recorded conversion
     */
    public static Known<Conversion> overall(Collection<Known<Conversion>> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.value().stream())
                .reduce((one, other) ->
                        new Conversion(one.made + other.made, one.led + other.led, one.unknown + other.unknown))
                .map(Known::of)
                .orElse(Known.notRecorded());
    }

    /**
     * Returns the share of the introductions that led somewhere. An introduction without a recorded outcome counts as
     * one that has not led anywhere so far.
     *
     * @return from 0 to 1, to four decimals; empty if no introduction has a recorded outcome
     */
    public Optional<BigDecimal> share() {
        return unknown == made
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(led).divide(BigDecimal.valueOf(made), DECIMALS, RoundingMode.HALF_UP));
    }
}
