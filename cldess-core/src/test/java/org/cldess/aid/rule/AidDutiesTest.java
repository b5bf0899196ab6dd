package org.cldess.aid.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.AidObject;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.aid.StateAidBuilder;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.Gift;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the duties of a body that grants an aid to an undertaking, and the facts needed to decide them. */
class AidDutiesTest {
    private static final ActorId GIVER = ActorId.of("zz-giver");
    private static final ActorId BAKERY = ActorId.of("zz-bakery");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String GRANT = "/grants/0";
    private static final LocalDate GRANTED = LocalDate.of(2026, 1, 2);

    private static Undertaking bakery(Known<Boolean> activity) {
        return Undertaking.builder(UndertakingId.of("zz-e"), BAKERY)
                .economicActivity(activity)
                .build();
    }

    private static StateAidBuilder aid() {
        return StateAid.builder().regime(AidRegime.GENERAL);
    }

    private static Dossier dossier(
            Known<PublicBodyKind> giver, LocalDate granted, StateAidBuilder aid, List<Undertaking> undertakings) {
        List<Actor> actors = new ArrayList<>(SampleDossiers.grasse().actors());
        actors.add(Actor.builder(GIVER, ActorKind.ORGANISATION, "Qui donne")
                .publicBody(giver)
                .build());
        actors.add(Actor.builder(BAKERY, ActorKind.ORGANISATION, "Le fournil")
                .publicBody(Known.none())
                .build());
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .actors(actors)
                .undertakings(undertakings)
                .build();
        Grant grant = Grant.builder(GrantId.of("g"), "Équiper le fournil", GIVER, BAKERY)
                .decision(GrantDecision.builder().date(granted).build())
                .aid(aid.build())
                .build();
        return Gift.in(dossier, List.of(Gift.of(grant, granted + " AWARDED 1000")));
    }

    private static Ruling ruling(String code, PublicBodyKind giver, LocalDate granted, StateAidBuilder aid) {
        return Ruling.of(code, dossier(Known.of(giver), granted, aid, List.of(bakery(Known.of(true)))), TODAY);
    }

    private static StateAidBuilder dutiful() {
        return aid().object(AidObject.OTHER)
                .aidLetter(GRANTED)
                .declared(GRANTED)
                .registered(GRANTED)
                .regionAgreement("Convention de 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AID-07", "AID-08", "AID-09"})
    void no_duty_is_judged_while_it_is_not_known_who_gave_and_whether_an_undertaking_received(String code) {
        Dossier whole = dossier(Known.of(PublicBodyKind.EPCI), GRANTED, dutiful(), List.of(bakery(Known.of(true))));
        int giver = whole.actors().size() - 1;
        Dossier unknownGiver = dossier(Known.notRecorded(), GRANTED, dutiful(), List.of(bakery(Known.of(true))));
        Dossier unknownActivity =
                dossier(Known.of(PublicBodyKind.EPCI), GRANTED, dutiful(), List.of(bakery(Known.notRecorded())));
        Dossier unknownUndertaking = dossier(Known.of(PublicBodyKind.EPCI), GRANTED, dutiful(), List.of());

        assertThat(Ruling.of(code, whole, TODAY).outcome(GRANT)).isNotEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of(code, unknownGiver, TODAY).at(GRANT).missing())
                .contains("/actors/%s/publicBody".formatted(giver));
        assertThat(Ruling.of(code, unknownActivity, TODAY).at(GRANT).missing())
                .containsExactly("/undertakings/0/economicActivity");
        assertThat(Ruling.of(code, unknownUndertaking, TODAY).at(GRANT).missing())
                .containsExactly("/undertakings");
    }

    @Test
    void an_aid_under_no_de_minimis_rules_needs_neither_letter_nor_register() {
        StateAidBuilder notified =
                dutiful().regime(Known.none()).aidLetter(Known.none()).registered(Known.none());

        assertThat(ruling("AID-07", PublicBodyKind.STATE, GRANTED, notified).outcome(GRANT))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling("AID-08", PublicBodyKind.STATE, GRANTED, notified).outcome(GRANT))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_undertaking_is_told_and_declares_unless_the_register_tells(boolean isTold) {
        LocalDate day = LocalDate.of(2024, 5, 2);
        Known<LocalDate> letter = isTold ? Known.of(day) : Known.none();

        assertThat(ruling(
                                "AID-07",
                                PublicBodyKind.COMMUNE,
                                day,
                                aid().aidLetter(letter).declared(day))
                        .outcome(GRANT))
                .isEqualTo(isTold ? Outcome.COMPLIES : Outcome.BREACHED);
        assertThat(ruling(
                                "AID-07",
                                PublicBodyKind.COMMUNE,
                                day,
                                aid().aidLetter(day).declared(Known.none()))
                        .outcome(GRANT))
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruling(
                                "AID-07",
                                PublicBodyKind.COMMUNE,
                                day,
                                StateAid.builder().aidLetter(day).declared(day))
                        .at(GRANT)
                        .missing())
                .containsExactly(GRANT + "/aid/regime");
        assertThat(ruling("AID-07", PublicBodyKind.COMMUNE, day, aid())
                        .at(GRANT)
                        .missing())
                .containsExactly(GRANT + "/aid/aidLetter", GRANT + "/aid/declared");
    }

    /** Twenty working days after Friday, 2 January 2026. */
    @ParameterizedTest
    @CsvSource({"2026-01-30, COMPLIES", "2026-02-02, BREACHED"})
    void an_aid_of_the_state_is_entered_in_the_register_in_time(LocalDate registered, Outcome outcome) {
        Ruling ruling = ruling("AID-08", PublicBodyKind.STATE, GRANTED, aid().registered(registered));

        assertThat(ruling.outcome(GRANT)).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(ruling.french(GRANT)).contains("30 janvier 2026", "2 février 2026");
        }
    }

    @Test
    void an_aid_that_is_not_entered_after_the_last_day_is_missing_in_the_register() {
        Ruling missing = ruling("AID-08", PublicBodyKind.STATE, GRANTED, aid().registered(Known.none()));

        assertThat(missing.outcome(GRANT)).isEqualTo(Outcome.BREACHED);
        assertThat(missing.french(GRANT)).contains("30 janvier 2026").doesNotContain("2 février 2026");
        assertThat(ruling("AID-08", PublicBodyKind.STATE, GRANTED, aid())
                        .at(GRANT)
                        .missing())
                .containsExactly(GRANT + "/aid/registered");
        assertThat(ruling(
                                "AID-08",
                                PublicBodyKind.STATE,
                                GRANTED,
                                StateAid.builder().registered(GRANTED))
                        .at(GRANT)
                        .missing())
                .containsExactly(GRANT + "/aid/regime");
    }

    /**
     * Articles L. 1511-2 and L. 1511-3: the Région grants aid to undertakings; communes and EPCI grant aid for
     * premises, and take part in other aid by agreement; a département gives none of its own.
     */
    @ParameterizedTest
    @CsvSource({
        "REGION, OTHER, NOT_APPLICABLE",
        "REGION, PREMISES, BREACHED",
        "DEPARTEMENT, OTHER, BREACHED",
        "DEPARTEMENT, PREMISES, BREACHED",
        "EPCI, OTHER, BREACHED",
        "EPCI, PREMISES, NOT_APPLICABLE",
        "COMMUNE, OTHER, BREACHED",
        "COMMUNE, PREMISES, NOT_APPLICABLE",
        "STATE, OTHER, NOT_APPLICABLE"
    })
    void who_gives_outside_its_field_needs_an_agreement(PublicBodyKind giver, AidObject object, Outcome outcome) {
        StateAidBuilder without = aid().object(object).regionAgreement(Known.none());
        LocalDate day = LocalDate.of(2015, 8, 9);

        assertThat(ruling("AID-09", giver, day, without).outcome(GRANT)).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(ruling("AID-09", giver, day, aid().object(object).regionAgreement("Convention"))
                            .outcome(GRANT))
                    .isEqualTo(Outcome.COMPLIES);
            assertThat(ruling("AID-09", giver, day, aid()).at(GRANT).missing())
                    .containsExactly(GRANT + "/aid/object", GRANT + "/aid/regionAgreement");
        }
    }

    @Test
    void it_is_told_whose_field_it_is() {
        LocalDate day = LocalDate.of(2015, 8, 9);
        StateAidBuilder other = aid().object(AidObject.OTHER).regionAgreement(Known.none());
        StateAidBuilder premises = aid().object(AidObject.PREMISES).regionAgreement(Known.none());

        assertThat(ruling("AID-09", PublicBodyKind.EPCI, day, other).french(GRANT))
                .contains("convention")
                .isNotEqualTo(
                        ruling("AID-09", PublicBodyKind.REGION, day, premises).french(GRANT));
        assertThat(ruling("AID-09", PublicBodyKind.REGION, day, premises).french(GRANT))
                .contains("immobilier");
        assertThat(ruling("AID-09", PublicBodyKind.EPCI, day, other).french(GRANT))
                .doesNotContain("immobilier");
    }
}
