package org.cldess.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.cldess.identity.CommuneCode;
import org.cldess.sample.SampleTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({
        "10000,0,10000,0,WITHIN",
        "10001,0,10000,0,BEYOND",
        "10000,3000,13000,0,WITHIN",
        "10000,3000,12999,0,PERHAPS",
        "10000,3000,7000,0,PERHAPS",
        "10000,3000,6999,0,BEYOND",
        "2000,5000,0,0,PERHAPS",
        "10000,0,11000,2000,PERHAPS",
        "10000,0,12000,2000,WITHIN"
    })
    void takes_errors_for_doubt(int metres, int error, int radius, int radiusError, Nearness expected) {
        assertThat(new Distance(metres, error).within(new Distance(radius, radiusError)))
                .isEqualTo(expected);
    }

    @Test
    void says_itself() {
        assertThat(Distance.kilometres(14.24).say(Locale.FRENCH)).isEqualTo("14,2\u00A0km");
        assertThat(Distance.kilometres(30).say(Locale.ENGLISH)).isEqualTo("30\u00A0km");
        assertThat(new Distance(13784, 6000).say(Locale.FRENCH)).isEqualTo("14\u00A0km, à 6\u00A0km près");
        assertThat(new Distance(13784, 6000).say(Locale.ENGLISH)).isEqualTo("14\u00A0km, give or take 6\u00A0km");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, 20_101, Double.POSITIVE_INFINITY})
    void refuses_what_is_no_distance_on_earth(double kilometres) {
        assertThatThrownBy(() -> Distance.kilometres(kilometres)).hasMessageContaining("is impossible");
    }

    @Test
    void refuses_coordinates_that_were_exchanged_or_are_none() {
        assertThatThrownBy(() -> GeoPosition.townCentre(143.6, 6.9))
                .hasMessage("No place has the latitude 143.6 and the longitude 6.9: give degrees, north and east"
                        + " positive, latitude first.");
        assertThatThrownBy(() -> GeoPosition.townCentre(Double.NaN, 6.9)).hasMessageContaining("NaN");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,1,111195",
        "0,0,1,0,111195",
        "60,0,60,1,55597",
        "90,0,-90,0,20015114",
        "0,179.5,0,-179.5,111195",
        "43.65783,6.92537,43.65783,6.92537,0"
    })
    void measures_along_the_great_circle(
            double latitude, double longitude, double other, double otherLongitude, int metres) {
        GeoPosition one = GeoPosition.townCentre(latitude, longitude);
        GeoPosition two = GeoPosition.townCentre(other, otherLongitude);

        assertThat(one.distanceTo(two)).isEqualTo(new Distance(metres, 6000)).isEqualTo(two.distanceTo(one));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void finds_the_same_neighbours_as_a_look_at_every_commune(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GazetteerBuilder builder = Gazetteer.builder();
        double spread = seed % 2 == 0 ? 360 : 4;
        double middle = seed % 4 == 1 ? 179 : random.nextDouble(-170, 170);
        for (int i = 0; i < 400; i++) {
            double longitude = middle + random.nextDouble(-spread / 2, spread / 2);
            builder.commune(new Commune(
                    CommuneCode.parse(String.format(Locale.ROOT, "%05d", 1000 + i)),
                    "Commune " + i,
                    Optional.empty(),
                    SampleTerritories.ALPES_MARITIMES,
                    List.of(),
                    OptionalInt.empty(),
                    Optional.of(GeoPosition.townCentre(
                            spread > 100 ? random.nextDouble(-90, 90) : random.nextDouble(40, 44),
                            longitude - 360 * Math.floor((longitude + 180) / 360)))));
        }
        Gazetteer gazetteer = builder.build();
        List<Commune> all = gazetteer.communes();
        for (int i = 0; i < 20; i++) {
            CommuneCode centre = all.get(random.nextInt(all.size())).code();
            Distance radius = new Distance(random.nextInt(spread > 100 ? 20_000_000 : 100_000), 0);

            assertThat(gazetteer.neighbours(centre, radius)).isEqualTo(byLookingAtAll(gazetteer, centre, radius));
        }
    }

    private static List<Neighbour> byLookingAtAll(Gazetteer gazetteer, CommuneCode centre, Distance radius) {
        return gazetteer.communes().stream()
                .filter(commune -> !commune.code().equals(centre))
                .map(commune -> new Neighbour(
                        commune, gazetteer.distance(centre, commune.code()).orElseThrow()))
                .filter(neighbour -> neighbour.distance().metres() <= radius.metres())
                .sorted(Comparator.comparing(Neighbour::distance)
                        .thenComparing(neighbour -> neighbour.commune().code()))
                .toList();
    }
}
