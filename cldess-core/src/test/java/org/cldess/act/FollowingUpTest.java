package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

class FollowingUpTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    private final Dossier dossier = SampleDossiers.grasse();

    private List<String> refusals(ActionId action, FollowUp entry) {
        return Acts.of(dossier).follow(action, entry).reasons().list().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void notes_in_one_line_where_an_action_stands() {
        Answer<Dossier> answer = Acts.of(dossier)
                .follow(
                        SampleActions.MEETINGS,
                        FollowUp.blocked(DAY, "La salle est fermée.", "La réouverture de la salle."));

        Action action = answer.orElseThrow().findAction(SampleActions.MEETINGS).orElseThrow();
        assertThat(action.status()).isEqualTo(ActionStatus.BLOCKED);
        assertThat(action.history()).hasSize(2);
        assertThat(action.lastFollowUp().orElseThrow().unblockingCondition().value())
                .contains("La réouverture de la salle.");
    }

    @Test
    void the_committee_sees_who_entered_a_status_and_the_partners_do_not() {
        Known<String> nadia = Known.of("Nadia Exemple");
        FollowUp entry = new FollowUp(DAY, ActionStatus.IN_PROGRESS, Known.of(40), Known.none(), Known.none(), nadia);
        Dossier after = Acts.of(dossier).follow(SampleActions.MEETINGS, entry).orElseThrow();

        assertThat(Stream.of(Audience.COMMITTEE, Audience.PARTNER)
                        .map(after::seenBy)
                        .map(seen -> seen.findAction(SampleActions.MEETINGS)
                                .flatMap(Action::lastFollowUp)
                                .orElseThrow()
                                .author()))
                .containsExactly(nadia, Known.notRecorded());
    }

    @Test
    void every_factory_makes_an_entry_that_is_taken() {
        for (FollowUp entry : List.of(
                FollowUp.inProgress(DAY, 40),
                FollowUp.done(DAY),
                FollowUp.onHold(DAY, "L’été."),
                FollowUp.blocked(DAY, "Un recours.", "Le jugement."),
                FollowUp.dropped(DAY, "Plus de porteur."))) {
            assertThat(refusals(SampleActions.MEETINGS, entry))
                    .as(entry.status().name())
                    .isEmpty();
        }
    }

    @Test
    void refuses_what_stands_still_without_saying_why_with_every_reason() {
        assertThat(refusals(SampleActions.MEETINGS, entry(ActionStatus.BLOCKED, Known.none(), Known.none())))
                .containsExactly("ACT-02", "ACT-03");
        assertThat(refusals(SampleActions.MEETINGS, entry(ActionStatus.DROPPED, Known.notRecorded(), Known.none())))
                .containsExactly("act.unrecorded");
    }

    private static FollowUp entry(ActionStatus status, Known<String> reason, Known<String> condition) {
        return new FollowUp(DAY, status, Known.notRecorded(), reason, condition);
    }

    @Test
    void refuses_days_out_of_order_and_what_comes_after_the_end() {
        assertThat(refusals(SampleActions.MEETINGS, FollowUp.inProgress(LocalDate.of(2012, 3, 5), 30)))
                .containsExactly("follow.early");
        assertThat(refusals(SampleActions.MEETINGS, FollowUp.inProgress(LocalDate.of(1912, 3, 7), 30)))
                .containsExactly("act.far", "follow.early");
        assertThat(refusals(SampleActions.DATABASE, FollowUp.inProgress(LocalDate.of(2015, 1, 5), 30)))
                .containsExactly("follow.over");
        assertThat(refusals(ActionId.of("nowhere"), FollowUp.done(DAY))).containsExactly("follow.unknown");
        assertThat(refusals(
                        SampleActions.MEETINGS,
                        new FollowUp(DAY, ActionStatus.DONE, Known.of(80), Known.none(), Known.none())))
                .containsExactly("follow.unfinished");
    }

    /** The database is recorded as done on 20 December 2014. */
    @Test
    void corrects_what_was_recorded_as_done_by_mistake_from_the_day_of_the_correction() {
        LocalDate day = LocalDate.of(2015, 1, 5);
        Action action = Acts.of(dossier)
                .correctStatus(SampleActions.DATABASE, correction(day, Known.of("Notée sur la mauvaise action.")))
                .orElseThrow()
                .findAction(SampleActions.DATABASE)
                .orElseThrow();

        assertThat(action.status(day.minusDays(1))).isEqualTo(ActionStatus.DONE);
        assertThat(action.status(day)).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(action.progress()).isEqualTo(Known.of(70));
    }

    @Test
    void refuses_a_correction_without_a_reason_or_before_the_wrong_entry() {
        LocalDate day = LocalDate.of(2015, 1, 5);

        assertThat(corrections(correction(day, Known.none()))).containsExactly("follow.uncorrected");
        assertThat(corrections(correction(day, Known.of("  ")))).containsExactly("follow.uncorrected");
        assertThat(corrections(correction(LocalDate.of(2014, 12, 19), Known.of("Une erreur."))))
                .containsExactly("follow.early");
    }

    @Test
    void refuses_to_correct_a_status_that_nobody_recorded() {
        assertThat(Acts.of(dossier)
                        .correctStatus(SampleActions.CONFIDENTIAL, correction(DAY, Known.of("Une erreur.")))
                        .reasons()
                        .list())
                .extracting(Violation::code)
                .containsExactly("follow.none");
    }

    private static FollowUp correction(LocalDate day, Known<String> reason) {
        return new FollowUp(day, ActionStatus.IN_PROGRESS, Known.of(70), reason, Known.none());
    }

    private List<String> corrections(FollowUp entry) {
        return Acts.of(dossier).correctStatus(SampleActions.DATABASE, entry).reasons().list().stream()
                .map(Violation::code)
                .toList();
    }
}
