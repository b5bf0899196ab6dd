package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.action.Action;
import org.cldess.action.ActionBuilder;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.FollowUp;
import org.cldess.action.LinkKind;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests ACT-04 and ACT-05: an action begins after those that it comes after, and a part lies in its whole. */
class ActionOrderRulesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final ActionId FIRST = ActionId.of("first");
    private static final MilestoneId STEP = MilestoneId.of("step");

    /** The places of the two actions, in the order of the ids. */
    private static final String FIRST_PLACE = "/actions/2";

    private static final String THEN_PLACE = "/actions/4";
    private static final String LINK = THEN_PLACE + "/links/0";
    private final Dossier grasse = SampleDossiers.grasse();

    private static ActionBuilder action(ActionId id, String number, String start, String end) {
        return Action.builder(id, number, "Tenir").start(LocalDate.parse(start)).end(LocalDate.parse(end));
    }

    private static ActionBuilder first() {
        return action(FIRST, "7.1", "2014-01-06", "2014-09-30")
                .history(List.of(FollowUp.inProgress(LocalDate.of(2014, 1, 6), 10)));
    }

    private static ActionBuilder then(LinkKind kind) {
        return action(ActionId.of("then"), "7.2", "2014-03-03", "2014-12-19")
                .links(List.of(ActionLink.of(kind, FIRST)));
    }

    private static Action begun(ActionBuilder action, LocalDate day) {
        return action.history(List.of(FollowUp.inProgress(day, 10))).build();
    }

    private Ruling ruling(ActionBuilder one, Action other) {
        return Ruling.of("ACT-04", grasse.with(one.build()).with(other), DAY);
    }

    @ParameterizedTest
    @CsvSource({"2014-05-11, BREACHED", "2014-05-12, COMPLIES", "2014-05-13, COMPLIES"})
    void an_action_begins_when_the_one_that_it_follows_has_ended(LocalDate begun, Outcome outcome) {
        ActionBuilder done = first().history(List.of(FollowUp.done(LocalDate.of(2014, 5, 12))));

        assertThat(ruling(done, begun(then(LinkKind.FOLLOWS), begun)).outcome(LINK))
                .isEqualTo(outcome);
    }

    @Test
    void an_action_that_began_too_early_says_after_which_other() {
        ActionBuilder done = first().history(List.of(FollowUp.done(LocalDate.of(2014, 5, 12))));
        Action early = begun(then(LinkKind.FOLLOWS), LocalDate.of(2014, 3, 3));
        Action open = begun(then(LinkKind.DEPENDS_ON), LocalDate.of(2014, 3, 3));

        assertThat(ruling(done, early).french(LINK))
                .startsWith("L’action 7.2 fait suite à l’action 7.1, terminée le 12 mai 2014, et a pourtant commencé le"
                        + " 3 mars 2014. Vérifiez les deux dates, ou retirez le lien.");
        assertThat(ruling(first(), open).french(LINK))
                .startsWith("L’action 7.2 dépend de l’action 7.1, qui n’est pas terminée, et a pourtant commencé le"
                        + " 3 mars 2014. Vérifiez le suivi des deux, ou retirez le lien.");
    }

    @ParameterizedTest
    @CsvSource({"2014-09-29, BREACHED", "2014-09-30, COMPLIES"})
    void an_action_is_planned_after_the_one_that_it_depends_on(LocalDate start, Outcome outcome) {
        Action planned = then(LinkKind.DEPENDS_ON).start(start).build();

        assertThat(ruling(first(), planned).outcome(LINK)).isEqualTo(outcome);
    }

    @Test
    void an_action_that_is_planned_too_early_says_until_when_the_other_lasts() {
        assertThat(ruling(first(), then(LinkKind.DEPENDS_ON).build()).french(LINK))
                .startsWith("L’action 7.2 dépend de l’action 7.1, prévue jusqu’au 30 septembre 2014, mais"
                        + " est prévue dès le 3 mars 2014. Décalez l’une des deux, ou retirez le lien.");
    }

    @Test
    void once_the_other_has_ended_the_plan_no_longer_matters() {
        ActionBuilder done = first().history(List.of(FollowUp.done(LocalDate.of(2014, 5, 12))));

        assertThat(ruling(done, then(LinkKind.FOLLOWS).build()).outcome(LINK)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_dropped_action_holds_nobody_up_and_a_dropped_successor_is_not_judged() {
        ActionBuilder dropped =
                first().history(List.of(FollowUp.dropped(LocalDate.of(2014, 5, 12), "Plus de porteur.")));
        Action gone = then(LinkKind.FOLLOWS)
                .history(List.of(FollowUp.dropped(LocalDate.of(2014, 5, 12), "Plus de porteur.")))
                .build();

        assertThat(ruling(dropped, then(LinkKind.FOLLOWS).build()).outcome(LINK))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling(first(), gone).all())
                .noneMatch(finding -> finding.path().equals(LINK));
    }

    @Test
    void links_without_an_order_are_not_judged() {
        assertThat(ruling(first(), then(LinkKind.SUPPORTS).build()).all())
                .noneMatch(finding -> finding.path().equals(LINK));
    }

    private static ActionBuilder stepped(Known<LocalDate> done) {
        return first().milestones(List.of(new Milestone(STEP, "Mi-chemin", Known.of(LocalDate.of(2014, 4, 30)), done)));
    }

    private static ActionBuilder afterTheStep() {
        return then(LinkKind.DEPENDS_ON)
                .links(List.of(ActionLink.of(LinkKind.DEPENDS_ON, FIRST).once(STEP)));
    }

    @ParameterizedTest
    @CsvSource({"2014-04-29, BREACHED", "2014-04-30, COMPLIES"})
    void an_action_that_waits_for_a_milestone_is_planned_after_it(LocalDate start, Outcome outcome) {
        Action planned = afterTheStep().start(start).build();

        assertThat(ruling(stepped(Known.none()), planned).outcome(LINK)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2014-05-05, BREACHED", "2014-05-06, COMPLIES"})
    void an_action_that_waits_for_a_milestone_begins_after_it(LocalDate begun, Outcome outcome) {
        ActionBuilder reached = stepped(Known.of(LocalDate.of(2014, 5, 6)));

        assertThat(ruling(reached, begun(afterTheStep(), begun)).outcome(LINK)).isEqualTo(outcome);
    }

    @Test
    void sentences_about_a_milestone_name_it() {
        LocalDate may = LocalDate.of(2014, 5, 5);
        ActionBuilder reached = stepped(Known.of(LocalDate.of(2014, 5, 6)));

        assertThat(ruling(reached, begun(afterTheStep(), may)).french(LINK))
                .startsWith(
                        "L’action 7.2 dépend de l’action 7.1, qui a atteint l’étape « Mi-chemin » le 6 mai 2014, et a"
                                + " pourtant commencé le 5 mai 2014.");
        assertThat(ruling(stepped(Known.none()), begun(afterTheStep(), may)).french(LINK))
                .startsWith("L’action 7.2 dépend de l’action 7.1, qui n’a pas atteint l’étape « Mi-chemin », et a"
                        + " pourtant commencé le 5 mai 2014.");
        assertThat(ruling(stepped(Known.none()), afterTheStep().build()).french(LINK))
                .startsWith("L’action 7.2 dépend de l’action 7.1, dont l’étape « Mi-chemin » est prévue le 30 avril"
                        + " 2014, mais est prévue dès le 3 mars 2014.");
    }

    @Test
    void a_milestone_of_which_nothing_is_recorded_counts_as_reached_only_once_its_action_has_ended() {
        ActionBuilder untold = stepped(Known.notRecorded());
        ActionBuilder over = stepped(Known.notRecorded()).history(List.of(FollowUp.done(LocalDate.of(2014, 5, 4))));
        Action begun = begun(afterTheStep(), LocalDate.of(2014, 5, 5));

        assertThat(ruling(untold, begun).at(LINK).missing()).containsExactly(FIRST_PLACE + "/milestones/0/done");
        assertThat(ruling(over, begun).outcome(LINK)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void the_planned_days_are_needed_while_neither_has_happened() {
        Action undated = then(LinkKind.FOLLOWS).start(Known.notRecorded()).build();

        assertThat(ruling(first().end(Known.notRecorded()), undated).at(LINK).missing())
                .containsExactlyInAnyOrder(FIRST_PLACE + "/end", THEN_PLACE + "/start");
        assertThat(ruling(
                                first().yearly(true).end(Known.notRecorded()),
                                then(LinkKind.FOLLOWS).build())
                        .outcome(LINK))
                .isEqualTo(Outcome.COMPLIES);
    }

    private Ruling part(String start, String end, ActionBuilder whole) {
        Action part =
                action(ActionId.of("then"), "7.1.1", start, end).parent(FIRST).build();
        return Ruling.of("ACT-05", grasse.with(whole.build()).with(part), DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-06, 2014-09-30, COMPLIES",
        "2014-01-05, 2014-09-30, BREACHED",
        "2014-01-06, 2014-10-01, BREACHED"
    })
    void a_part_takes_place_during_its_action(String start, String end, Outcome outcome) {
        assertThat(part(start, end, first()).outcome(THEN_PLACE)).isEqualTo(outcome);
    }

    @Test
    void a_part_that_lies_outside_says_where() {
        assertThat(part("2014-01-05", "2014-10-01", first()).french(THEN_PLACE))
                .startsWith("La sous-action 7.1.1 commence le 5 janvier 2014, avant l’action 7.1 dont elle fait partie"
                        + " (6 janvier 2014). Reculez la date, ou avancez le début de l’action. La sous-action 7.1.1"
                        + " finit le 1er octobre 2014, après l’action 7.1 dont elle fait partie (30 septembre 2014)."
                        + " Avancez la date, ou prolongez l’action.");
    }

    @Test
    void a_part_needs_an_end_and_its_action_too_unless_they_are_repeated_every_year() {
        ActionBuilder yearly = first().yearly(true).end(Known.notRecorded());

        assertThat(part("2014-01-06", "2014-10-01", yearly).outcome(THEN_PLACE)).isEqualTo(Outcome.COMPLIES);
        assertThat(part("2014-01-06", "2014-10-01", yearly.yearly(false))
                        .at(THEN_PLACE)
                        .missing())
                .containsExactly(FIRST_PLACE + "/end");
    }
}
