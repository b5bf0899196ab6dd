package org.cldess.porttest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.RegionCode;
import org.cldess.sample.SampleTerritories;
import org.cldess.territory.Commune;
import org.cldess.territory.Departement;
import org.cldess.territory.Distance;
import org.cldess.territory.Epci;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.GeoPosition;
import org.cldess.territory.Nearness;
import org.cldess.territory.Neighbour;
import org.cldess.territory.Precision;
import org.cldess.territory.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests for every gazetteer that contains the communes of {@link SampleTerritories}, with or without others. */
public abstract class GazetteerPortTest {
    private static final CommuneCode GRASSE = CommuneCode.parse("06069");
    private static final CommuneCode CANNES = CommuneCode.parse("06029");
    private static final CommuneCode PARIS = CommuneCode.parse("75056");
    private static final CommuneCode UVEA = CommuneCode.parse("98613");

    private final Gazetteer gazetteer = gazetteer();

    /** Returns the gazetteer under test. */
    protected abstract Gazetteer gazetteer();

    @Test
    void climbs_from_a_commune_to_its_epci_its_departement_and_its_region() {
        Commune grasse = gazetteer.getCommune(GRASSE);

        assertThat(grasse.name()).isEqualTo("Grasse");
        assertThat(grasse.epci()).contains(SampleTerritories.PAYS_DE_GRASSE);
        assertThat(grasse.departement()).isEqualTo(SampleTerritories.ALPES_MARITIMES);
        assertThat(grasse.region()).isEqualTo(SampleTerritories.PACA);
        assertThat(grasse.postalCodes()).extracting(PostalCode::code).containsExactly("06130", "06520");
        assertThat(grasse.population()).hasValue(50970);
        assertThat(grasse.position()).contains(GeoPosition.townCentre(43.65783, 6.92537));
    }

    @Test
    void finds_territories_by_their_codes() {
        assertThat(gazetteer.getEpci(EpciCode.parse("200 039 857")).name()).isEqualTo("CA du Pays de Grasse");
        assertThat(gazetteer.getDepartement(DepartementCode.parse("2b")).name()).isEqualTo("Haute-Corse");
        assertThat(gazetteer.getRegion(RegionCode.parse("93"))).isEqualTo(SampleTerritories.PACA);
        assertThat(gazetteer.getCommune(CommuneCode.parse("2b033")).name()).isEqualTo("Bastia");
    }

    @Test
    void says_what_it_does_not_know() {
        CommuneCode nobody = CommuneCode.parse("06999");
        assertThat(gazetteer.findCommune(nobody)).isEmpty();
        assertThat(gazetteer.findEpci(EpciCode.parse("552100554"))).isEmpty();
        assertThat(gazetteer.findDepartement(DepartementCode.parse("979"))).isEmpty();
        assertThat(gazetteer.findRegion(RegionCode.parse("99"))).isEmpty();
        assertThat(gazetteer.communesNamed("Atlantide")).isEmpty();
        assertThat(gazetteer.communesNamed("")).isEmpty();
        assertThat(gazetteer.communesAt(PostalCode.parse("99999"))).isEmpty();
        assertThat(gazetteer.distance(GRASSE, nobody)).isEmpty();
        assertThat(gazetteer.neighbours(nobody, Distance.kilometres(10))).isEmpty();
        assertThatThrownBy(() -> gazetteer.getCommune(nobody))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No commune has the code 06999."
                        + " Check the code, and the day as of which the gazetteer speaks (asOf()).");
        assertThatThrownBy(() -> gazetteer.getEpci(EpciCode.parse("552100554")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("No EPCI has the code 552100554.");
        assertThatThrownBy(() -> gazetteer.getDepartement(DepartementCode.parse("979")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> gazetteer.getRegion(RegionCode.parse("99")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({"75111", "75120"})
    void takes_a_part_for_the_commune_that_it_belongs_to(String part) {
        assertThat(gazetteer.getCommune(CommuneCode.parse(part)).code()).isEqualTo(PARIS);
        assertThat(gazetteer.getCommune(PARIS).code()).isEqualTo(PARIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’Haÿ-les-Roses",
                "L'HAY LES ROSES",
                "lhay les roses",
                "  l'haÿ  les-roses ",
                "L HAŸ-LES-ROSES",
                "L’Hay\u0308-les-Roses"
            })
    void finds_a_commune_by_its_name_however_it_is_written(String name) {
        assertThat(gazetteer.communesNamed(name))
                .extracting(commune -> commune.code().code())
                .containsExactly("94038");
    }

    @Test
    void finds_all_communes_of_a_name() {
        assertThat(gazetteer.communesNamed("ST DENIS"))
                .extracting(commune -> commune.code().code())
                .contains("93066", "97411")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"06130,06069", "06520,06069", "75011,75056", "75116,75056", "20200,2B033"})
    void finds_communes_by_their_postal_codes(String postalCode, String commune) {
        assertThat(gazetteer.communesAt(PostalCode.parse(postalCode)))
                .extracting(found -> found.code().code())
                .contains(commune);
    }

    @Test
    void lists_the_communes_of_a_territory() {
        Commune grasse = gazetteer.getCommune(GRASSE);
        Epci epci = grasse.epci().orElseThrow();

        assertThat(gazetteer.communesOf(grasse)).containsExactly(grasse);
        assertThat(gazetteer.communesOf(epci)).contains(grasse).allMatch(epci::contains);
        assertThat(gazetteer.communesOf(grasse.departement()))
                .containsAll(gazetteer.communesOf(epci))
                .contains(gazetteer.getCommune(CANNES))
                .allMatch(grasse.departement()::contains);
        assertThat(gazetteer.communesOf(grasse.region()))
                .containsAll(gazetteer.communesOf(grasse.departement()))
                .allMatch(grasse.region()::contains)
                .doesNotContain(gazetteer.getCommune(PARIS));
        assertThat(gazetteer.communesOf(new Epci(EpciCode.parse("552100554"), "Aucun")))
                .isEmpty();
    }

    @Test
    void tells_over_which_departements_an_epci_spreads() {
        assertThat(gazetteer.departementsOf(gazetteer.getEpci(EpciCode.parse("200054781"))))
                .extracting(departement -> departement.code().code())
                .contains("75", "93", "94")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(gazetteer.departementsOf(SampleTerritories.PAYS_DE_GRASSE))
                .containsExactly(SampleTerritories.ALPES_MARITIMES);
    }

    @Test
    void lists_everything_by_code() {
        assertThat(gazetteer.communes()).extracting(Commune::code).isSorted().doesNotHaveDuplicates();
        assertThat(gazetteer.epcis()).extracting(Epci::code).isSorted().doesNotHaveDuplicates();
        assertThat(gazetteer.departements())
                .extracting(Departement::code)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(gazetteer.regions()).extracting(Region::code).isSorted().doesNotHaveDuplicates();
        assertThat(gazetteer.communes()).contains(gazetteer.getCommune(GRASSE));
    }

    @Test
    void measures_how_far_two_communes_are() {
        Distance toCannes = gazetteer.distance(GRASSE, CANNES).orElseThrow();

        assertThat(toCannes)
                .isEqualTo(new Distance(13773, 6000))
                .isEqualTo(gazetteer.distance(CANNES, GRASSE).orElseThrow());
        assertThat(toCannes.within(Distance.kilometres(20))).isEqualTo(Nearness.WITHIN);
        assertThat(toCannes.within(Distance.kilometres(15))).isEqualTo(Nearness.PERHAPS);
        assertThat(toCannes.within(Distance.kilometres(7))).isEqualTo(Nearness.BEYOND);
        assertThat(gazetteer.distance(GRASSE, GRASSE)).contains(new Distance(0, 0));
        assertThat(gazetteer.distance(CommuneCode.parse("75111"), CommuneCode.parse("75120")))
                .isEmpty();
    }

    @Test
    void knows_no_distance_where_it_knows_no_position() {
        assertThat(gazetteer.getCommune(UVEA).position()).isEmpty();
        assertThat(gazetteer.distance(GRASSE, UVEA)).isEmpty();
        assertThat(gazetteer.distance(UVEA, UVEA)).isEmpty();
        assertThat(gazetteer.neighbours(UVEA, Distance.kilometres(20_000))).isEmpty();
    }

    @Test
    void says_that_a_position_is_approximated_and_how_far_off_it_may_be() {
        GeoPosition position =
                gazetteer.getCommune(CommuneCode.parse("06024")).position().orElseThrow();

        assertThat(position.precision().isApproximated()).isTrue();
        assertThat(position.precision()).isNotEqualTo(Precision.TOWN_CENTRE);
        assertThat(position.error()).isGreaterThan(GeoPosition.LOCATED);
    }

    @Test
    void looks_around_a_commune() {
        List<Neighbour> near = gazetteer.neighbours(GRASSE, Distance.kilometres(14));

        assertThat(near)
                .extracting(neighbour -> neighbour.commune().name())
                .contains("Mouans-Sartoux", "Pégomas", "Cannes")
                .doesNotContain("Grasse");
        assertThat(near).extracting(Neighbour::distance).isSorted();
        assertThat(near)
                .allSatisfy(neighbour -> assertThat(
                                gazetteer.distance(GRASSE, neighbour.commune().code()))
                        .contains(neighbour.distance()));
        assertThat(gazetteer.neighbours(GRASSE, new Distance(13772, 0)))
                .extracting(neighbour -> neighbour.commune().name())
                .contains("Pégomas")
                .doesNotContain("Cannes");
    }

    @Test
    void names_its_sources() {
        assertThat(gazetteer.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.licence()).isNotBlank();
            assertThat(source.terms()).startsWith("https://");
        });
    }
}
