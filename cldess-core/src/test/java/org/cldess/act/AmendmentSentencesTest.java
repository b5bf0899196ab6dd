package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of an amendment and of its signatures. */
class AmendmentSentencesTest {
    private static final Dossier GRASSE = SampleAmendments.grasse();
    private static final LocalDate SIGNED = SampleAmendments.SIGNED;

    private static Answer<Dossier> amend(Dossier dossier, UnaryOperator<AmendmentBuilder> change) {
        return Acts.of(dossier)
                .amend(change.apply(Amendment.builder(AmendmentId.of("avenant-2"), 2, "Un changement")
                                .effective(SampleAmendments.EFFECTIVE))
                        .build());
    }

    private static Dossier proposed() {
        return Acts.of(GRASSE).amend(SampleAmendments.first().build()).orElseThrow();
    }

    private static Answer<Dossier> signed(Dossier dossier, AmendmentId id, ActorId actor) {
        return Acts.of(dossier).amendment(id).sign(actor, SIGNED, SampleAmendments.OF_REGION);
    }

    private static Dossier halfSigned() {
        return signed(proposed(), SampleAmendments.FIRST, SampleActors.REGION).orElseThrow();
    }

    private static Dossier terminated() {
        return Acts.of(GRASSE)
                .decide(ContractDecision.of(
                                ContractDecisionId.of("fin"), DecisionKind.TERMINATED, LocalDate.of(2014, 3, 1))
                        .by(SampleContract.REGION)
                        .because("Le porteur se retire."))
                .orElseThrow();
    }

    private static AmendmentBuilder paying(AmendmentBuilder amendment, ActorId funder, int year) {
        return amendment.envelopes(
                List.of(new EnvelopeChange(funder, year, Known.none(), Known.of(Amount.euros("10")))));
    }

    private static AmendmentBuilder withoutObjectives(AmendmentBuilder amendment) {
        List<ObjectiveChange> removed = GRASSE.contract().objectives().stream()
                .map(objective -> new ObjectiveChange(
                        objective.id(), Optional.empty(), Known.of(ObjectiveText.of(objective)), Known.none()))
                .toList();
        return amendment.objectives(removed);
    }

    private static AmendmentBuilder adding(AmendmentBuilder amendment, String commune) {
        return amendment.communesAdded(List.of(CommuneCode.parse(commune)));
    }

    static Stream<Said> said() {
        return Stream.of(
                Said.of(
                        "amend.nothing",
                        () -> amend(GRASSE, amendment -> amendment),
                        "L’avenant n° 2 ne change rien. Indiquez ce qu’il change.",
                        "Amendment no. 2 changes nothing. State what it changes."),
                Said.of(
                        "amend.pending",
                        () -> amend(proposed(), amendment -> amendment),
                        "L’avenant n° 2 vient alors que l’avenant n° 1 attend encore des signatures. Faites d’abord"
                                + " signer celui-ci, ou retirez-le.",
                        "Amendment no. 2 comes while amendment no. 1 is still awaiting signatures. Have that one signed"
                                + " first, or remove it."),
                Said.of(
                        "amend.undated",
                        () -> amend(GRASSE, amendment -> amendment.effective(Known.none())),
                        "L’avenant n° 2 n’a pas de date d’effet. Indiquez le jour.",
                        "Amendment no. 2 has no effective date. Give the day."),
                Said.of(
                        "amend.ended",
                        () -> amend(terminated(), amendment -> amendment),
                        "Le 1er juillet 2014, le contrat est « résilié » : il ne se modifie plus.",
                        "On 1 July 2014, the contract is “terminated”: it can no longer be amended."),
                Said.of(
                        "amend.unknown",
                        () -> signed(GRASSE, AmendmentId.of("avenant-9"), SampleActors.REGION),
                        "Le contrat n’a pas d’avenant « avenant-9 ». Vérifiez l’identifiant, ou ajoutez l’avenant.",
                        "The contract has no amendment “avenant-9”. Check the id, or add the amendment."),
                Said.of(
                        "amend.sign.actor",
                        () -> signed(proposed(), SampleAmendments.FIRST, SampleActors.APEAS),
                        "L’acteur « APEAS » n’a pas à signer les avenants : il n’est ni partie signataire ni"
                                + " successeur d’une telle partie.",
                        "The actor “APEAS” need not sign amendments: it is not a signing party and does not succeed"
                                + " one."),
                Said.of(
                        "amend.sign.twice",
                        () -> signed(halfSigned(), SampleAmendments.FIRST, SampleActors.REGION),
                        "« Conseil régional Provence-Alpes-Côte d’Azur », ou la partie dont il prend la suite, a"
                                + " déjà signé l’avenant n° 1. Rien n’est à signer de nouveau.",
                        "“Conseil régional Provence-Alpes-Côte d’Azur”, or the party that it succeeds, has already"
                                + " signed amendment no. 1. There is nothing to sign again."),
                Said.of(
                        "act.duplicate.amendment",
                        () -> Acts.of(proposed()).amend(SampleAmendments.first().build()),
                        "Deux avenants portent l’identifiant « avenant-1 ». Donnez-en un autre à l’un des deux.",
                        "Two amendments have the id “avenant-1”. Give one of them another id."),
                Said.of(
                        "amend.effect",
                        () -> amend(GRASSE, amendment -> amendment.effective(LocalDate.of(2013, 2, 17))),
                        "L’avenant n° 2 prendrait effet le 17 février 2013, avant la signature du contrat (18"
                                + " février 2013). Donnez une date d’effet plus tardive.",
                        "Amendment no. 2 would take effect on 17 February 2013, before the contract was signed (18"
                                + " February 2013). Give a later effective date."),
                Said.of(
                        "amend.objectives",
                        () -> amend(GRASSE, AmendmentSentencesTest::withoutObjectives),
                        "L’avenant n° 2 ne laisse aucun objectif au contrat. Gardez-en un, ou résiliez le contrat.",
                        "Amendment no. 2 leaves the contract without an objective. Keep one, or terminate the"
                                + " contract."),
                Said.of(
                        "amend.money",
                        () -> amend(GRASSE, amendment -> paying(amendment, SampleActors.APEAS, 2014)),
                        "L’avenant n° 2 engage l’argent de « APEAS », qui n’est pas une partie du contrat. Retirez"
                                + " la ligne, ou ajoutez la partie.",
                        "Amendment no. 2 commits money from “APEAS”, which is not a party to the contract. Remove the"
                                + " line, or add the party."),
                Said.of(
                        "body.money",
                        () -> amend(GRASSE, amendment -> paying(amendment, SampleActors.CAPAP, 2014)),
                        "« Communauté d’agglomération Pôle Azur Provence » n’existe à aucun moment de 2014. Prévoyez"
                                + " l’argent d’un organisme qui existe alors.",
                        "“Communauté d’agglomération Pôle Azur Provence” does not exist on any day of 2014. Plan money"
                                + " from a body that exists then."),
                Said.of(
                        "amend.territory",
                        () -> amend(
                                GRASSE,
                                amendment -> amendment.communesRemoved(
                                        GRASSE.contract().territory().value().orElseThrow())),
                        "L’avenant n° 2 ne laisse aucune commune au territoire. Gardez-en une.",
                        "Amendment no. 2 leaves the territory without a commune. Keep one."),
                Said.of(
                        "amend.commune.unknown",
                        () -> amend(GRASSE, amendment -> adding(amendment, "06999")),
                        "L’avenant n° 2 ajoute la commune 06999, qu’aucun répertoire ne connaît. Vérifiez le code"
                                + " Insee.",
                        "Amendment no. 2 adds the commune 06999, which is not in any gazetteer. Check the INSEE code."),
                Said.of(
                        "amend.commune.far",
                        () -> amend(GRASSE, amendment -> adding(amendment, "75056")),
                        "L’avenant n° 2 ajoute Paris, qui n’est pas sûrement à moins de 50 km du territoire. Donnez"
                                + " le motif de l’avenant.",
                        "Amendment no. 2 adds Paris, which is not certain to be within 50 km of the territory. Give the"
                                + " reason for the amendment."));
    }

    @ParameterizedTest
    @MethodSource
    void said(Said row) {
        row.check();
    }
}
