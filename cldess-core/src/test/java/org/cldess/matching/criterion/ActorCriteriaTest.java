package org.cldess.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.NafCode;
import org.cldess.known.Known;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criterion;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.need.ServiceType;
import org.junit.jupiter.api.Test;

class ActorCriteriaTest {
    private static final Known<List<Need>> GREEN =
            Known.of(List.of(new Need(NeedId.of("n-1"), "espaces-verts", "l’entretien d’un parc")));
    private static final Known<List<Offer>> GARDENERS =
            Known.of(List.of(new Offer(OfferId.of("o-1"), "espaces-verts", "une équipe de jardiniers")));

    private final ActorBuilder resines =
            actor("resines", "Résines").needs(Known.of(List.of())).offers(Known.of(List.of()));
    private final ActorBuilder parfum =
            actor("parfum", "Parfum").needs(Known.of(List.of())).offers(Known.of(List.of()));

    @Test
    void a_need_is_met_by_an_offer_of_the_same_sector_in_either_direction() {
        resines.offers(GARDENERS);
        parfum.needs(GREEN);

        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .isEqualTo(
                        "1 Parfum cherche « l’entretien d’un parc » ; Résines propose « une équipe de jardiniers ».");
    }

    @Test
    void two_that_help_each_other_hear_both_reasons() {
        resines.offers(GARDENERS).needs(GREEN);
        parfum.needs(GREEN).offers(GARDENERS);

        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .startsWith("1 Résines cherche")
                .contains(". Parfum cherche");
    }

    @Test
    void a_doubt_halves_what_is_met_and_a_contradiction_speaks_against_a_pair() {
        parfum.needs(List.of(Need.builder(NeedId.of("n-1"), "espaces-verts", "l’entretien d’un parc")
                .serviceType(ServiceType.SERVICE)
                .build()));
        resines.offers(GARDENERS);
        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .isEqualTo(
                        "0.5 Parfum cherche « l’entretien d’un parc » ; Résines propose « une équipe de jardiniers »."
                                + " À vérifier : le type de prestation, que l’offre ne dit pas.");

        resines.offers(List.of(Offer.builder(OfferId.of("o-1"), "espaces-verts", "deux jardiniers")
                .serviceType(ServiceType.STAFF_PROVISION)
                .build()));
        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .isEqualTo(
                        "0 Parfum cherche « l’entretien d’un parc » et Résines propose « deux jardiniers », sans que cela"
                                + " convienne. L’offre est une mise à disposition de personnel, le besoin une prestation.");

        resines.needs(GREEN);
        parfum.offers(GARDENERS);
        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .isEqualTo(
                        "1 Résines cherche « l’entretien d’un parc » ; Parfum propose « une équipe de jardiniers ».");
    }

    @Test
    void of_several_offers_the_one_that_fits_best_is_told() {
        parfum.needs(List.of(Need.builder(NeedId.of("n-1"), "espaces-verts", "la tonte")
                .serviceType(ServiceType.SERVICE)
                .build()));
        resines.offers(List.of(
                new Offer(OfferId.of("o-1"), "espaces-verts", "un avis"),
                Offer.builder(OfferId.of("o-2"), "espaces-verts", "une équipe")
                        .serviceType(ServiceType.SERVICE)
                        .build()));

        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .isEqualTo("1 Parfum cherche « la tonte » ; Résines propose « une équipe ».");
    }

    @Test
    void who_cannot_be_met_on_the_day_speaks_against_a_pair() {
        LocalDate day = LocalDate.of(2014, 6, 30);
        assertThat(appraise(ActorCriteria.availableOn(day)))
                .isEqualTo("1 Résines et Parfum peuvent être rencontrés le 30 juin 2014.");

        parfum.activity(List.of(Activity.of(ActivityState.PAUSED, day)));
        assertThat(appraise(ActorCriteria.availableOn(day)))
                .isEqualTo("0 Parfum ne peut être proposé le 30 juin 2014 : en pause.");
        assertThat(appraise(ActorCriteria.availableOn(day.minusDays(1)))).startsWith("1 ");

        resines.activity(List.of(Activity.of(ActivityState.CEASED, day)));
        assertThat(appraise(ActorCriteria.availableOn(day)))
                .isEqualTo("0 Résines ne peut être proposé le 30 juin 2014 : activité cessée."
                        + " Parfum ne peut être proposé le 30 juin 2014 : en pause.");
    }

    @Test
    void needs_and_offers_that_do_not_fit_speak_against_a_pair() {
        resines.needs(GREEN);
        parfum.needs(GREEN);

        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .isEqualTo("0 Résines et Parfum : aucun besoin ne correspond à une offre.");
    }

    @Test
    void of_needs_and_offers_only_those_are_missed_that_nobody_recorded() {
        resines.offers(List.of(new Offer(OfferId.of("o-1"), "menuiserie", "des meubles")))
                .needs(Known.notRecorded());
        parfum.needs(GREEN).offers(Known.notRecorded());

        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .isEqualTo("0 Besoins non renseignés : Résines. Offres non renseignées : Parfum.");
        parfum.offers(List.of());
        assertThat(appraise(ActorCriteria.needMetByOffer())).isEqualTo("0 Besoins non renseignés : Résines.");
        resines.needs(List.of()).offers(Known.notRecorded());
        parfum.offers(Known.notRecorded());
        assertThat(appraise(ActorCriteria.needMetByOffer())).isEqualTo("0 Offres non renseignées : Résines et Parfum.");
        resines.offers(List.of());
        parfum.offers(List.of());
        assertThat(appraise(ActorCriteria.needMetByOffer()))
                .isEqualTo("0 Résines et Parfum : aucun besoin ne correspond à une offre.");
    }

    @Test
    void what_nobody_recorded_never_speaks_for_a_pair() {
        resines.needs(Known.notRecorded());

        assertThat(appraise(ActorCriteria.needMetByOffer())).isEqualTo("0 Besoins non renseignés : Résines.");
        assertThat(appraise(ActorCriteria.sameCommune())).isEqualTo("0 Commune non renseignée : Résines et Parfum.");
        assertThat(appraise(ActorCriteria.sameActivity()))
                .isEqualTo("0 Activité principale non renseignée : Résines et Parfum.");
    }

    @Test
    void communes_are_compared_by_code() {
        resines.commune(Known.of(CommuneCode.parse("06069")));
        parfum.commune(Known.of(CommuneCode.parse("06069")));
        assertThat(appraise(ActorCriteria.sameCommune())).isEqualTo("1 Résines et Parfum sont dans la même commune.");

        parfum.commune(Known.of(CommuneCode.parse("06084")));
        assertThat(appraise(ActorCriteria.sameCommune()))
                .isEqualTo("0 Résines et Parfum ne sont pas dans la même commune.");

        parfum.commune(Known.none());
        assertThat(appraise(ActorCriteria.sameCommune())).startsWith("0 ");
    }

    @Test
    void activities_are_compared_by_division_within_one_nomenclature() {
        resines.naf(Known.of(NafCode.parse("81.30Z")));
        parfum.naf(Known.of(NafCode.parse("81.21Z")));
        assertThat(appraise(ActorCriteria.sameActivity()))
                .isEqualTo("1 Résines et Parfum ont la même activité principale.");

        parfum.naf(Known.of(NafCode.parse("20.53Z")));
        assertThat(appraise(ActorCriteria.sameActivity()))
                .isEqualTo("0 Résines et Parfum n’ont pas la même activité principale.");

        parfum.naf(Known.of(NafCode.parse("81.30Y")));
        assertThat(appraise(ActorCriteria.sameActivity())).startsWith("0 ");
    }

    @Test
    void a_language_is_shared_where_both_state_it_and_all_that_they_share_are_named() {
        assertThat(appraise(ActorCriteria.sharedLanguage()))
                .isEqualTo("0 Langues non renseignées : Résines et Parfum.");

        resines.languages(languages("fr", "it", "oc"));
        assertThat(appraise(ActorCriteria.sharedLanguage())).isEqualTo("0 Langues non renseignées : Parfum.");

        parfum.languages(languages("it"));
        assertThat(appraise(ActorCriteria.sharedLanguage()))
                .isEqualTo("1 Résines et Parfum ont une langue en commun : italien.");

        parfum.languages(languages("it", "en", "fr"));
        assertThat(appraise(ActorCriteria.sharedLanguage()))
                .isEqualTo("1 Résines et Parfum ont 2 langues en commun : français, italien.");

        parfum.languages(languages("fsl"));
        assertThat(appraise(ActorCriteria.sharedLanguage()))
                .isEqualTo("0 Résines et Parfum n’ont aucune langue en commun.");

        parfum.languages(Known.none());
        assertThat(appraise(ActorCriteria.sharedLanguage()))
                .isEqualTo("0 Résines et Parfum n’ont aucune langue en commun.");
    }

    private static Known<List<LanguageCode>> languages(String... codes) {
        return Known.of(Stream.of(codes).map(LanguageCode::parse).toList());
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
