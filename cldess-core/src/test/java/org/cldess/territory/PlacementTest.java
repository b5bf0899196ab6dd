package org.cldess.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cldess.sample.SampleTerritories.ALPES_MARITIMES;
import static org.cldess.sample.SampleTerritories.PAYS_DE_GRASSE;
import static org.cldess.sample.SampleTerritories.PAYS_DE_LERINS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.PostalCode;
import org.cldess.sample.SampleTerritories;
import org.junit.jupiter.api.Test;

/** Tests the positions of communes that no source locates. */
class PlacementTest {
    private final GazetteerBuilder builder = Gazetteer.builder();

    private void located(String code, Epci epci, double latitude, double longitude, String... postalCodes) {
        builder.commune(SampleTerritories.commune(
                code,
                "Commune " + code,
                epci,
                ALPES_MARITIMES,
                1,
                Optional.of(GeoPosition.townCentre(latitude, longitude)),
                postalCodes));
    }

    private void missing(String code, Optional<Epci> epci, String... postalCodes) {
        builder.commune(new Commune(
                CommuneCode.parse(code),
                "Commune " + code,
                epci,
                ALPES_MARITIMES,
                List.of(postalCodes).stream().map(PostalCode::parse).toList(),
                OptionalInt.empty(),
                Optional.empty()));
    }

    private GeoPosition position(String code) {
        return builder.build().getCommune(CommuneCode.parse(code)).position().orElseThrow();
    }

    @Test
    void keeps_what_a_source_tells() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06130");
        assertThat(position("06001")).isEqualTo(GeoPosition.townCentre(43.6, 6.9));
        assertThat(position("06001").error()).isEqualTo(Distance.kilometres(3));
    }

    @Test
    void takes_the_mean_of_those_that_share_epci_and_postal_code() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06130");
        located("06002", PAYS_DE_GRASSE, 43.7, 6.8, "06130", "06999");
        located("06003", PAYS_DE_GRASSE, 43.5, 6.5, "06520");
        located("06004", PAYS_DE_LERINS, 43.0, 7.5, "06130");
        missing("06005", Optional.of(PAYS_DE_GRASSE), "06130");

        assertThat(position("06005"))
                .isEqualTo(new GeoPosition(43.65, 6.85, Precision.FROM_POSTAL_CODE, new Distance(6_864, 0)));
    }

    @Test
    void else_takes_the_mean_of_those_of_the_departement_that_share_a_postal_code() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06520");
        located("06002", PAYS_DE_LERINS, 43.7, 6.8, "06130");
        missing("06005", Optional.of(PAYS_DE_GRASSE), "06130");
        missing("06006", Optional.empty(), "06130");

        assertThat(position("06005")).isEqualTo(position("06006"));
        assertThat(position("06006"))
                .isEqualTo(new GeoPosition(43.7, 6.8, Precision.FROM_POSTAL_CODE, new Distance(5_761, 0)));
    }

    /**
     * The mean commune of metropolitan France has the area of a disc with a radius of 2.23 km. The error grows with the
     * square root of the number of communes.
     */
    @Test
    void states_a_larger_error_where_more_communes_share_a_postal_code() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06130");
        for (int i = 2; i <= 12; i++) {
            missing(String.format(Locale.ROOT, "06%03d", i), Optional.of(PAYS_DE_GRASSE), "06130");
        }

        assertThat(position("06005").error().metres()).isEqualTo((int) Math.round(1.49 * 2_232.3 * Math.sqrt(12)));
    }

    @Test
    void averages_each_commune_once_that_shares_several_postal_codes() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06130", "06520");
        located("06002", PAYS_DE_GRASSE, 43.7, 6.8, "06520");
        missing("06005", Optional.of(PAYS_DE_GRASSE), "06130", "06520");

        assertThat(position("06005").latitude()).isEqualTo(43.65);
    }

    @Test
    void else_takes_the_mean_of_the_epci_and_at_least_its_farthest_commune_for_the_error() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06130");
        located("06002", PAYS_DE_GRASSE, 43.8, 6.9, "06520");
        missing("06005", Optional.of(PAYS_DE_GRASSE), "06850");

        assertThat(position("06005"))
                .isEqualTo(new GeoPosition(43.7, 6.9, Precision.FROM_EPCI, new Distance(11_120, 0)));
    }

    @Test
    void knows_no_position_from_the_departement_alone() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06130");
        located("06002", PAYS_DE_LERINS, 43.8, 6.9, "06520");
        missing("06005", Optional.empty(), "06850");

        assertThat(builder.build().getCommune(CommuneCode.parse("06005")).position())
                .isEmpty();
    }

    @Test
    void knows_no_position_where_nobody_around_has_one() {
        missing("06005", Optional.of(PAYS_DE_GRASSE), "06130");

        assertThat(builder.build().getCommune(CommuneCode.parse("06005")).position())
                .isEmpty();
    }

    @Test
    void disbelieves_a_source_that_puts_a_commune_far_from_the_others_of_its_epci() {
        located("06001", PAYS_DE_GRASSE, 43.60, 6.90, "06130");
        located("06002", PAYS_DE_GRASSE, 43.61, 6.91, "06130");
        located("06003", PAYS_DE_GRASSE, 43.62, 6.92, "06130");
        located("06004", PAYS_DE_GRASSE, 43.87, 6.91, "06520");
        located("06006", PAYS_DE_GRASSE, 43.61, 6.92, "06520");

        assertThat(position("06001").precision()).isEqualTo(Precision.TOWN_CENTRE);
        assertThat(position("06004").precision()).isEqualTo(Precision.TOWN_CENTRE);
        builder.commune(SampleTerritories.commune(
                "06007",
                "Commune 06007",
                PAYS_DE_GRASSE,
                ALPES_MARITIMES,
                1,
                Optional.of(GeoPosition.townCentre(44.00, 6.91)),
                "06520"));
        assertThat(position("06007").precision()).isEqualTo(Precision.FROM_POSTAL_CODE);
    }

    @Test
    void takes_the_errors_of_both_for_doubt_before_it_disbelieves_a_source() {
        located("06001", PAYS_DE_GRASSE, 43.600, 6.9, "06130");
        located("06002", PAYS_DE_GRASSE, 43.600, 6.9, "06130");
        located("06003", PAYS_DE_GRASSE, 43.600 + degrees(35.9), 6.9, "06520");
        assertThat(position("06003").precision()).isEqualTo(Precision.TOWN_CENTRE);
        located("06004", PAYS_DE_LERINS, 43.600, 7.9, "06130");
        located("06005", PAYS_DE_LERINS, 43.600, 7.9, "06130");
        located("06006", PAYS_DE_LERINS, 43.600 + degrees(36.1), 7.9, "06850");
        assertThat(position("06006").precision()).isEqualTo(Precision.FROM_EPCI);
    }

    /** Converts kilometres along a meridian to degrees. */
    private static double degrees(double kilometres) {
        return kilometres / 111.195;
    }

    @Test
    void believes_a_source_that_nobody_in_the_epci_can_contradict() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06130");
        located("06002", PAYS_DE_LERINS, 45.6, 6.9, "06130");

        assertThat(position("06002").precision()).isEqualTo(Precision.TOWN_CENTRE);
    }

    @Test
    void makes_what_was_approximated_again() {
        located("06001", PAYS_DE_GRASSE, 43.6, 6.9, "06130");
        builder.commune(SampleTerritories.commune(
                "06002",
                "Commune 06002",
                PAYS_DE_GRASSE,
                ALPES_MARITIMES,
                1,
                Optional.of(new GeoPosition(10, 10, Precision.FROM_EPCI, Distance.kilometres(10))),
                "06130"));

        assertThat(position("06002").latitude()).isEqualTo(43.6);
    }
}
