package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of signatures of the contract and the charter. */
class SigningSentencesTest {
    private static final LocalDate SIGNED = SampleDossiers.SIGNED;
    private static final DeliberationId VOTE = SampleContract.OF_CAPAP;
    private static final Dossier UNSIGNED = SampleDossiers.unsigned();
    private static final PartyId PARTNER = PartyId.of("partie-apeas");

    private static Answer<Dossier> sign(ActorId actor, LocalDate day) {
        return Acts.of(UNSIGNED).sign(actor, day, VOTE);
    }

    /** Returns a dossier with the association as a partner, whose role needs no signature. */
    private static Dossier withPartner() {
        Party partner = new Party(
                PARTNER, SampleActors.APEAS, PartyRole.PARTNER, LocalDate.of(2012, 1, 1), Known.none(), Known.none());
        return SampleDossiers.withContract(contract -> contract.signatures(List.of())
                .parties(Stream.concat(UNSIGNED.contract().parties().stream(), Stream.of(partner))
                        .toList()));
    }

    private static Dossier withoutCharter() {
        return SampleDossiers.withContract(contract -> contract.charterVersion(Known.none())).toBuilder()
                .charter(Known.none())
                .build();
    }

    private static Answer<Dossier> signCharter(ActorId actor, LocalDate day) {
        return Acts.of(SampleProposals.adopted()).charter().sign(actor, SampleCharter.FIRST, day);
    }

    static Stream<Said> said() {
        return Stream.of(
                Said.of(
                        "sign.undated",
                        () -> Acts.of(UNSIGNED)
                                .sign(Signature.builder(SignatureId.of("s-1"), SampleContract.CAPAP)
                                        .deliberation(VOTE)
                                        .build()),
                        "Une signature porte une date. Indiquez le jour.",
                        "A signature needs a date. Give the day."),
                Said.of(
                        "sign.twice",
                        () -> Acts.of(SampleDossiers.grasse()).sign(SampleActors.CAPAP, SIGNED, VOTE),
                        "La partie « Communauté d’agglomération Pôle Azur Provence » a déjà signé le contrat. Rien"
                                + " n’est à signer de nouveau.",
                        "The party “Communauté d’agglomération Pôle Azur Provence” has already signed the contract."
                                + " There is nothing to sign again."),
                Said.of(
                        "sign.unapproved",
                        () -> sign(SampleActors.CAPAP, LocalDate.of(2012, 4, 1)),
                        "Le 1er avril 2012, le contrat est « en concertation » : il se signe une fois approuvé."
                                + " Enregistrez d’abord son approbation, ou corrigez la date.",
                        "On 1 April 2012, the contract is “in consultation”: it is signed once it is approved. Record its"
                                + " approval first, or correct the date."),
                Said.of(
                        "sign.late",
                        () -> sign(SampleActors.PAYS_DE_GRASSE, LocalDate.of(2016, 1, 1)),
                        "La signature est datée du 1er janvier 2016, après la fin de la période du contrat (31 décembre"
                                + " 2015). Corrigez la date, ou la période.",
                        "The signature is dated 1 January 2016, after the end of the term of the contract (31 December"
                                + " 2015). Correct the date, or the term."),
                Said.of(
                        "sign.party.not-required",
                        () -> Acts.of(withPartner())
                                .sign(Signature.builder(SignatureId.of("s-1"), PARTNER)
                                        .date(SIGNED)
                                        .deliberation(VOTE)
                                        .build()),
                        "La partie « APEAS » n’a pas à signer : son rôle ne le demande pas, ou elle succède à une"
                                + " partie signataire.",
                        "The party “APEAS” need not sign: its role does not require it, or it succeeds a signing"
                                + " party."),
                Said.of(
                        "sign.actor.unknown",
                        () -> sign(ActorId.of("nul"), SIGNED),
                        "Le dossier n’a pas d’acteur « nul ». Vérifiez l’identifiant, ou ajoutez l’acteur.",
                        "The dossier has no actor “nul”. Check the id, or add the actor."),
                Said.of(
                        "sign.actor.no-party",
                        () -> sign(SampleActors.APEAS, SIGNED),
                        "L’acteur « APEAS » n’est pas une partie du contrat. Vérifiez l’identifiant, ou ajoutez la"
                                + " partie.",
                        "The actor “APEAS” is not a party to the contract. Check the id, or add the party."),
                Said.of(
                        "sign.actor.not-required",
                        () -> Acts.of(withPartner()).sign(SampleActors.APEAS, SIGNED, VOTE),
                        "L’acteur « APEAS » n’a pas à signer : son rôle ne le demande pas, ou il succède à une"
                                + " partie signataire.",
                        "The actor “APEAS” need not sign: its role does not require it, or it succeeds a signing"
                                + " party."),
                Said.of(
                        "body.role",
                        () -> sign(SampleActors.PAYS_DE_GRASSE, SIGNED),
                        "« Communauté d’agglomération du Pays de Grasse » ne tient pas son rôle de partie le 18"
                                + " février 2013. Corrigez la date, ou la période du rôle.",
                        "“Communauté d’agglomération du Pays de Grasse” does not hold its role as a party on 18"
                                + " February 2013. Correct the date, or the period of the role."),
                Said.of(
                        "sign.charter.none",
                        () -> Acts.of(withoutCharter()).charter().sign(SampleActors.APEAS, SampleCharter.FIRST, SIGNED),
                        "Le dossier n’a pas de charte à signer. Ajoutez la charte d’abord.",
                        "The dossier has no charter to sign. Add the charter first."),
                Said.of(
                        "sign.charter.twice",
                        () -> Acts.of(SampleDossiers.grasse())
                                .charter()
                                .sign(SampleActors.APEAS, SampleCharter.FIRST, SIGNED),
                        "L’acteur « APEAS » a déjà signé la version « 1 » de la charte. Rien n’est à signer de"
                                + " nouveau.",
                        "The actor “APEAS” has already signed version “1” of the charter. There is nothing to sign"
                                + " again."),
                Said.of(
                        "sign.charter.replaced",
                        () -> signCharter(SampleActors.PERFUMER, LocalDate.of(2014, 6, 2)),
                        "La version 1 de la charte n’est plus en vigueur le 2 juin 2014 : la version 2 l’a"
                                + " remplacée. Faites signer celle-ci.",
                        "Version 1 of the charter is no longer in force on 2 June 2014: version 2 has replaced it. Have"
                                + " that one signed."));
    }

    @ParameterizedTest
    @MethodSource
    void said(Said row) {
        row.check();
    }
}
