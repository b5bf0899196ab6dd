package org.cldess.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.call.CallRules;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.known.Known;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;

class ContractKindTest {
    private static final PartyRole AGENCY =
            PartyRole.of("health-agency", "agence régionale de santé", "regional health agency");
    private static final PartyRole LEAD = PartyRole.of("carrier", "collectivité porteuse", "lead authority");
    private static final ObjectiveLevel AXIS = new ObjectiveLevel("axe", "axes", "priority", "priorities");
    private static final ObjectiveLevel AIM = new ObjectiveLevel("objectif", "objectifs", "objective", "objectives");
    private static final Term TERM = new Term(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));

    private static ContractKind.Builder begun() {
        return ContractKind.of("cls", "contrat local de santé", "local health contract");
    }

    private static ContractKind health() {
        return begun().carriedBy(LEAD).party(AGENCY).level(AXIS).level(AIM).withoutCharter();
    }

    @Test
    void is_data_that_an_embedder_gives() {
        ContractKind kind = health();

        assertThat(kind.code()).isEqualTo("cls");
        assertThat(kind.say(Locale.FRENCH)).isEqualTo("contrat local de santé");
        assertThat(kind.say(Locale.ENGLISH)).isEqualTo("local health contract");
        assertThat(kind.roles()).containsExactly(LEAD, AGENCY);
        assertThat(kind.carriers()).containsExactly(PartyRole.CARRIER);
        assertThat(kind.knownRoles()).containsExactly(LEAD, AGENCY, PartyRole.FUNDER, PartyRole.PARTNER);
        assertThat(kind.requires(AGENCY)).isTrue();
        assertThat(kind.requires(PartyRole.REGION)).isFalse();
        assertThat(kind.levels()).containsExactly(AXIS, AIM);
        assertThat(kind.charterRequired()).isFalse();
        assertThat(kind.isForSocialEconomy()).isFalse();
        assertThat(kind.isBuiltIn()).isFalse();
    }

    @Test
    void is_built_in_for_a_cldess() {
        ContractKind kind = ContractKind.CLDESS;

        assertThat(kind.roles()).containsExactly(PartyRole.REGION, PartyRole.CARRIER);
        assertThat(kind.carriers()).containsExactly(PartyRole.CARRIER);
        assertThat(kind.levels()).containsExactly(ObjectiveLevel.GLOBAL, ObjectiveLevel.OPERATIONAL);
        assertThat(ObjectiveLevel.GLOBAL.plural().say(Locale.FRENCH)).isEqualTo("objectifs globaux");
        assertThat(ObjectiveLevel.OPERATIONAL.say(Locale.ENGLISH)).isEqualTo("operational objective");
        assertThat(kind.isJointlyCarried()).isFalse();
        assertThat(kind.axes())
                .extracting(axis -> axis.say(Locale.FRENCH))
                .containsExactly(
                        "gestion démocratique",
                        "lucrativité nulle ou limitée",
                        "ancrage territorial",
                        "utilité sociale");
        assertThat(kind.firstSide().orElseThrow().say(Locale.FRENCH)).isEqualTo("SIAE");
        assertThat(kind.secondSide().orElseThrow().say(Locale.ENGLISH)).isEqualTo("Conventional enterprises");
        assertThat(kind.charterRequired()).isTrue();
        assertThat(kind.isForSocialEconomy()).isTrue();
        assertThat(kind.isBuiltIn()).isTrue();
        assertThat(ContractKind.findBuiltIn("cls")).isEmpty();
    }

    @Test
    void gives_its_roles_and_levels_the_names_that_a_contract_uses() {
        Contract contract = Contract.builder("CLS", health(), TERM)
                .parties(List.of(party("a", PartyRole.CARRIER), party("b", PartyRole.parse("health-agency"))))
                .objectives(List.of(new Objective(
                        ObjectiveId.of("o-1"),
                        "1",
                        "Un",
                        List.of(new Objective(ObjectiveId.of("o-2"), "1.1", "Deux", List.of())))))
                .build();

        assertThat(contract.parties())
                .extracting(party -> party.role().say(Locale.FRENCH))
                .containsExactly("collectivité porteuse", "agence régionale de santé");
        assertThat(contract.carrier(LocalDate.of(2024, 1, 1)).map(Party::id)).contains(PartyId.of("a"));
        assertThat(contract.partiesThatSign()).extracting(Party::id).containsExactly(PartyId.of("a"), PartyId.of("b"));
        assertThat(contract.level(ObjectiveId.of("o-1"))).contains(AXIS);
        assertThat(contract.level(ObjectiveId.of("o-2"))).contains(AIM);
        assertThat(contract.toBuilder().build()).isEqualTo(contract);
    }

    private static Party party(String id, PartyRole role) {
        return party(id, role, TERM.start());
    }

    private static Party party(String id, PartyRole role, LocalDate from) {
        return new Party(PartyId.of(id), ActorId.of(id), role, from, Known.none(), Known.none());
    }

    @Test
    void has_no_carrier_where_no_role_carries() {
        ContractKind kind = begun().party(LEAD).level(AXIS).withCharter();
        Contract contract = SampleDossiers.grasse().contract().toBuilder()
                .kind(kind)
                .parties(List.of(party("lead", LEAD)))
                .build();

        assertThat(kind.carriers()).isEmpty();
        assertThat(kind.charterRequired()).isTrue();
        assertThat(contract.carrier(SampleDossiers.DAY)).isEmpty();
    }

    private static final PartyRole LEADER = PartyRole.of("leader", "copilote", "co-leading body");
    private static final PartyRole CHAMBER = PartyRole.of("chamber", "chambre d’agriculture", "chamber of agriculture");
    private static final Axis JUSTICE = Axis.of("food-justice", "justice alimentaire", "food justice");

    private static ContractKind.Builder food() {
        return ContractKind.of("pat", "projet alimentaire territorial", "territorial food project")
                .carriedTogetherBy(LEADER)
                .carriedTogetherBy(CHAMBER)
                .level(AXIS)
                .axis(JUSTICE)
                .sides(new Name("Producteurs", "Producers"), new Name("Cantines", "Canteens"));
    }

    @Test
    void has_several_carriers_in_a_food_project() {
        ContractKind kind = food().withCharter();
        LocalDate start = TERM.start();
        Contract contract = Contract.builder("PAT", kind, TERM)
                .parties(List.of(
                        party("metropole", LEADER),
                        party("funder", PartyRole.FUNDER),
                        party("parc", LEADER, start.plusYears(1)),
                        party("ca", CHAMBER)))
                .build();

        assertThat(kind.isJointlyCarried()).isTrue();
        assertThat(kind.carriers()).containsExactly(LEADER, CHAMBER);
        assertThat(contract.carriers(start))
                .extracting(party -> party.id().value())
                .containsExactly("metropole", "ca");
        assertThat(contract.carriers(start.plusYears(1)))
                .extracting(party -> party.id().value())
                .containsExactly("metropole", "parc", "ca");
        assertThat(contract.carrier(start)).as("no single one").isEmpty();
        assertThat(contract.carriers(start.minusDays(1))).isEmpty();
    }

    @Test
    void gives_the_axes_of_a_dossier_its_own_names() {
        Axis written = Axis.parse("food-justice");
        Principle principle =
                new Principle(PrincipleId.of("p-1"), "Manger", "Chacun mange à sa faim.", Known.of(written));
        CharterVersion version = CharterVersion.builder(CharterVersionId.of("v-1"), "1", "Nous mangeons ici.")
                .principles(List.of(principle))
                .build();
        CallForProjects call = CallForProjects.builder(CallId.of("appel"), "Appel")
                .rules(CallRules.builder().axes(List.of(written)).build())
                .build();
        Dossier dossier = Dossier.builder(
                        DossierId.of("pat"),
                        Contract.builder("PAT", food().withCharter(), TERM).build())
                .charter(Charter.builder("Charte").versions(List.of(version)).build())
                .calls(List.of(call))
                .build();

        for (Dossier either : List.of(dossier, WrittenDossier.of(dossier).dossier())) {
            Axis named = either.charter()
                    .value()
                    .orElseThrow()
                    .versions()
                    .get(0)
                    .principles()
                    .get(0)
                    .axis()
                    .value()
                    .orElseThrow();
            assertThat(named.say(Locale.FRENCH)).isEqualTo("justice alimentaire");
            assertThat(named.say(Locale.ENGLISH)).isEqualTo("food justice");
            assertThat(either.calls().get(0).rules().axes().value().orElseThrow())
                    .extracting(axis -> axis.say(Locale.FRENCH))
                    .containsExactly("justice alimentaire");
        }
        assertThat(written.say(Locale.FRENCH)).as("outside of a dossier").isEqualTo("food-justice");
        assertThat(Refused.making(() -> dossier.toBuilder()
                        .contract(Contract.builder("PAT", health(), TERM).build())
                        .build()))
                .containsExactly("form.axis /charter/versions/0/principles/0/axis", "form.axis /calls/0/axes/0");
    }

    @Test
    void makes_itself_again_from_what_is_written_of_it() {
        ContractKind kind = begun().carriedBy(LEAD)
                .party(AGENCY)
                .level(AXIS)
                .forSocialEconomy()
                .withCharter();

        assertThat(again(food().withCharter())).isEqualTo(food().withCharter()).isNotEqualTo(kind);
        assertThat(again(kind)).isEqualTo(kind).hasSameHashCodeAs(kind);
        assertThat(again(health())).isEqualTo(health()).isNotEqualTo(kind);
    }

    /** Writes the kind of a contract and reads it back. */
    private static ContractKind again(ContractKind kind) {
        Contract contract = Contract.builder("CLS", kind, TERM).build();
        Dossier dossier = Dossier.builder(DossierId.of("cls"), contract).build();
        return WrittenDossier.of(dossier).dossier().contract().kind();
    }

    @Test
    void differs_by_each_of_its_parts() {
        ContractKind kind = health();

        assertThat(begun().carriedBy(LEAD).party(AGENCY).level(AXIS).level(AIM).withCharter())
                .isNotEqualTo(kind);
        assertThat(begun().party(LEAD).party(AGENCY).level(AXIS).level(AIM).withoutCharter())
                .isNotEqualTo(kind);
        assertThat(begun().carriedBy(LEAD).party(AGENCY).level(AIM).level(AXIS).withoutCharter())
                .isNotEqualTo(kind);
        assertThat(begun().carriedBy(PartyRole.CARRIER)
                        .party(AGENCY)
                        .level(AXIS)
                        .level(AIM)
                        .withoutCharter())
                .as("another name of a role")
                .isNotEqualTo(kind);
        assertThat(begun().carriedBy(LEAD)
                        .party(AGENCY)
                        .level(AXIS)
                        .level(AIM)
                        .forSocialEconomy()
                        .withoutCharter())
                .isNotEqualTo(kind);
        assertThat(begun().carriedTogetherBy(LEAD)
                        .party(AGENCY)
                        .level(AXIS)
                        .level(AIM)
                        .withoutCharter())
                .isNotEqualTo(kind);
        assertThat(begun().carriedBy(LEAD)
                        .party(AGENCY)
                        .level(AXIS)
                        .level(AIM)
                        .axis(JUSTICE)
                        .withoutCharter())
                .isNotEqualTo(kind);
        assertThat(begun().carriedBy(LEAD)
                        .party(AGENCY)
                        .level(AXIS)
                        .level(AIM)
                        .sides(new Name("Patients", "Patients"), new Name("Soignants", "Carers"))
                        .withoutCharter())
                .isNotEqualTo(kind);
    }

    @Test
    void refuses_what_makes_no_kind() {
        assertThat(Refused.making(() -> built("cldess", "a", "b"))).containsExactly("form.kind /kindDefinition");
        assertThat(Refused.making(() -> built("cls", " ", "b"))).containsExactly("form.required /nameFr");
        assertThat(Refused.making(() -> begun().level(AXIS).withoutCharter())).containsExactly("form.kind /roles");
        assertThat(Refused.making(() ->
                        begun().party(LEAD).party(PartyRole.CARRIER).level(AXIS).withoutCharter()))
                .containsExactly("form.repeated /roles/1/code");
        assertThat(Refused.making(() ->
                        begun().carriedBy(LEAD).carriedBy(AGENCY).level(AXIS).withoutCharter()))
                .containsExactly("form.kind /roles/1/carries");
        assertThat(Refused.making(() -> food().axis(Axis.parse("food-justice")).withCharter()))
                .containsExactly("form.repeated /axes/1/code");
        assertThat(Refused.making(() -> begun().party(LEAD).withoutCharter())).containsExactly("form.kind /levels");
        assertThat(Refused.making(() -> begun().party(LEAD)
                        .level(AXIS)
                        .level(AXIS)
                        .level(AXIS)
                        .level(AIM)
                        .level(AIM)
                        .withoutCharter()))
                .containsExactly("form.kind /levels");
        assertThat(Refused.making(() -> built("un code", "a", "b"))).containsExactly("form.id /kind");
        assertThat(Refused.making(() -> built("CLDESS", "a", "b"))).containsExactly("form.id /kind");
        assertThat(Refused.making(() -> new ObjectiveLevel("axe", "axes", "priority", "")))
                .containsExactly("form.required /pluralEn");
    }

    @Test
    void has_four_levels_at_most() {
        assertThat(begun().party(LEAD)
                        .level(AXIS)
                        .level(AXIS)
                        .level(AIM)
                        .level(AIM)
                        .withoutCharter()
                        .levels())
                .hasSize(4);
    }

    private static ContractKind built(String code, String french, String english) {
        return ContractKind.of(code, french, english).party(LEAD).level(AXIS).withCharter();
    }
}
