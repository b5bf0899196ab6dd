package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Succession;
import org.cldess.contract.party.SuccessionNotice;
import org.cldess.contract.rule.ContractRules;
import org.cldess.contract.rule.NamedContract;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests CTR-12, CTR-13 and CTR-18: one body succeeds another, and the contract always has one carrier. */
class SuccessionRulesTest {
    private static final LocalDate DECIDED = LocalDate.of(2013, 5, 27);
    private static final String SUCCESSION = "/contract/parties/2/succession";
    private static final LocalDate LAST_OF_CAPAP = LocalDate.of(2013, 12, 31);
    private static final LocalDate FIRST_OF_GRASSE = LocalDate.of(2014, 1, 1);

    private static final Party REGION = parties().get(0);
    private static final Party CAPAP = parties().get(1);
    private static final Party GRASSE = parties().get(2);

    private static List<Party> parties() {
        return SampleDossiers.grasse().contract().parties();
    }

    private static Dossier with(Party... parties) {
        return SampleDossiers.withContract(contract ->
                contract.parties(List.of(parties)).signatures(List.of()).decisions(Known.notRecorded()));
    }

    private static Dossier withNeighbour(Party... parties) {
        Dossier grasse = SampleDossiers.grasse();
        Contract contract = grasse.contract().toBuilder()
                .parties(List.of(parties))
                .signatures(List.of())
                .decisions(Known.notRecorded())
                .build();
        return grasse.toBuilder()
                .actors(Stream.concat(
                                grasse.actors().stream(),
                                Stream.of(Actor.builder(ActorId.of("voisin"), ActorKind.ORGANISATION, "Le voisin")
                                        .publicBody(PublicBodyKind.EPCI)
                                        .build()))
                        .toList())
                .contract(contract)
                .build();
    }

    private static Party capapUntil(Known<LocalDate> until) {
        return new Party(CAPAP.id(), CAPAP.actor(), CAPAP.role(), CAPAP.from(), until, CAPAP.succession());
    }

    private static Party grasse(
            PartyRole role, LocalDate from, Known<String> decision, Known<List<SuccessionNotice>> notices) {
        return new Party(
                GRASSE.id(),
                GRASSE.actor(),
                role,
                from,
                Known.none(),
                Known.of(new Succession(CAPAP.id(), decision, Known.of(DECIDED), notices)));
    }

    private static Party grasseFrom(LocalDate from) {
        Succession taken = GRASSE.succession().value().orElseThrow();
        return grasse(PartyRole.CARRIER, from, taken.decision(), taken.notices());
    }

    private static Party telling(Known<List<SuccessionNotice>> notices) {
        return grasse(PartyRole.CARRIER, FIRST_OF_GRASSE, Known.of("Arrêté"), notices);
    }

    @Test
    void carries_the_contract_by_one_body_then_by_the_next() {
        Dossier grasse = SampleDossiers.grasse();

        assertThat(grasse.contract().carrier(LAST_OF_CAPAP).map(Party::actor)).contains(SampleActors.CAPAP);
        assertThat(grasse.contract().carrier(FIRST_OF_GRASSE).map(Party::actor)).contains(SampleActors.PAYS_DE_GRASSE);
        assertThat(Ruling.of("CTR-12", grasse, LAST_OF_CAPAP).outcome(SUCCESSION))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("CTR-12", grasse, FIRST_OF_GRASSE).outcome(SUCCESSION))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-12", grasse, FIRST_OF_GRASSE).at(SUCCESSION).keyDate())
                .contains(FIRST_OF_GRASSE);
    }

    @ParameterizedTest
    @CsvSource({"2013-12-30, il y a un vide", "2014-01-01, elles se chevauchent"})
    void follows_from_one_day_to_the_next(LocalDate last, String why) {
        Ruling ruling = Ruling.of("CTR-12", with(REGION, capapUntil(Known.of(last)), GRASSE));

        assertThat(ruling.outcome(SUCCESSION)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling.french(SUCCESSION)).contains(why).contains("Faites-les se suivre d’un jour à l’autre.");
    }

    @Test
    void is_breached_by_a_former_body_without_an_end_and_by_a_missing_decision() {
        Party undecided = grasse(PartyRole.PARTNER, FIRST_OF_GRASSE, Known.none(), Known.of(List.of()));

        assertThat(Ruling.of("CTR-12", with(REGION, capapUntil(Known.none()), undecided))
                        .french(SUCCESSION))
                .isEqualTo(
                        "La partie « Communauté d’agglomération Pôle Azur Provence » n’a pas de fin, et « Communauté d’agglomération du Pays de Grasse » lui succède le"
                                + " 1er janvier 2014. Faites finir la première la veille."
                                + " La partie « Communauté d’agglomération du Pays de Grasse » succède à « Communauté d’agglomération Pôle Azur Provence » dans un autre rôle :"
                                + " partenaire au lieu de structure porteuse. Donnez-lui le même rôle."
                                + " La partie « Communauté d’agglomération du Pays de Grasse » succède à « Communauté d’agglomération Pôle Azur Provence » sans décision qui crée le"
                                + " nouvel établissement. Citez cette décision.");
    }

    @Test
    void a_body_that_replaced_two_others_need_not_inform_itself() {
        Party second = new Party(
                PartyId.of("second-voisin"),
                ActorId.of("voisin"),
                PartyRole.CARRIER,
                CAPAP.from(),
                CAPAP.until(),
                Known.none());
        Party forSecond = new Party(
                PartyId.of("pour-le-voisin"),
                GRASSE.actor(),
                PartyRole.CARRIER,
                FIRST_OF_GRASSE,
                Known.none(),
                Known.of(new Succession(
                        second.id(),
                        Known.of("Arrêté"),
                        Known.of(DECIDED),
                        Known.of(List.of(new SuccessionNotice(REGION.id(), Known.of(FIRST_OF_GRASSE)))))));
        Dossier merged = withNeighbour(REGION, CAPAP, GRASSE, second, forSecond);

        assertThat(Ruling.of("CTR-13", merged).outcome(SUCCESSION)).isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-13", merged).outcome("/contract/parties/4/succession"))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void lacks_the_end_of_the_former_body_and_the_decision() {
        Party unknown = grasse(PartyRole.CARRIER, FIRST_OF_GRASSE, Known.notRecorded(), Known.notRecorded());
        Dossier dossier = with(REGION, capapUntil(Known.notRecorded()), unknown);

        assertThat(Ruling.of("CTR-12", dossier).at(SUCCESSION).missing())
                .containsExactly("/contract/parties/1/until", SUCCESSION + "/decision");
        assertThat(Ruling.of("CTR-13", dossier).at(SUCCESSION).missing()).containsExactly(SUCCESSION + "/notices");
        assertThat(Ruling.of("CTR-18", dossier).at("/contract").missing()).containsExactly("/contract/parties/1/until");
    }

    @Test
    void lacks_a_former_body_that_the_contract_does_not_have() {
        Party orphan = new Party(
                GRASSE.id(),
                GRASSE.actor(),
                PartyRole.CARRIER,
                FIRST_OF_GRASSE,
                Known.none(),
                Known.of(new Succession(PartyId.of("nobody"), Known.none(), Known.none(), Known.none())));

        Contract contract = SampleDossiers.grasse().contract().toBuilder()
                .parties(List.of(REGION, CAPAP, orphan))
                .build();

        assertThat(ContractRules.CTR_12
                        .check(
                                new NamedContract(
                                        contract,
                                        actor -> Optional.empty(),
                                        actor -> new NamedContract.Body(Known.of(PublicBodyKind.EPCI), "")),
                                SampleDossiers.DAY)
                        .get(0)
                        .missing())
                .containsExactly("/parties/2/succession/predecessor");
    }

    @Test
    void speaks_of_inter_municipal_bodies_since_2005() {
        Party early = grasseFrom(LocalDate.of(2004, 12, 31));
        Party inTime = grasseFrom(LocalDate.of(2005, 1, 1));

        for (String code : List.of("CTR-12", "CTR-13")) {
            assertThat(Ruling.of(code, with(REGION, CAPAP, early)).french(SUCCESSION))
                    .isEqualTo("Cette règle n’était pas encore en vigueur le 31 décembre 2004 : elle l’est depuis le"
                            + " 1er janvier 2005.");
            assertThat(Ruling.of(code, with(REGION, CAPAP, inTime)).outcome(SUCCESSION))
                    .isNotEqualTo(Outcome.NOT_EVALUABLE);
            for (Known<PublicBodyKind> kind : List.of(
                    Known.<PublicBodyKind>none(), Known.of(PublicBodyKind.COMMUNE), Known.of(PublicBodyKind.REGION))) {
                assertThat(Ruling.of(code, of(kind)).outcome(SUCCESSION)).isEqualTo(Outcome.NOT_APPLICABLE);
            }
            assertThat(Ruling.of(code, of(Known.notRecorded())).at(SUCCESSION).missing())
                    .singleElement()
                    .asString()
                    .endsWith("/publicBody");
        }
        assertThat(Ruling.of("CTR-12", with(REGION, CAPAP, inTime)).outcome(SUCCESSION))
                .isEqualTo(Outcome.BREACHED);
    }

    /** Returns the sample with another kind of new body. */
    private static Dossier of(Known<PublicBodyKind> kind) {
        Dossier sample = SampleDossiers.grasse();
        return sample.toBuilder()
                .actors(sample.actors().stream()
                        .map(actor -> actor.id().equals(GRASSE.actor())
                                ? actor.toBuilder()
                                        .publicBody(kind)
                                        .epciKind(Known.none())
                                        .build()
                                : actor)
                        .toList())
                .build();
    }

    @Test
    void a_notice_from_before_the_decision_tells_nobody() {
        assertThat(Ruling.of("CTR-13", with(REGION, CAPAP, telling(notice(Known.of(DECIDED.minusDays(1))))))
                        .outcome(SUCCESSION))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CTR-13", with(REGION, CAPAP, telling(notice(Known.of(DECIDED)))))
                        .outcome(SUCCESSION))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void tells_the_other_parties() {
        Known<LocalDate> told = Known.of(LocalDate.of(2014, 1, 20));

        assertThat(Ruling.of("CTR-13", with(REGION, CAPAP, telling(notice(told))))
                        .outcome(SUCCESSION))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-13", with(REGION, CAPAP, telling(notice(Known.none()))))
                        .french(SUCCESSION))
                .isEqualTo(
                        "La partie « Conseil régional Provence-Alpes-Côte d’Azur » n’a pas été informée que « Communauté d’agglomération du Pays de Grasse » succède à"
                                + " « Communauté d’agglomération Pôle Azur Provence ». Informez-la, et notez la date.");
        assertThat(Ruling.of("CTR-13", with(REGION, CAPAP, telling(Known.of(List.of()))))
                        .outcome(SUCCESSION))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CTR-13", with(REGION, CAPAP, telling(Known.none())))
                        .outcome(SUCCESSION))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CTR-13", with(REGION, CAPAP, telling(notice(Known.notRecorded()))))
                        .at(SUCCESSION)
                        .missing())
                .containsExactly(SUCCESSION + "/notices/0/date");
        assertThat(Ruling.of("CTR-13", with(CAPAP, telling(Known.none()))).all())
                .extracting(finding -> finding.outcome())
                .containsExactly(Outcome.NOT_APPLICABLE);
    }

    private static Known<List<SuccessionNotice>> notice(Known<LocalDate> day) {
        return Known.of(List.of(new SuccessionNotice(SampleContract.REGION, day)));
    }

    @Test
    void had_not_told_them_yet_on_an_earlier_day() {
        assertThat(Ruling.of("CTR-13", SampleDossiers.grasse(), LocalDate.of(2014, 1, 19))
                        .outcome(SUCCESSION))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CTR-13", SampleDossiers.grasse(), LocalDate.of(2014, 1, 20))
                        .outcome(SUCCESSION))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-13", SampleDossiers.grasse(), LAST_OF_CAPAP).outcome(SUCCESSION))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void has_one_carrier_on_each_day_of_the_term() {
        assertThat(Ruling.of("CTR-18", SampleDossiers.grasse()).outcome("/contract"))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-18", with(REGION, capapUntil(Known.none()))).outcome("/contract"))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-18", with(REGION, capapUntil(Known.of(LocalDate.of(2015, 12, 31)))))
                        .outcome("/contract"))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void may_have_several_carriers_if_its_kind_is_carried_jointly() {
        ContractKind food = ContractKind.of("pat", "projet alimentaire territorial", "territorial food project")
                .party(PartyRole.REGION)
                .carriedTogetherBy(PartyRole.CARRIER)
                .level(ObjectiveLevel.GLOBAL)
                .level(ObjectiveLevel.OPERATIONAL)
                .withoutCharter();
        Dossier two = with(REGION, capapUntil(Known.none()), grasseFrom(LocalDate.of(2013, 12, 31)));
        Dossier joint = two.toBuilder()
                .charter(Known.none())
                .calls(List.of())
                .contract(two.contract().toBuilder()
                        .kind(food)
                        .charterVersion(Known.none())
                        .build())
                .build();

        assertThat(Ruling.of("CTR-18", joint).french("/contract"))
                .isEqualTo("Le type de contrat « projet alimentaire territorial » a plusieurs porteurs.");
        assertThat(Ruling.of("CTR-18", joint).outcome("/contract")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void is_breached_by_a_gap_at_the_start_between_and_at_the_end() {
        Party late = grasseFrom(LocalDate.of(2014, 1, 2));
        Party begun = new Party(
                CAPAP.id(),
                CAPAP.actor(),
                CAPAP.role(),
                LocalDate.of(2012, 1, 2),
                Known.of(LAST_OF_CAPAP),
                Known.none());

        assertThat(Ruling.of("CTR-18", with(REGION, capapUntil(Known.of(LocalDate.of(2015, 12, 30)))))
                        .french("/contract"))
                .isEqualTo(
                        "Du 31 décembre 2015 au 31 décembre 2015, le contrat n’a pas de porteur. Donnez ce rôle à une"
                                + " partie pour ces jours. C’est une convention du programme.");
        assertThat(Ruling.of("CTR-18", with(REGION, begun, late)).french("/contract"))
                .contains("Du 1er janvier 2012 au 1er janvier 2012, le contrat n’a pas de porteur.")
                .contains("Du 1er janvier 2014 au 1er janvier 2014, le contrat n’a pas de porteur.");
        assertThat(Ruling.of("CTR-18", with(REGION)).french("/contract"))
                .startsWith("Du 1er janvier 2012 au 31 décembre 2015, le contrat n’a pas de porteur.");
    }

    @Test
    void is_breached_by_an_overlap() {
        Ruling ruling = Ruling.of("CTR-18", with(REGION, CAPAP, grasseFrom(LocalDate.of(2013, 12, 31))));

        assertThat(ruling.outcome("/contract")).isEqualTo(Outcome.BREACHED);
        assertThat(ruling.french("/contract"))
                .startsWith(
                        "Du 31 décembre 2013 au 31 décembre 2013, le contrat a deux porteurs :"
                                + " « Communauté d’agglomération Pôle Azur Provence » et « Communauté d’agglomération du Pays de Grasse ».");
    }

    @Test
    void tells_parties_of_one_name_apart_by_their_ids() {
        Dossier dossier = with(REGION, CAPAP, grasseFrom(LocalDate.of(2013, 12, 31)));
        Dossier namesakes = dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.toBuilder().name("Agglomération").build())
                        .toList())
                .build();

        assertThat(Ruling.of("CTR-18", namesakes).french("/contract"))
                .contains("« Agglomération (partie-capap) » et « Agglomération (partie-pays-de-grasse) »");
    }

    @Test
    void names_a_person_by_its_place_among_the_parties_because_its_id_may_be_its_name() {
        Dossier dossier = with(REGION, CAPAP, grasseFrom(LocalDate.of(2013, 12, 31)));
        Dossier carriedByPersons = dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor ->
                                actor.toBuilder().kind(ActorKind.NATURAL_PERSON).build())
                        .toList())
                .build();

        assertThat(Ruling.of("CTR-18", carriedByPersons).french("/contract"))
                .contains("« une personne physique (partie n° 2) » et « une personne physique (partie n° 3) »");
    }

    @Test
    void does_not_look_beyond_the_term() {
        Party before = new Party(
                PartyId.of("before"),
                SampleActors.APEAS,
                PartyRole.CARRIER,
                LocalDate.of(2010, 1, 1),
                Known.of(LocalDate.of(2011, 12, 31)),
                Known.none());
        Party after = new Party(
                PartyId.of("after"),
                SampleActors.APEAS,
                PartyRole.CARRIER,
                LocalDate.of(2016, 1, 1),
                Known.none(),
                Known.none());

        assertThat(Ruling.of("CTR-18", with(before, REGION, CAPAP, GRASSE, after))
                        .outcome("/contract"))
                .isEqualTo(Outcome.COMPLIES);
    }
}
