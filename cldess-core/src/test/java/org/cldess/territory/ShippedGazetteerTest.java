package org.cldess.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.EpciCode;
import org.cldess.porttest.GazetteerPortTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedGazetteerTest extends GazetteerPortTest {
    private static final Gazetteer FRANCE = Gazetteer.ofFrance();

    @Override
    protected Gazetteer gazetteer() {
        return FRANCE;
    }

    @Test
    void has_every_commune_epci_departement_and_region() {
        assertThat(FRANCE.communes()).hasSize(34_969);
        assertThat(FRANCE.epcis()).hasSize(1_255);
        assertThat(FRANCE.departements()).hasSize(109);
        assertThat(FRANCE.regions()).hasSize(26);
        assertThat(FRANCE.communes())
                .filteredOn(commune -> commune.epci().isEmpty())
                .hasSize(98);
        assertThat(FRANCE.epcis().stream()
                        .filter(epci -> FRANCE.departementsOf(epci).size() > 1))
                .hasSize(89);
        assertThat(FRANCE.communesOf(FRANCE.getEpci(EpciCode.parse("200039857"))))
                .hasSize(23);
    }

    /** Saint-Barthélemy and Saint-Martin were communes of Guadeloupe until 2007. */
    @ParameterizedTest
    @CsvSource({"97123, 97701", "97127, 97801", "97701, 97701"})
    void knows_the_former_codes_of_two_islands(String code, String commune) {
        assertThat(FRANCE.getCommune(CommuneCode.parse(code)).code()).hasToString(commune);
    }

    @Test
    void knows_the_body_that_the_pays_de_grasse_replaced() {
        FormerEpci capap = FRANCE.findFormerEpci(EpciCode.parse("240600460")).orElseThrow();

        assertThat(FRANCE.formerEpcis()).containsExactly(capap);
        assertThat(capap.epci().name()).isEqualTo("CA Pôle Azur Provence");
        assertThat(capap.until()).isEqualTo(LocalDate.of(2013, 12, 31));
        assertThat(capap.communes())
                .extracting(code -> FRANCE.getCommune(code).name())
                .containsExactly(
                        "Auribeau-sur-Siagne", "Grasse", "Mouans-Sartoux", "Pégomas", "La Roquette-sur-Siagne");
        assertThat(FRANCE.getEpci(capap.successor()).name()).isEqualTo("CA du Pays de Grasse");
        assertThat(FRANCE.findEpci(EpciCode.parse("240600460"))).isEmpty();
        assertThatThrownBy(() -> FRANCE.getEpci(EpciCode.parse("240600460")))
                .hasMessage(
                        "The EPCI 240600460, CA Pôle Azur Provence, no longer exists: its last day was 2013-12-31, and"
                                + " 200039857 took its place. Take that one.");
    }

    /** Cabris joined at the merger, from a body that the gazetteer does not know; Nice never did. */
    @ParameterizedTest
    @CsvSource({
        "06069, 2002-01-31, not recorded",
        "06069, 2002-02-01, CA Pôle Azur Provence",
        "06069, 2012-06-01, CA Pôle Azur Provence",
        "06069, 2013-12-31, CA Pôle Azur Provence",
        "06069, 2014-01-01, CA du Pays de Grasse",
        "06069, 2026-01-01, CA du Pays de Grasse",
        "06026, 2012-06-01, not recorded",
        "06026, 2015-06-01, not recorded",
        "06026, 2026-01-01, CA du Pays de Grasse",
        "06088, 2012-06-01, not recorded",
        "29155, 2026-06-01, none",
        "06999, 2026-06-01, not recorded"
    })
    void knows_the_body_of_a_commune_on_a_day_or_says_that_it_does_not(String commune, LocalDate day, String name) {
        assertThat(FRANCE.epciOn(CommuneCode.parse(commune), day).fold(Epci::name, () -> "none", () -> "not recorded"))
                .isEqualTo(name);
        assertThat(FRANCE.asOf()).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void places_every_commune_of_metropolitan_france_and_most_overseas() {
        assertThat(FRANCE.communes())
                .filteredOn(commune -> commune.departement().code().code().length() == 2)
                .hasSize(34_746)
                .filteredOn(commune -> commune.position().isEmpty())
                .extracting(Commune::name)
                .containsExactly("Île-de-Bréhat", "Île-de-Sein", "L’Île-d’Yeu");
        assertThat(FRANCE.communes())
                .filteredOn(commune ->
                        commune.position().isEmpty() && !commune.code().code().matches("(975|977|978|98.)..?"))
                .hasSize(37);
        assertThat(FRANCE.getCommune(CommuneCode.parse("97611")).position())
                .contains(GeoPosition.townCentre(-12.78234, 45.22878));
    }

    @Test
    void tells_how_each_position_was_found() {
        Map<Precision, Long> count = FRANCE.communes().stream()
                .flatMap(commune -> commune.position().stream())
                .collect(Collectors.groupingBy(GeoPosition::precision, Collectors.counting()));

        assertThat(count)
                .containsOnly(
                        Map.entry(Precision.TOWN_CENTRE, 14_713L),
                        Map.entry(Precision.FROM_POSTAL_CODE, 18_872L),
                        Map.entry(Precision.FROM_EPCI, 1_253L));
    }

    /**
     * The test takes the three tenths of the located communes with the fewest inhabitants as not located, because the
     * communes without a position are small as well.
     */
    @Test
    void nine_approximated_positions_in_ten_lie_within_the_error_that_they_state() {
        List<Commune> located = FRANCE.communes().stream()
                .filter(commune -> commune.position()
                        .filter(position -> !position.precision().isApproximated())
                        .isPresent())
                .sorted(Comparator.comparingInt(commune -> commune.population().orElse(0)))
                .toList();
        Set<CommuneCode> hidden = located.stream()
                .limit(3 * located.size() / 10)
                .map(Commune::code)
                .collect(Collectors.toSet());
        GazetteerBuilder builder = Gazetteer.builder();
        FRANCE.communes()
                .forEach(commune -> builder.commune(hidden.contains(commune.code()) ? unplaced(commune) : commune));
        Gazetteer without = builder.build();

        Map<Precision, List<Boolean>> holds = new EnumMap<>(Precision.class);
        List<Integer> stated = new ArrayList<>();
        for (CommuneCode code : hidden) {
            GeoPosition told = FRANCE.getCommune(code).position().orElseThrow();
            without.getCommune(code).position().ifPresent(position -> {
                int off = position.distanceTo(told).metres();
                holds.computeIfAbsent(position.precision(), unused -> new ArrayList<>())
                        .add(off <= position.error().metres());
                stated.add(position.error().metres());
            });
        }

        assertThat(holds).containsOnlyKeys(Precision.FROM_POSTAL_CODE, Precision.FROM_EPCI);
        assertThat(holds).allSatisfy((precision, all) -> {
            assertThat(all).hasSizeGreaterThan(500);
            assertThat(Collections.frequency(all, true) / (double) all.size()).isGreaterThanOrEqualTo(0.9);
        });
        assertThat(stated.stream().sorted().toList().get(stated.size() / 2)).isLessThanOrEqualTo(15_000);
    }

    private static Commune unplaced(Commune commune) {
        return new Commune(
                commune.code(),
                commune.name(),
                commune.epci(),
                commune.departement(),
                commune.postalCodes(),
                commune.population(),
                Optional.empty());
    }

    /**
     * Town halls, read from a map: the sixteenth arrondissement of Marseille, the ninth of Lyon, the twelfth of Paris.
     */
    @ParameterizedTest
    @CsvSource({"13216,13055,43.3625,5.3147", "69389,69123,45.7743,4.8059", "75112,75056,48.8409,2.3880"})
    void a_part_of_a_commune_is_nowhere_within_it_and_its_doubt_reaches_the_next_town(
            String part, String whole, double latitude, double longitude) {
        CommuneCode one = CommuneCode.parse(part);
        CommuneCode city = CommuneCode.parse(whole);
        CommuneCode grasse = CommuneCode.parse("06069");
        GeoPosition hall = GeoPosition.townCentre(latitude, longitude);
        int truth = hall.distanceTo(FRANCE.getCommune(grasse).position().orElseThrow())
                .metres();

        Distance fromPart = FRANCE.distance(one, grasse).orElseThrow();

        assertThat(FRANCE.distance(one, city)).isEmpty();
        assertThat(FRANCE.distance(one, one)).contains(new Distance(0, 0));
        assertThat(truth)
                .isBetween(fromPart.lowerBound().metres(), fromPart.upperBound().metres());
        assertThat(fromPart.metres())
                .isEqualTo(FRANCE.distance(city, grasse).orElseThrow().metres());
        assertThat(fromPart.error())
                .isGreaterThan(FRANCE.distance(city, grasse).orElseThrow().error());
        assertThat(FRANCE.neighbours(one, Distance.kilometres(30)))
                .isNotEmpty()
                .allSatisfy(neighbour -> assertThat(
                                FRANCE.distance(one, neighbour.commune().code()))
                        .contains(neighbour.distance()));
    }

    /** Centres of the communes from the State’s geographic API, Licence Ouverte. */
    @ParameterizedTest
    @CsvSource({
        "06069,43.6552,6.9370",
        "06084,43.6236,6.9703",
        "42218,45.4283,4.3807",
        "75056,48.8450,2.3752",
        "29155,48.4607,-5.0887",
        "06118,43.6579,6.7932",
        "95582,48.9713,2.2508"
    })
    void puts_a_located_commune_within_three_kilometres_of_its_centre(String code, double latitude, double longitude) {
        GeoPosition position =
                FRANCE.getCommune(CommuneCode.parse(code)).position().orElseThrow();

        assertThat(position.precision()).isEqualTo(Precision.TOWN_CENTRE);
        assertThat(position.distanceTo(GeoPosition.townCentre(latitude, longitude)))
                .isLessThan(GeoPosition.LOCATED);
    }

    @Test
    void treats_a_position_far_from_the_rest_of_its_epci_as_missing() {
        GeoPosition position =
                FRANCE.getCommune(CommuneCode.parse("38363")).position().orElseThrow();

        assertThat(position.precision()).isNotEqualTo(Precision.TOWN_CENTRE);
        assertThat(position.distanceTo(GeoPosition.townCentre(45.3444, 5.0793))).isLessThan(Distance.kilometres(20));
    }

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne,42218",
        "st etienne,42218",
        "SANNOIS,95582",
        "Ste Marie,97418",
        "saint denis,97411",
        "Bastia,2B033",
        "oeuf en ternois,62633",
        "Œuf-en-Ternois,62633",
        "la roquette sur siagne,06108"
    })
    void finds_communes_by_the_names_that_people_write(String name, String code) {
        assertThat(FRANCE.communesNamed(name))
                .extracting(commune -> commune.code().code())
                .contains(code);
    }

    @Test
    void finds_every_commune_by_its_own_name_and_its_postal_codes() {
        assertThat(FRANCE.communes())
                .filteredOn(commune -> !FRANCE.communesNamed(commune.name()).contains(commune))
                .isEmpty();
        assertThat(FRANCE.communes())
                .filteredOn(commune -> !commune.postalCodes().stream()
                        .allMatch(code -> FRANCE.communesAt(code).contains(commune)))
                .isEmpty();
    }

    @Test
    void knows_the_codes_of_arrondissements_and_of_communes_that_have_merged() {
        Function<String, String> name =
                code -> FRANCE.getCommune(CommuneCode.parse(code)).name();

        assertThat(name.apply("13201")).isEqualTo("Marseille");
        assertThat(name.apply("69389")).isEqualTo("Lyon");
        assertThat(name.apply("93059")).isEqualTo("Saint-Denis");
    }

    @ParameterizedTest
    @CsvSource({"75056,13055,661", "75056,69123,393", "06069,06088,28", "75056,97411,9365", "2A004,2B033,105"})
    void measures_known_distances(String one, String other, int kilometres) {
        Distance distance = FRANCE.distance(CommuneCode.parse(one), CommuneCode.parse(other))
                .orElseThrow();

        assertThat(Math.round(distance.kilometres())).isEqualTo(kilometres);
    }

    @Test
    void names_its_sources_and_their_vintage() {
        assertThat(FRANCE.sources())
                .extracting(GazetteerSource::vintage)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2023, 3, 2));
        assertThat(FRANCE.sources().get(1).say(Locale.ENGLISH))
                .isEqualTo("GeoNames, lieux de plus de 500 habitants. GeoNames, www.geonames.org,"
                        + " 2\u00A0March 2023. CC BY 4.0: https://creativecommons.org/licenses/by/4.0/");
    }
}
