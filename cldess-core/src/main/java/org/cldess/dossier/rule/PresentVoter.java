package org.cldess.dossier.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.component.Path;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.CollectiveDecision_;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.dossier.Dossier_;
import org.cldess.governance.Attendance;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecision_;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSitting_;
import org.cldess.governance.Presence;
import org.cldess.rule.Located;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/**
 * A vote in a sitting, by a member whose attendance is recorded.
 *
 * @param name the name of the member
 * @param presence the way in which it took part in the sitting
 * @param decision the decision on which it voted
 */
record PresentVoter(String name, Presence presence, GovernanceDecision decision) {
    private static final Set<Presence> VOTING = Set.of(Presence.PRESENT, Presence.REPRESENTED);

    /** {@return every such vote of a dossier} */
    static Stream<Located<PresentVoter>> in(Dossier dossier) {
        return IntStream.range(0, dossier.sittings().size())
                .boxed()
                .flatMap(i -> in(dossier, dossier.sittings().get(i), Dossier_.SITTINGS.at(i)));
    }

    private static Stream<Located<PresentVoter>> in(
            Dossier dossier, GovernanceSitting sitting, Path<DossierParts, GovernanceSitting> path) {
        Map<ActorId, Presence> attendance = new HashMap<>();
        for (Attendance entry : sitting.attendance().value().orElse(List.of())) {
            attendance.put(entry.actor(), entry.presence());
        }
        return IntStream.range(0, sitting.decisions().size()).boxed().flatMap(i -> {
            GovernanceDecision decision = sitting.decisions().get(i);
            List<Vote> votes = decision.decision()
                    .flatMap(CollectiveDecision::votes)
                    .value()
                    .orElse(List.of());
            return IntStream.range(0, votes.size())
                    .boxed()
                    .flatMap(j -> Optional.ofNullable(
                            attendance.get(votes.get(j).actor()))
                            .map(presence -> Located.of(
                                    path.then(GovernanceSitting_.DECISIONS.at(i))
                                            .then(GovernanceDecision_.DECISION)
                                            .then(CollectiveDecision_.VOTES.at(j)),
                                    new PresentVoter(name(dossier, votes.get(j).actor()), presence, decision)))
                            .stream());
        });
    }

    private static String name(Dossier dossier, ActorId member) {
        return dossier.findActor(member).map(Actor::name).orElse(member.value());
    }

    boolean mayVote() {
        return VOTING.contains(presence);
    }

    static Verdict verdict(RuleContext<PresentVoter> it) {
        PresentVoter voter = it.subject();
        return Verdict.compliesIf(
                voter.mayVote(),
                () -> Texts.WORDS.message(
                        "vote.absent",
                        voter.name(),
                        voter.presence(),
                        voter.decision().number()));
    }
}
