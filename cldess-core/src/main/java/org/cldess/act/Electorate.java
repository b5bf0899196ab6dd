package org.cldess.act;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Proposal;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Voice;
import org.cldess.dossier.Dossier;
import org.cldess.governance.GovernanceBodyId;

/**
 * Who may propose and decide on the charter (<i>{@index "corps électoral"}</i>): those who have signed the version in force. On a first
 * version, which nobody can have signed, whoever its decision names as taking part.
 */
record Electorate(Dossier dossier, Act act) {

    /** Refuses voices of others, and a number of members that is smaller than that of those who may take part. */
    void refuse(Optional<CharterVersion> version, CollectiveDecision decision) {
        Optional<LocalDate> day = decision.date().value();
        if (version.isEmpty() || day.isEmpty()) {
            return;
        }
        Set<ActorId> entitled = signatories(version.get(), day.get());
        decision.voices().value().orElse(List.of()).stream()
                .map(Voice::actor)
                .filter(actor -> !entitled.contains(actor))
                .distinct()
                .forEach(actor -> act.refuse(
                        "decide.voice", act.bodies().name(actor), version.get().label(), day.get()));
        decision.eligible()
                .value()
                .filter(eligible -> eligible < entitled.size())
                .ifPresent(eligible -> act.refuse("decide.eligible", eligible, entitled.size(), day.get()));
    }

    /** Refuses a proposal of one who neither has signed nor speaks for a body of the contract. */
    void refuse(Optional<CharterVersion> version, Proposal proposal, LocalDate day) {
        if (version.isEmpty()) {
            return;
        }
        Optional<GovernanceBodyId> body = proposal.body().value();
        if (body.isPresent()) {
            refuseUnlessMember(body.get(), proposal);
            return;
        }
        proposal.author()
                .value()
                .filter(author -> !signatories(version.get(), day).contains(author))
                .ifPresent(author -> act.refuse(
                        "propose.stranger",
                        act.bodies().name(author),
                        version.get().label(),
                        day));
    }

    /** Who speaks for a body sits in it. */
    private void refuseUnlessMember(GovernanceBodyId id, Proposal proposal) {
        dossier.bodies().stream()
                .filter(body -> body.id().equals(id))
                .filter(body -> proposal.author()
                        .value()
                        .filter(author ->
                                !body.members().value().orElse(List.of()).contains(author))
                        .isPresent())
                .forEach(body -> act.refuse(
                        "propose.member",
                        act.bodies().name(proposal.author().value().orElseThrow()),
                        body.name()));
    }

    private Set<ActorId> signatories(CharterVersion version, LocalDate day) {
        return dossier.charter().value().orElseThrow().signatures(version.id(), day).stream()
                .map(CharterSignature::actor)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
