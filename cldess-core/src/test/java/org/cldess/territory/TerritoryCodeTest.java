package org.cldess.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.RegionCode;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleTerritories;
import org.junit.jupiter.api.Test;

/** Tests territories named by kind and code. */
class TerritoryCodeTest {
    private final Gazetteer gazetteer = SampleTerritories.some().build();

    @Test
    void stands_for_the_territory_of_its_kind() {
        assertThat(TerritoryCode.of(CommuneCode.parse("06069")).find(gazetteer))
                .map(Territory::name)
                .contains("Grasse");
        assertThat(TerritoryCode.of(EpciCode.parse("200039857")).find(gazetteer))
                .contains(SampleTerritories.PAYS_DE_GRASSE);
        assertThat(TerritoryCode.of(DepartementCode.parse("06")).find(gazetteer))
                .contains(SampleTerritories.ALPES_MARITIMES);
        assertThat(TerritoryCode.of(RegionCode.parse("93")).find(gazetteer)).contains(SampleTerritories.PACA);
        assertThat(new TerritoryCode(TerritoryLevel.DEPARTEMENT, "93").find(gazetteer))
                .map(Territory::name)
                .contains("Seine-Saint-Denis");
        assertThat(TerritoryCode.of(EpciCode.parse("242500361")).find(gazetteer))
                .isEmpty();
    }

    @Test
    void is_kept_as_its_kind_writes_it() {
        assertThat(new TerritoryCode(TerritoryLevel.DEPARTEMENT, " 2a "))
                .isEqualTo(TerritoryCode.of(DepartementCode.parse("2A")))
                .hasToString("2A");
    }

    @Test
    void refuses_what_no_territory_of_its_kind_can_have() {
        assertThat(TerritoryCode.refusal(TerritoryLevel.DEPARTEMENT, "06069")).isPresent();
        assertThat(TerritoryCode.refusal(TerritoryLevel.COMMUNE, "06069")).isEmpty();
        assertThatThrownBy(() -> new TerritoryCode(TerritoryLevel.EPCI, "06")).hasMessageContaining("06");
        assertThat(TerritoryLevel.EPCI.say(Locale.FRENCH)).isEqualTo("intercommunalité");
    }

    @Test
    void a_blank_code_is_missing_and_not_also_wrong() {
        assertThat(Refused.making(() -> new TerritoryCode(TerritoryLevel.EPCI, " ")))
                .containsExactly("form.required /code");
        assertThat(Refused.making(() -> new TerritoryCode(TerritoryLevel.EPCI, "06")))
                .containsExactly("form.territory /code");
    }
}
