package org.cldess.aid.ceiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.AidRegime;
import org.cldess.aid.AidWindow;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingBuilder;
import org.cldess.aid.UndertakingId;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Gift;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeMinimisTest {
    static final ActorId TOWN = ActorId.of("zz-town");
    static final ActorId BAKERY = ActorId.of("zz-bakery");
    static final ActorId MILL = ActorId.of("zz-mill");
    static final ActorId FOUNDATION = ActorId.of("zz-foundation");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Undertaking bakery() {
        return undertaking().build();
    }

    private static UndertakingBuilder undertaking() {
        return Undertaking.builder(UndertakingId.of("zz-e-bakery"), BAKERY)
                .economicActivity(true)
                .fiscalYearEnd(LocalDate.of(2020, 6, 30))
                .linked(List.of(MILL))
                .received(List.of());
    }

    static Gift grant(String id, ActorId funder, ActorId beneficiary, LocalDate day, Amount amount) {
        return Gift.of(
                Grant.builder(GrantId.of(id), "Équiper le fournil", funder, beneficiary)
                        .decision(GrantDecision.builder().date(day).build())
                        .aid(StateAid.builder().regime(AidRegime.GENERAL).build())
                        .build(),
                day + " AWARDED " + amount);
    }

    private static Gift grant(String id, LocalDate day, String euros) {
        return grant(id, TOWN, BAKERY, day, Amount.euros(euros));
    }

    static Dossier dossier(Undertaking undertaking, Gift... grants) {
        List<Actor> actors = new ArrayList<>(SampleDossiers.grasse().actors());
        actors.add(body(TOWN).publicBody(PublicBodyKind.COMMUNE).build());
        actors.add(body(BAKERY).publicBody(Known.none()).build());
        actors.add(body(MILL).publicBody(Known.none()).build());
        actors.add(body(FOUNDATION).publicBody(Known.none()).build());
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .actors(actors)
                .undertakings(List.of(undertaking))
                .build();
        return Gift.in(dossier, List.of(grants));
    }

    private static ActorBuilder body(ActorId id) {
        return Actor.builder(id, ActorKind.ORGANISATION, id.value());
    }

    static DeMinimis general(Dossier dossier, LocalDate day) {
        return dossier.deMinimis(BAKERY, AidRegime.GENERAL, day).orElseThrow();
    }

    @Test
    void what_a_single_undertaking_received_counts_together_whoever_gave_it_and_whichever_of_its_bodies_got_it() {
        Undertaking declared = undertaking()
                .received(List.of(new ReceivedAid(
                        "Conseil régional",
                        Known.of(LocalDate.of(2024, 7, 1)),
                        Amount.euros("40000"),
                        Known.of(AidRegime.FARMING))))
                .build();
        Dossier dossier = dossier(
                declared,
                grant("g-1", LocalDate.of(2023, 3, 1), "100000"),
                grant("g-2", LocalDate.of(2023, 3, 2), "150000"),
                grant("g-3", TOWN, MILL, LocalDate.of(2025, 5, 5), Amount.euros("30000")),
                grant("g-4", FOUNDATION, BAKERY, LocalDate.of(2025, 5, 5), Amount.euros("90000")),
                grant("g-5", LocalDate.of(2026, 3, 3), "9000"));

        DeMinimis answer = general(dossier, DAY);

        assertThat(answer.rule()).isEqualTo("AID-03");
        assertThat(answer.bodies()).containsExactly(BAKERY, MILL);
        assertThat(answer.window()).isEqualTo(Known.of(new AidWindow(LocalDate.of(2023, 3, 2), DAY)));
        assertThat(answer.aid())
                .extracting(aid -> aid.grant().map(GrantId::value).orElse("declared"))
                .containsExactly("g-2", "declared", "g-3");
        assertThat(answer.total()).isEqualTo(Known.of(Amount.euros("220000")));
        assertThat(answer.remaining()).isEqualTo(Known.of(Amount.euros("80000")));
        assertThat(answer.isExceeded()).isFalse();
    }

    @Test
    void the_ceiling_may_be_reached_and_not_passed_by_a_cent() {
        LocalDate day = LocalDate.of(2025, 5, 5);
        DeMinimis reached = general(dossier(bakery(), grant("g-1", day, "300000.00")), DAY);
        DeMinimis passed = general(dossier(bakery(), grant("g-1", day, "300000.01")), DAY);

        assertThat(reached.isExceeded()).isFalse();
        assertThat(reached.remaining()).isEqualTo(Known.of(Amount.ZERO));
        assertThat(passed.isExceeded()).isTrue();
        assertThat(passed.remaining()).isEqualTo(Known.of(Amount.euros("-0.01")));
    }

    /** The ceilings of the regulations, by the day on which an aid is granted. */
    @ParameterizedTest
    @CsvSource({
        "GENERAL, 2013-06-12, AID-01, 200000, 2010-07-01",
        "GENERAL, 2023-12-31, AID-02, 200000, 2021-07-01",
        "GENERAL, 2024-01-01, AID-03, 300000, 2021-01-01",
        "ROAD_FREIGHT, 2023-12-31, AID-02, 100000, 2021-07-01",
        "ROAD_FREIGHT, 2024-01-01, AID-03, 300000, 2021-01-01",
        "SGEI, 2023-12-31, AID-04, 500000, 2021-07-01",
        "SGEI, 2024-01-01, AID-05, 750000, 2021-01-01",
        "FARMING, 2019-03-13, AID-06, 15000, 2016-07-01",
        "FARMING, 2024-12-16, AID-06, 50000, 2021-12-16",
        "FARMING, 2024-12-15, AID-06, 20000, 2022-07-01",
        "FISHERY, 2023-10-24, AID-06, 30000, 2021-07-01",
        "FISHERY, 2023-10-25, AID-06, 30000, 2020-10-25",
        "FISHERY, 2026-03-02, AID-06, 30000, 2023-03-02"
    })
    void the_day_decides_which_ceiling_holds_and_how_far_one_looks_back(
            AidRegime regime, LocalDate day, String rule, String ceiling, LocalDate first) {
        DeMinimis answer = dossier(bakery()).deMinimis(BAKERY, regime, day).orElseThrow();

        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.ceiling()).isEqualTo(Amount.euros(ceiling));
        assertThat(answer.window()).isEqualTo(Known.of(new AidWindow(first, day)));
        assertThat(answer.remaining()).isEqualTo(Known.of(answer.ceiling()));
    }

    @Test
    void where_no_regulation_is_known_or_no_economic_activity_is_carried_on_there_is_no_answer() {
        assertThat(dossier(bakery()).deMinimis(BAKERY, AidRegime.GENERAL, LocalDate.of(2006, 12, 31)))
                .isEmpty();
        assertThat(dossier(bakery()).deMinimis(BAKERY, AidRegime.GENERAL, LocalDate.of(2031, 1, 1)))
                .isEmpty();
        assertThat(dossier(undertaking().economicActivity(false).build()).deMinimis(BAKERY, AidRegime.GENERAL, DAY))
                .isEmpty();
    }

    @Test
    void what_is_not_recorded_leaves_the_sum_open_and_is_named() {
        Undertaking bare =
                Undertaking.builder(UndertakingId.of("zz-e-bakery"), BAKERY).build();
        Dossier dossier = dossier(bare, grant("g-1", LocalDate.of(2025, 5, 5), "310000"));

        DeMinimis now = general(dossier, DAY);
        DeMinimis then = general(dossier, LocalDate.of(2013, 6, 12));

        assertThat(now.missing())
                .containsExactly(
                        "/undertakings/0/economicActivity", "/undertakings/0/linked", "/undertakings/0/received");
        assertThat(now.total()).isEqualTo(Known.notRecorded());
        assertThat(now.remaining()).isEqualTo(Known.notRecorded());
        assertThat(now.isExceeded()).isTrue();
        assertThat(then.window()).isEqualTo(Known.notRecorded());
        assertThat(then.missing()).contains("/undertakings/0/fiscalYearEnd");
        assertThat(dossier.deMinimis(MILL, AidRegime.GENERAL, DAY).orElseThrow().missing())
                .containsExactly("/undertakings");
    }

    @Test
    void of_each_other_aid_the_day_the_rules_and_the_amount_must_be_known() {
        Undertaking declared = undertaking()
                .received(List.of(
                        received(Known.of(DAY), Known.notRecorded()),
                        received(Known.notRecorded(), Known.of(AidRegime.GENERAL)),
                        received(Known.of(DAY.minusYears(9)), Known.notRecorded()),
                        received(Known.of(DAY), Known.none())))
                .build();
        Gift untold = grant("g-1", LocalDate.of(2025, 5, 5), "1000")
                .changed(grant -> grant.aid(StateAid.builder().build()));
        Gift unpriced = new Gift(grant("g-2", LocalDate.of(2025, 5, 5), "1000").grant(), List.of());

        assertThat(general(dossier(declared, untold, unpriced), DAY).missing())
                .containsExactlyInAnyOrder(
                        "/grants/0/aid/regime",
                        "/grants/1/completeUntil",
                        "/undertakings/0/received/0/regime",
                        "/undertakings/0/received/1/date");
    }

    private static ReceivedAid received(Known<LocalDate> day, Known<AidRegime> regime) {
        return new ReceivedAid("Conseil régional", day, Amount.euros("100"), regime);
    }

    @Test
    void since_2024_road_freight_is_under_the_general_ceiling_and_counts_with_general_aid() {
        Dossier dossier = dossier(bakery(), grant("g-1", LocalDate.of(2025, 5, 5), "200000"));

        DeMinimis answer =
                dossier.deMinimis(BAKERY, AidRegime.ROAD_FREIGHT, DAY).orElseThrow();

        assertThat(answer.ceiling()).isEqualTo(Amount.euros("300000"));
        assertThat(answer.remaining()).isEqualTo(Known.of(Amount.euros("100000")));
    }

    @Test
    void of_a_grant_that_several_share_only_the_parts_of_the_undertaking_count() {
        Gift shared = grant("g-1", TOWN, FOUNDATION, LocalDate.of(2025, 5, 5), Amount.euros("100.01"))
                .changed(grant ->
                        grant.sharedBy(List.of(share(FOUNDATION, "50"), share(BAKERY, "25"), share(MILL, "25"))));

        DeMinimis answer = general(dossier(bakery(), shared), DAY);

        assertThat(answer.aid()).extracting(aid -> aid.receiver().orElseThrow()).containsExactly(BAKERY, MILL);
        assertThat(answer.total()).isEqualTo(Known.of(Amount.euros("50.00")));
    }

    @Test
    void a_link_through_a_third_body_binds_whichever_entry_states_it() {
        Undertaking chain = undertaking().linked(List.of(MILL)).build();
        Undertaking mill = Undertaking.builder(UndertakingId.of("zz-e-mill"), MILL)
                .economicActivity(true)
                .linked(List.of(FOUNDATION))
                .received(List.of())
                .build();
        Dossier dossier = dossier(
                        chain, grant("g-1", TOWN, FOUNDATION, LocalDate.of(2025, 5, 5), Amount.euros("70000")))
                .with(mill);

        DeMinimis answer = general(dossier, DAY);

        assertThat(answer.bodies()).containsExactly(BAKERY, MILL, FOUNDATION);
        assertThat(answer.total()).isEqualTo(Known.of(Amount.euros("70000")));
        assertThat(dossier.deMinimis(FOUNDATION, AidRegime.GENERAL, DAY)
                        .orElseThrow()
                        .bodies())
                .containsExactlyInAnyOrder(BAKERY, MILL, FOUNDATION);
    }

    @Test
    void two_equal_aids_of_one_entry_count_twice_and_the_same_aid_of_two_entries_once() {
        ReceivedAid premium = received(Known.of(LocalDate.of(2025, 6, 2)), Known.of(AidRegime.GENERAL));
        Undertaking twice = undertaking().received(List.of(premium, premium)).build();
        Undertaking once = undertaking().received(List.of(premium)).build();
        UndertakingBuilder mill = Undertaking.builder(UndertakingId.of("zz-e-mill"), MILL)
                .economicActivity(true)
                .linked(List.of(BAKERY));
        Undertaking millOnce = mill.received(List.of(premium)).build();
        Undertaking millTwice = mill.received(List.of(premium, premium)).build();
        Known<Amount> both = Known.of(Amount.euros("200"));

        assertThat(general(dossier(twice), DAY).total()).isEqualTo(both);
        assertThat(general(dossier(twice).with(millOnce), DAY).total()).isEqualTo(both);
        assertThat(general(dossier(once).with(millTwice), DAY).total()).isEqualTo(both);
    }

    private static Grant.BeneficiaryShare share(ActorId actor, String percentage) {
        return new Grant.BeneficiaryShare(actor, new BigDecimal(percentage));
    }

    @Test
    void the_answers_of_a_day_name_each_undertaking_and_the_rules_under_which_it_was_aided() {
        Dossier dossier = dossier(bakery(), grant("g-1", TOWN, MILL, LocalDate.of(2015, 5, 5), Amount.euros("5000")));

        assertThat(dossier.deMinimis(DAY)).containsExactly(general(dossier, DAY));
        assertThat(dossier(bakery()).deMinimis(DAY)).isEmpty();
    }
}
