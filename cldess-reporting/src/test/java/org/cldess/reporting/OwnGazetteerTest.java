package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.RegionCode;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Commune;
import org.cldess.territory.Departement;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports use the commune names of the caller’s gazetteer. */
class OwnGazetteerTest {
    private static final Gazetteer LATER = Gazetteer.builder()
            .commune(new Commune(
                    CommuneCode.parse("06069"),
                    "Grasse-la-Neuve",
                    Optional.empty(),
                    new Departement(
                            DepartementCode.parse("06"),
                            "Alpes-Maritimes",
                            new Region(RegionCode.parse("93"), "Provence-Alpes-Côte d’Azur")),
                    List.of(),
                    OptionalInt.empty(),
                    Optional.empty()))
            .build();

    static List<ReportKind> namingCommunes() {
        return List.of(Reports.ACTORS, Reports.CHARTER, Reports.CONTRACT);
    }

    private static Dossier dossier() {
        Dossier dossier = LivingDossier.dossier();
        List<CommuneCode> territory = List.of(CommuneCode.parse("06069"), CommuneCode.parse("06029"));
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder().territory(territory).build())
                .build();
    }

    private static String text(ReportKind kind, Dossier dossier) {
        return ReportText.plain(kind.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("namingCommunes")
    void name_communes_as_it_does_in_every_report(ReportKind kind) {
        assertThat(text(kind, dossier())).contains("Grasse (06069)");
        assertThat(text(kind.with(LATER), dossier()))
                .contains("Grasse-la-Neuve (06069)")
                .doesNotContain("Grasse (06069)");
    }

    @Test
    void show_the_code_alone_where_it_has_no_such_commune() {
        assertThat(text(Reports.ACTORS, dossier())).contains("Cannes (06029)");
        assertThat(text(Reports.ACTORS.with(LATER), dossier()))
                .contains("06029")
                .doesNotContain("Cannes (06029)");
    }

    @ParameterizedTest
    @MethodSource("namingCommunes")
    void say_where_it_has_its_facts_from_and_nothing_where_it_does_not_tell(ReportKind kind) {
        assertThat(text(kind, dossier()))
                .contains("Communes, intercommunalités et distances à vol d’oiseau : ", "GeoNames", "CC BY 4.0");
        assertThat(text(kind.with(LATER), dossier())).doesNotContain("GeoNames", "à vol d’oiseau : ");
    }

    @Test
    void keep_it_with_other_rules_and_links() {
        assertThat(text(Reports.ACTORS.with(LATER).under(Rulebook.france()).relatedTo(List.of()), dossier()))
                .contains("Grasse-la-Neuve (06069)");
    }
}
