package org.cldess.dossier.pointer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.ActorKind;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.application.Applicant_;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.Charter_;
import org.cldess.charter.Proposal;
import org.cldess.charter.Proposal_;
import org.cldess.component.Path;
import org.cldess.contract.Contract;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment_;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.decision.CollectiveDecision;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.dossier.Dossier_;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecision_;
import org.cldess.governance.GovernanceSitting_;
import org.cldess.known.Known;
import org.cldess.rule.Finding;

/**
 * The places in the dossier that would name natural persons whose names an audience does not see, or, for audiences
 * below the committee, the contacts and their file. Findings about these places may name the persons too.
 */
final class MaskedPersons {
    private final Dossier things;
    private final Set<String> places = new HashSet<>();

    private MaskedPersons(Dossier dossier) {
        things = dossier;
    }

    static MaskedPersons of(Dossier dossier, Audience audience) {
        MaskedPersons masked = new MaskedPersons(dossier);
        if (!audience.sees(Audience.COMMITTEE)) {
            masked.places.add(Dossier_.CONTACT_FILE.toString());
            for (int i = 0; i < dossier.actors().size(); i++) {
                masked.places.add(Dossier_.ACTORS.at(i).then(Actor_.CONTACTS).toString());
            }
            masked.addApplicants();
        }
        if (!audience.sees(Audience.PARTNER)) {
            masked.addAll(
                    Dossier_.ACTORS, dossier.actors().stream().map(Actor::id).toList());
            masked.addAll(
                    Dossier_.CHARTER.then(Charter_.SIGNATURES),
                    dossier.charter().value().stream()
                            .flatMap(charter -> charter.signatures().stream())
                            .map(CharterSignature::actor)
                            .toList());
            dossier.charter().value().ifPresent(masked::addCharter);
            masked.addSittings();
            masked.addAll(
                    Dossier_.CONTRACT.then(Contract_.PARTIES),
                    dossier.contract().parties().stream().map(Party::actor).toList());
            masked.addSignatures(dossier.contract());
        }
        return masked;
    }

    /**
     * Adds the contacts of applicants, the jurors and the scores: findings about them are for the committee, like the
     * data itself.
     */
    private void addApplicants() {
        for (int i = 0; i < things.calls().size(); i++) {
            Path<DossierParts, CallForProjects> call = Dossier_.CALLS.at(i);
            places.add(call.then(CallForProjects_.JURORS).toString());
            places.add(call.then(CallForProjects_.SCORES).toString());
            for (int j = 0; j < things.calls().get(i).applicants().size(); j++) {
                places.add(call.then(CallForProjects_.APPLICANTS.at(j))
                        .then(Applicant_.CONTACTS)
                        .toString());
            }
        }
    }

    /** Adds the proposals whose author is a person, and the decisions in which a person voted. */
    private void addCharter(Charter charter) {
        for (int i = 0; i < charter.versions().size(); i++) {
            addDecision(
                    Dossier_.CHARTER.then(Charter_.VERSIONS.at(i)).then(CharterVersion_.DECISION),
                    charter.versions().get(i).decision());
        }
        for (int i = 0; i < charter.proposals().size(); i++) {
            Proposal proposal = charter.proposals().get(i);
            if (proposal.author().value().filter(this::isPerson).isPresent()) {
                places.add(Dossier_.CHARTER.then(Charter_.PROPOSALS.at(i)).toString());
            }
            addDecision(Dossier_.CHARTER.then(Charter_.PROPOSALS.at(i)).then(Proposal_.DECISION), proposal.decision());
        }
    }

    private void addSittings() {
        for (int i = 0; i < things.sittings().size(); i++) {
            List<GovernanceDecision> decisions = things.sittings().get(i).decisions();
            for (int j = 0; j < decisions.size(); j++) {
                addDecision(
                        Dossier_.SITTINGS
                                .at(i)
                                .then(GovernanceSitting_.DECISIONS.at(j))
                                .then(GovernanceDecision_.DECISION),
                        decisions.get(j).decision());
            }
        }
    }

    private void addDecision(Path<?, ?> path, Known<CollectiveDecision> decision) {
        boolean person = decision.flatMap(CollectiveDecision::votes).value().stream()
                .flatMap(List::stream)
                .anyMatch(vote -> isPerson(vote.actor()));
        if (person) {
            places.add(path.toString());
        }
    }

    private void addSignatures(Contract contract) {
        addAll(Dossier_.CONTRACT.then(Contract_.SIGNATURES), signatories(contract, contract.signatures()));
        for (int i = 0; i < contract.amendments().size(); i++) {
            addAll(
                    Dossier_.CONTRACT.then(Contract_.AMENDMENTS.at(i)).then(Amendment_.SIGNATURES),
                    signatories(contract, contract.amendments().get(i).signatures()));
        }
    }

    private static List<ActorId> signatories(Contract contract, List<Signature> signatures) {
        return signatures.stream()
                .flatMap(signature -> contract.findParty(signature.party()).stream())
                .map(Party::actor)
                .toList();
    }

    private void addAll(Path<?, ?> list, List<ActorId> named) {
        for (int i = 0; i < named.size(); i++) {
            if (isPerson(named.get(i))) {
                places.add(list + "/" + i);
            }
        }
    }

    private boolean isPerson(ActorId id) {
        return things.findActor(id)
                .filter(known -> known.kind() == ActorKind.NATURAL_PERSON)
                .isPresent();
    }

    boolean areNamedIn(Finding finding) {
        return Stream.concat(Stream.of(finding.path()), finding.missing().stream())
                .anyMatch(this::isMasked);
    }

    private boolean isMasked(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (places.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
