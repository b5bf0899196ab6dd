package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.decision.Position;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the effect of an act on related versions, articles and proposals of the charter. */
class CharterNeighboursTest {
    private static final CharterVersionId THIRD = CharterVersionId.of("charte-3");
    private static final LocalDate DAY = LocalDate.of(2014, 6, 16);

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().list().stream().map(Violation::code).toList();
    }

    /** Returns a dossier with two adopted versions, the second signed by two bodies, and a draft of a third one. */
    private static Dossier drafted() {
        LocalDate signed = LocalDate.of(2014, 5, 20);
        Dossier half = Acts.of(SampleProposals.adopted())
                .charter()
                .sign(SampleActors.APEAS, SampleProposals.SECOND, signed)
                .orElseThrow();
        Dossier adopted = Acts.of(half)
                .charter()
                .sign(SampleActors.WORKSHOP, SampleProposals.SECOND, signed)
                .orElseThrow();
        CharterVersion draft = new CharterVersion(
                THIRD,
                "projet",
                Known.none(),
                Known.none(),
                "Tout est réécrit.",
                SampleCharter.version().principles(),
                Known.none());
        return adopted.toBuilder()
                .charter(adopted.charter().value().orElseThrow().toBuilder()
                        .versions(Stream.concat(
                                        adopted.charter().value().orElseThrow().versions().stream(), Stream.of(draft))
                                .toList())
                        .build())
                .build();
    }

    private static Answer<Dossier> adopt(Dossier dossier, String label) {
        return Acts.of(dossier)
                .charter()
                .adopt(new CharterAdoption(
                        THIRD,
                        label,
                        DAY,
                        LocalDate.of(2016, 6, 16),
                        ProposalDefects.on(SampleProposals.adoption().decision(), DAY)));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "projet, false"})
    void a_version_has_the_label_of_no_other_one(String label, boolean isRefused) {
        assertThat(codes(adopt(drafted(), label)).contains("adopt.label")).isEqualTo(isRefused);
    }

    private static Proposal removal(String id, CharterVersionId version) {
        return Proposal.toRemove(
                ProposalId.of(id), version, PrincipleId.of("territoire"), SampleActors.APEAS, LocalDate.of(2014, 5, 7));
    }

    /**
     * Adopting a version makes the drafts on the version before it obsolete. A draft on an older version is left alone.
     */
    @Test
    void an_adoption_closes_the_drafts_on_the_version_that_it_replaces() {
        Dossier entered = Acts.of(drafted())
                .record()
                .proposal(removal("p-first", SampleCharter.FIRST))
                .orElseThrow();
        Dossier both = Acts.of(entered)
                .record()
                .proposal(removal("p-second", SampleProposals.SECOND))
                .orElseThrow();
        Dossier open = Acts.of(both)
                .record()
                .proposal(removal("p-open", SampleProposals.SECOND))
                .orElseThrow();
        Dossier withdrawn = Acts.of(open)
                .charter()
                .withdraw(ProposalId.of("p-open"), LocalDate.of(2014, 5, 8), "Retirée.")
                .orElseThrow();

        Dossier adopted = adopt(withdrawn, "3").orElseThrow();

        assertThat(status(adopted, "p-first")).isEqualTo(ProposalStatus.DRAFT);
        assertThat(status(adopted, "p-second")).isEqualTo(ProposalStatus.OBSOLETE);
        assertThat(status(adopted, "p-open")).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(status(adopted, SampleProposals.CHANGE.value())).isEqualTo(ProposalStatus.ACCEPTED);
    }

    private static ProposalStatus status(Dossier dossier, String id) {
        return dossier.charter()
                .value()
                .orElseThrow()
                .findProposal(ProposalId.of(id))
                .orElseThrow()
                .status();
    }

    /** A withdrawn proposal stays withdrawn when another proposal on its article is accepted. */
    @Test
    void an_acceptance_closes_what_is_open_on_its_article() {
        Dossier withdrawn = Acts.of(SampleProposals.evaluated())
                .charter()
                .withdraw(SampleProposals.OTHER, SampleProposals.BEGUN, "L’autre suffit.")
                .orElseThrow();

        Dossier accepted = Acts.of(withdrawn)
                .charter()
                .decide(
                        SampleProposals.CHANGE,
                        SampleProposals.consent(SampleProposals.vote(SampleActors.WORKSHOP, Position.FOR)))
                .orElseThrow();

        assertThat(status(accepted, SampleProposals.OTHER.value())).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(status(accepted, SampleProposals.ADDITION.value())).isEqualTo(ProposalStatus.EVALUATING);
    }

    /**
     * A proposal that gives an article the text of another article is a change. One that gives it its own text is not.
     */
    @ParameterizedTest
    @CsvSource({"democratie, true", "profit, false", "territoire, false"})
    void a_change_changes_its_own_article(String like, boolean isRefused) {
        Principle model = SampleCharter.version().principles().stream()
                .filter(one -> one.id().value().equals(like))
                .findFirst()
                .orElseThrow();
        Proposal proposal = Proposal.toChange(
                ProposalId.of("p-new"),
                SampleCharter.FIRST,
                new Principle(SampleProposals.DEMOCRACY, model.title(), model.text(), Known.notRecorded()),
                SampleActors.APEAS,
                SampleProposals.SUBMITTED);

        assertThat(codes(Acts.of(SampleDossiers.grasse()).charter().propose(proposal)))
                .isEqualTo(isRefused ? List.of("propose.same") : List.of());
    }
}
