package org.cldess.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.EpciCode;
import org.cldess.known.Known;
import org.cldess.porttest.GazetteerPortTest;
import org.cldess.sample.SampleTerritories;
import org.junit.jupiter.api.Test;

class InMemoryGazetteerTest extends GazetteerPortTest {
    @Override
    protected Gazetteer gazetteer() {
        return SampleTerritories.some().build();
    }

    @Test
    void knows_nothing_without_rows() {
        Gazetteer empty = Gazetteer.builder().build();

        assertThat(empty.communes()).isEmpty();
        assertThat(empty.communesNamed("Grasse")).isEmpty();
        assertThat(empty.findCommune(CommuneCode.parse("06069"))).isEmpty();
        assertThat(empty.neighbours(CommuneCode.parse("06069"), Distance.kilometres(10)))
                .isEmpty();
    }

    @Test
    void knows_the_former_bodies_that_are_added() {
        CommuneCode grasse = CommuneCode.parse("06069");
        LocalDate last = LocalDate.of(2013, 12, 31);
        FormerEpci former = new FormerEpci(
                new Epci(EpciCode.parse("240600460"), "CA Pôle Azur Provence"),
                LocalDate.of(2012, 1, 1),
                last,
                SampleTerritories.PAYS_DE_GRASSE.code(),
                List.of(grasse));
        Gazetteer gazetteer = SampleTerritories.some().former(former).build();

        assertThat(gazetteer.formerEpcis()).containsExactly(former);
        assertThat(gazetteer.epciOn(grasse, LocalDate.of(2011, 12, 31))).isEqualTo(Known.notRecorded());
        assertThat(gazetteer.epciOn(grasse, last)).isEqualTo(Known.of(former.epci()));
        assertThat(gazetteer.epciOn(grasse, last.plusDays(1))).isEqualTo(Known.of(SampleTerritories.PAYS_DE_GRASSE));
        assertThat(SampleTerritories.some().build().epciOn(grasse, last)).isEqualTo(Known.notRecorded());
    }

    /** A body was followed by a second one, whose members are known from 2013 only, and that one by today's. */
    @Test
    void knows_of_two_former_bodies_which_one_was_followed_by_that_of_today() {
        CommuneCode grasse = CommuneCode.parse("06069");
        Epci first = new Epci(EpciCode.parse("240600460"), "CA Pôle Azur Provence");
        Epci second = new Epci(EpciCode.parse("200039915"), "CA des Essais");
        Gazetteer gazetteer = SampleTerritories.some()
                .former(new FormerEpci(
                        first, LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31), second.code(), List.of(grasse)))
                .former(new FormerEpci(
                        second,
                        LocalDate.of(2013, 1, 1),
                        LocalDate.of(2013, 12, 31),
                        SampleTerritories.PAYS_DE_GRASSE.code(),
                        List.of(grasse)))
                .build();

        assertThat(gazetteer.epciOn(grasse, LocalDate.of(2010, 12, 31))).isEqualTo(Known.notRecorded());
        assertThat(gazetteer.epciOn(grasse, LocalDate.of(2011, 12, 31))).isEqualTo(Known.of(first));
        assertThat(gazetteer.epciOn(grasse, LocalDate.of(2012, 1, 1))).isEqualTo(Known.notRecorded());
        assertThat(gazetteer.epciOn(grasse, LocalDate.of(2012, 12, 31))).isEqualTo(Known.notRecorded());
        assertThat(gazetteer.epciOn(grasse, LocalDate.of(2013, 1, 1))).isEqualTo(Known.of(second));
        assertThat(gazetteer.epciOn(grasse, LocalDate.of(2014, 1, 1)))
                .isEqualTo(Known.of(SampleTerritories.PAYS_DE_GRASSE));
    }

    @Test
    void refuses_two_rows_of_one_code() {
        GazetteerBuilder builder = SampleTerritories.some();

        assertThatThrownBy(() -> builder.commune(row("06069", "Grasse-Ville", SampleTerritories.PAYS_DE_GRASSE)))
                .hasMessage("Two rows have the code 06069, 'Grasse' and 'Grasse-Ville': keep one.");
        Epci other = new Epci(EpciCode.parse("200039857"), "CA Pôle Azur Provence");
        assertThatThrownBy(() -> builder.commune(row("06108", "La Roquette-sur-Siagne", other)))
                .hasMessage("Two rows have the code 200039857, 'CA du Pays de Grasse' and 'CA Pôle Azur Provence':"
                        + " keep one.");
    }

    @Test
    void refuses_a_part_of_nothing() {
        GazetteerBuilder builder =
                SampleTerritories.some().part(CommuneCode.parse("06001"), CommuneCode.parse("06999"));

        assertThatThrownBy(builder::build)
                .hasMessage("The code 06001 is given as part of the commune 06999: the first must not, and the second"
                        + " must, be a commune of this gazetteer.");
    }

    @Test
    void tells_a_name_in_one_word_from_one_in_two() {
        Gazetteer gazetteer = Gazetteer.builder()
                .commune(row("03056", "La Chapelle", SampleTerritories.PAYS_DE_GRASSE))
                .commune(row("47126", "Lachapelle", SampleTerritories.PAYS_DE_GRASSE))
                .commune(row("06108", "La Roquette", SampleTerritories.PAYS_DE_GRASSE))
                .build();

        assertThat(gazetteer.communesNamed("LA CHAPELLE"))
                .extracting(Commune::name)
                .containsExactly("La Chapelle");
        assertThat(gazetteer.communesNamed("lachapelle"))
                .extracting(Commune::name)
                .containsExactly("Lachapelle");
        assertThat(gazetteer.communesNamed("laroquette"))
                .extracting(Commune::name)
                .containsExactly("La Roquette");
    }

    private static Commune row(String code, String name, Epci epci) {
        return SampleTerritories.commune(
                code, name, epci, SampleTerritories.ALPES_MARITIMES, 1, Optional.empty(), "06000");
    }
}
