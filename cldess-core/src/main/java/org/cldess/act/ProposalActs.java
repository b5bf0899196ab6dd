package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.Charter_;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalKind;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.Proposal_;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.CollectiveDecision_;
import org.cldess.decision.Position;
import org.cldess.decision.Tally;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts that submit, evaluate, decide or withdraw a proposal. */
final class ProposalActs {
    private final Dossier dossier;
    private final Act act;
    private final Charter charter;

    private ProposalActs(Dossier dossier, Act act) {
        this.dossier = dossier;
        this.act = act;
        this.charter = dossier.charter().value().orElseThrow();
    }

    private static Answer<Dossier> inCharter(
            Dossier dossier, Conditions conditions, Function<ProposalActs, Answer<Dossier>> acting) {
        Act act = new Act(Dossier_.CHARTER.then(Charter_.PROPOSALS), dossier, conditions);
        act.refuseWithout(dossier.charter(), Dossier_.CHARTER, "charter.act.none");
        return dossier.charter().value().isEmpty() ? act.refused() : acting.apply(new ProposalActs(dossier, act));
    }

    private static Answer<Dossier> on(
            Dossier dossier,
            Conditions conditions,
            ProposalId id,
            BiFunction<ProposalActs, Proposal, Answer<Dossier>> acting) {
        return inCharter(
                dossier,
                conditions,
                acts -> new Seeking(dossier, conditions)
                        .on(
                                Proposal.class,
                                id,
                                acts.act.place(),
                                "proposal.unknown",
                                (act, proposal) -> acting.apply(new ProposalActs(dossier, act), proposal)));
    }

    static Answer<Dossier> propose(Dossier dossier, Conditions conditions, Proposal proposal) {
        return inCharter(dossier, conditions, acts -> acts.add(proposal));
    }

    static Answer<Dossier> evaluate(Dossier dossier, Conditions conditions, ProposalId id, LocalDate day) {
        return moved(dossier, conditions, id, new ProposalStep(day, ProposalStatus.EVALUATING, Known.none()));
    }

    static Answer<Dossier> withdraw(
            Dossier dossier, Conditions conditions, ProposalId id, LocalDate day, Known<String> reason) {
        return moved(dossier, conditions, id, new ProposalStep(day, ProposalStatus.WITHDRAWN, reason));
    }

    static Answer<Dossier> decide(
            Dossier dossier, Conditions conditions, ProposalId id, CollectiveDecision decision, Known<String> reason) {
        return on(dossier, conditions, id, (acts, proposal) -> acts.decide(proposal, decision, reason));
    }

    private static Answer<Dossier> moved(Dossier dossier, Conditions conditions, ProposalId id, ProposalStep step) {
        return on(dossier, conditions, id, (acts, proposal) -> acts.move(proposal, step));
    }

    private Answer<Dossier> move(Proposal proposal, ProposalStep step) {
        refuseStep(proposal, step);
        refuseBlank(step.reason());
        act.refuseFar(step.date());
        return outcome(step.date(), List.of(proposal.with(step)));
    }

    private Answer<Dossier> add(Proposal proposal) {
        Optional<LocalDate> day = proposal.submitted().value();
        boolean fresh =
                proposal.history().isEmpty() && proposal.decision().value().isEmpty();
        act.refuseUngivenIf(day.isEmpty(), act.added(Proposal_.SUBMITTED), "propose.undated");
        act.refuseUngivenIf(proposal.author().value().isEmpty(), act.added(Proposal_.AUTHOR), "propose.anonymous");
        act.refuseIf(!fresh, "propose.history");
        Optional<CharterVersion> version = charter.findVersion(proposal.version());
        if (day.isPresent() && version.isPresent()) {
            boolean inForce = charter.versionInForce(day.get()).equals(version);
            Known<LocalDate> adopted = version.get().date();
            act.refuseUnrecorded(
                    adopted,
                    Dossier_.CHARTER
                            .then(Charter_.VERSIONS.at(charter.versions().indexOf(version.get())))
                            .then(CharterVersion_.DATE));
            act.refuseIf(
                    !inForce && adopted.isRecorded(),
                    "propose.version",
                    version.get().label(),
                    day.get());
            refuseSame(proposal, version.get());
        }
        day.ifPresent(date -> {
            act.refuseFar(date);
            new Electorate(dossier, act).refuse(charter.findVersion(proposal.version()), proposal, date);
        });
        ActBasis basis = ActBasis.of(
                Dossier_.CHARTER.then(Charter_.PROPOSALS.at(charter.proposals().size())));
        return act.outcome(Gate.CHARTER_PROPOSAL, day, () -> with(Act.after(charter.proposals(), proposal)), basis);
    }

    /** Refuses a change to the same text. */
    private void refuseSame(Proposal proposal, CharterVersion version) {
        boolean same = proposal.kind() == ProposalKind.CHANGE
                && version.principles().stream()
                        .filter(article -> article.id().equals(proposal.article()))
                        .anyMatch(article -> proposal.title().equals(Optional.of(article.title()))
                                && proposal.text().equals(Optional.of(article.text()))
                                && (!proposal.axis().isRecorded()
                                        || proposal.axis().equals(article.axis())));
        act.refuseIf(same, "propose.same", proposal.title().orElse(""));
    }

    private void refuseBlank(Known<String> reason) {
        act.refuseIf(reason.value().filter(String::isBlank).isPresent(), "proposal.blank");
    }

    /** Refuses a step that the table of states does not allow, or that is earlier than the last one. */
    private void refuseStep(Proposal proposal, ProposalStep step) {
        act.refuseIf(
                !proposal.status().next().contains(step.status()),
                "proposal.state",
                new Act.ReportedRule("CHA-08"),
                proposal.status(),
                step.status());
        last(proposal)
                .filter(step.date()::isBefore)
                .ifPresent(
                        day -> act.refuseIf(true, "proposal.early", new Act.ReportedRule("CHA-08"), step.date(), day));
    }

    private static Optional<LocalDate> last(Proposal proposal) {
        return proposal.history().isEmpty()
                ? proposal.submitted().value()
                : Optional.of(
                        proposal.history().get(proposal.history().size() - 1).date());
    }

    private Answer<Dossier> decide(Proposal proposal, CollectiveDecision decision, Known<String> reason) {
        Optional<LocalDate> day = decision.date().value();
        Tally tally = decision.tally();
        ProposalStatus status = tally.isAdopted() ? ProposalStatus.ACCEPTED : ProposalStatus.REJECTED;
        act.refuseUngivenIf(
                day.isEmpty(), act.place() + Proposal_.DECISION.then(CollectiveDecision_.DATE), "decide.undated");
        act.refuseIf(tally.result() == Tally.Result.UNKNOWN, "decide.unknown", Act.ReportedRule.MISSING, tally);
        boolean changed = proposal.hash()
                .value()
                .filter(frozen -> !frozen.equals(proposal.textHash()))
                .isPresent();
        act.refuseIf(changed, "decide.changed", new Act.ReportedRule("CHA-10"));
        refuseAlone(proposal, decision, tally);
        Electorate electorate = new Electorate(dossier, act);
        electorate.refuseUnreasoned(decision);
        electorate.refuse(charter.findVersion(proposal.version()), decision);
        ProposalStep step = new ProposalStep(day.orElse(LocalDate.MIN), status, reason);
        if (day.isEmpty()) {
            return act.refused();
        }
        act.refuseFar(day.get());
        refuseStep(proposal, step);
        refuseBlank(reason);
        List<Proposal> moved = new ArrayList<>(List.of(proposal.with(step).with(decision)));
        if (tally.isAdopted()) {
            moved.addAll(closedSiblings(proposal, day.get()));
        }
        return outcome(day.get(), moved);
    }

    /** Refuses an adoption in which only the author is for the proposal. */
    private void refuseAlone(Proposal proposal, CollectiveDecision decision, Tally tally) {
        boolean alone = decision.countedVotes().stream()
                .filter(vote -> vote.position() == Position.FOR)
                .allMatch(vote -> proposal.author().is(vote.actor()));
        act.refuseIf(tally.isAdopted() && alone, "decide.alone");
    }

    /**
     * Returns the other open proposals on the article, closed on the day, or on the day of their own last step if that
     * is later.
     */
    private List<Proposal> closedSiblings(Proposal accepted, LocalDate day) {
        return charter.proposals().stream()
                .filter(accepted::isSiblingOf)
                .filter(other -> other.status().isOpen())
                .map(other -> closed(other, day))
                .toList();
    }

    /** Returns the proposal marked as obsolete. */
    static Proposal closed(Proposal proposal, LocalDate day) {
        LocalDate from = last(proposal).filter(day::isBefore).orElse(day);
        return proposal.with(new ProposalStep(from, ProposalStatus.OBSOLETE, Known.none()));
    }

    private Answer<Dossier> outcome(LocalDate day, List<Proposal> changed) {
        return act.outcome(
                Gate.CHARTER_PROPOSAL,
                Optional.of(day),
                () -> with(replaced(charter, changed)),
                ActBasis.of(act.place()));
    }

    /** Returns the proposals, with the changed ones replaced. */
    static List<Proposal> replaced(Charter charter, List<Proposal> changed) {
        return charter.proposals().stream()
                .map(proposal -> changed.stream()
                        .filter(other -> other.id().equals(proposal.id()))
                        .findFirst()
                        .orElse(proposal))
                .toList();
    }

    private Dossier with(List<Proposal> proposals) {
        return dossier.toBuilder()
                .charter(charter.toBuilder().proposals(proposals).build())
                .build();
    }
}
