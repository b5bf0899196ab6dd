package org.cldess.act;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignature_;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Charter_;
import org.cldess.charter.Proposal;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.governance.Attendance;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.Presence;

/**
 * The actors that may propose and decide (<i>{@index "corps électoral"}</i>). On the charter, these are the signatories
 * of the version in force. A first version has no signatories yet, so the participants that its decision names take
 * part. In a body that governs the contract, these are its members in office.
 */
record Electorate(Dossier dossier, Act act) {

    /**
     * Refuses votes of actors that may not take part, and a number of members smaller than the number of those that
     * may.
     */
    void refuse(Optional<CharterVersion> version, CollectiveDecision decision) {
        Optional<LocalDate> day = decision.date().value();
        if (version.isEmpty() || day.isEmpty()) {
            return;
        }
        Set<ActorId> entitled = signatories(version.get(), day.get());
        decision.votes().value().orElse(List.of()).stream()
                .map(Vote::actor)
                .filter(actor -> !entitled.contains(actor))
                .distinct()
                .forEach(actor -> refuseUnsigned(
                        version.get(),
                        actor,
                        () -> act.refuse(
                                "decide.vote",
                                act.bodies().name(actor),
                                version.get().label(),
                                day.get())));
        decision.eligible()
                .value()
                .filter(eligible -> eligible < entitled.size())
                .ifPresent(eligible -> act.refuse("decide.eligible", eligible, entitled.size(), day.get()));
    }

    /** Refuses a proposal if its author has not signed and does not represent a body of the contract. */
    void refuse(Optional<CharterVersion> version, Proposal proposal, LocalDate day) {
        if (version.isEmpty()) {
            return;
        }
        Optional<GovernanceBodyId> body = proposal.body().value();
        if (body.isPresent()) {
            refuseUnlessMember(body.get(), proposal, day);
            return;
        }
        proposal.author()
                .value()
                .filter(author -> !signatories(version.get(), day).contains(author))
                .ifPresent(author -> refuseUnsigned(
                        version.get(),
                        author,
                        () -> act.refuse(
                                "propose.stranger",
                                act.bodies().name(author),
                                version.get().label(),
                                day)));
    }

    /** Refuses an actor that has not signed a version, or asks on which day it signed if that is not recorded. */
    private void refuseUnsigned(CharterVersion version, ActorId actor, Runnable refusal) {
        List<CharterSignature> signatures =
                dossier.charter().value().orElseThrow().signatures();
        Optional<CharterSignature> undated = signatures.stream()
                .filter(signature -> signature.actor().equals(actor)
                        && signature.version().equals(version.id())
                        && !signature.date().isRecorded())
                .findFirst();
        undated.ifPresentOrElse(
                signature -> act.refuseUnrecorded(
                        signature.date(),
                        Dossier_.CHARTER
                                .then(Charter_.SIGNATURES.at(signatures.indexOf(signature)))
                                .then(CharterSignature_.DATE)),
                refusal);
    }

    /** Refuses an author who proposes for a body without being a member of it. */
    private void refuseUnlessMember(GovernanceBodyId id, Proposal proposal, LocalDate day) {
        dossier.find(GovernanceBody.class, id)
                .ifPresent(body -> proposal.author()
                        .value()
                        .filter(author -> !inOffice(body, day).contains(author))
                        .ifPresent(author ->
                                act.refuse("propose.member", act.bodies().name(author), body.name(), day)));
    }

    /**
     * Refuses votes of actors that are not members of a body on the day or were absent, and a number of members smaller
     * than the number in office.
     */
    void refuse(GovernanceBody body, List<Attendance> attendance, CollectiveDecision decision, LocalDate day) {
        List<ActorId> members = inOffice(body, day);
        Set<ActorId> there = attendance.stream()
                .filter(entry -> entry.presence() == Presence.PRESENT || entry.presence() == Presence.REPRESENTED)
                .map(Attendance::actor)
                .collect(Collectors.toSet());
        decision.votes().value().orElse(List.of()).stream()
                .map(Vote::actor)
                .distinct()
                .forEach(actor -> {
                    act.bodies().refuseUnlessThere(act, actor, day);
                    String name = act.bodies().name(actor);
                    act.refuseIf(!members.contains(actor), "sitting.vote", name, body.name(), day);
                    act.refuseIf(members.contains(actor) && !there.contains(actor), "sitting.absent", name, day);
                });
        decision.eligible()
                .value()
                .filter(eligible -> eligible < members.size())
                .ifPresent(eligible -> act.refuse("sitting.eligible", eligible, body.name(), members.size(), day));
    }

    private List<ActorId> inOffice(GovernanceBody body, LocalDate day) {
        return dossier.membersInOffice(body, day).value().orElse(List.of());
    }

    /** Refuses an objection without a reason. */
    void refuseUnreasoned(CollectiveDecision decision) {
        decision.votes().value().orElse(List.of()).stream()
                .filter(vote -> vote.position().needsReason())
                .filter(vote ->
                        vote.reason().value().filter(words -> !words.isBlank()).isEmpty())
                .forEach(vote -> act.refuse(
                        "decide.unreasoned", vote.position(), act.bodies().name(vote.actor())));
    }

    private Set<ActorId> signatories(CharterVersion version, LocalDate day) {
        return dossier.charter().value().orElseThrow().signatures(version.id(), day).stream()
                .map(CharterSignature::actor)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
