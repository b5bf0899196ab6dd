package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.disclosure.Audience;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.sample.Gift;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/** Tests what an audience sees of a grant for an action that it sees and for one that is kept for the committee. */
class VisibleGrantsTest {
    private static final GrantId GRANT = GrantId.of("zz-grant");
    private static final ActionId OPEN = ActionId.of("zz-open");
    private static final ActionId KEPT = ActionId.of("zz-kept");

    private static Action action(ActionId id, Audience visibility, String planned) {
        Resource line = Resource.builder(
                        line(id), AccountClass.of(74), 2013, "Aide à " + id.value(), Amount.euros(planned))
                .funder(SampleActors.CAPAP)
                .build();
        return Action.builder(id, "1.9." + id.value().length(), "Action " + id.value())
                .objectives(SampleDossiers.grasse()
                        .findAction(SampleActions.MEETINGS)
                        .orElseThrow()
                        .objectives())
                .visibility(visibility)
                .plan(FinancingPlan.builder()
                        .expenses(List.of())
                        .resources(List.of(line))
                        .build())
                .build();
    }

    private static ResourceId line(ActionId action) {
        return ResourceId.of(action.value() + "-line");
    }

    private static Dossier dossier(ActionId... actions) {
        Grant grant = Grant.builder(GRANT, "Deux actions", SampleActors.CAPAP, SampleActors.APEAS)
                .resources(
                        List.of(actions).stream().map(VisibleGrantsTest::line).toList())
                .build();
        return Gift.of(grant, "2013-06-14 AWARDED 300; 2013-07-19 PAID 150")
                .in(SampleDossiers.grasse()
                        .with(action(OPEN, Audience.PUBLIC, "100"))
                        .with(action(KEPT, Audience.COMMITTEE, "200")));
    }

    @Test
    void a_line_that_is_seen_has_its_part_and_not_that_of_the_hidden_one() {
        Dossier all = dossier(OPEN, KEPT);
        Dossier seen = all.seenBy(Audience.PUBLIC);

        Funding line = seen.journal().find(line(OPEN)).orElseThrow().funding();

        assertThat(line).isEqualTo(all.journal().find(line(OPEN)).orElseThrow().funding());
        assertThat(line.awarded()).isEqualTo(Amount.euros("100"));
        assertThat(line.paid()).isEqualTo(Amount.euros("50"));
        assertThat(seen.journal().find(line(KEPT))).isEmpty();
        assertThat(seen.journal().find(GRANT).orElseThrow().sum(MovementKind.AWARDED))
                .isEqualTo(Amount.euros("300"));
    }

    /** One action is kept from the committee, which sees the documents of movements and who entered them. */
    @Test
    void a_part_says_what_its_movement_says() {
        Grant grant = Grant.builder(GRANT, "Deux actions", SampleActors.CAPAP, SampleActors.APEAS)
                .resources(List.of(line(OPEN), line(KEPT)))
                .build();
        Movement returned = Movement.builder(MovementId.of("returned"), MovementKind.RETURNED, Amount.euros("30"))
                .grant(GRANT)
                .year(2013)
                .party(SampleActors.REGION)
                .references(List.of(new AccountReference(ReferenceKind.PAYMENT_ORDER, "M-17")))
                .endsClaim(true)
                .reason("Une action a coûté moins.")
                .author("Camille Vernazobre")
                .build();
        Dossier dossier = Gift.of(grant, "2013-06-14 AWARDED 300; 2013-07-19 PAID 150")
                .in(SampleDossiers.grasse()
                        .with(action(OPEN, Audience.PUBLIC, "100"))
                        .with(action(KEPT, Audience.FACILITATOR, "200")))
                .with(returned);

        List<Movement> seen = dossier.seenBy(Audience.COMMITTEE)
                .journal()
                .find(line(OPEN))
                .orElseThrow()
                .movements();

        assertThat(seen)
                .extracting(Movement::kind, Movement::amount, Movement::lastDay)
                .containsExactlyInAnyOrder(
                        tuple(MovementKind.AWARDED, Amount.euros("100"), LocalDate.of(2013, 6, 14)),
                        tuple(MovementKind.PAID, Amount.euros("50"), LocalDate.of(2013, 7, 19)),
                        tuple(MovementKind.RETURNED, Amount.euros("10"), LocalDate.of(2013, 12, 31)));
        assertThat(seen)
                .filteredOn(movement -> movement.kind() == MovementKind.RETURNED)
                .extracting(Movement::id, Movement::resource, Movement::grant)
                .containsExactly(
                        tuple(MovementId.of("returned-zz-open-line"), Optional.of(line(OPEN)), Optional.empty()));
        assertThat(seen)
                .filteredOn(movement -> movement.kind() == MovementKind.RETURNED)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "amount", "resource", "grant")
                .containsExactly(returned);
    }

    @Test
    void what_is_given_for_no_action_is_seen() {
        Dossier seen = dossier().seenBy(Audience.PUBLIC);

        assertThat(seen.journal().find(GRANT).orElseThrow().sum(MovementKind.AWARDED))
                .isEqualTo(Amount.euros("300"));
    }

    /** The grant names both actions, and none of their lines. */
    @Test
    void what_is_given_for_an_action_that_is_seen_and_one_that_is_kept_is_seen() {
        Dossier named = dossier()
                .with(dossier().journal().find(GRANT).orElseThrow().grant().toBuilder()
                        .actions(List.of(OPEN, KEPT))
                        .build());

        assertThat(named.seenBy(Audience.PUBLIC)
                        .journal()
                        .find(GRANT)
                        .orElseThrow()
                        .sum(MovementKind.AWARDED))
                .isEqualTo(Amount.euros("300"));
    }

    @Test
    void what_is_given_for_kept_actions_only_is_kept() {
        Dossier seen = dossier(KEPT).seenBy(Audience.PUBLIC);

        assertThat(seen.journal().find(GRANT).orElseThrow().movements()).isEmpty();
        assertThat(seen.movements()).noneMatch(movement -> movement.grant().isPresent());
    }

    @Test
    void whoever_sees_all_lines_sees_the_grant_as_it_is() {
        Dossier all = dossier(OPEN, KEPT);

        assertThat(all.seenBy(Audience.COMMITTEE)
                        .journal()
                        .find(GRANT)
                        .orElseThrow()
                        .lines())
                .hasSize(2);
        assertThat(dossier(OPEN)
                        .seenBy(Audience.PUBLIC)
                        .journal()
                        .find(GRANT)
                        .orElseThrow()
                        .lines())
                .hasSize(1);
    }
}
