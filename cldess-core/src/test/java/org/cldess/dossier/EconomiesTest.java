package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cldess.accreditation.Credentials;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.known.Known;
import org.cldess.network.Crossing;
import org.cldess.network.Economy;
import org.cldess.network.Network;
import org.cldess.network.StatedTie;
import org.cldess.network.Tie;
import org.cldess.network.TieId;
import org.cldess.network.TieKind;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;

/**
 * Tests the economy of an actor in the network: the result of its classification, otherwise what it states, or unknown.
 */
class EconomiesTest {
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2014, 6, 30);
    private static final LocalDate SINCE_THE_LAW = LocalDate.of(2015, 6, 30);
    private static final String COMPANY = "5710";
    private static final String ASSOCIATION = "9220";
    private static final String COMMUNE = "7210";

    /** The sample with only the facts about the perfumer that a test adds. */
    private static final WrittenDossier SAMPLE = WrittenDossier.of(SampleDossiers.grasse())
            .with(at("/credentials"), Credentials.NOT_RECORDED)
            .with(at("/publicBody"), Known.notRecorded())
            .with(at("/legalForms"), Known.notRecorded())
            .with(at("/essFamily"), Known.notRecorded())
            .with(at("/siae"), Known.notRecorded())
            .with(at("/inclusive"), Known.notRecorded());

    private static String at(String place) {
        return "/actors/"
                + SampleDossiers.grasse().actors().stream()
                        .map(actor -> actor.id())
                        .toList()
                        .indexOf(SampleActors.PERFUMER)
                + place;
    }

    private static WrittenDossier form(String code) {
        return SAMPLE.with(at("/legalForms"), List.of(Map.of("form", code)));
    }

    /** Returns a company whose statutes do not mention the social economy. */
    private static WrittenDossier company() {
        return form(COMPANY)
                .with(
                        at("/credentials"),
                        Credentials.builder().statutes(Known.none()).build());
    }

    private static Economy of(WrittenDossier sample, LocalDate day) {
        return sample.dossier().economies(day).of(SampleActors.PERFUMER);
    }

    @Test
    void who_is_of_the_social_economy_by_its_form_is_so_in_the_network_though_it_declares_no_family() {
        assertThat(of(form(ASSOCIATION), BEFORE_THE_LAW)).isEqualTo(Economy.SOCIAL);
        assertThat(of(form(ASSOCIATION).with(at("/essFamily"), Known.none()), SINCE_THE_LAW))
                .isEqualTo(Economy.SOCIAL);
    }

    @Test
    void a_verdict_outweighs_the_family_that_an_actor_declares() {
        WrittenDossier declared = company().with(at("/essFamily"), EssFamily.ESS_COMPANY);

        assertThat(of(declared, BEFORE_THE_LAW)).isEqualTo(Economy.CONVENTIONAL);
        assertThat(of(declared, SINCE_THE_LAW))
                .as("its approvals are not recorded: the law leaves it open, so its own word counts")
                .isEqualTo(Economy.SOCIAL);
    }

    @Test
    void where_there_is_no_verdict_the_declared_family_counts_and_what_is_unknown_stays_unknown() {
        assertThat(of(SAMPLE, SINCE_THE_LAW)).isEqualTo(Economy.UNKNOWN);
        assertThat(of(company(), SINCE_THE_LAW)).isEqualTo(Economy.UNKNOWN);
        assertThat(of(SAMPLE.with(at("/essFamily"), EssFamily.COOPERATIVE), SINCE_THE_LAW))
                .isEqualTo(Economy.SOCIAL);
        assertThat(of(SAMPLE.with(at("/essFamily"), Known.none()), SINCE_THE_LAW))
                .isEqualTo(Economy.CONVENTIONAL);
        assertThat(SAMPLE.dossier().economies(SINCE_THE_LAW).of(SampleActors.CAMILLE))
                .isEqualTo(Economy.NEITHER);
    }

    @Test
    void who_is_inclusive_is_of_the_social_and_inclusive_economy_whatever_its_form_as_long_as_that_kind_exists() {
        WrittenDossier company = company();

        assertThat(of(company.with(at("/inclusive"), InclusiveKind.EA), BEFORE_THE_LAW))
                .isEqualTo(Economy.SOCIAL);
        assertThat(of(company.with(at("/siae"), SiaeKind.ETTI), BEFORE_THE_LAW)).isEqualTo(Economy.SOCIAL);
        assertThat(of(company.with(at("/siae"), SiaeKind.EITI), BEFORE_THE_LAW))
                .as("a kind of work-integration enterprise that was not one yet")
                .isEqualTo(Economy.CONVENTIONAL);
    }

    @Test
    void a_public_body_that_only_its_legal_form_tells_is_of_neither() {
        assertThat(of(form(COMMUNE), BEFORE_THE_LAW)).isEqualTo(Economy.NEITHER);
        assertThat(SAMPLE.dossier().economies(BEFORE_THE_LAW).of(SampleActors.CAPAP))
                .isEqualTo(Economy.NEITHER);
    }

    @Test
    void the_network_reads_them_as_of_its_day() {
        WrittenDossier tied = company()
                .with(at("/essFamily"), EssFamily.ESS_COMPANY)
                .with(
                        "/ties",
                        List.of(new StatedTie(
                                TieId.of("t-1"),
                                Tie.builder(SampleActors.WORKSHOP, SampleActors.PERFUMER, TieKind.WORKS_WITH)
                                        .since(LocalDate.of(2013, 5, 2))
                                        .until(Known.none())
                                        .origin(Known.none())
                                        .build())));

        assertThat(tied.dossier().network(BEFORE_THE_LAW).measures().crossing()).isEqualTo(new Crossing(1, 1, 0, 0));
        assertThat(tied.dossier().network(SINCE_THE_LAW).measures().crossing()).isEqualTo(new Crossing(0, 2, 0, 0));
    }

    @Test
    void says_what_they_rest_on() {
        Network network = SAMPLE.dossier().network(BEFORE_THE_LAW);

        assertThat(network.actors()).hasSize(4);
        assertThat(SAMPLE.dossier()
                        .economies(BEFORE_THE_LAW)
                        .grounds(network.actors())
                        .say(Locale.ENGLISH))
                .isEqualTo("The economy of the 4 actors is based: for 2, on their explained classification (forms,"
                        + " registers, approvals, statutes, work integration); for 1, which the classification"
                        + " leaves undetermined, on what it declares; for 1, on nothing, as nothing is"
                        + " recorded.");
    }
}
