package org.cldess.dossier.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.RuleRecord;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Camille Roux, a natural person, and APEAS, an association, do the same things in turn: each is a party to the
 * contract and signs it, its amendment and the charter, makes a proposal, and has a vote in a decision. In one more
 * decision both have a vote.
 */
class MaskedPersonsTest {
    private static final PartyId PERSON = PartyId.of("partie-camille");
    private static final PartyId ASSOCIATION = PartyId.of("partie-apeas");
    private final Dossier dossier = dossier();

    private static Dossier dossier() {
        Dossier amended = SampleAmendments.grasse();
        Contract contract = amended.contract().toBuilder()
                .parties(List.of(party(PERSON, SampleActors.CAMILLE), party(ASSOCIATION, SampleActors.APEAS)))
                .signatures(List.of(
                        SampleContract.signature("s-1", PERSON, SampleContract.OF_REGION),
                        SampleContract.signature("s-2", ASSOCIATION, SampleContract.OF_REGION)))
                .amendments(List.of(SampleAmendments.first()
                        .signatures(List.of(
                                SampleContract.signature("s-a-1", PERSON, SampleContract.OF_REGION),
                                SampleContract.signature("s-a-2", ASSOCIATION, SampleContract.OF_REGION)))
                        .build()))
                .decisions(Known.notRecorded())
                .build();
        return amended.toBuilder()
                .contract(contract)
                .charter(charter(amended.charter().value().orElseThrow()))
                .build();
    }

    private static Party party(PartyId id, ActorId actor) {
        return new Party(id, actor, PartyRole.FUNDER, LocalDate.of(2012, 1, 1), Known.none(), Known.none());
    }

    private static Charter charter(Charter charter) {
        return charter.toBuilder()
                .versions(List.of(
                        version(SampleCharter.FIRST, SampleActors.CAMILLE),
                        version(SampleProposals.SECOND, SampleActors.APEAS)))
                .proposals(List.of(
                        SampleProposals.other(),
                        SampleProposals.change().with(consentOf(SampleActors.APEAS, SampleActors.CAMILLE))))
                .signatures(List.of(
                        SampleCharter.signature("c-1", SampleActors.CAMILLE, SampleCharter.ADOPTED),
                        SampleCharter.signature("c-2", SampleActors.APEAS, SampleCharter.ADOPTED)))
                .build();
    }

    private static CharterVersion version(CharterVersionId id, ActorId vote) {
        CharterVersion model = SampleCharter.version();
        return new CharterVersion(
                id,
                id.value(),
                model.date(),
                model.reviewBy(),
                model.preamble(),
                model.principles(),
                model.hash(),
                Known.of(consentOf(vote)));
    }

    private static CollectiveDecision consentOf(ActorId... actors) {
        return SampleProposals.consent(Stream.of(actors)
                .map(actor -> SampleProposals.vote(actor, Position.FOR))
                .toArray(Vote[]::new));
    }

    private boolean isHidden(Audience audience, String path, String... missing) {
        return MaskedPersons.of(dossier, audience)
                .areNamedIn(new Finding(
                        RuleRecord.shipped("CTR-01"),
                        Outcome.BREACHED,
                        Severity.ERROR,
                        path,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(missing),
                        Message.of("Constat.", "Finding.")));
    }

    private String actor(ActorId id) {
        return "/actors/" + dossier.actors().stream().map(Actor::id).toList().indexOf(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contract/parties/0",
                "/contract/parties/0/succession",
                "/contract/signatures/0",
                "/contract/amendments/0/signatures/0/deliberation",
                "/charter/signatures/0",
                "/charter/versions/0/decision",
                "/charter/proposals/0",
                "/charter/proposals/1/decision/votes/0"
            })
    void what_a_person_did_is_hidden_from_the_public_alone(String path) {
        assertThat(isHidden(Audience.PUBLIC, path)).isTrue();
        assertThat(isHidden(Audience.PUBLIC, "/contract", path)).isTrue();
        assertThat(isHidden(Audience.PARTNER, path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/contract",
                "/contract/parties/1",
                "/contract/signatures/1",
                "/contract/amendments/0",
                "/contract/amendments/0/signatures/1",
                "/charter/signatures/1",
                "/charter/versions/0",
                "/charter/versions/1/decision",
                "/charter/proposals/1"
            })
    void what_a_body_did_is_shown_to_all(String path) {
        assertThat(isHidden(Audience.PUBLIC, path)).isFalse();
    }

    @Test
    void what_is_said_of_a_person_among_the_actors_is_hidden_from_the_public() {
        assertThat(isHidden(Audience.PUBLIC, actor(SampleActors.CAMILLE) + "/needs"))
                .isTrue();
        assertThat(isHidden(Audience.PARTNER, actor(SampleActors.CAMILLE) + "/needs"))
                .isFalse();
        assertThat(isHidden(Audience.PUBLIC, actor(SampleActors.APEAS) + "/needs"))
                .isFalse();
    }

    @Test
    void the_contacts_of_every_actor_and_their_file_are_hidden_below_the_committee() {
        Stream<String> contacts = dossier.actors().stream().map(one -> actor(one.id()) + "/contacts/0/basis");

        assertThat(Stream.concat(contacts, Stream.of("/contactFile/start"))).allSatisfy(path -> {
            assertThat(isHidden(Audience.PUBLIC, path)).isTrue();
            assertThat(isHidden(Audience.PARTNER, path)).isTrue();
            assertThat(isHidden(Audience.COMMITTEE, path)).isFalse();
        });
    }
}
