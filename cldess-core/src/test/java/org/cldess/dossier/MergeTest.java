package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.cldess.action.Action;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.known.Known;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {
    private static final Dossier BASE = SampleDossiers.grasse();
    private static final Action FIRST = BASE.actions().get(0);

    private static Dossier noted(Dossier dossier, String note) {
        return dossier.toBuilder().note(note).build();
    }

    private static Dossier milestones(UnaryOperator<List<Milestone>> change) {
        List<Milestone> changed = change.apply(new ArrayList<>(base().milestones()));
        return BASE.with(base().toBuilder().milestones(changed).build());
    }

    /** An action with three milestones. */
    private static Action base() {
        return FIRST.toBuilder()
                .milestones(List.of(milestone("a"), milestone("b"), milestone("c")))
                .build();
    }

    private static Milestone milestone(String id) {
        return new Milestone(MilestoneId.of(id), "Étape " + id, Known.none(), Known.notRecorded());
    }

    private static List<Milestone> with(List<Milestone> all, Milestone one) {
        all.add(one);
        return all;
    }

    private static List<Milestone> without(List<Milestone> all, String id) {
        all.removeIf(one -> one.id().value().equals(id));
        return all;
    }

    private static List<Milestone> named(List<Milestone> all, String id, String title) {
        all.replaceAll(
                one -> one.id().value().equals(id) ? new Milestone(one.id(), title, one.planned(), one.done()) : one);
        return all;
    }

    private static Answer<Dossier> merged(Dossier mine, Dossier theirs) {
        return Merge.of(milestones(all -> all), mine, theirs);
    }

    private static List<String> titles(Answer<Dossier> merged) {
        return merged.orElseThrow().findAction(FIRST.id()).orElseThrow().milestones().stream()
                .map(Milestone::title)
                .toList();
    }

    @Test
    void what_one_changed_is_taken_and_what_nobody_changed_stays() {
        assertThat(Merge.of(BASE, BASE, BASE)).isEqualTo(Answer.granted(BASE));
        assertThat(Merge.of(BASE, noted(BASE, "moi"), BASE)).isEqualTo(Answer.granted(noted(BASE, "moi")));
        assertThat(Merge.of(BASE, BASE, noted(BASE, "eux"))).isEqualTo(Answer.granted(noted(BASE, "eux")));
        assertThat(Merge.of(BASE, noted(BASE, "deux"), noted(BASE, "deux")))
                .isEqualTo(Answer.granted(noted(BASE, "deux")));
    }

    @Test
    void a_fact_that_one_made_inapplicable_is_so() {
        Dossier mine = BASE.with(FIRST.toBuilder().description(Known.none()).build());

        assertThat(Merge.of(BASE, mine, noted(BASE, "eux"))).isEqualTo(Answer.granted(noted(mine, "eux")));
    }

    @Test
    void additions_changes_and_removals_of_two_go_together() {
        Dossier mine = milestones(all -> with(named(without(all, "c"), "a", "Moi"), milestone("d")));
        Dossier theirs = milestones(all -> with(named(all, "b", "Eux"), milestone("e")));

        assertThat(titles(merged(mine, theirs))).containsExactly("Moi", "Eux", "Étape e", "Étape d");
        assertThat(titles(merged(theirs, mine))).containsExactlyInAnyOrder("Moi", "Eux", "Étape d", "Étape e");
    }

    @Test
    void an_order_that_one_changed_is_kept() {
        Dossier turned = milestones(all -> {
            Collections.reverse(all);
            return all;
        });
        Dossier renamed = milestones(all -> named(all, "b", "Eux"));

        assertThat(titles(merged(turned, renamed))).containsExactly("Étape c", "Eux", "Étape a");
        assertThat(titles(merged(renamed, turned))).containsExactly("Étape c", "Eux", "Étape a");
    }

    @Test
    void what_one_removed_and_the_other_changed_is_a_conflict_told_in_words() {
        Answer<Dossier> answer =
                merged(milestones(all -> without(all, "b")), milestones(all -> named(all, "b", "Eux")));

        assertThat(answer.reasons().list())
                .extracting(reason -> reason.code() + " " + reason.path())
                .containsExactly("merge.conflict /actions/0/milestones/1");
        assertThat(answer.reasons().list().get(0).message(Locale.ENGLISH))
                .contains("milestone", "“removed” by you", "Eux");
    }

    @Test
    void all_conflicts_are_told_at_once_and_only_these() {
        Action mine = FIRST.toBuilder().title("Moi").number("9.1").build();
        Action theirs = FIRST.toBuilder().title("Eux").number("9.2").build();

        assertThat(Merge.of(BASE, noted(BASE.with(mine), "x"), noted(BASE.with(theirs), "y"))
                        .reasons()
                        .list())
                .extracting(reason -> reason.path())
                .containsExactlyInAnyOrder("/note", "/actions/0/number", "/actions/0/title");
    }

    @Test
    void two_changes_that_only_together_make_no_sense_are_refused() {
        Actor guest = Actor.builder(ActorId.of("nouveau"), ActorKind.ORGANISATION, "Nouveau")
                .build();
        Dossier base = BASE.with(guest);
        Dossier mine = base.with(FIRST.toBuilder().lead(guest.id()).build());

        Answer<Dossier> answer = Merge.of(base, mine, BASE);

        assertThat(answer.reasons().list()).extracting(reason -> reason.code()).containsExactly("form.reference");
    }

    /** Any two sets of changes of different things, drawn, give the same in either order as one after the other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void changes_of_different_things_give_what_both_one_after_the_other_give(long seed) {
        Random random = new Random(seed);
        Dossier mine = BASE;
        Dossier theirs = BASE;
        Dossier both = BASE;
        for (Actor actor : BASE.actors()) {
            Actor changed = actor.toBuilder()
                    .name(actor.name() + " " + random.nextInt())
                    .build();
            int who = random.nextInt(3);
            mine = who == 0 ? mine.with(changed) : mine;
            theirs = who == 1 ? theirs.with(changed) : theirs;
            both = who < 2 ? both.with(changed) : both;
        }

        assertThat(Merge.of(BASE, mine, theirs)).isEqualTo(Answer.granted(both));
        assertThat(Merge.of(BASE, theirs, mine)).isEqualTo(Answer.granted(both));
    }
}
