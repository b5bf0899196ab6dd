package org.cldess.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.Termination;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.money.Amount;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DomainEventTest {
    private static final Dossier GRASSE = SampleDossiers.grasse();
    private static final GrantId WORKSITE = GrantId.of("chantier");

    /** Returns events as lines « day kind subject/entry amount », with a minus sign before a fact that is withdrawn. */
    private static List<String> lines(List<DomainEvent> events) {
        return events.stream()
                .map(event -> (event.isWithdrawn() ? "- " : "")
                        + event.day().map(LocalDate::toString).orElse("?")
                        + " " + event.kind().code()
                        + " " + event.subject()
                        + event.entry().map(entry -> "/" + entry).orElse("")
                        + event.amount()
                                .map(amount -> " " + amount.toBigDecimal().toPlainString())
                                .orElse(""))
                .toList();
    }

    private static List<String> added(Dossier after) {
        return lines(DomainEvent.between(Optional.of(GRASSE), after));
    }

    @Test
    void a_new_dossier_tells_all_that_happened_by_day() {
        assertThat(lines(DomainEvent.between(Optional.empty(), GRASSE)))
                .containsExactly(
                        "2012-03-06 action-begun rendez-vous",
                        "2012-03-12 contract-submitted grasse-2012/concertation",
                        "2012-05-10 contract-approved grasse-2012/approbation",
                        "2013-02-17 charter-adopted charte-1",
                        "2013-02-18 contract-signed grasse-2012",
                        "2013-02-26 indicator-measured suites/suites-2013",
                        "2013-03-04 action-begun bdis",
                        "2014-03-31 indicator-measured etablissements/etablissements-2014",
                        "2014-12-20 action-done bdis",
                        "2021-12-31 indicator-measured etablissements/etablissements-2021");
    }

    @Test
    void nothing_happened_where_no_fact_changed() {
        assertThat(added(GRASSE)).isEmpty();
        assertThat(added(GRASSE.toBuilder().note("Autre note").build())).isEmpty();
    }

    @Test
    void the_contract_is_signed_with_the_last_signature_only() {
        Dossier unsigned = SampleDossiers.unsigned();
        Dossier half = SampleDossiers.withContract(contract -> contract.signatures(List.of(
                SampleContract.signature("signature-region", SampleContract.REGION, SampleContract.OF_REGION))));

        assertThat(DomainEvent.between(Optional.of(unsigned), half)).isEmpty();
        assertThat(lines(DomainEvent.between(Optional.of(half), GRASSE)))
                .containsExactly("2013-02-18 contract-signed grasse-2012");
    }

    @Test
    void an_amendment_is_signed_with_the_last_signature_only() {
        Dossier before = SampleAmendments.grasse(SampleAmendments.first().build());
        Dossier after = SampleAmendments.grasse(SampleAmendments.signed());

        assertThat(lines(DomainEvent.between(Optional.of(before), after)))
                .containsExactly("2014-06-16 amendment-signed avenant-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"EVALUATED", "CLOSED", "TERMINATED", "RENEWED"})
    void a_decision_about_the_contract_is_told_once(DecisionKind what) {
        ContractDecision decision = ContractDecision.of(ContractDecisionId.of("fin"), what, LocalDate.of(2015, 12, 1));
        Dossier after = SampleDossiers.withContract(contract -> contract.decisions(
                Stream.concat(GRASSE.contract().decisions().value().orElseThrow().stream(), Stream.of(decision))
                        .toList()));

        assertThat(added(after))
                .containsExactly("2015-12-01 contract-%s grasse-2012/fin"
                        .formatted(what.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void a_decision_of_no_known_day_is_told_without_one() {
        ContractDecision decision = ContractDecision.builder(ContractDecisionId.of("fin"), DecisionKind.CLOSED)
                .build();
        Dossier after = SampleDossiers.withContract(contract -> contract.decisions(List.of(decision)));

        assertThat(added(after))
                .containsExactly(
                        "- 2012-03-12 contract-submitted grasse-2012/concertation",
                        "- 2012-05-10 contract-approved grasse-2012/approbation",
                        "? contract-closed grasse-2012/fin");
    }

    @Test
    void each_new_status_of_an_action_is_told_and_progress_is_not() {
        LocalDate first = LocalDate.of(2014, 2, 3);
        Action begun = Action.builder(ActionId.of("essai"), "9.1.1", "Essayer")
                .objectives(GRASSE.actions().get(0).objectives())
                .history(List.of(
                        new FollowUp(
                                first.plusDays(1),
                                ActionStatus.TO_DISCUSS,
                                Known.notRecorded(),
                                Known.notRecorded(),
                                Known.notRecorded()),
                        FollowUp.inProgress(first.plusDays(2), 10),
                        FollowUp.inProgress(first.plusDays(3), 20),
                        FollowUp.blocked(first.plusDays(4), "Locaux", "Un bail"),
                        FollowUp.blocked(first.plusDays(5), "Locaux", "Un bail signé"),
                        FollowUp.inProgress(first.plusDays(6), 30),
                        FollowUp.onHold(first.plusDays(7), "Été"),
                        FollowUp.dropped(first.plusDays(8), "Plus de porteur")))
                .build();

        assertThat(added(GRASSE.with(begun)))
                .containsExactly(
                        "2014-02-05 action-begun essai",
                        "2014-02-07 action-blocked essai",
                        "2014-02-09 action-resumed essai",
                        "2014-02-10 action-paused essai",
                        "2014-02-11 action-dropped essai");
    }

    @Test
    void a_measurement_that_is_cancelled_is_withdrawn() {
        Indicator indicator = GRASSE.findIndicator(SampleActions.ESTABLISHMENTS).orElseThrow();
        Measurement wrong = indicator.measurements().get(0);
        Measurement cancelling = wrong.cancelled(MeasurementId.of("annule"), LocalDate.of(2014, 5, 2), "Doublon");

        assertThat(added(GRASSE.with(indicator.with(cancelling))))
                .containsExactly("- 2014-03-31 indicator-measured etablissements/etablissements-2014");
    }

    @Test
    void an_agreement_is_signed_by_all_and_may_end_early() {
        Agreement agreement = Agreement.builder(AgreementId.of("base"), "Base de données")
                .partners(List.of(SampleActors.APEAS, SampleActors.WORKSHOP))
                .signatures(List.of(signature(3), signature(5)))
                .termination(new Termination(
                        LocalDate.of(2014, 9, 1), Known.notRecorded(), Known.notRecorded(), Known.notRecorded()))
                .build();

        assertThat(added(GRASSE.with(agreement)))
                .containsExactly("2014-03-05 agreement-signed base", "2014-09-01 agreement-terminated base");
        assertThat(added(GRASSE.with(agreement.toBuilder()
                        .signatures(List.of(signature(3)))
                        .termination(Known.none())
                        .build())))
                .isEmpty();
    }

    private static PartnerSignature signature(int day) {
        return new PartnerSignature(
                day == 3 ? SampleActors.APEAS : SampleActors.WORKSHOP,
                Known.of(LocalDate.of(2014, 3, day)),
                Known.notRecorded());
    }

    @Test
    void a_jury_tells_what_it_awards_and_what_it_refuses() {
        assertThat(added(GRASSE.with(SampleCalls.call())))
                .containsExactly(
                        "2013-06-06 call-decided call-2013/bicycles 2000.00",
                        "2013-06-06 call-decided call-2013/garden 1500.00",
                        "2013-06-06 call-decided call-2013/sewing");
    }

    private static Dossier withGrant(String moves) {
        Dossier dossier = GRASSE.with(Grant.builder(WORKSITE, "Chantier", SampleActors.REGION, SampleActors.WORKSHOP)
                .build());
        return Moves.with(dossier, WORKSITE, moves);
    }

    @Test
    void a_grant_tells_its_award_its_payments_and_what_was_taken_back() {
        String moves =
                "2013-03-01 REQUESTED 900; 2013-04-02 AWARDED 800; 2013-04-20 COMMITTED 800; 2013-05-03 PAID 500;"
                        + " 2013-06-04 WITHDRAWN 200; 2013-07-05 PAID 100; 2013-08-06 RETURNED 50";

        assertThat(added(withGrant(moves)).stream()
                        .map(line -> line.replaceAll("/\\S+", ""))
                        .toList())
                .containsExactly(
                        "2013-04-02 grant-awarded chantier 800.00",
                        "2013-05-03 grant-paid chantier 500.00",
                        "2013-06-04 grant-withdrawn chantier 200.00",
                        "2013-07-05 grant-paid chantier 100.00",
                        "2013-08-06 grant-returned chantier 50.00");
    }

    @Test
    void a_grant_tells_its_refusal_once_with_the_movement_or_without() {
        GrantDecision refusal = GrantDecision.builder()
                .date(LocalDate.of(2013, 4, 2))
                .refusal("Hors sujet")
                .build();
        Dossier refused = GRASSE.with(Grant.builder(WORKSITE, "Chantier", SampleActors.REGION, SampleActors.WORKSHOP)
                .decision(refusal)
                .build());

        assertThat(added(refused)).containsExactly("2013-04-02 grant-refused chantier");
        assertThat(added(Moves.with(refused, WORKSITE, "2013-04-02 REFUSED 900")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2013-04-02 grant-refused chantier/")
                .endsWith(" 900.00");
    }

    @Test
    void a_payment_that_is_corrected_is_withdrawn_and_told_again() {
        Dossier before = withGrant("2013-04-02 AWARDED 800; 2013-05-03 PAID 500");
        Movement wrong = before.movements().stream()
                .filter(movement -> movement.amount().equals(Amount.euros("500")))
                .findFirst()
                .orElseThrow();
        Movement right = wrong.corrected(
                MovementId.of("corrige"),
                Amount.euros("50"),
                new MovementCorrection(wrong.id(), LocalDate.of(2013, 5, 10), false, Known.of("Faute de frappe")));

        assertThat(lines(DomainEvent.between(Optional.of(before), before.with(right))))
                .containsExactly(
                        "- 2013-05-03 grant-paid chantier/%s 500.00".formatted(wrong.id()),
                        "2013-05-03 grant-paid chantier/corrige 50.00");
    }

    static LongStream seeds() {
        return Cases.seeds(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_applies_the_events_of_each_save_in_turn_has_the_facts_of_the_last_state(long seed) {
        List<Dossier> states = Stream.of(GRASSE, GeneratedDossiers.full(seed), GeneratedDossiers.mixed(seed), GRASSE)
                .map(dossier -> dossier.withId(GRASSE.id()))
                .toList();
        Set<DomainEvent> facts = new HashSet<>();
        Optional<Dossier> before = Optional.empty();
        for (Dossier state : states) {
            for (DomainEvent event : DomainEvent.between(before, state)) {
                assertThat(event.isWithdrawn() ? facts.remove(told(event)) : facts.add(event))
                        .as("%s", event)
                        .isTrue();
            }
            before = Optional.of(state);
            assertThat(facts).containsExactlyInAnyOrderElementsOf(DomainEvent.between(Optional.empty(), state));
        }
        assertThat(facts).hasSize(10);
    }

    private static DomainEvent told(DomainEvent event) {
        return new DomainEvent(
                event.kind(), event.dossier(), event.subject(), event.entry(), event.day(), event.amount(), false);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_event_names_things_by_their_ids_only(long seed) {
        List<DomainEvent> events = DomainEvent.between(Optional.empty(), GeneratedDossiers.full(seed));

        assertThat(events).hasSizeGreaterThan(10).allSatisfy(event -> {
            assertThat(event.subject()).matches("[a-z0-9-]{1,64}");
            assertThat(event.entry().orElse("none")).matches("[a-z0-9-]{1,64}");
        });
    }

    @Test
    void says_what_happened_in_both_languages() {
        DomainEvent paid = DomainEvent.between(Optional.empty(), withGrant("2013-05-03 PAID 500")).stream()
                .filter(event -> event.kind() == EventKind.GRANT_PAID)
                .findFirst()
                .orElseThrow();

        assertThat(paid.say(Locale.FRENCH))
                .isEqualTo("Versement d’une subvention (chantier), le 3\u00A0mai 2013\u00A0: 500,00\u00A0€");
        assertThat(paid.say(Locale.ENGLISH)).isEqualTo("Grant paid (chantier), on 3\u00A0May 2013: €500.00");
    }

    @Test
    void a_code_leads_back_to_its_kind() {
        assertThat(EventKind.of("grant-paid")).isEqualTo(EventKind.GRANT_PAID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventKind.of("grant-lost"))
                .withMessageContaining("grant-lost");
    }
}
