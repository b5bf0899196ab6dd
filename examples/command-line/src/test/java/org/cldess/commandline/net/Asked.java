package org.cldess.commandline.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cldess.act.Acts;
import org.cldess.act.Renewed;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.Term;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.person.Persons;
import org.cldess.privacy.PersonRequest;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;

/**
 * The calls of acts: the one class to adapt when the API of acts changes. The arguments of an act come from a file in
 * which the act is already recorded, so nothing here has to build them.
 */
final class Asked {
    private static final Rulebook OTHER_RULES =
            Rulebook.france().without("CTR-01").without("CTR-05").without("CHA-14");

    private Asked() {}

    /** Returns the acts on a dossier under the shipped rules. */
    private static Acts acts(Dossier dossier) {
        return Acts.of(dossier).under(Rulebook.france());
    }

    /** Returns the acts on a dossier under other rules and with other gates. */
    private static Acts otherActs(Dossier dossier) {
        return Acts.of(dossier)
                .under(OTHER_RULES)
                .through(Gate.CONTRACT_SIGNATURE.with("REG-01"), Gate.CLOSING.with("PLA-01"));
    }

    static Acts acts(Dossier dossier, boolean shipped) {
        return shipped ? acts(dossier) : otherActs(dossier);
    }

    static Answer<Dossier> sign(Acts acts, Dossier recorded, String id) {
        List<Signature> signatures = recorded.contract().signatures();
        return acts.sign(one(signatures, signature -> signature.id().value(), id));
    }

    static Answer<Dossier> sign(Acts acts, String actor, LocalDate day, String deliberation) {
        return acts.sign(ActorId.of(actor), day, DeliberationId.of(deliberation));
    }

    static Answer<Dossier> amend(Acts acts, Dossier recorded, String id) {
        return acts.amend(amendment(recorded, id));
    }

    private static Amendment amendment(Dossier recorded, String id) {
        return one(recorded.contract().amendments(), amendment -> amendment.id().value(), id);
    }

    static Answer<Dossier> signAmendment(Acts acts, Dossier recorded, String amendment, String id) {
        List<Signature> signatures = amendment(recorded, amendment).signatures();
        return acts.amendment(AmendmentId.of(amendment))
                .sign(one(signatures, signature -> signature.id().value(), id));
    }

    static Answer<Dossier> decide(Acts acts, Dossier recorded, String id) {
        return acts.decide(decision(recorded, id));
    }

    static Answer<Dossier> renew(Acts acts, Dossier recorded, String id, LocalDate start, LocalDate end, boolean next) {
        return acts.renew(decision(recorded, id), new Term(start, end)).map(next ? Renewed::next : Renewed::former);
    }

    private static ContractDecision decision(Dossier recorded, String id) {
        List<ContractDecision> decisions =
                recorded.contract().decisions().value().orElseThrow();
        return one(decisions, decision -> decision.id().value(), id);
    }

    static Answer<Dossier> signCharter(Acts acts, Dossier recorded, String id) {
        List<CharterSignature> signatures = charter(recorded).signatures();
        return acts.charter().sign(one(signatures, signature -> signature.id().value(), id));
    }

    static Answer<Dossier> signCharter(Acts acts, String actor, String version, LocalDate day) {
        return acts.charter().sign(ActorId.of(actor), CharterVersionId.of(version), day);
    }

    static Answer<Dossier> propose(Acts acts, Dossier recorded, String id) {
        List<Proposal> proposals = charter(recorded).proposals();
        return acts.charter().propose(one(proposals, proposal -> proposal.id().value(), id));
    }

    private static Charter charter(Dossier recorded) {
        return recorded.charter().value().orElseThrow();
    }

    static Answer<Dossier> evaluate(Acts acts, String proposal, LocalDate day) {
        return acts.charter().evaluate(ProposalId.of(proposal), day);
    }

    static Answer<Dossier> withdraw(Acts acts, String proposal, LocalDate day) {
        return acts.charter().withdraw(ProposalId.of(proposal), day, "Autre idée.");
    }

    static Answer<Dossier> decide(Acts acts, String proposal, Votes votes) {
        return acts.charter().decide(ProposalId.of(proposal), votes.decision(), "Décidé ainsi.");
    }

    static Answer<Dossier> adopt(Acts acts, String version, LocalDate day, LocalDate review, Votes votes) {
        return acts.charter()
                .adopt(new CharterAdoption(
                        CharterVersionId.of(version), "n° " + version, day, review, votes.decision()));
    }

    /**
     * A collective decision.
     *
     * @param method the index of the method
     * @param day the day
     * @param eligible the number of eligible voters
     * @param actors the voters
     * @param positions the index of each voter’s position
     */
    record Votes(int method, LocalDate day, int eligible, List<String> actors, List<Integer> positions) {
        private CollectiveDecision decision() {
            List<Vote> votes = new ArrayList<>();
            for (int i = 0; i < actors.size(); i++) {
                Position[] all = Position.values();
                Position position = all[positions.get(i) % all.length];
                votes.add(Vote.of(ActorId.of(actors.get(i)), position, "Motif."));
            }
            DecisionMethod[] methods = DecisionMethod.values();
            return CollectiveDecision.of(methods[method % methods.length], day, eligible, votes);
        }
    }

    static Answer<Dossier> receive(Dossier dossier, Dossier recorded, String actor, String contact, int request) {
        Actor holder = one(recorded.actors(), other -> other.id().value(), actor);
        Contact asking = one(holder.contacts(), other -> other.id().value(), contact);
        List<PersonRequest> requests = asking.requests().value().orElseThrow();
        return Persons.of(dossier).receive(ContactId.of(contact), requests.get(request));
    }

    static Answer<Dossier> eraseContact(Dossier dossier, String contact) {
        return Persons.of(dossier).erase(ContactId.of(contact));
    }

    static Answer<Dossier> eraseActor(Dossier dossier, String actor) {
        return Persons.of(dossier).erase(ActorId.of(actor));
    }

    static Answer<Dossier> merge(Dossier dossier, String kept, String absorbed) {
        return Persons.of(dossier).merge(ActorId.of(kept), ActorId.of(absorbed));
    }

    /** Returns “granted” and the changes, or “refused” and every reason. */
    static List<String> told(Answer<Dossier> answer, Dossier before) {
        List<String> lines = new ArrayList<>();
        if (answer.isGranted()) {
            Dossier after = answer.orElseThrow();
            lines.add(Facts.line("granted", Facts.answer(() -> Facts.hash(Library.bytes(after)))));
            if (after.id().equals(before.id())) {
                Library.changes(before, after).forEach(line -> lines.add("  " + line));
            }
        }
        for (Violation reason : answer.reasons()) {
            lines.add(Facts.line(
                    "refused",
                    reason.severity(),
                    reason.code(),
                    reason.path(),
                    reason.message(Locale.FRENCH),
                    reason.message(Locale.ENGLISH)));
        }
        return lines;
    }

    private static <T> T one(List<T> things, Function<T, String> idOf, String id) {
        return things.stream()
                .filter(thing -> idOf.apply(thing).equals(id))
                .findFirst()
                .orElseThrow();
    }
}
