package org.cldess.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cldess.territory.Distance.kilometres;

import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.identity.CommuneCode;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.sample.SampleTerritories;
import org.cldess.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grasse and Cannes are 13.8 km apart, ± 6 km. */
class PlaceCriteriaTest {
    private final Gazetteer gazetteer = SampleTerritories.some().build();

    private final ActorBuilder resines = actor("resines", "Résines");
    private final ActorBuilder parfum = actor("parfum", "Parfum");

    private void sit(String left, String right) {
        resines.commune(CommuneCode.parse(left));
        parfum.commune(CommuneCode.parse(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30|1 Résines et Parfum sont à moins de 30 km : 14 km, à 6 km près.",
                "15|0.5 Résines et Parfum sont peut-être à moins de 15 km : 14 km, à 6 km près.",
                "7.5|0 Résines et Parfum sont à plus de 7,5 km : 14 km, à 6 km près."
            })
    void takes_the_error_of_positions_for_doubt(double radius, String expected) {
        sit("06069", "06029");

        assertThat(appraise(PlaceCriteria.within(kilometres(radius), gazetteer)))
                .isEqualTo(expected);
    }

    @Test
    void a_doubtful_distance_rules_no_pair_out() {
        sit("06069", "06029");
        List<Actor> left = List.of(resines.build());
        List<Actor> right = List.of(parfum.build());

        assertThat(Criteria.of(PlaceCriteria.within(kilometres(15), gazetteer).required())
                        .score(left, right)
                        .list())
                .hasSize(1);
        assertThat(Criteria.of(PlaceCriteria.within(kilometres(7), gazetteer).required())
                        .score(left, right)
                        .list())
                .isEmpty();
    }

    @Test
    void the_same_commune_is_near_even_where_nobody_knows_where_it_is() {
        sit("98613", "98613");

        assertThat(appraise(PlaceCriteria.within(kilometres(1), gazetteer)))
                .isEqualTo("1 Résines et Parfum sont dans la même commune.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06069|06069|1 Résines et Parfum sont dans la même commune.",
                "06069|06084|0.5 Résines et Parfum sont dans la même intercommunalité : CA du Pays de Grasse (distance :"
                        + " 12 km au plus).",
                "06069|06029|0 Résines (CA du Pays de Grasse) et Parfum (CA Cannes Pays de Lérins) ne sont pas dans la"
                        + " même intercommunalité.",
                "98613|98613|1 Résines et Parfum sont dans la même commune.",
                "01001|06069|0 Le répertoire ne connaît pas le code de la commune : Résines."
            })
    void the_same_commune_is_nearest_and_the_same_epci_half_as_good_with_the_distance_and_its_doubt(
            String left, String right, String expected) {
        sit(left, right);

        assertThat(appraise(PlaceCriteria.nearby(gazetteer))).isEqualTo(expected);
    }

    @Test
    void what_is_not_known_never_speaks_for_a_pair() {
        Criterion<Actor, Actor> within = PlaceCriteria.within(kilometres(20_000), gazetteer);
        assertThat(appraise(within)).isEqualTo("0 Commune non renseignée : Résines et Parfum.");

        resines.commune(CommuneCode.parse("06069"));
        assertThat(appraise(within)).isEqualTo("0 Commune non renseignée : Parfum.");

        parfum.commune(CommuneCode.parse("06999"));
        assertThat(appraise(within)).isEqualTo("0 Le répertoire ne connaît pas le code de la commune : Parfum.");

        parfum.commune(CommuneCode.parse("98613"));
        assertThat(appraise(within)).isEqualTo("0 La position de la commune n’est pas connue : Parfum.");
    }

    @Test
    void communes_share_an_epci_or_do_not() {
        Criterion<Actor, Actor> sameEpci = PlaceCriteria.sameEpci(gazetteer);
        sit("06069", "06084");
        assertThat(appraise(sameEpci))
                .isEqualTo("1 Résines et Parfum sont dans la même intercommunalité : CA du Pays de Grasse.");

        sit("06069", "06029");
        assertThat(appraise(sameEpci))
                .isEqualTo("0 Résines (CA du Pays de Grasse) et Parfum (CA Cannes Pays de Lérins) ne sont pas dans la"
                        + " même intercommunalité.");

        sit("29155", "29155");
        assertThat(appraise(sameEpci))
                .isEqualTo("0 La commune n’est dans aucune intercommunalité : Résines et Parfum.");
    }

    @Test
    void communes_share_a_departement_or_do_not() {
        Criterion<Actor, Actor> sameDepartement = PlaceCriteria.sameDepartement(gazetteer);
        sit("06069", "06029");
        assertThat(appraise(sameDepartement))
                .isEqualTo("1 Résines et Parfum sont dans le même département : Alpes-Maritimes.");

        sit("06069", "2B033");
        assertThat(appraise(sameDepartement))
                .isEqualTo("0 Résines (Alpes-Maritimes) et Parfum (Haute-Corse) ne sont pas dans le même département.");

        sit("06069", "06999");
        assertThat(appraise(sameDepartement))
                .isEqualTo("0 Le répertoire ne connaît pas le code de la commune : Parfum.");
    }

    private String appraise(Criterion<Actor, Actor> criterion) {
        Appraisal appraisal = criterion.appraise(resines.build(), parfum.build());
        String sentence = appraisal.reason().say(Locale.FRENCH);
        return appraisal.value() + " " + sentence.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static ActorBuilder actor(String id, String name) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, name);
    }
}
