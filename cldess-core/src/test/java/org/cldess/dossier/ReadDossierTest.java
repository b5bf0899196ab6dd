package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Population;
import org.cldess.contract.kind.PartyRole;
import org.cldess.encounter.Meeting;
import org.cldess.financing.AccountClass;
import org.cldess.form.Scalar;
import org.cldess.identity.Siren;
import org.cldess.indicator.IndicatorValue;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.money.Amount;
import org.cldess.need.AreaKind;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.Refused;
import org.cldess.sample.WrittenDossier;
import org.cldess.territory.TerritoryLevel;
import org.cldess.testing.Cases;
import org.cldess.thing.Identified;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the violations of a dossier that is read, all reported at once: those of single values and those across values.
 */
class ReadDossierTest {
    private static final WrittenDossier SOUND = GeneratedDossiers.fullSheet(1)
            .with("/actors/0/name", "APEAS")
            .with("/actions/0/number", "1.2.3")
            .with("/contract/kind", "cls")
            .with("/contract/kindDefinition/jointlyCarried", false)
            .with("/contract/kindDefinition/levels/0/nameFr", "axe")
            .with("/contract/kindDefinition/levels/1/nameFr", "objectif");

    static Stream<Arguments> wrong_values() {
        return Stream.of(
                arguments("/id", null, "form.required", "Le champ « id » manque. Renseignez-le."),
                arguments(
                        "/actors/0/name",
                        " ",
                        "form.required",
                        "Acteur n° 1 de la liste – le champ « name » est vide." + " Renseignez-le."),
                arguments(
                        "/actors/0/kind",
                        null,
                        "form.required",
                        "Acteur APEAS – le champ « kind » manque. Renseignez-le."),
                arguments(
                        "/actors/0/contacts/0/purpose",
                        "x".repeat(501),
                        "form.size",
                        "Acteur APEAS – le champ « purpose » a 501 caractères ; 500 au plus sont permis."
                                + " Raccourcissez-le."),
                arguments(
                        "/actions/0/weight",
                        -1,
                        "form.range",
                        "Action 1.2.3 – le champ « weight » vaut −1 ; il doit valoir" + " au moins 0. Corrigez-le."),
                arguments(
                        "/actions/0/history/0/progress",
                        101,
                        "form.range",
                        "Action 1.2.3 – le champ « progress » vaut 101 ;"
                                + " il doit valoir au plus 100. Corrigez-le."),
                arguments(
                        "/actions/0/id",
                        "A 1",
                        "form.id",
                        "Action 1.2.3 – l’identifiant « A 1 » n’est pas valide : « A »,"
                                + " en position 1, n’est ni une lettre de a à z, ni un chiffre, ni un tiret."
                                + " Écrivez-le comme « a-12 »."),
                arguments(
                        "/actors/0/siret",
                        "40265447900028",
                        "form.siret",
                        "Acteur APEAS – le SIRET « 40265447900028 » n’est pas valide : sa clé de contrôle est fausse. Le dernier chiffre est 8 ; les autres demandent 9."
                                + " Vérifiez ses 14 chiffres."),
                arguments(
                        "/actors/0/siret",
                        "40265447900029",
                        "form.siret-siren",
                        "Acteur APEAS – le SIRET 402 654 479 00029 ne commence pas par le SIREN {siren}. Corrigez l’un"
                                + " des deux."),
                arguments(
                        "/actors/0/commune",
                        "6000",
                        "form.commune",
                        "Acteur APEAS – le code de commune « 6000 » n’est pas"
                                + " valide : il a 4 caractères au lieu de 5. Un zéro manque sans doute au début :"
                                + " écrivez 06000 si c’est bien lui."),
                arguments(
                        "/actions/0/lead",
                        "actor-77",
                        "form.reference",
                        "Action 1.2.3 – l’acteur « actor-77 » n’est pas"
                                + " dans ce dossier. Vouliez-vous dire « actor-7 » ?"),
                arguments(
                        "/actions/0/leadPerson",
                        "nobody",
                        "form.reference",
                        "Action 1.2.3 – le contact « nobody » n’est pas"
                                + " dans ce dossier. Corrigez cet identifiant, ou ajoutez au dossier ce qu’il désigne."),
                arguments(
                        "/actions/0/objectives",
                        List.of("o-0"),
                        "form.level",
                        "Action 1.2.3 – l’objectif « o-0 » est du niveau « axe », et une"
                                + " action sert ceux du niveau « objectif ». Citez l’un de ceux qu’il contient."),
                arguments(
                        "/actions/0/end",
                        LocalDate.of(1950, 3, 1),
                        "form.period",
                        "Action 1.2.3 – la fin, le 1er mars 1950,"
                                + " précède le début, le {start}. Corrigez l’une des deux dates."),
                arguments(
                        "/actions/0/start",
                        LocalDate.of(1850, 1, 2),
                        "form.date",
                        "Action 1.2.3 – la date 1850-01-02 n’est"
                                + " pas entre le 1er janvier 1900 et le 31 décembre 2199. Corrigez son année."),
                arguments(
                        "/actions/0/years",
                        List.of(2013, 213),
                        "form.year",
                        "Action 1.2.3 – l’année 213 n’est pas entre" + " 1900 et 2199. Corrigez-la."),
                arguments(
                        "/actions/0/partners",
                        List.of("actor-1", "actor-1"),
                        "form.repeated",
                        "Action 1.2.3 –"
                                + " « actor-1 » figure deux fois dans « partners ». Retirez l’une des deux mentions."),
                arguments(
                        "/actions/0/plan/expenses/0/account",
                        AccountClass.of(74),
                        "form.account",
                        "Action 1.2.3 – le compte 74 (Subventions d’exploitation) est un compte de ressources. Déplacez la"
                                + " ligne parmi les ressources, ou changez de compte."),
                arguments(
                        "/actions/0/plan/resources/0/amount",
                        Amount.euros("-5"),
                        "form.amount",
                        "Action 1.2.3 – le montant −5,00 € est négatif. Portez-le de l’autre côté du plan, en positif."),
                arguments(
                        "/actions/0/plan/expenses/0/amount",
                        Amount.euros("100000000000.01"),
                        "form.amount",
                        "Action 1.2.3 – le montant 100 000 000 000,01 € dépasse 100 000 000 000,00 €. Vérifiez ses"
                                + " chiffres."),
                arguments(
                        "/actions/1/id",
                        "{actions/0/id}",
                        "form.duplicate",
                        "Deux actions portent l’identifiant « a-5 »." + " Donnez-en un autre à l’une des deux."),
                arguments(
                        "/contract/parties/1/id",
                        "party-0",
                        "form.duplicate",
                        "Deux parties au contrat portent"
                                + " l’identifiant « party-0 ». Donnez-en un autre à l’une des deux."),
                arguments(
                        "/contract/parties/0/role",
                        PartyRole.parse("carier"),
                        "form.role",
                        "Contrat – le rôle « carier »"
                                + " n’existe pas pour ce type de contrat. Écrivez plutôt : carrier."),
                arguments(
                        "/contract/parties/1/succession/predecessor",
                        "party-1",
                        "form.self",
                        "Contrat – la partie" + " « party-1 » se succède à elle-même. Corrigez son prédécesseur."),
                arguments(
                        "/contract/objectives/0/parts/0/parts",
                        List.of(Map.of("id", "deep", "number", "1.1.1", "title", "x")),
                        "form.level",
                        "Contrat – ce type de contrat a 2 niveaux d’objectifs, et celui-ci en ouvre un de plus. Remontez ses"
                                + " parties d’un niveau."),
                arguments(
                        "/contract/kind",
                        "cldess",
                        "form.kind",
                        "Contrat – le type de contrat « cldess » est prédéfini, et ce dossier le définit encore. Supprimez"
                                + " cette définition, ou donnez un autre code au type."),
                arguments(
                        "/contract/kindDefinition/roles",
                        List.of(),
                        "form.kind",
                        "Contrat – le type de contrat ne demande aucune partie. Donnez-lui au moins un rôle."),
                arguments(
                        "/contract/kindDefinition/roles/1/carries",
                        true,
                        "form.kind",
                        "Contrat – le rôle « region » porterait le contrat en plus d’un autre. Laissez-en un seul le porter, ou dites"
                                + " dans « jointlyCarried » que plusieurs le portent ensemble."),
                arguments(
                        "/contract/kindDefinition/roles/2/code",
                        PartyRole.REGION,
                        "form.repeated",
                        "Contrat – « region » figure deux fois dans « roles ». Retirez l’une des deux mentions."),
                arguments(
                        "/contract/kindDefinition/levels",
                        List.of(),
                        "form.kind",
                        "Contrat – le type de contrat n’a aucun niveau d’objectifs. Donnez-lui de 1 à 4 niveaux."),
                arguments(
                        "/contract/territory/0",
                        "6069",
                        "form.commune",
                        "Contrat – le code de commune « 6069 » n’est pas valide : il a 4 caractères au lieu de 5. Un zéro"
                                + " manque sans doute au début : écrivez 06069 si c’est bien lui."),
                arguments(
                        "/contract/title",
                        "a\u0000b",
                        "form.character",
                        "Contrat – le champ « title », « a\uFFFDb », contient un caractère qui ne peut pas être conservé"
                                + " (U+0000, en position 2). Supprimez-le."),
                arguments(
                        "/contract/title",
                        "a\u009Bb",
                        "form.character",
                        "Contrat – le champ « title », « a\uFFFDb », contient un caractère qui ne peut pas être conservé"
                                + " (U+009B, en position 2). Supprimez-le."),
                arguments(
                        "/contract/title",
                        "\u202E\uFEFF\u00AD \u2060\u180E\u3164",
                        "form.invisible",
                        "Contrat – le champ « title » n’a que des caractères qui ne se voient pas. Écrivez son texte, ou"
                                + " retirez-le."),
                arguments(
                        "/meetings/0/criteria/0/weight",
                        new BigDecimal("1000001"),
                        "form.range",
                        "{meeting} – le poids 1 000 001 dépasse le plus grand permis, 1 000. Changez d’échelle : seuls les"
                                + " rapports entre les poids comptent."),
                arguments(
                        "/charter/signatures/0/version",
                        "v-9",
                        "form.reference",
                        "Charte – la version « v-9 » de la charte"
                                + " n’est pas dans ce dossier. Vouliez-vous dire « v-0 » ?"),
                arguments(
                        "/charter/versions/0/principles/1/id",
                        "p-0",
                        "form.duplicate",
                        "Deux principes de la même version"
                                + " portent l’identifiant « p-0 ». Donnez-en un autre à l’un des deux."),
                arguments(
                        "/indicators/4/measurements/0/value",
                        "1" + "0".repeat(12),
                        "form.decimal",
                        "{indicator} – le nombre de « value » est trop long : 12 chiffres avant la virgule et 6"
                                + " après, pas plus. Arrondissez-le ou changez d’unité."),
                arguments(
                        "/meetings/0/guests/1/actor",
                        "actor-0",
                        "form.repeated",
                        "{meeting} – « actor-0 » figure deux fois"
                                + " dans « guests ». Retirez l’une des deux mentions."),
                arguments(
                        "/meetings/0/criteria/1/criterion",
                        MeetingCriterion.NEED_MET_BY_OFFER,
                        "form.repeated",
                        "{meeting} – « besoin satisfait par une offre » figure deux fois dans « criteria ». Retirez l’une des"
                                + " deux mentions."),
                arguments(
                        "/meetings/0/criteria/0/kilometres",
                        30,
                        "form.distance",
                        "{meeting} – le critère « besoin satisfait par une offre » ne demande aucune distance. Retirez"
                                + " « kilometres »."),
                arguments(
                        "/meetings/0/criteria/3/kilometres",
                        null,
                        "form.distance",
                        "{meeting} – le critère « distance » demande un nombre de kilomètres. Ajoutez « kilometres »."),
                arguments(
                        "/meetings/0/criteria/0/weight",
                        BigDecimal.ZERO,
                        "form.range",
                        "{meeting} – le poids 0 n’est pas"
                                + " positif. Donnez un nombre au-dessus de 0, ou retirez le critère."),
                arguments(
                        "/meetings/0/mustMeet",
                        List.of(Map.of("first", "actor-1", "second", "actor-3")),
                        "form.guest",
                        "{meeting} – l’acteur « actor-1 » participe de l’autre côté. Échangez les deux noms, ou changez-le de"
                                + " côté."),
                arguments(
                        "/exchanges/0/second/host",
                        "{exchanges/0/second/visitor}",
                        "form.self",
                        "{exchange} – l’acteur" + " « {host} » se rend visite à lui-même. Nommez un autre hôte."));
    }

    @ParameterizedTest
    @MethodSource("wrong_values")
    void a_wrong_value_is_reported_where_it_stands(String pointer, @Nullable Object value, String code, String french) {
        List<Violation> found = SOUND.with(pointer, filled(value)).violations();
        assertThat(found).extracting(Violation::code).contains(code);
        Violation violation = found.stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(violation.path()).startsWith(pointer.equals("/actions/1/id") ? "/actions/" : pointer);
        assertThat(plain(violation.message(Locale.FRENCH))).isEqualTo(filledText(french));
        assertThat(violation.message(Locale.ENGLISH)).isNotBlank().isNotEqualTo(violation.message(Locale.FRENCH));
    }

    private static @Nullable Object filled(@Nullable Object value) {
        if ("{actions/0/id}".equals(value)) {
            return written("/actions/0/id");
        }
        return "{exchanges/0/second/visitor}".equals(value) ? written("/exchanges/0/second/visitor") : value;
    }

    private static String filledText(String text) {
        return text.replace(
                        "{siren}", plain(Siren.parse(written("/actors/0/siren")).spaced()))
                .replace("{start}", plain(Typography.date(LocalDate.parse(written("/actions/0/start")), Locale.FRENCH)))
                .replace("{indicator}", "Indicateur " + shown(written("/indicators/4/name")))
                .replace("{meeting}", "Rencontre " + shown(written("/meetings/0/title")))
                .replace("{exchange}", "Échange " + shown(written("/exchanges/0/title")))
                .replace("{host}", written("/exchanges/0/second/visitor"));
    }

    private static String written(String pointer) {
        return Scalar.text(SOUND.at(pointer).orElseThrow());
    }

    private static String shown(String name) {
        return plain(Typography.excerpt(name));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void a_kind_that_is_neither_built_in_nor_defined_is_reported_and_holds_nothing_else_to_it() {
        assertThat(SOUND.with("/contract/kindDefinition", null).violations())
                .extracting(Violation::code, Violation::path, found -> plain(found.message(Locale.FRENCH)))
                .containsExactly(tuple(
                        "form.kind",
                        "/contract/kind",
                        "Contrat – le type de contrat « cls » n’est ni prédéfini, ni défini dans ce dossier. Écrivez cldess,"
                                + " ou définissez ce type dans « kindDefinition »."));
    }

    @Test
    void two_counts_of_inhabitants_on_one_day_are_reported() {
        Population count = new Population(LocalDate.of(2022, 1, 1), 3_500);

        assertThat(SOUND.with("/actors/0/populations", List.of(count, count)).violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.repeated", "/actors/0/populations/1"));
    }

    private static final Map<String, Object> NEED =
            Map.of("id", "besoin", "sector", "espaces-verts", "description", "la tonte");

    private static Map<String, Object> area(AreaKind kind, TerritoryLevel level, String code) {
        return Map.of("kind", kind, "territories", List.of(Map.of("kind", level, "code", code)));
    }

    /** Nothing refers to the needs of this dossier, so that they may be replaced. */
    private static final WrittenDossier UNBOUND =
            SOUND.with("/purchases/0/need", null).with("/purchases/1/need", null);

    private static List<String> saidOfNeed(String field, Object value) {
        return UNBOUND
                .with("/actors/0/needs", List.of(NEED))
                .with("/actors/0/needs/0/" + field, value)
                .violations()
                .stream()
                .map(violation -> violation.path().substring("/actors/0/needs/0/".length()) + " "
                        + plain(violation.message(Locale.FRENCH)))
                .toList();
    }

    @Test
    void the_terms_of_a_need_that_make_no_sense_are_reported() {
        assertThat(saidOfNeed("capacity", Map.of("quantity", BigDecimal.ZERO, "unit", "heures")))
                .singleElement(STRING)
                .startsWith("capacity/quantity ")
                .endsWith(
                        "– la quantité 0 n’est pas positive. Donnez un nombre au-dessus de 0, ou retirez la capacité.");
        assertThat(saidOfNeed("leastAmount", Amount.ofCents(-1)))
                .singleElement(STRING)
                .startsWith("leastAmount ")
                .contains("est négatif");
        assertThat(saidOfNeed("area", Map.of("kind", AreaKind.TERRITORIES)))
                .singleElement(STRING)
                .startsWith("area/territories ")
                .contains("le champ « territories » manque à une zone de la nature « territoires »");
        assertThat(saidOfNeed("area", Map.of("kind", AreaKind.RADIUS, "centre", Known.none())))
                .singleElement(STRING)
                .startsWith("area/kilometres ");
        assertThat(saidOfNeed("area", Map.of("kind", AreaKind.COUNTRY, "kilometres", 3, "centre", Known.none())))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("area/centre ").contains("n’a pas de sens"),
                        second -> assertThat(second)
                                .startsWith("area/kilometres ")
                                .contains("n’a pas de sens"));
        assertThat(saidOfNeed("area", Map.of("kind", AreaKind.RADIUS, "kilometres", 0, "centre", Known.none())))
                .singleElement(STRING)
                .startsWith("area/kilometres ");
        assertThat(saidOfNeed("area", area(AreaKind.TERRITORIES, TerritoryLevel.DEPARTEMENT, "20")))
                .singleElement(STRING)
                .startsWith("area/territories/0/code ");
        assertThat(saidOfNeed("area", area(AreaKind.TERRITORIES, TerritoryLevel.REGION, "93")))
                .isEmpty();
        assertThat(saidOfNeed("area", area(AreaKind.COUNTRY, TerritoryLevel.REGION, "93")))
                .singleElement(STRING)
                .startsWith("area/territories ")
                .contains("n’a pas de sens");
    }

    @Test
    void what_is_taken_of_an_offer_is_taken_from_a_capacity() {
        Map<String, Object> offer =
                Map.of("id", "offre", "sector", "locaux", "description", "une salle", "taken", BigDecimal.TEN);
        WrittenDossier offered = SOUND.with("/actors/0/offers", List.of(offer));

        assertThat(offered.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("/actors/0/offers/0/taken");
            assertThat(plain(violation.message(Locale.FRENCH)))
                    .endsWith("10 est déjà pris, mais sur aucune capacité."
                            + " Renseignez la capacité de l’offre, ou retirez « taken ».");
        });
        WrittenDossier limited =
                offered.with("/actors/0/offers/0/capacity", Map.of("quantity", BigDecimal.ONE, "unit", "places"));
        assertThat(limited.violations()).isEmpty();
        assertThat(limited.with("/actors/0/offers/0/taken", BigDecimal.ZERO).violations())
                .singleElement()
                .satisfies(violation -> assertThat(plain(violation.message(Locale.FRENCH)))
                        .endsWith("la quantité déjà prise, 0, n’est pas positive."
                                + " Donnez un nombre au-dessus de 0, ou null si rien n’est pris."));
    }

    @Test
    void the_ends_of_a_need_that_cross_are_reported() {
        WrittenDossier crossed = UNBOUND.with("/actors/0/needs", List.of(NEED))
                .with("/actors/0/needs/0/from", LocalDate.of(2014, 2, 1))
                .with("/actors/0/needs/0/until", LocalDate.of(2014, 1, 31))
                .with("/actors/0/needs/0/leastAmount", Amount.euros("20"))
                .with("/actors/0/needs/0/mostAmount", Amount.euros("19.99"));

        assertThat(crossed.violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("form.amount", "/actors/0/needs/0/mostAmount"),
                        tuple("form.period", "/actors/0/needs/0/until"));
        assertThat(crossed.with("/actors/0/needs/0/id", "offer-1-0").violations())
                .hasSize(2);
    }

    @Test
    void an_establishment_of_another_legal_unit_and_a_role_in_oneself_are_reported() {
        LocalDate from = LocalDate.of(2014, 2, 1);
        LocalDate before = LocalDate.of(2014, 1, 1);
        Map<String, Object> place =
                Map.of("id", "antenne", "name", "Antenne", "siret", "35600000000048", "opened", from, "closed", before);
        Map<String, Object> role =
                Map.of("role", "présidence", "organisation", written("/actors/0/id"), "from", from, "until", before);
        Map<String, Object> unknown = Map.of("role", "trésorerie", "organisation", "personne");

        assertThat(SOUND.with("/actors/0/establishments", List.of(place, place))
                        .with("/actors/0/roles", List.of(role, unknown))
                        .violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("form.period", "/actors/0/establishments/0/closed"),
                        tuple("form.siret-siren", "/actors/0/establishments/0/siret"),
                        tuple("form.period", "/actors/0/establishments/1/closed"),
                        tuple("form.duplicate", "/actors/0/establishments/1/id"),
                        tuple("form.siret-siren", "/actors/0/establishments/1/siret"),
                        tuple("form.self", "/actors/0/roles/0/organisation"),
                        tuple("form.period", "/actors/0/roles/0/until"),
                        tuple("form.reference", "/actors/0/roles/1/organisation"));
    }

    @Test
    void two_states_that_begin_on_one_day_are_reported() {
        Activity paused = new Activity(ActivityState.PAUSED, Known.of(LocalDate.of(2014, 1, 1)));
        Activity ceased = new Activity(ActivityState.CEASED, Known.of(LocalDate.of(2014, 1, 1)));

        assertThat(SOUND.with("/actors/0/activity", List.of(paused, ceased)).violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.repeated", "/actors/0/activity/1"));
    }

    @Test
    void a_sound_dossier_has_no_problem_and_is_made() {
        for (long seed = 0; seed < Cases.of(12); seed++) {
            WrittenDossier written = GeneratedDossiers.mixedSheet(seed);
            assertThat(written.violations()).isEmpty();
            assertThatCode(written::dossier).doesNotThrowAnyException();
        }
    }

    @Test
    void all_problems_come_at_once_and_in_the_order_of_the_file() {
        assertThat(SOUND.with("/actors/0/siret", "1")
                        .with("/actions/3/lead", "nobody")
                        .with("/actions/2/number", "")
                        .violations())
                .extracting(Violation::path)
                .containsExactly("/actions/2/number", "/actions/3/lead", "/actors/0/siret");
    }

    @Test
    void parties_that_succeed_each_other_in_a_circle_are_reported_once() {
        WrittenDossier circle = SOUND.with("/contract/parties/1/succession/predecessor", "party-2")
                .with("/contract/parties/2/succession/predecessor", "party-1");
        assertThat(circle.violations()).extracting(Violation::code).containsExactly("form.self");
    }

    @Test
    void visits_that_are_not_in_return_of_each_other_are_reported() {
        Object first = SOUND.at("/exchanges/0/first").orElseThrow();
        assertThat(SOUND.with("/exchanges/0/second", first).violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.return", "/exchanges/0/second"));
    }

    @Test
    void a_pair_whose_participants_do_not_take_part_is_reported_on_each_side() {
        List<?> guests = (List<?>) SOUND.at("/meetings/0/guests").orElseThrow();
        assertThat(SOUND.with("/meetings/0/guests", guests.subList(4, 8)).violations())
                .extracting(Violation::code)
                .contains("form.guest")
                .containsOnly("form.guest");
    }

    @Test
    void a_list_that_is_known_to_be_none_becomes_an_empty_one() {
        Dossier dossier = SOUND.with("/actions/0/partners", List.of()).dossier();
        Action action = dossier.actions().get(dossier.actions().size() - 1);
        assertThat(action.id()).hasToString(written("/actions/0/id"));
        assertThat(action.partners()).isEqualTo(Known.of(List.of()));

        assertThat(SOUND.dossier()
                        .with(action.toBuilder().partners(Known.none()).build()))
                .isEqualTo(dossier);
    }

    @Test
    void a_list_is_not_written_as_null_since_that_leaves_open_whether_it_is_empty() {
        assertThat(SOUND.with("/actions/0/partners", Known.none()).violations())
                .extracting(Violation::code, Violation::path, found -> plain(found.message(Locale.FRENCH)))
                .containsExactly(tuple(
                        "form.null",
                        "/actions/0/partners",
                        "Action 1.2.3 – la liste `/actions/0/partners` ne peut pas être null. Écrivez [] si elle est vide,"
                                + " ou retirez le champ si vous ne savez pas."));
    }

    @Test
    void a_dossier_made_by_a_program_obeys_the_same() {
        Dossier dossier = SOUND.dossier();
        assertThatThrownBy(() -> dossier.toBuilder().actors(List.of()).build())
                .isInstanceOfSatisfying(
                        Violations.class,
                        found -> assertThat(found.list())
                                .extracting(Violation::code)
                                .containsOnly("form.reference"));
        List<Meeting> twice = new ArrayList<>(dossier.meetings());
        twice.add(dossier.meetings().get(0));
        assertThatThrownBy(() -> dossier.toBuilder().meetings(twice).build())
                .isInstanceOf(Violations.class)
                .hasMessage("/meetings/1/id Two meetings have the id “meeting-0”. Give one of them another id.");
    }

    /** A file cannot contain such a number, but a program can pass it. */
    @Test
    void a_number_with_a_huge_exponent_is_reported_and_not_written_out() {
        assertThat(Refused.making(() -> IndicatorValue.of(new BigDecimal("1E+999999999"))))
                .containsExactly("form.decimal /value");
        assertThat(SOUND.with("/indicators/4/measurements/0/value", "1E+999999999")
                        .violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.decimal", "/indicators/4/measurements/0/value"));
    }

    @Test
    void any_single_missing_value_is_reported_or_makes_no_difference_to_soundness() {
        for (String pointer : List.of(
                "/contract",
                "/contract/term",
                "/contract/term/end",
                "/contract/kindDefinition/nameFr",
                "/contract/kindDefinition/charterRequired",
                "/contract/kindDefinition/roles/2/carries",
                "/contract/kindDefinition/levels/1/pluralEn",
                "/actors/0/populations/0/inhabitants",
                "/contract/kind",
                "/contract/parties/0/actor",
                "/contract/objectives/0/parts/0/id",
                "/charter/versions/0/id",
                "/actions/0/history/0/status",
                "/actions/0/plan/expenses/0/account",
                "/actions/0/plan/resources/0/amount",
                "/movements/0/amount",
                "/indicators/0/baseline/value",
                "/meetings/0/guests/0/side",
                "/meetings/0/mustMeet/0/first",
                "/meetings/0/criteria/0/weight",
                "/exchanges/0/first",
                "/exchanges/0/second/host")) {
            assertThat(SOUND.with(pointer, null).violations())
                    .as(pointer)
                    .isNotEmpty()
                    .allMatch(found -> found.code().equals("form.required"));
        }
    }

    /** A list contains no null: an entry is either there or left out. */
    @Test
    void any_single_item_that_is_null_is_reported_where_it_stands_and_nothing_else_is() {
        for (String pointer : List.of(
                "/contract/kindDefinition/roles/0",
                "/contract/territory/0",
                "/contract/parties/0",
                "/actors/0",
                "/actions/0/years/0")) {
            assertThat(SOUND.with(pointer, Known.none()).violations())
                    .as(pointer)
                    .extracting(Violation::code, Violation::path)
                    .containsExactly(tuple("form.null", pointer));
        }
    }

    /** A dossier sorts its lists by id; a file need not. */
    @Test
    void everything_is_found_again_where_it_was_written() {
        ReadDossier read = ReadDossier.of(SOUND.input(), List.of(), Set.of());
        Dossier dossier = read.reading().orElseThrow();
        Map<String, List<? extends Identified<?>>> lists =
                Map.of("actors", dossier.actors(), "actions", dossier.actions(), "ties", dossier.ties());

        assertThat(lists).allSatisfy((name, things) -> {
            assertThat(things).hasSizeGreaterThan(1);
            for (int i = 0; i < things.size(); i++) {
                String pointer = read.pointerInSource("/" + name + "/" + i);
                assertThat(written(pointer + "/id"))
                        .isEqualTo(things.get(i).id().toString());
                assertThat(read.pointerInSource("/" + name + "/" + i + "/a/0/b"))
                        .isEqualTo(pointer + "/a/0/b");
            }
        });
        assertThat(written("/actors/0/id"))
                .as("another order")
                .isNotEqualTo(dossier.actors().get(0).id().toString());
        for (String pointer :
                List.of("", "/id", "/actors", "/contract/parties/1/id", "/actors/99/id", "/actors/x/id")) {
            assertThat(read.pointerInSource(pointer)).isEqualTo(pointer);
        }
    }

    @Test
    void what_was_wrong_before_comes_with_what_is_wrong_now_and_what_tells_of_the_file_is_passed_over() {
        Violation before =
                Violation.error("form.version", "/version", Message.of("Autre version.", "Another version."));
        WrittenDossier headed = SOUND.with("/version", 7).with("/actors/0/name", " ");

        assertThat(ReadDossier.of(headed.input(), List.of(before), Set.of("version"))
                        .reading()
                        .violations()
                        .list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.required", "/actors/0/name"), tuple("form.version", "/version"));
        assertThat(headed.violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.required", "/actors/0/name"), tuple("form.unknown-field", "/version"));
    }
}
