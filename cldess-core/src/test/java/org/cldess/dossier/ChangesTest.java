package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.cldess.dossier.DossierChange.Kind;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the differences between two states of a dossier, as a committee reads them. */
class ChangesTest {
    private final WrittenDossier before = WrittenDossier.of(SampleDossiers.grasse());

    private Changes after(String pointer, Object value) {
        return Changes.between(before.dossier(), before.with(pointer, value).dossier());
    }

    private static List<String> french(Changes changes) {
        return changes.stream()
                .map(change -> Ruling.plain(change.say(Locale.FRENCH)))
                .toList();
    }

    @Test
    void nothing_differs_from_itself() {
        assertThat(Changes.between(before.dossier(), before.dossier())).isEmpty();
        assertThat(Changes.between(before.dossier(), before.dossier()).isEmpty())
                .isTrue();
    }

    @Test
    void tells_a_changed_date_with_both_values() {
        Changes changes = after("/actions/1/end", LocalDate.of(2015, 6, 30));

        assertThat(french(changes)).containsExactly("Action 2.1.1, fin : 31 décembre 2014 → 30 juin 2015");
        assertThat(changes.list().get(0).path()).isEqualTo("/actions/1/end");
        assertThat(Ruling.plain(changes.list().get(0).say(Locale.ENGLISH)))
                .isEqualTo("Action 2.1.1, end: 31 December 2014 → 30 June 2015");
    }

    @Test
    void names_what_is_cited_and_what_is_not_recorded() {
        assertThat(french(after("/actions/1/lead", "capap")))
                .containsExactly("Action 2.1.1, pilote : APEAS → Communauté d’agglomération Pôle Azur Provence");
        assertThat(french(after("/actions/1/lead", Known.notRecorded())))
                .containsExactly("Action 2.1.1, pilote : APEAS → non renseigné");
        assertThat(french(after("/actions/1/lead", Known.none())))
                .containsExactly("Action 2.1.1, pilote : APEAS → aucun");
    }

    @Test
    void finds_things_by_their_ids_wherever_they_stand() {
        Dossier without = before.with("/actions/0", null).dossier();

        assertThat(french(Changes.between(before.dossier(), without)))
                .containsExactly("Action 3.1.1 : retrait de « Accompagner une structure en difficulté »");
        Changes back = Changes.between(without, before.dossier());
        assertThat(back.of(Kind.ADDED)).extracting(DossierChange::path).containsExactly("/actions/0");
        assertThat(before.at("/actions/0/number")).contains("3.1.1");
    }

    @Test
    void tells_a_changed_line_of_a_plan_as_a_change() {
        assertThat(french(after("/actions/1/plan/expenses/1/amount", Amount.euros("2500.00"))))
                .containsExactly("Action 2.1.1, plan de financement, dépense « Déplacements », montant :"
                        + " 2 400,00 € → 2 500,00 €");
    }

    @Test
    void tells_another_order_where_an_order_means_something() {
        List<Object> turned =
                new ArrayList<>((List<?>) before.at("/contract/parties").orElseThrow());
        Collections.reverse(turned);

        Changes changes = after("/contract/parties", turned);

        assertThat(changes.list()).hasSize(1);
        assertThat(changes.list().get(0).path()).isEqualTo("/contract/parties");
        assertThat(french(changes).get(0)).startsWith("Contrat, parties : ");
    }

    static LongStream seeds() {
        return Cases.seeds(3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_empty_only_for_equal_dossiers(long seed) {
        Dossier one = GeneratedDossiers.full(seed);
        Dossier other = GeneratedDossiers.mixed(seed + 100);

        assertThat(Changes.between(one, one)).isEmpty();
        assertThat(Changes.between(one, other)).isNotEmpty();
        assertThat(Changes.between(one, other).list())
                .allSatisfy(change -> assertThat(change.say(Locale.ENGLISH)).isNotBlank());
    }
}
