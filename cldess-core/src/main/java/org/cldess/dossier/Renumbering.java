package org.cldess.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.accreditation.Credentials;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.Establishment;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Proposal;
import org.cldess.contract.Amendment;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.Signature;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Voice;
import org.cldess.deliberation.Deliberation;
import org.cldess.encounter.Exchange;
import org.cldess.encounter.Meeting;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.governance.Consultation;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSitting;
import org.cldess.indicator.Indicator;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.StatedTie;
import org.cldess.rule.Finding;

/**
 * Carries JSON Pointers from a dossier to a narrowed or a fuller copy of it, whose lists are shorter or longer: the same thing, found
 * by its id or by what it says, stands at another index there.
 */
final class Renumbering {
    private static final int GONE = -1;

    /** For each list of the first dossier that differs: where its items stand in the other one. */
    private final Map<String, int[]> moves = new HashMap<>();

    private Renumbering() {}

    static Renumbering between(Dossier from, Dossier to) {
        Renumbering made = new Renumbering();
        if (Narrowed.isSame(from, to)) {
            return made;
        }
        made.add("/deliberations", from.deliberations(), to.deliberations(), Deliberation::id);
        made.add("/actors", from.actors(), to.actors(), Actor::id);
        made.add("/indicators", from.indicators(), to.indicators(), Indicator::id);
        made.add("/actions", from.actions(), to.actions(), Action::id);
        made.add("/meetings", from.meetings(), to.meetings(), Meeting::id);
        made.add("/exchanges", from.exchanges(), to.exchanges(), Exchange::id);
        made.add("/bodies", from.bodies(), to.bodies(), GovernanceBody::id);
        made.add("/sittings", from.sittings(), to.sittings(), GovernanceSitting::id);
        made.add("/consultations", from.consultations(), to.consultations(), Consultation::id);
        made.add("/ties", from.ties(), to.ties(), StatedTie::id);
        made.add(
                "/declinedIntroductions",
                from.declinedIntroductions(),
                to.declinedIntroductions(),
                DeclinedIntroduction::id);
        made.add(
                "/contract/signatures",
                from.contract().signatures(),
                to.contract().signatures(),
                Signature::id);
        made.addAmendments(from.contract(), to.contract());
        made.addCharter(from.charter().value(), to.charter().value());
        made.addRequests(from, to);
        made.addSittings(from, to);
        made.addActors(from, to);
        made.addMeasurements(from, to);
        made.addActions(from, to);
        return made;
    }

    private void addRequests(Dossier from, Dossier to) {
        for (int i = 0; i < from.actors().size(); i++) {
            Actor actor = from.actors().get(i);
            Optional<Actor> other = to.findActor(actor.id());
            String contacts = "/actors/%d/contacts".formatted(i);
            other.ifPresent(same -> add(contacts, actor.contacts(), same.contacts(), Contact::id));
            for (int j = 0; j < actor.contacts().size(); j++) {
                Contact contact = actor.contacts().get(j);
                String requests = contacts + "/" + j + "/requests";
                other.stream()
                        .flatMap(same -> same.contacts().stream())
                        .filter(same -> same.id().equals(contact.id()))
                        .forEach(same -> add(
                                requests,
                                contact.requests().value().orElse(List.of()),
                                same.requests().value().orElse(List.of()),
                                request -> List.of(request.kind(), request.date())));
            }
        }
    }

    private void addSittings(Dossier from, Dossier to) {
        for (int i = 0; i < from.sittings().size(); i++) {
            GovernanceSitting sitting = from.sittings().get(i);
            String path = "/sittings/" + i;
            to.sittings().stream()
                    .filter(other -> other.id().equals(sitting.id()))
                    .forEach(other ->
                            add(path + "/decisions", sitting.decisions(), other.decisions(), GovernanceDecision::id));
        }
    }

    private void addAmendments(Contract from, Contract to) {
        add("/contract/amendments", from.amendments(), to.amendments(), Amendment::id);
        add("/contract/decisions", decisions(from), decisions(to), ContractDecision::id);
        for (int i = 0; i < from.amendments().size(); i++) {
            Amendment amendment = from.amendments().get(i);
            String list = "/contract/amendments/" + i + "/signatures";
            to.findAmendment(amendment.id())
                    .ifPresent(other -> add(list, amendment.signatures(), other.signatures(), Signature::id));
        }
    }

    private static List<ContractDecision> decisions(Contract contract) {
        return contract.decisions().value().orElse(List.of());
    }

    private void addCharter(Optional<Charter> from, Optional<Charter> to) {
        if (from.isPresent() && to.isPresent()) {
            add("/charter/versions", from.get().versions(), to.get().versions(), CharterVersion::id);
            add("/charter/proposals", from.get().proposals(), to.get().proposals(), Proposal::id);
            add("/charter/signatures", from.get().signatures(), to.get().signatures(), CharterSignature::id);
            addProposals(from.get(), to.get());
        }
    }

    private void addProposals(Charter from, Charter to) {
        for (int i = 0; i < from.versions().size(); i++) {
            CharterVersion version = from.versions().get(i);
            String path = "/charter/versions/" + i;
            to.findVersion(version.id()).ifPresent(other -> addVoices(path, version.decision(), other.decision()));
        }
        for (int i = 0; i < from.proposals().size(); i++) {
            Proposal proposal = from.proposals().get(i);
            String path = "/charter/proposals/" + i;
            to.findProposal(proposal.id()).ifPresent(other -> {
                add(path + "/history", proposal.history(), other.history(), Function.identity());
                addVoices(path, proposal.decision(), other.decision());
            });
        }
    }

    private void addVoices(String path, Known<CollectiveDecision> from, Known<CollectiveDecision> to) {
        add(path + "/decision/voices", voices(from), voices(to), Function.identity());
    }

    private static List<Voice> voices(Known<CollectiveDecision> decision) {
        return decision.flatMap(CollectiveDecision::voices).value().orElse(List.of());
    }

    private void addActors(Dossier from, Dossier to) {
        Map<ActorId, Actor> others = new HashMap<>();
        to.actors().forEach(actor -> others.put(actor.id(), actor));
        for (int i = 0; i < from.actors().size(); i++) {
            Actor actor = from.actors().get(i);
            Credentials shown = actor.shown();
            Actor other = others.get(actor.id());
            if (other != null) {
                String facts = "/actors/" + i;
                add(
                        facts + "/establishments",
                        list(actor.establishments()),
                        list(other.establishments()),
                        Establishment::id);
                addKnown(facts + "/siretClosings", actor.siretClosings(), other.siretClosings());
                addKnown(facts + "/populations", actor.populations(), other.populations());
                addKnown(facts + "/legalForms", actor.legalForms(), other.legalForms());
                String path = facts + "/credentials";
                addKnown(path + "/approvals", shown.approvals(), other.shown().approvals());
                addKnown(path + "/uses", shown.uses(), other.shown().uses());
                addKnown(path + "/accounts", shown.accounts(), other.shown().accounts());
                addKnown(path + "/staff", shown.staff(), other.shown().staff());
            }
        }
    }

    private <T> void addKnown(String list, Known<List<T>> from, Known<List<T>> to) {
        add(list, list(from), list(to), Function.identity());
    }

    private static <T> List<T> list(Known<List<T>> known) {
        return known.value().orElse(List.of());
    }

    private void addMeasurements(Dossier from, Dossier to) {
        for (int i = 0; i < from.indicators().size(); i++) {
            Indicator indicator = from.indicators().get(i);
            String list = "/indicators/" + i + "/measurements";
            to.findIndicator(indicator.id())
                    .ifPresent(other -> add(list, indicator.measurements(), other.measurements(), Function.identity()));
        }
    }

    private void addActions(Dossier from, Dossier to) {
        for (int i = 0; i < from.actions().size(); i++) {
            Action action = from.actions().get(i);
            String path = "/actions/" + i;
            to.findAction(action.id()).ifPresent(other -> {
                add(path + "/history", action.history(), other.history(), Function.identity());
                addSteps(path + "/plan/resources/", resources(action), resources(other));
            });
        }
    }

    private void addSteps(String path, List<Resource> from, List<Resource> to) {
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            add(path + i + "/steps", from.get(i).steps(), to.get(i).steps(), Function.identity());
        }
    }

    private static List<Resource> resources(Action action) {
        return action.plan()
                .value()
                .map(FinancingPlan::resources)
                .flatMap(resources -> resources.value())
                .orElse(List.of());
    }

    /** Lists of one length hold the same things, since one of them was only narrowed. */
    private <T> void add(String list, List<T> from, List<T> to, Function<? super T, ?> key) {
        if (from.size() == to.size()) {
            return;
        }
        Map<Object, Integer> places = new HashMap<>();
        IntStream.range(0, to.size()).forEach(i -> places.putIfAbsent(key.apply(to.get(i)), i));
        int[] move = IntStream.range(0, from.size())
                .map(i -> places.getOrDefault(key.apply(from.get(i)), GONE))
                .toArray();
        moves.put(list, move);
    }

    /** The pointer to the same thing in the other dossier, or nothing if the thing, or what holds it, is not there. */
    Optional<String> move(String pointer) {
        if (moves.isEmpty()) {
            return Optional.of(pointer);
        }
        StringBuilder moved = new StringBuilder();
        int start = 0;
        while (start < pointer.length()) {
            int end = pointer.indexOf('/', start + 1);
            end = end < 0 ? pointer.length() : end;
            int[] move = moves.get(pointer.substring(0, start));
            String segment = pointer.substring(start + 1, end);
            if (move != null && isIndex(segment, move.length)) {
                int place = move[Integer.parseInt(segment)];
                if (place == GONE) {
                    return Optional.empty();
                }
                segment = Integer.toString(place);
            }
            moved.append('/').append(segment);
            start = end;
        }
        return Optional.of(moved.toString());
    }

    /** The same findings about the other dossier, without those whose subject, or a fact that they lack, is not there. */
    List<Finding> move(List<Finding> findings) {
        return moves.isEmpty()
                ? findings
                : findings.stream().flatMap(finding -> move(finding).stream()).toList();
    }

    /** The same finding about the other dossier, or nothing if its subject, or a fact that it lacks, is not there. */
    Optional<Finding> move(Finding finding) {
        if (moves.isEmpty()) {
            return Optional.of(finding);
        }
        boolean isThere = Stream.concat(Stream.of(finding.path()), finding.missing().stream())
                .allMatch(pointer -> move(pointer).isPresent());
        return isThere ? Optional.of(finding.moved(pointer -> move(pointer).orElseThrow())) : Optional.empty();
    }

    private static boolean isIndex(String segment, int length) {
        return !segment.isEmpty()
                && segment.length() < 10
                && segment.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(segment) < length;
    }
}
