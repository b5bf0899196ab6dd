package org.cldess.aid.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.AidRegime;
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
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every ceiling of de minimis aid holds after every aid, and aid stated for any body of an undertaking counts. */
class CeilingsTogetherTest {
    private static final ActorId GIVER = ActorId.of("zz-giver");
    private static final ActorId BAKERY = ActorId.of("zz-bakery");
    private static final ActorId MILL = ActorId.of("zz-mill");
    private static final String GRANT = "/grants/0";

    private static Actor body(ActorId id, Known<PublicBodyKind> kind) {
        return Actor.builder(id, ActorKind.ORGANISATION, id.value())
                .publicBody(kind)
                .build();
    }

    private static UndertakingBuilder entry(ActorId body) {
        return Undertaking.builder(UndertakingId.of("e-" + body.value()), body)
                .economicActivity(true)
                .fiscalYearEnd(LocalDate.of(2013, 12, 31))
                .linked(List.of())
                .received(List.of());
    }

    private static ReceivedAid aid(AidRegime regime, String day, String amount) {
        return new ReceivedAid("Région", Known.of(LocalDate.parse(day)), Amount.euros(amount), Known.of(regime));
    }

    private static Outcome outcome(
            String code, AidRegime regime, String day, String amount, UndertakingBuilder... entries) {
        Dossier dossier = SampleDossiers.grasse()
                .with(body(GIVER, Known.of(PublicBodyKind.STATE)))
                .with(body(BAKERY, Known.none()))
                .with(body(MILL, Known.none()))
                .with(Grant.builder(GrantId.of("zz-a"), "Un four", GIVER, BAKERY)
                        .sharedBy(Known.none())
                        .decision(GrantDecision.builder()
                                .date(LocalDate.parse(day))
                                .build())
                        .aid(StateAid.builder()
                                .regime(regime)
                                .entrusted("Une tournée")
                                .build())
                        .build());
        for (UndertakingBuilder entry : entries) {
            dossier = dossier.with(entry.build());
        }
        dossier = Moves.with(dossier, GrantId.of("zz-a"), day + " AWARDED " + amount);
        return Ruling.of(code, dossier, LocalDate.parse(day).plusYears(1)).outcome(GRANT);
    }

    /**
     * Regulations 1407/2013, art. 3 and 5; 360/2012, art. 2 § 7; 1408/2013, art. 5: two aids that together exceed a
     * ceiling exceed it in either order.
     */
    @ParameterizedTest
    @CsvSource({
        "AID-02, GENERAL, 200000, ROAD_FREIGHT, 0.01, BREACHED",
        "AID-02, ROAD_FREIGHT, 0.01, GENERAL, 200000, BREACHED",
        "AID-02, GENERAL, 100000, ROAD_FREIGHT, 100000, COMPLIES",
        "AID-02, ROAD_FREIGHT, 100000, GENERAL, 100000, COMPLIES",
        "AID-02, ROAD_FREIGHT, 60000, ROAD_FREIGHT, 40000.01, BREACHED",
        "AID-04, SGEI, 450000, GENERAL, 50000, COMPLIES",
        "AID-04, SGEI, 450000, GENERAL, 50000.01, BREACHED",
        "AID-04, GENERAL, 50000.01, SGEI, 450000, BREACHED",
        "AID-04, GENERAL, 100000, GENERAL, 100000, NOT_APPLICABLE",
        "AID-02, GENERAL, 185000, FARMING, 15000, COMPLIES",
        "AID-02, GENERAL, 185000.01, FARMING, 15000, BREACHED",
        "AID-02, FARMING, 15000, GENERAL, 185000.01, BREACHED",
        "AID-02, FARMING, 10000, FARMING, 5000, NOT_APPLICABLE",
        "AID-02, SGEI, 450000, GENERAL, 150000, COMPLIES"
    })
    void the_order_of_two_aids_decides_nothing(
            String code, AidRegime before, String first, AidRegime after, String second, Outcome outcome) {
        assertThat(outcome(
                        code,
                        after,
                        "2015-06-14",
                        second,
                        entry(BAKERY).received(List.of(aid(before, "2015-01-05", first)))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"100000.00, COMPLIES", "100000.01, BREACHED"})
    void aid_told_in_the_entry_of_a_linked_body_counts(String received, Outcome outcome) {
        assertThat(outcome(
                        "AID-02",
                        AidRegime.GENERAL,
                        "2015-06-14",
                        "100000",
                        entry(BAKERY).linked(List.of(MILL)),
                        entry(MILL).received(List.of(aid(AidRegime.GENERAL, "2015-01-05", received)))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"100000.00, COMPLIES", "100000.01, BREACHED"})
    void a_link_that_the_other_body_tells_binds_both(String received, Outcome outcome) {
        assertThat(outcome(
                        "AID-02",
                        AidRegime.GENERAL,
                        "2015-06-14",
                        "100000",
                        entry(BAKERY),
                        entry(MILL)
                                .linked(List.of(BAKERY))
                                .received(List.of(aid(AidRegime.GENERAL, "2015-01-05", received)))))
                .isEqualTo(outcome);
    }

    @Test
    void aid_that_both_bodies_tell_counts_once() {
        List<ReceivedAid> told = List.of(aid(AidRegime.GENERAL, "2015-01-05", "100000"));

        assertThat(outcome(
                        "AID-02",
                        AidRegime.GENERAL,
                        "2015-06-14",
                        "100000",
                        entry(BAKERY).linked(List.of(MILL)).received(told),
                        entry(MILL).linked(List.of(BAKERY)).received(told)))
                .isEqualTo(Outcome.COMPLIES);
    }

    /** Until the end of 2013 each body was an undertaking of its own. */
    @Test
    void before_2014_a_linked_body_had_a_ceiling_of_its_own() {
        assertThat(outcome(
                        "AID-01",
                        AidRegime.GENERAL,
                        "2013-06-14",
                        "100000",
                        entry(BAKERY).linked(List.of(MILL)),
                        entry(MILL).received(List.of(aid(AidRegime.GENERAL, "2013-01-05", "200000")))))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void what_a_linked_body_received_is_known() {
        assertThat(outcome(
                        "AID-02",
                        AidRegime.GENERAL,
                        "2015-06-14",
                        "1",
                        entry(BAKERY).linked(List.of(MILL)),
                        entry(MILL).received(Known.notRecorded())))
                .isEqualTo(Outcome.NOT_EVALUABLE);
    }
}
