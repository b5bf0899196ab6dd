package org.cldess.encounter;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The times at which the rounds of a meeting begin (<i>{@index horaires}</i>). They have no effect on who meets whom;
 * sentences and printed plans show them.
 *
 * <pre>{@code
 * MeetingHours.from(LocalTime.of(9, 15)).minutesPerRound(20).breakAfter(2, 15)
 * }</pre>
 */
public final class MeetingHours {
    private final LocalTime start;
    private final int minutesPerRound;
    private final OptionalInt breakAfter;
    private final int breakMinutes;

    private MeetingHours(LocalTime start, int minutesPerRound, OptionalInt breakAfter, int breakMinutes) {
        this.start = start;
        this.minutesPerRound = minutesPerRound;
        this.breakAfter = breakAfter;
        this.breakMinutes = breakMinutes;
    }

    /**
     * Returns hours with only a start.
     *
     * @param start the time at which the first round begins
     * @return the hours
     */
    public static MeetingHours from(LocalTime start) {
        return new MeetingHours(start, 0, OptionalInt.empty(), 0);
    }

    /**
     * Returns these hours with the length of a round.
     *
     * @param minutes the length in minutes, 1 or more
     * @return a changed copy
     */
    public MeetingHours minutesPerRound(int minutes) {
        requireOneOrMore("A round", minutes);
        return new MeetingHours(start, minutes, breakAfter, breakMinutes);
    }

    /**
     * Returns these hours with a break between two rounds.
     *
     * @param round the round after which the break begins, from 1; there is no break after the last round
     * @param minutes the length of the break in minutes, 1 or more
     * @return a changed copy
     */
    public MeetingHours breakAfter(int round, int minutes) {
        if (round < 1) {
            throw new IllegalArgumentException(
                    "A break cannot follow round %s: give a round from 1 on.".formatted(round));
        }
        requireOneOrMore("A break", minutes);
        return new MeetingHours(start, minutesPerRound, OptionalInt.of(round), minutes);
    }

    private static void requireOneOrMore(String what, int minutes) {
        if (minutes < 1) {
            throw new IllegalArgumentException("%s cannot last %s minutes: give 1 or more.".formatted(what, minutes));
        }
    }

    /**
     * Returns the time at which a round begins.
     *
     * @param round the round, from 1; the round after the last gives the end
     * @param rounds the number of rounds
     * @return the time; empty for a round after the first if the length of a round is not known
     */
    public Optional<LocalTime> of(int round, int rounds) {
        if (round > 1 && minutesPerRound == 0) {
            return Optional.empty();
        }
        int last = breakAfter.orElse(rounds);
        int pause = last < round && last < rounds ? breakMinutes : 0;
        return Optional.of(start.plusMinutes((round - 1L) * minutesPerRound + pause));
    }

    @Override
    public String toString() {
        return "MeetingHours from %s, %s minutes for each round".formatted(start, minutesPerRound);
    }
}
