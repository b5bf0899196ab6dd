package org.cldess.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;

/**
 * How many introductions led somewhere (<i>{@index "taux de transformation"}</i>).
 *
 * @param made how many were made
 * @param led how many of them led somewhere
 * @param unknown of how many nobody noted what came
 */
public record Conversion(int made, int led, int unknown) {
    private static final int DECIMALS = 4;

    /**
     * That of some introductions.
     *
     * @param introductions the introductions
     * @return how many led somewhere
     */
    public static Conversion of(Collection<Introduction> introductions) {
        List<Optional<Boolean>> led = introductions.stream()
                .map(introduction -> Outcome.ledSomewhere(introduction.outcomes()))
                .toList();
        return new Conversion(
                led.size(), (int) led.stream().filter(one -> one.orElse(false)).count(), (int)
                        led.stream().filter(Optional::isEmpty).count());
    }

    /**
     * That of several meetings together.
     *
     * @param meetings that of each
     * @return their sum; not recorded where no meeting tells who met
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
     * The share of those made that led somewhere: what nobody noted has not, so far.
     *
     * @return from 0 to 1, to four decimals; nothing where none was made, or nothing was noted of any
     */
    public Optional<BigDecimal> share() {
        return unknown == made
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(led).divide(BigDecimal.valueOf(made), DECIMALS, RoundingMode.HALF_UP));
    }
}
