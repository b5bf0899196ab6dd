package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.LinkKind;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionsConsistencyTest {
    private final Dossier dossier = SampleDossiers.grasse();

    private static Action part(String id, ActionId of) {
        return Action.builder(ActionId.of(id), id, "Préparer").parent(of).build();
    }

    private static void refuses(Runnable change, String... places) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Violations.class,
                        refusal -> assertThat(refusal.list())
                                .extracting(violation -> violation.code() + " " + violation.path())
                                .containsExactly(places));
    }

    @Test
    void an_action_has_parts_of_one_level() {
        Dossier with = dossier.with(part("z-1", SampleActions.DATABASE));

        assertThat(with.actionPlan(SampleDossiers.DAY).subActions(SampleActions.DATABASE))
                .extracting(Action::id)
                .containsExactly(ActionId.of("z-1"));
        refuses(() -> with.with(part("z-2", ActionId.of("z-1"))), "form.parent /actions/4/parent");
        refuses(() -> dossier.with(part("z-1", ActionId.of("z-1"))), "form.parent /actions/3/parent");
        refuses(
                () -> dossier.with(part("z-1", SampleActions.DATABASE).toBuilder()
                        .objectives(List.of(ObjectiveId.of("bdis")))
                        .build()),
                "form.parent /actions/3/objectives");
    }

    @Test
    void a_part_is_hidden_with_its_action() {
        Dossier with = dossier.with(part("z-1", SampleActions.CONFIDENTIAL));

        assertThat(with.seenBy(Audience.PARTNER).actions())
                .extracting(Action::id)
                .containsExactly(SampleActions.DATABASE, SampleActions.MEETINGS);
        assertThat(with.seenBy(Audience.COMMITTEE).actions()).hasSize(4);
    }

    @Test
    void an_action_is_not_linked_to_itself() {
        refuses(() -> dossier.with(linked("a", LinkKind.RELATES_TO, "a")), "form.link /actions/0/links/0/to");
    }

    @Test
    void actions_do_not_wait_for_each_other() {
        Dossier one = dossier.with(linked("b", LinkKind.SUPPORTS, "bdis")).with(linked("a", LinkKind.DEPENDS_ON, "b"));

        refuses(() -> one.with(linked("b", LinkKind.FOLLOWS, "a")), "form.link /actions/2/links/0/to");
        assertThat(one.with(linked("b", LinkKind.SUPPORTS, "a")).actions()).hasSize(5);
    }

    @Test
    void an_action_waits_for_a_milestone_of_the_other_action_only_where_it_comes_after_it() {
        MilestoneId step = MilestoneId.of("step");
        Dossier stepped = dossier.with(Action.builder(ActionId.of("b"), "b", "Relier")
                .milestones(List.of(new Milestone(step, "Étape", Known.notRecorded(), Known.none())))
                .build());

        assertThat(stepped.with(waiting(LinkKind.DEPENDS_ON, "b", step)).actions())
                .hasSize(5);
        refuses(
                () -> stepped.with(waiting(LinkKind.DEPENDS_ON, "bdis", step)),
                "form.link /actions/0/links/0/milestone");
        refuses(() -> stepped.with(waiting(LinkKind.SUPPORTS, "b", step)), "form.link /actions/0/links/0/milestone");
        refuses(
                () -> stepped.with(waiting(LinkKind.DEPENDS_ON, "b", MilestoneId.of("other"))),
                "form.reference /actions/0/links/0/milestone");
    }

    private static Action waiting(LinkKind kind, String to, MilestoneId step) {
        return Action.builder(ActionId.of("a"), "a", "Relier")
                .links(List.of(ActionLink.of(kind, ActionId.of(to)).once(step)))
                .build();
    }

    private static Action linked(String id, LinkKind kind, String to) {
        return Action.builder(ActionId.of(id), id, "Relier")
                .links(List.of(ActionLink.of(kind, ActionId.of(to))))
                .build();
    }

    /** Compares the result with a search of all paths through small plans. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_circle_is_found_exactly_where_there_is_one(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 100; round++) {
            int size = 2 + random.nextInt(5);
            Map<Integer, Set<Integer>> after = new HashMap<>();
            for (int i = 0; i < size; i++) {
                Set<Integer> others = new HashSet<>();
                for (int j = 0; j < size; j++) {
                    if (i != j && random.nextInt(size) == 0) {
                        others.add(j);
                    }
                }
                after.put(i, others);
            }
            boolean circle = after.keySet().stream().anyMatch(from -> leadsTo(from, from, after, new ArrayList<>()));

            assertThat(isRefused(after)).isEqualTo(circle);
        }
    }

    private static boolean leadsTo(int from, int to, Map<Integer, Set<Integer>> after, List<Integer> way) {
        return after.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next == to || (!way.contains(next) && leadsTo(next, to, after, with(way, next))));
    }

    private static List<Integer> with(List<Integer> way, int next) {
        List<Integer> longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }

    private boolean isRefused(Map<Integer, Set<Integer>> after) {
        List<Action> actions = new ArrayList<>(dossier.actions());
        after.forEach((action, others) -> actions.add(Action.builder(ActionId.of("n-" + action), "n" + action, "Relier")
                .links(others.stream()
                        .map(other -> ActionLink.of(LinkKind.DEPENDS_ON, ActionId.of("n-" + other)))
                        .toList())
                .build()));
        try {
            dossier.toBuilder().actions(actions).build();
            return false;
        } catch (Violations circle) {
            return true;
        }
    }
}
