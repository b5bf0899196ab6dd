package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationMode;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests CTR-01 and CTR-02 on the authority to sign for a public party. In the file, the carrier’s deliberation comes
 * first and its signature second.
 */
class AuthorisationRulesTest {
    private static final String SIGNATURE = "/contract/signatures/1";
    private static final LocalDate SIGNED = SampleDossiers.SIGNED;

    private static Dossier citing(Known<DeliberationId> deliberation, Known<DeliberationId> delegation) {
        return signed(signature -> new Signature(
                signature.id(),
                signature.party(),
                signature.date(),
                signature.representative(),
                deliberation,
                delegation,
                Known.notRecorded(),
                Known.notRecorded()));
    }

    private static Dossier signedOn(Known<LocalDate> day) {
        return signed(signature -> new Signature(
                signature.id(),
                signature.party(),
                day,
                signature.representative(),
                signature.deliberation(),
                signature.delegation(),
                Known.notRecorded(),
                Known.notRecorded()));
    }

    private static Dossier signed(UnaryOperator<Signature> change) {
        return SampleDossiers.withContract(contract -> {
            List<Signature> signatures = SampleDossiers.grasse().contract().signatures();
            return contract.signatures(List.of(signatures.get(0), change.apply(signatures.get(1))));
        });
    }

    private static Dossier deciding(UnaryOperator<DeliberationBuilder> change) {
        return deciding(SampleDossiers.grasse(), change);
    }

    private static Dossier deciding(Dossier dossier, UnaryOperator<DeliberationBuilder> change) {
        Deliberation changed =
                change.apply(dossier.deliberations().get(0).toBuilder()).build();
        return dossier.toBuilder()
                .deliberations(List.of(changed, dossier.deliberations().get(1)))
                .build();
    }

    private static Dossier carriedBy(Known<PublicBodyKind> body) {
        Dossier dossier = SampleDossiers.grasse();
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.id().equals(SampleActors.CAPAP)
                        ? actor.toBuilder().publicBody(body).build()
                        : actor)
                .toList();
        return dossier.toBuilder().actors(actors).build();
    }

    @ParameterizedTest
    @CsvSource({"2013-02-17, COMPLIES", "2013-02-18, COMPLIES", "2013-02-19, BREACHED"})
    void takes_a_deliberation_no_later_than_the_signature(LocalDate decided, Outcome outcome) {
        Ruling ruling = Ruling.of("CTR-01", deciding(act -> act.date(decided)));

        assertThat(ruling.outcome(SIGNATURE)).isEqualTo(outcome);
        assertThat(ruling.outcome("/contract/signatures/0")).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling.at(SIGNATURE).keyDate()).contains(SIGNED);
    }

    @Test
    void tells_both_dates_of_a_deliberation_that_comes_too_late() {
        Ruling ruling = Ruling.of("CTR-01", deciding(act -> act.date(LocalDate.of(2013, 2, 19))));

        assertThat(ruling.french(SIGNATURE))
                .isEqualTo("« Communauté d’agglomération Pôle Azur Provence » a signé le 18 février 2013, avant la"
                        + " délibération « Contrat local de développement de l’ESS » (19 février 2013)."
                        + " Vérifiez les deux dates, ou citez la délibération qui autorise la signature.");
    }

    @Test
    void takes_a_deliberation_of_its_own_assembly_only() {
        Ruling ruling = Ruling.of("CTR-01", citing(Known.of(SampleContract.OF_REGION), Known.notRecorded()));

        assertThat(ruling.outcome(SIGNATURE)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling.french(SIGNATURE))
                .endsWith("qui est celle d’une autre assemblée. Citez une délibération de la sienne.");
    }

    @Test
    void takes_a_standing_delegation_whose_deliberation_is_cited() {
        assertThat(Ruling.of("CTR-01", citing(Known.none(), Known.of(SampleContract.OF_CAPAP)))
                        .outcome(SIGNATURE))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-01", citing(Known.notRecorded(), Known.of(SampleContract.OF_CAPAP)))
                        .outcome(SIGNATURE))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-01", citing(Known.of(SampleContract.OF_REGION), Known.of(SampleContract.OF_CAPAP)))
                        .outcome(SIGNATURE))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void is_breached_by_a_signature_that_is_known_to_rest_on_nothing() {
        Ruling ruling = Ruling.of("CTR-01", citing(Known.none(), Known.none()));

        assertThat(ruling.outcome(SIGNATURE)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling.french(SIGNATURE))
                .endsWith("ne cite ni délibération ni délégation. Citez celle qui l’autorise.");
        assertThat(Ruling.of("CTR-02", citing(Known.none(), Known.none())).outcome(SIGNATURE))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void lacks_the_citation_and_the_dates_that_are_not_recorded() {
        assertThat(Ruling.of("CTR-01", citing(Known.notRecorded(), Known.notRecorded()))
                        .at(SIGNATURE)
                        .missing())
                .containsExactly(SIGNATURE + "/deliberation", SIGNATURE + "/delegation");
        assertThat(Ruling.of("CTR-01", citing(Known.none(), Known.notRecorded()))
                        .at(SIGNATURE)
                        .missing())
                .containsExactly(SIGNATURE + "/delegation");
        assertThat(Ruling.of("CTR-02", citing(Known.notRecorded(), Known.none()))
                        .at(SIGNATURE)
                        .missing())
                .containsExactly(SIGNATURE + "/deliberation");
        assertThat(Ruling.of("CTR-01", deciding(act -> act.date(Known.notRecorded())))
                        .at(SIGNATURE)
                        .missing())
                .containsExactly("/deliberations/0/date");
        assertThat(Ruling.of("CTR-01", signedOn(Known.notRecorded()))
                        .at(SIGNATURE)
                        .missing())
                .containsExactly(SIGNATURE + "/date");
    }

    @Test
    void asks_nothing_of_a_private_party_and_of_the_state() {
        for (String code : List.of("CTR-01", "CTR-02")) {
            assertThat(Ruling.of(code, carriedBy(Known.none())).outcome(SIGNATURE))
                    .isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(Ruling.of(code, carriedBy(Known.of(PublicBodyKind.STATE)))
                            .outcome(SIGNATURE))
                    .isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(Ruling.of(code, signedOn(Known.none())).outcome(SIGNATURE))
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @Test
    void lacks_what_kind_of_body_a_party_is() {
        for (String code : List.of("CTR-01", "CTR-02")) {
            Ruling ruling = Ruling.of(code, carriedBy(Known.notRecorded()));

            assertThat(ruling.outcome(SIGNATURE)).isEqualTo(Outcome.NOT_EVALUABLE);
            assertThat(ruling.at(SIGNATURE).missing()).containsExactly("/actors/2/publicBody");
        }
        assertThat(SampleDossiers.grasse().actors().get(2).id()).isEqualTo(ActorId.of("capap"));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-02-18, 2013-02-18, COMPLIES",
        "2013-02-19, 2013-02-18, BREACHED",
        "2013-02-18, 2013-02-19, BREACHED",
        "2013-01-24, 2013-02-18, BREACHED",
        "2013-01-25, 2013-01-24, BREACHED",
        "2013-01-25, 2013-01-25, COMPLIES"
    })
    void is_enforceable_once_sent_and_published_between_vote_and_signature(
            LocalDate transmitted, LocalDate published, Outcome outcome) {
        Dossier dossier = deciding(act -> act.transmitted(transmitted).published(published));

        assertThat(Ruling.of("CTR-02", dossier).outcome(SIGNATURE)).isEqualTo(outcome);
    }

    @Test
    void tells_all_that_keeps_a_deliberation_from_being_enforceable() {
        Dossier dossier = deciding(act -> act.transmitted(Known.none()).published(LocalDate.of(2013, 3, 4)));

        assertThat(Ruling.of("CTR-02", dossier).french(SIGNATURE))
                .isEqualTo(
                        "La délibération « Contrat local de développement de l’ESS » n’était pas transmise au préfet à"
                                + " la signature du 18 février 2013. Transmettez-la avant de signer, ou notez la date."
                                + " La délibération « Contrat local de développement de l’ESS » a été publiée le 4 mars 2013,"
                                + " après la signature du 18 février 2013. Vérifiez les deux dates. Ce résultat repose sur"
                                + " un point qui reste à confirmer : mêmes règles pour un EPCI (L5211-3).");
        assertThat(Ruling.of("CTR-02", dossier).at(SIGNATURE).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void had_not_been_sent_yet_on_an_earlier_day() {
        Dossier dossier = deciding(act -> act.transmitted(LocalDate.of(2013, 3, 1)));

        assertThat(Ruling.of("CTR-02", dossier, SIGNED).french(SIGNATURE)).contains("n’était pas transmise au préfet");
        assertThat(Ruling.of("CTR-02", dossier).french(SIGNATURE))
                .contains("a été transmise au préfet le 1er mars 2013");
    }

    @Test
    void lacks_the_steps_that_are_not_recorded() {
        Dossier dossier = deciding(act -> act.transmitted(Known.notRecorded()).published(Known.notRecorded()));

        assertThat(Ruling.of("CTR-02", dossier).at(SIGNATURE).missing())
                .containsExactly("/deliberations/0/transmitted", "/deliberations/0/published");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, PAPER, COMPLIES",
        "2022-07-01, PAPER, BREACHED",
        "2022-07-01, ELECTRONIC, COMPLIES",
        "2022-07-01, , NOT_EVALUABLE",
        "2022-06-30, , COMPLIES"
    })
    void asks_for_electronic_publication_since_july_2022(LocalDate decided, PublicationMode mode, Outcome outcome) {
        Dossier dossier = signedAndDecided(LocalDate.of(2022, 9, 1), decided, mode);

        Ruling ruling = Ruling.of("CTR-02", dossier, LocalDate.of(2022, 12, 31));

        assertThat(ruling.outcome(SIGNATURE)).isEqualTo(outcome);
        assertThat(ruling.at(SIGNATURE).parameters())
                .extracting(Parameter::value)
                .containsExactly("yes", decided.isBefore(LocalDate.of(2022, 7, 1)) ? "any" : "electronic");
    }

    private static Dossier signedAndDecided(LocalDate signed, LocalDate decided, PublicationMode mode) {
        return deciding(
                signedOn(Known.of(signed)),
                act -> act.date(decided)
                        .transmitted(decided)
                        .published(decided)
                        .publicationMode(mode == null ? Known.notRecorded() : Known.of(mode)));
    }

    @Test
    void lets_small_communes_choose_and_lacks_the_population_of_a_commune() {
        LocalDate day = LocalDate.of(2022, 9, 1);
        Dossier dossier = signedAndDecided(day, day, PublicationMode.PAPER);
        Dossier commune = dossier.toBuilder()
                .actors(carriedBy(Known.of(PublicBodyKind.COMMUNE)).actors())
                .build();

        assertThat(Ruling.of("CTR-02", commune, day).at(SIGNATURE).missing()).containsExactly("/actors/2/populations");
        assertThat(Ruling.of("CTR-02", deciding(commune, act -> act.publicationMode(PublicationMode.ELECTRONIC)), day)
                        .outcome(SIGNATURE))
                .isEqualTo(Outcome.COMPLIES);
    }
}
