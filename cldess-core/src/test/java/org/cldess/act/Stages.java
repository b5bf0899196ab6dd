package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.text.PrincipleId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Authorised;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;

/** Dossiers at each stage of a life, made by acts. Random lives start from them. */
final class Stages {
    private static final LocalDate END = SampleAmendments.LONGER.end();

    /** A dossier and the day of the last act. */
    record Stage(Dossier dossier, LocalDate day) {}

    private final List<Stage> stages = new ArrayList<>();

    private Stages() {}

    /** Returns the stages of a contract. Stages with more possible continuations are listed more often. */
    static List<Stage> ofContracts() {
        Stages all = new Stages();
        all.addContracts();
        return all.stages;
    }

    /** Returns the stages of a charter and its proposals. */
    static List<Stage> ofCharters() {
        Stages all = new Stages();
        all.addCharters();
        return all.stages;
    }

    private void add(int times, Dossier dossier, LocalDate day) {
        Dossier lean =
                dossier.toBuilder().meetings(List.of()).exchanges(List.of()).build();
        stages.addAll(Collections.nCopies(times, new Stage(lean, day)));
    }

    private void addContracts() {
        Dossier wish = withMoreAuthorised(SampleAmendments.grasse());
        Dossier draft = wish.toBuilder()
                .contract(wish.contract().toBuilder()
                        .signatures(List.of())
                        .decisions(List.of())
                        .build())
                .build();
        LocalDate visits = LocalDate.of(2012, 3, 12);
        Dossier submitted = decided(draft, DecisionKind.SUBMITTED, visits, SampleContract.CAPAP);
        Dossier approved = decided(submitted, DecisionKind.APPROVED, visits.plusDays(60), SampleContract.REGION);
        Dossier half = Acts.of(approved)
                .sign(SampleActors.REGION, SampleDossiers.SIGNED, SampleContract.OF_REGION)
                .orElseThrow();
        Dossier signed = Acts.of(half)
                .sign(SampleActors.CAPAP, SampleDossiers.SIGNED, SampleContract.OF_CAPAP)
                .orElseThrow();
        Dossier amending =
                Acts.of(signed).amend(SampleAmendments.first().build()).orElseThrow();
        Dossier amended = Acts.of(signed).amend(SampleAmendments.signed()).orElseThrow();
        Dossier evaluated = decided(amended, DecisionKind.EVALUATED, END.minusDays(40), SampleContract.PAYS_DE_GRASSE);
        Dossier closed = decided(evaluated, DecisionKind.CLOSED, END, SampleContract.PAYS_DE_GRASSE);
        Dossier terminated = decided(amended, DecisionKind.TERMINATED, END.minusYears(1), SampleContract.REGION);
        ContractDecision renewal =
                decision(DecisionKind.RENEWED, END, SampleContract.REGION).into("grasse-2017");
        Dossier renewed = Acts.of(closed)
                .renew(renewal, new Term(END.plusDays(1), END.plusYears(3)))
                .orElseThrow()
                .former();
        add(6, draft, visits);
        add(2, submitted, visits);
        add(3, approved, visits.plusDays(60));
        add(1, half, SampleDossiers.SIGNED);
        add(3, signed, SampleDossiers.SIGNED);
        add(5, signed, SampleAmendments.SIGNED);
        add(1, amending, SampleAmendments.SIGNED);
        add(2, amended, SampleAmendments.EFFECTIVE);
        add(3, evaluated, END.minusDays(40));
        add(11, evaluated, END);
        add(2, closed, END);
        add(1, terminated, END.minusYears(1));
        add(1, renewed, END);
    }

    /**
     * Returns the dossier with deliberations that also authorise the amendments of later steps, which are named by
     * number.
     */
    private static Dossier withMoreAuthorised(Dossier dossier) {
        List<Authorised> amendments = Stream.of("avenant-1", "t-0", "t-1", "t-2", "t-3")
                .map(Authorised::amendment)
                .toList();
        return dossier.toBuilder()
                .deliberations(dossier.deliberations().stream()
                        .map(act -> act.authorises().is(List.of(Authorised.CONTRACT))
                                ? act
                                : act.toBuilder().authorises(amendments).build())
                        .toList())
                .build();
    }

    private static ContractDecision decision(DecisionKind what, LocalDate day, PartyId by) {
        return DecisionDefects.decision(what, day, by).because("Motif.");
    }

    private static Dossier decided(Dossier dossier, DecisionKind what, LocalDate day, PartyId by) {
        return Acts.of(dossier).decide(decision(what, day, by)).orElseThrow();
    }

    private void addCharters() {
        Dossier adopted = SampleDossiers.unsigned();
        Charter charter = adopted.charter().value().orElseThrow();
        Dossier unsigned =
                with(adopted, charter.toBuilder().signatures(List.of()).build());
        CharterVersion first = SampleCharter.version();
        CharterVersion draft = new CharterVersion(
                CharterVersionId.of("projet"),
                "projet",
                Known.none(),
                Known.none(),
                "Un tout autre préambule.",
                first.principles(),
                Known.none(),
                Known.none());
        Dossier drafted = with(
                adopted,
                charter.toBuilder().versions(Stream.of(first, draft).toList()).build());
        Dossier half = Acts.of(SampleProposals.submitted())
                .charter()
                .evaluate(SampleProposals.CHANGE, SampleProposals.BEGUN)
                .orElseThrow();
        Dossier waiting =
                Acts.of(SampleProposals.decided()).charter().propose(late()).orElseThrow();
        Dossier open = Acts.of(waiting)
                .charter()
                .evaluate(late().id(), SampleProposals.DECIDED)
                .orElseThrow();
        add(1, unsigned, SampleCharter.ADOPTED);
        add(1, adopted, SampleCharter.ADOPTED);
        add(1, drafted, SampleCharter.ADOPTED.plusDays(40));
        add(2, SampleProposals.submitted(), SampleProposals.SUBMITTED);
        add(1, half, SampleProposals.BEGUN);
        add(9, SampleProposals.evaluated(), SampleProposals.BEGUN);
        add(1, SampleProposals.decided(), SampleProposals.DECIDED);
        add(2, waiting, SampleProposals.DECIDED);
        add(2, open, SampleProposals.DECIDED);
        add(1, SampleProposals.adopted(), SampleProposals.ADOPTED);
    }

    /** Returns a proposal that is submitted when the others are decided. */
    private static Proposal late() {
        return Proposal.toRemove(
                ProposalId.of("p-late"),
                SampleCharter.FIRST,
                PrincipleId.of("territoire"),
                SampleActors.APEAS,
                SampleProposals.DECIDED);
    }

    private static Dossier with(Dossier dossier, Charter charter) {
        return dossier.toBuilder().charter(charter).build();
    }
}
