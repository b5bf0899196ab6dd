package org.cldess.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests a few encounters whose outcomes can be counted by hand, and the day of a reminder. */
class OutcomeByHandTest {
    private static final LocalDate DAY = LocalDate.of(2012, 11, 22);

    private static EncounterOutcome on(LocalDate day, OutcomeKind kind, Known<LocalDate> next) {
        return new EncounterOutcome(day, kind, Known.none(), next);
    }

    /** Parses introductions such as {@code CONTACT ORDER; NOTHING; -}, the third without a recorded outcome. */
    private static List<EncounterFollowUp> introductions(String text) {
        List<EncounterFollowUp> introductions = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split("; ")) {
            List<EncounterOutcome> outcomes = new ArrayList<>();
            for (String kind : each.equals("-") ? new String[0] : each.split(" ")) {
                outcomes.add(on(DAY, OutcomeKind.valueOf(kind), Known.none()));
            }
            introductions.add(new EncounterFollowUp(ActorId.of("a"), ActorId.of("b"), outcomes));
        }
        return introductions;
    }

    /**
     * The number of introductions, of those that led somewhere and of those without a recorded outcome, and the share
     * that led somewhere.
     */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0, ",
        "-, 1, 0, 1, ",
        "-; -, 2, 0, 2, ",
        "NOTHING, 1, 0, 0, 0.0000",
        "CONTACT, 1, 1, 0, 1.0000",
        "CONTACT ORDER, 1, 1, 0, 1.0000",
        "CONTACT NOTHING, 1, 1, 0, 1.0000",
        "CONTACT; -, 2, 1, 1, 0.5000",
        "CONTACT; -; -, 3, 1, 2, 0.3333",
        "CONTACT; ORDER; -, 3, 2, 1, 0.6667",
        "CONTACT; NOTHING; -; ORDER VISIT, 4, 2, 1, 0.5000"
    })
    void introductions_are_converted_as_counted(String text, int made, int led, int unknown, BigDecimal share) {
        Conversion conversion = Conversion.of(introductions(text));

        assertThat(conversion).isEqualTo(new Conversion(made, led, unknown));
        assertThat(conversion.share().orElse(null)).isEqualTo(share);
    }

    /** The meetings have 3 of 4, 0 of 2 with one unknown, and no recorded result: 3 of 6 overall. */
    @Test
    void meetings_are_put_together_by_their_counts() {
        Known<Conversion> overall = Conversion.overall(
                List.of(Known.of(new Conversion(4, 3, 0)), Known.notRecorded(), Known.of(new Conversion(2, 0, 1))));

        assertThat(overall).isEqualTo(Known.of(new Conversion(6, 3, 1)));
        assertThat(overall.value().flatMap(Conversion::share)).contains(new BigDecimal("0.5000"));
        assertThat(Conversion.overall(List.of(Known.notRecorded(), Known.none())))
                .isEqualTo(Known.notRecorded());
        assertThat(Conversion.overall(List.of())).isEqualTo(Known.notRecorded());
    }

    /**
     * Three of five encounters led to a contact, one of them also to an order; one led to nothing, and one has no
     * recorded outcome.
     */
    @Test
    void a_tally_counts_each_kind_once_for_each_encounter() {
        OutcomeTally tally =
                OutcomeTally.of(introductions("CONTACT CONTACT; CONTACT ORDER; NOTHING; CONTACT NOTHING; -").stream()
                        .map(each -> new HeldEncounter(
                                Occasion.MEETING, "Rencontres", Known.of(DAY), List.of(), each.outcomes()))
                        .toList());

        assertThat(tally.made()).isEqualTo(5);
        assertThat(tally.unknown()).isEqualTo(1);
        assertThat(tally.ledSomewhere()).isEqualTo(3);
        assertThat(tally.reached(OutcomeKind.CONTACT)).isEqualTo(3);
        assertThat(tally.reached(OutcomeKind.ORDER)).isEqualTo(1);
        assertThat(tally.reached(OutcomeKind.NOTHING)).isEqualTo(1);
        assertThat(tally.share(OutcomeKind.CONTACT)).contains(new BigDecimal("0.6000"));
        assertThat(tally.share(OutcomeKind.VISIT)).contains(new BigDecimal("0.0000"));
    }

    /**
     * An entry of 22 November sets a reminder for 10 December. An optional second entry, of 5 December, sets it for the
     * 20th or for never.
     */
    @ParameterizedTest
    @CsvSource({
        "never, 2012-11-21, ",
        "never, 2012-12-09, ",
        "never, 2012-12-10, 2012-12-10",
        "never, 2012-12-11, 2012-12-10",
        "on the 20th, 2012-12-04, ",
        "on the 20th, 2012-12-10, ",
        "on the 20th, 2012-12-19, ",
        "on the 20th, 2012-12-20, 2012-12-20",
        "on the 20th, 2012-12-21, 2012-12-20",
        "no more, 2012-12-04, ",
        "no more, 2012-12-10, ",
        "no more, 2013-12-10, "
    })
    void a_reminder_is_due_from_its_day_until_a_later_entry_settles_it(String then, LocalDate day, LocalDate due) {
        List<EncounterOutcome> outcomes = new ArrayList<>();
        outcomes.add(on(DAY, OutcomeKind.CONTACT, Known.of(LocalDate.of(2012, 12, 10))));
        if (!then.equals("never")) {
            outcomes.add(on(
                    LocalDate.of(2012, 12, 5),
                    OutcomeKind.VISIT,
                    then.equals("no more") ? Known.none() : Known.of(LocalDate.of(2012, 12, 20))));
        }

        assertThat(EncounterOutcome.dueReminder(outcomes, day)).isEqualTo(Optional.ofNullable(due));
    }
}
