package org.cldess.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.known.Known;
import org.cldess.outcome.Conversion;
import org.cldess.outcome.EncounterFollowUp;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.OutcomeKind;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final LocalDate DAY = LocalDate.of(2012, 11, 22);
    private static final LocalDate MONTH_LATER = DAY.plusDays(30);

    private final Dossier dossier = SampleDossiers.grasse();
    private final Meeting meeting = dossier.meetings().get(0);
    private final ActorId integration = guest(Side.FIRST);
    private final ActorId conventional = guest(Side.SECOND);

    private ActorId guest(Side side) {
        return meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private static EncounterOutcome on(LocalDate day, OutcomeKind kind, Known<LocalDate> next) {
        return new EncounterOutcome(day, kind, Known.notRecorded(), next);
    }

    private EncounterFollowUp introduction(EncounterOutcome... outcomes) {
        return new EncounterFollowUp(integration, conventional, List.of(outcomes));
    }

    @Test
    void an_adopted_plan_is_kept_as_it_was() {
        MeetingPlan plan = SpeedMeeting.of(meeting, dossier.actors()).plan();

        Meeting adopted = meeting.adopt(plan.seats(), DAY.minusDays(1));

        assertThat(adopted.adopted().value()).contains(DAY.minusDays(1));
        assertThat(adopted.plan().value().orElseThrow()).hasSize(plan.size()).hasSizeGreaterThan(0);
        assertThat(dossier.with(adopted).meetings().get(0)).isEqualTo(adopted);
        assertThat(adopted.seenOn(DAY.minusDays(2)).plan()).isEqualTo(Known.notRecorded());
    }

    @Test
    void a_reminder_falls_due_on_its_day_and_is_settled_by_a_later_entry() {
        EncounterOutcome first = on(DAY, OutcomeKind.CONTACT, Known.of(MONTH_LATER));
        EncounterOutcome later = on(MONTH_LATER.plusDays(3), OutcomeKind.ORDER, Known.none());

        assertThat(EncounterOutcome.dueReminder(List.of(first), MONTH_LATER.minusDays(1)))
                .isEmpty();
        assertThat(EncounterOutcome.dueReminder(List.of(first), MONTH_LATER)).contains(MONTH_LATER);
        assertThat(EncounterOutcome.dueReminder(List.of(first, later), MONTH_LATER.plusDays(2)))
                .contains(MONTH_LATER);
        assertThat(EncounterOutcome.dueReminder(List.of(first, later), MONTH_LATER.plusDays(3)))
                .isEmpty();
        assertThat(EncounterOutcome.dueReminder(List.of(), MONTH_LATER)).isEmpty();
    }

    @Test
    void tells_how_many_introductions_led_somewhere_and_of_how_many_nobody_knows() {
        EncounterFollowUp led = introduction(
                on(DAY, OutcomeKind.CONTACT, Known.none()), on(MONTH_LATER, OutcomeKind.NOTHING, Known.none()));
        EncounterFollowUp nowhere = introduction(on(DAY, OutcomeKind.NOTHING, Known.none()));

        Conversion conversion = Conversion.of(List.of(led, nowhere, introduction()));

        assertThat(conversion).isEqualTo(new Conversion(3, 1, 1));
        assertThat(conversion.share()).contains(new BigDecimal("0.3333"));
        assertThat(Conversion.of(List.of(introduction())).share()).isEmpty();
        assertThat(Conversion.of(List.of()).share()).isEmpty();
    }

    @Test
    void what_no_meeting_tells_is_missing() {
        Meeting silent = meeting.toBuilder().introductions(Known.notRecorded()).build();
        Meeting telling = meeting.toBuilder()
                .introductions(List.of(introduction(on(DAY, OutcomeKind.ORDER, Known.none()))))
                .build();

        assertThat(Conversion.overall(List.of())).isEqualTo(Known.notRecorded());
        assertThat(Conversion.overall(List.of(silent.conversion()))).isEqualTo(Known.notRecorded());
        assertThat(Conversion.overall(List.of(silent.conversion(), telling.conversion(), telling.conversion()))
                        .value())
                .contains(new Conversion(2, 2, 0));
    }

    @Test
    void nobody_sits_twice_in_a_round_and_only_guests_come() {
        MeetingBuilder wrong = meeting.toBuilder()
                .adopted(DAY)
                .plan(List.of(
                        new SeatedPair(1, 1, integration, conventional),
                        new SeatedPair(1, 1, conventional, integration)))
                .attended(List.of(ActorId.of("nowhere")));

        assertThat(Refused.making(wrong::build))
                .contains("form.seat /plan/1/table", "form.guest /plan/1/first", "form.guest /attended/0");
    }

    @Test
    void every_pair_is_of_two_guests_each_on_its_side() {
        ActorId nowhere = ActorId.of("nowhere");
        MeetingBuilder wrong = meeting.toBuilder()
                .adopted(DAY)
                .mustMeet(List.of(new WishedPair(nowhere, conventional)))
                .excluded(List.of(new WishedPair(integration, nowhere)))
                .plan(List.of(new SeatedPair(1, 1, integration, integration)))
                .introductions(List.of(new EncounterFollowUp(conventional, conventional, List.of())));

        assertThat(Refused.making(wrong::build))
                .contains(
                        "form.guest /mustMeet/0/first",
                        "form.guest /excluded/0/second",
                        "form.guest /plan/0/second",
                        "form.guest /introductions/0/first");
    }
}
