package org.cldess.aid.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.AidObject;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the ceilings of de minimis aid and the time limit of the register, each with the cent or day on either side.
 */
class AidBoundariesTest {
    private static final ActorId GIVER = ActorId.of("zz-giver");
    private static final ActorId BAKERY = ActorId.of("zz-bakery");
    private static final String GRANT = "/grants/0";

    /**
     * Returns a dossier with a bakery whose fiscal year is the calendar year, its aid from elsewhere, and a grant of
     * the State.
     */
    private static Dossier dossier(
            AidRegime regime, LocalDate granted, String amount, Known<LocalDate> registered, ReceivedAid... received) {
        Dossier dossier = SampleDossiers.grasse()
                .with(Actor.builder(GIVER, ActorKind.ORGANISATION, "Préfecture")
                        .publicBody(PublicBodyKind.STATE)
                        .build())
                .with(Actor.builder(BAKERY, ActorKind.ORGANISATION, "Fournil")
                        .publicBody(Known.none())
                        .build())
                .with(Undertaking.builder(UndertakingId.of("zz-e"), BAKERY)
                        .economicActivity(true)
                        .fiscalYearEnd(LocalDate.of(2013, 12, 31))
                        .linked(List.of())
                        .received(List.of(received))
                        .build())
                .with(Grant.builder(GrantId.of("zz-a"), "Un four", GIVER, BAKERY)
                        .nature(GrantForm.CASH)
                        .sharedBy(Known.none())
                        .decision(GrantDecision.builder().date(granted).build())
                        .aid(StateAid.builder()
                                .regime(regime)
                                .object(AidObject.OTHER)
                                .registered(registered)
                                .entrusted(regime == AidRegime.SGEI ? Known.of("Une tournée") : Known.none())
                                .build())
                        .build());
        return Moves.with(dossier, GrantId.of("zz-a"), granted + " AWARDED " + amount);
    }

    private static Outcome outcome(String code, Dossier dossier, LocalDate day) {
        return Ruling.of(code, dossier, day).outcome(GRANT);
    }

    @ParameterizedTest
    @CsvSource({
        "AID-01, GENERAL, 2013-06-14, 200000.00, COMPLIES",
        "AID-01, GENERAL, 2013-06-14, 200000.01, BREACHED",
        "AID-01, ROAD_FREIGHT, 2013-06-14, 100000.00, COMPLIES",
        "AID-01, ROAD_FREIGHT, 2013-06-14, 100000.01, BREACHED",
        "AID-02, GENERAL, 2014-06-14, 200000.00, COMPLIES",
        "AID-02, GENERAL, 2014-06-14, 200000.01, BREACHED",
        "AID-03, GENERAL, 2024-06-14, 300000.00, COMPLIES",
        "AID-03, GENERAL, 2024-06-14, 300000.01, BREACHED",
        "AID-03, ROAD_FREIGHT, 2024-06-14, 300000.00, COMPLIES",
        "AID-04, SGEI, 2013-06-14, 500000.00, COMPLIES",
        "AID-04, SGEI, 2013-06-14, 500000.01, BREACHED",
        "AID-05, SGEI, 2024-06-14, 750000.00, COMPLIES",
        "AID-05, SGEI, 2024-06-14, 750000.01, BREACHED",
        "AID-06, FARMING, 2013-12-31, 7500.00, COMPLIES",
        "AID-06, FARMING, 2013-12-31, 7500.01, BREACHED",
        "AID-06, FARMING, 2014-01-01, 15000.00, COMPLIES",
        "AID-06, FARMING, 2014-01-01, 15000.01, BREACHED",
        "AID-06, FISHERY, 2014-01-01, 30000.00, COMPLIES",
        "AID-06, FISHERY, 2014-01-01, 30000.01, BREACHED"
    })
    void an_aid_reaches_its_ceiling_and_passes_it_by_no_cent(
            String code, AidRegime regime, LocalDate granted, String amount, Outcome outcome) {
        assertThat(outcome(code, dossier(regime, granted, amount, Known.none()), granted.plusYears(1)))
                .isEqualTo(outcome);
    }

    /**
     * The total is 200,000.01 €, of which 0.01 € was granted on the given day. The three fiscal years of a grant of
     * 2013 are 2011 to 2013.
     */
    @ParameterizedTest
    @CsvSource({
        "AID-01, 2013-06-14, 200000.00, 2010-12-31, COMPLIES",
        "AID-01, 2013-06-14, 200000.00, 2011-01-01, BREACHED",
        "AID-01, 2013-06-14, 200000.00, 2013-06-14, BREACHED",
        "AID-01, 2013-06-14, 200000.00, 2013-06-15, COMPLIES",
        "AID-03, 2024-06-14, 300000.00, 2021-06-13, COMPLIES",
        "AID-03, 2024-06-14, 300000.00, 2021-06-14, BREACHED",
        "AID-03, 2024-06-14, 300000.00, 2024-06-14, BREACHED",
        "AID-03, 2024-06-14, 300000.00, 2024-06-15, COMPLIES"
    })
    void an_aid_of_the_period_counts_and_none_before_or_after_it(
            String code, LocalDate granted, String amount, LocalDate other, Outcome outcome) {
        ReceivedAid received =
                new ReceivedAid("Région", Known.of(other), Amount.euros("0.01"), Known.of(AidRegime.GENERAL));

        assertThat(outcome(
                        code,
                        dossier(AidRegime.GENERAL, granted, amount, Known.none(), received),
                        granted.plusYears(1)))
                .isEqualTo(outcome);
    }

    /** The aid is granted on Monday 5 January 2026. Twenty working days later it is Monday 2 February. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-11-25, COMPLIES",
        "2026-02-02, 2026-11-25, COMPLIES",
        "2026-02-03, 2026-11-25, BREACHED",
        ", 2026-02-01, NOT_EVALUABLE",
        ", 2026-02-02, NOT_EVALUABLE",
        ", 2026-02-03, BREACHED"
    })
    void an_aid_is_registered_within_twenty_days_of_work(LocalDate registered, LocalDate day, Outcome outcome) {
        Known<LocalDate> entered = registered == null ? Known.none() : Known.of(registered);

        assertThat(outcome("AID-08", dossier(AidRegime.GENERAL, LocalDate.of(2026, 1, 5), "1000.00", entered), day))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, NOT_APPLICABLE", "2027-01-01, BREACHED", "2027-01-02, BREACHED"})
    void an_aid_to_farms_is_registered_from_2027_on(LocalDate granted, Outcome outcome) {
        assertThat(outcome(
                        "AID-08",
                        dossier(AidRegime.FARMING, granted, "1000.00", Known.none()),
                        LocalDate.of(2027, 11, 25)))
                .isEqualTo(outcome);
    }
}
