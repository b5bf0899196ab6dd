package org.cldess.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ContactId;
import org.cldess.known.Known;
import org.cldess.network.TieKind;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {
    private static final LocalDate END = LocalDate.of(2014, 12, 31);

    private final Action action =
            SampleDossiers.grasse().findAction(SampleActions.DATABASE).orElseThrow();

    private Action with(FollowUp... history) {
        return action.toBuilder().history(List.of(history)).build();
    }

    private static FollowUp on(int month, int day, ActionStatus status, Known<Integer> progress) {
        return new FollowUp(LocalDate.of(2014, month, day), status, progress, Known.none(), Known.none());
    }

    @Test
    void stands_where_its_last_follow_up_says() {
        assertThat(with().status()).isEqualTo(ActionStatus.TO_DO);
        assertThat(with(on(5, 1, ActionStatus.BLOCKED, Known.none()), on(3, 1, ActionStatus.IN_PROGRESS, Known.of(10)))
                        .status())
                .isEqualTo(ActionStatus.BLOCKED);
        assertThat(with(on(5, 1, ActionStatus.BLOCKED, Known.none()), on(5, 1, ActionStatus.IN_PROGRESS, Known.of(10)))
                        .status())
                .isEqualTo(ActionStatus.IN_PROGRESS);
    }

    @Test
    void is_late_from_the_day_after_its_end_unless_it_is_over() {
        Action going = with(on(5, 1, ActionStatus.IN_PROGRESS, Known.of(10)));

        assertThat(going.isLate(END)).isFalse();
        assertThat(going.isLate(END.plusDays(1))).isTrue();
        assertThat(with().isLate(END.plusDays(1))).isTrue();
        assertThat(with(on(5, 1, ActionStatus.DONE, Known.of(100))).isLate(END.plusDays(1)))
                .isFalse();
        assertThat(with(on(5, 1, ActionStatus.DROPPED, Known.none())).isLate(END.plusDays(1)))
                .isFalse();
        assertThat(going.toBuilder().end(Known.none()).build().isLate(END.plusYears(9)))
                .isFalse();
        assertThat(going.toBuilder().end(Known.notRecorded()).build().isLate(END.plusYears(9)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void is_over_when_done_or_dropped(ActionStatus status) {
        assertThat(status.isOver()).isEqualTo(status == ActionStatus.DONE || status == ActionStatus.DROPPED);
    }

    @Test
    void has_the_progress_that_was_recorded_last() {
        assertThat(with().progress()).isEqualTo(Known.of(0));
        assertThat(with(on(5, 1, ActionStatus.TO_DO, Known.of(30))).progress()).isEqualTo(Known.of(0));
        assertThat(with(on(5, 1, ActionStatus.DONE, Known.of(90))).progress()).isEqualTo(Known.of(100));
        assertThat(with(on(5, 1, ActionStatus.IN_PROGRESS, Known.notRecorded())).progress())
                .isEqualTo(Known.notRecorded());
        assertThat(with(
                                on(3, 1, ActionStatus.IN_PROGRESS, Known.of(30)),
                                on(4, 1, ActionStatus.IN_PROGRESS, Known.of(20)),
                                on(5, 1, ActionStatus.ON_HOLD, Known.none()))
                        .progress())
                .isEqualTo(Known.of(20));
        assertThat(with(
                                on(4, 1, ActionStatus.IN_PROGRESS, Known.of(40)),
                                on(3, 1, ActionStatus.IN_PROGRESS, Known.of(30)))
                        .progress())
                .isEqualTo(Known.of(40));
    }

    @Test
    void had_no_later_follow_up_milestone_or_payment_on_an_earlier_day() {
        Action seen = action.seenOn(LocalDate.of(2013, 6, 2));

        assertThat(seen.history()).extracting(FollowUp::date).containsExactly(LocalDate.of(2013, 3, 4));
        assertThat(seen.milestones()).extracting(Milestone::done).containsExactly(Known.none());
        assertThat(seen.milestones())
                .extracting(Milestone::planned)
                .containsExactly(Known.of(LocalDate.of(2013, 6, 1)));
        assertThat(seen.end()).isEqualTo(Known.of(END));
        assertThat(action.seenOn(LocalDate.of(2014, 12, 20))).isEqualTo(action).hasSameHashCodeAs(action);
    }

    @Test
    void refuses_what_makes_no_sense() {
        assertThat(Refused.making(
                        () -> action.toBuilder().start(END.plusDays(1)).build()))
                .containsExactly("form.period /end");
        assertThat(action.toBuilder().start(END).build().start()).isEqualTo(Known.of(END));
        assertThat(Refused.making(() -> action.toBuilder().weight(-1).build())).containsExactly("form.range /weight");
        assertThat(Refused.making(() -> on(5, 1, ActionStatus.IN_PROGRESS, Known.of(101))))
                .containsExactly("form.range /progress");
        assertThat(Refused.making(() -> on(5, 1, ActionStatus.IN_PROGRESS, Known.of(-1))))
                .containsExactly("form.range /progress");
    }

    @Test
    void equals_whatever_says_the_same() {
        assertThat(action.toBuilder().build()).isEqualTo(action);
        assertThat(action.toBuilder().number("9").build()).isNotEqualTo(action);
        assertThat(action.toBuilder().yearly(true).build()).isNotEqualTo(action);
        assertThat(action.toBuilder().weight(2).build()).isNotEqualTo(action);
        assertThat(action.toBuilder().plan(Known.none()).build()).isNotEqualTo(action);
    }

    @Test
    void forgets_a_person_wherever_it_names_one() {
        ContactId gone = ContactId.of("gone");
        ContactId here = ContactId.of("here");
        Action named = action.toBuilder()
                .leadPerson(gone)
                .referent(gone)
                .notes(List.of(
                        new ActionNote(END, "Vu sur place.", Known.of(gone)),
                        new ActionNote(END, "Relu.", Known.of(here))))
                .build();

        Action without = named.without(gone::equals);

        assertThat(without.leadPerson()).isEqualTo(Known.notRecorded());
        assertThat(without.referent()).isEqualTo(Known.notRecorded());
        assertThat(without.notes()).extracting(ActionNote::author).containsExactly(Known.notRecorded(), Known.of(here));
        assertThat(without.without(gone::equals)).isSameAs(without);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "4, 4, true", "0, 1, false", "1, 0, false", "5, 4, false", "4, 5, false"})
    void a_risk_is_as_grave_as_it_is_likely_and_harmful_each_from_one_to_four(
            int likelihood, int impact, boolean isFine) {
        if (isFine) {
            assertThat(risk(likelihood, impact).severity()).isEqualTo(likelihood * impact);
        } else {
            assertThat(Refused.making(() -> risk(likelihood, impact)))
                    .containsExactly(
                            likelihood < 1 || likelihood > 4 ? "form.range /likelihood" : "form.range /impact");
        }
    }

    private static Risk risk(int likelihood, int impact) {
        return new Risk("Le vote est reporté", likelihood, impact, Known.none(), Known.none());
    }

    private static Milestone step(String id, Known<LocalDate> planned, Known<LocalDate> done) {
        return new Milestone(MilestoneId.of(id), "Faire " + id, planned, done);
    }

    @Test
    void a_step_is_late_from_the_day_after_the_planned_one_until_it_is_reached() {
        LocalDate planned = LocalDate.of(2014, 6, 1);
        Action going = with(
                        on(5, 1, ActionStatus.IN_PROGRESS, Known.of(10)), on(12, 1, ActionStatus.DONE, Known.none()))
                .toBuilder()
                .milestones(List.of(
                        step("late", Known.of(planned), Known.of(planned.plusDays(9))),
                        step("never", Known.of(planned), Known.none()),
                        step("unplanned", Known.none(), Known.none()),
                        step("untold", Known.of(planned), Known.notRecorded())))
                .build();

        assertThat(going.lateMilestones(planned)).isEmpty();
        assertThat(going.lateMilestones(planned.plusDays(1)))
                .extracting(late -> late.id().value())
                .containsExactly("late", "never", "untold");
        assertThat(going.lateMilestones(planned.plusDays(1)).get(0).done()).isEqualTo(Known.none());
        assertThat(going.lateMilestones(planned.plusDays(9)))
                .extracting(late -> late.id().value())
                .containsExactly("never", "untold");
        assertThat(going.lateMilestones(LocalDate.of(2014, 12, 1)))
                .as("nothing is awaited of what is done")
                .isEmpty();
    }

    @Test
    void its_lead_works_with_each_of_its_other_partners_from_the_day_on_which_it_began() {
        Action begun = with(
                        on(3, 1, ActionStatus.TO_DO, Known.none()),
                        on(6, 1, ActionStatus.DONE, Known.none()),
                        on(5, 1, ActionStatus.IN_PROGRESS, Known.none()))
                .toBuilder()
                .partners(List.of(SampleActors.WORKSHOP, SampleActors.APEAS))
                .build();

        assertThat(begun.ties()).singleElement().satisfies(tie -> {
            assertThat(List.of(tie.actor(), tie.partner())).containsExactly(SampleActors.APEAS, SampleActors.WORKSHOP);
            assertThat(tie.kind()).isEqualTo(TieKind.WORKS_WITH);
            assertThat(tie.since()).isEqualTo(Known.of(LocalDate.of(2014, 5, 1)));
        });
        assertThat(with(on(6, 1, ActionStatus.DONE, Known.none())).ties()).hasSize(1);
        assertThat(with(on(3, 1, ActionStatus.TO_DO, Known.none()), on(4, 1, ActionStatus.DROPPED, Known.none()))
                        .ties())
                .isEmpty();
        assertThat(begun.toBuilder().lead(Known.none()).build().ties()).isEmpty();
    }
}
