package org.cldess.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

/** Compares the tally of outcomes with a naive count. */
class OutcomeTallyTest {
    private static final LocalDate DAY = LocalDate.of(2012, 11, 22);
    private static final int ENCOUNTERS = 7;

    private static EncounterOutcome on(LocalDate day, OutcomeKind kind) {
        return new EncounterOutcome(day, kind, Known.notRecorded(), Known.none());
    }

    private static HeldEncounter encounter(EncounterOutcome... outcomes) {
        return new HeldEncounter(
                Occasion.MEETING, "Les rencontres d’affaires", Known.of(DAY), List.of(), List.of(outcomes));
    }

    /** Draws some encounters with up to three outcomes each. */
    private static List<HeldEncounter> drawn(SplittableRandom random) {
        List<HeldEncounter> encounters = new ArrayList<>();
        int size = random.nextInt(ENCOUNTERS);
        for (int i = 0; i < size; i++) {
            EncounterOutcome[] outcomes = new EncounterOutcome[random.nextInt(4)];
            for (int j = 0; j < outcomes.length; j++) {
                OutcomeKind[] kinds = OutcomeKind.values();
                outcomes[j] = on(DAY.plusDays(random.nextInt(90)), kinds[random.nextInt(kinds.length)]);
            }
            encounters.add(encounter(outcomes));
        }
        return encounters;
    }

    /** Computes a share to four decimals, rounded half up, in integers: (20,000 × part + whole) ÷ (2 × whole). */
    private static BigDecimal share(int part, int whole) {
        return new BigDecimal(BigInteger.valueOf((20_000L * part + whole) / (2L * whole)), 4);
    }

    @Test
    void every_encounter_led_somewhere_led_nowhere_or_tells_nothing() {
        SplittableRandom random = new SplittableRandom(20_121_122);
        for (int round = 0; round < 300; round++) {
            List<HeldEncounter> encounters = drawn(random);
            Map<OutcomeKind, Integer> reached = new EnumMap<>(OutcomeKind.class);
            int silent = 0;
            int led = 0;
            int nowhere = 0;
            for (HeldEncounter encounter : encounters) {
                boolean isLed = false;
                for (OutcomeKind kind : OutcomeKind.values()) {
                    boolean isReached = encounter.outcomes().stream()
                            .map(EncounterOutcome::kind)
                            .anyMatch(kind::equals);
                    if (kind != OutcomeKind.NOTHING && isReached) {
                        isLed = true;
                        reached.merge(kind, 1, Integer::sum);
                    }
                }
                silent += encounter.outcomes().isEmpty() ? 1 : 0;
                led += isLed ? 1 : 0;
                nowhere += encounter.outcomes().isEmpty() || isLed ? 0 : 1;
            }

            OutcomeTally tally = OutcomeTally.of(encounters);

            assertThat(tally.made()).isEqualTo(encounters.size()).isEqualTo(led + nowhere + silent);
            assertThat(tally.unknown()).isEqualTo(silent);
            assertThat(tally.ledSomewhere()).isEqualTo(led);
            assertThat(tally.reached(OutcomeKind.NOTHING)).isEqualTo(nowhere);
            for (OutcomeKind kind : OutcomeKind.values()) {
                int of = kind == OutcomeKind.NOTHING ? nowhere : reached.getOrDefault(kind, 0);
                assertThat(tally.reached(kind)).isEqualTo(of);
                assertThat(tally.share(kind))
                        .isEqualTo(
                                silent == encounters.size()
                                        ? Optional.empty()
                                        : Optional.of(share(of, encounters.size())));
            }
        }
    }

    private static List<EncounterFollowUp> introductions(List<HeldEncounter> encounters) {
        return encounters.stream()
                .map(encounter -> new EncounterFollowUp(ActorId.of("a"), ActorId.of("b"), encounter.outcomes()))
                .toList();
    }

    @Test
    void what_meetings_led_to_together_is_what_all_their_introductions_led_to() {
        SplittableRandom random = new SplittableRandom(20_121_123);
        for (int round = 0; round < 300; round++) {
            List<EncounterFollowUp> first = introductions(drawn(random));
            List<EncounterFollowUp> second = introductions(drawn(random));
            List<EncounterFollowUp> all =
                    Stream.concat(first.stream(), second.stream()).toList();

            assertThat(Conversion.overall(List.of(
                            Known.of(Conversion.of(first)), Known.notRecorded(), Known.of(Conversion.of(second)))))
                    .isEqualTo(Known.of(Conversion.of(all)));
        }
    }

    @Test
    void an_encounter_led_to_a_quote_on_the_day_of_the_first_one() {
        HeldEncounter encounter = encounter(
                on(DAY.plusDays(9), OutcomeKind.QUOTE),
                on(DAY.plusDays(3), OutcomeKind.QUOTE),
                on(DAY, OutcomeKind.CONTACT));

        assertThat(encounter.firstDayOf(OutcomeKind.QUOTE)).contains(DAY.plusDays(3));
        assertThat(encounter.firstDayOf(OutcomeKind.ORDER)).isEmpty();
    }

    @Test
    void of_two_entries_of_a_day_the_one_that_was_written_later_is_the_last() {
        EncounterOutcome first = on(DAY, OutcomeKind.CONTACT);
        EncounterOutcome second = on(DAY, OutcomeKind.VISIT);
        EncounterOutcome before = on(DAY.minusDays(1), OutcomeKind.QUOTE);

        assertThat(EncounterOutcome.last(List.of(first, second, before), DAY)).contains(second);
        assertThat(EncounterOutcome.last(List.of(first, second, before), DAY.minusDays(1)))
                .contains(before);
        assertThat(EncounterOutcome.last(List.of(first, second, before), DAY.minusDays(2)))
                .isEmpty();
    }
}
