package org.cldess.encounter;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When the rounds of a meeting begin (<i>{@index horaires}</i>). They decide nothing about who meets whom; sentences and papers tell them.
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
     * The hours of a meeting of which no more is known than when it begins.
     *
     * @param start when the first round begins
     * @return the hours
     */
    public static MeetingHours from(LocalTime start) {
        return new MeetingHours(start, 0, OptionalInt.empty(), 0);
    }

    /**
     * The same, with the time that a round lasts.
     *
     * @param minutes 1 or more
     * @return a changed copy
     */
    public MeetingHours minutesPerRound(int minutes) {
        requireOneOrMore("A round", minutes);
        return new MeetingHours(start, minutes, breakAfter, breakMinutes);
    }

    /**
     * The same, with a break between two rounds.
     *
     * @param round the round after which it begins, from 1; after the last round there is none
     * @param minutes how long it lasts, 1 or more
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
     * When a round begins.
     *
     * @param round the round, from 1; the one after the last is the end
     * @param rounds how many rounds there are
     * @return the hour; nothing for another round than the first where nobody said how long one lasts
     */
    public Optional<LocalTime> of(int round, int rounds) {
        if (round > 1 && minutesPerRound == 0) {
            return Optional.empty();
        }
        int last = breakAfter.orElse(rounds);
        int pause = last < round && last < rounds ? breakMinutes : 0;
        return Optional.of(start.plusMinutes((round - 1L) * minutesPerRound + pause));
    }
}
