package org.cldess.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.LinkKind;
import org.cldess.charter.Charter;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalKind;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.PrincipleId;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Succession;
import org.cldess.contract.text.Objective;
import org.cldess.form.Form;
import org.cldess.known.Known;

/** The relations between the parts of a contract and of its charter. */
final class ContractSense {
    /** Two roles of the built-in kind, and one of another kind. */
    private static final List<PartyRole> ROLES =
            List.of(PartyRole.CARRIER, PartyRole.REGION, PartyRole.parse("own-role"));

    /** Roles that every kind has. */
    private static final List<PartyRole> GENERAL = List.of(PartyRole.FUNDER, PartyRole.PARTNER);

    private final Draw draw;

    ContractSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        kind(sense);
        parties(sense);
        objectives(sense);
        proposals(sense);
    }

    private void kind(Sense sense) {
        sense.part(
                Contract.class,
                "kind",
                contract ->
                        Known.of(contract.said("kindDefinition").isRecorded() ? "kind-" + draw.below(100) : "cldess"));
        Form definition = Form.of(Contract.class).get("kindDefinition").form();
        Form role = definition.get("roles").form();
        sense.size(definition.type(), "roles", ROLES.size());
        sense.value(role.type(), "code", one -> ROLES.get(one.index()));
        sense.value(role.type(), "carries", one -> one.index() == 0);
        sense.size(definition.type(), "levels", 2);
        List<Axis> axes = ContractKind.CLDESS.axes();
        sense.size(definition.type(), "axes", axes.size());
        sense.value(definition.get("axes").form().type(), "code", one -> axes.get(one.index()));
    }

    private void parties(Sense sense) {
        sense.size(Contract.class, "parties", 3);
        sense.value(Party.class, "role", party -> draw.of(roles(party.owner())));
        sense.part(Party.class, "succession", party -> party.index() == 0 ? Known.none() : party.drawn("succession"));
        sense.value(
                Succession.class,
                "predecessor",
                succession -> draw.of(
                        succession.ids("party").subList(0, succession.owner().index())));
    }

    private static List<PartyRole> roles(Thing contract) {
        boolean own = contract.said("kindDefinition").isRecorded();
        return Stream.concat(ROLES.stream().limit(own ? 3 : 2), GENERAL.stream())
                .toList();
    }

    /** Adds objectives of two levels: {@code o-0} with {@code part-0} and {@code part-1}, and so on. */
    private void objectives(Sense sense) {
        sense.size(Contract.class, "objectives", 2);
        sense.size(Objective.class, "parts", objective -> isPart(objective) ? 0 : 2);
        sense.part(Objective.class, "id", objective -> objective.nextId(isPart(objective) ? "part-" : "o-"));
        actions(sense);
        sense.part(
                ObjectiveChange.class,
                "parent",
                change -> change.said("before").isNone()
                        ? draw.optional(() -> draw.of(objectives(change, "o-").subList(0, 2)))
                        : Known.notRecorded());
    }

    /** Makes every third action a part of the first one, with the same objective. Links point to earlier actions. */
    private void actions(Sense sense) {
        sense.part(
                Action.class,
                "parent",
                action ->
                        isPartOfAnAction(action) ? Known.of(action.ids("action").get(0)) : Known.notRecorded());
        sense.part(
                Action.class,
                "objectives",
                action -> isPartOfAnAction(action) ? Known.of(List.of()) : action.drawn("objectives"));
        sense.value(Action.class, "objectives", action -> draw.of(objectives(action, "part-")));
        sense.size(Action.class, "links", action -> Math.min(2, action.index()));
        sense.value(
                ActionLink.class,
                "to",
                link -> draw.of(link.ids("action").subList(0, link.owner().index())));
        sense.part(ActionLink.class, "milestone", this::milestone);
    }

    /** Draws a milestone of the action to which a link leads, or none. */
    private Known<Object> milestone(Thing link) {
        String prefix = "m-%s-".formatted(link.ids("action").indexOf(link.get("to", ActionId.class)));
        List<Object> steps = link.ids("milestone").stream()
                .filter(id -> id.toString().startsWith(prefix))
                .toList();
        return steps.isEmpty() || !link.get("kind", LinkKind.class).comesAfter()
                ? Known.notRecorded()
                : draw.optional(() -> draw.of(steps));
    }

    private static boolean isPartOfAnAction(Thing action) {
        return action.index() % 3 == 1;
    }

    private static boolean isPart(Thing objective) {
        return objective.owner().is(Objective.class);
    }

    private static List<Object> objectives(Thing thing, String prefix) {
        return thing.ids("objective").stream()
                .filter(id -> id.toString().startsWith(prefix))
                .toList();
    }

    private void proposals(Sense sense) {
        sense.size(Charter.class, "versions", 2);
        sense.value(Proposal.class, "kind", this::proposalKind);
        sense.value(
                Proposal.class,
                "article",
                proposal -> isOf(proposal, ProposalKind.ADD)
                        ? PrincipleId.of("new-" + proposal.index())
                        : draw.of(principles(proposal)).get("id", PrincipleId.class));
        for (String text : List.of("title", "text")) {
            sense.part(
                    Proposal.class,
                    text,
                    proposal -> isOf(proposal, ProposalKind.REMOVE) ? Known.notRecorded() : proposal.one(text));
        }
    }

    private Object proposalKind(Thing proposal) {
        boolean adds = proposal.index() == 0 || principles(proposal).isEmpty();
        return adds ? ProposalKind.ADD : draw.of(List.of(ProposalKind.CHANGE, ProposalKind.REMOVE));
    }

    private static boolean isOf(Thing proposal, ProposalKind kind) {
        return proposal.said("kind").is(kind);
    }

    /** Returns the principles of the version that a proposal changes. */
    private static List<Thing> principles(Thing proposal) {
        Optional<Object> id = proposal.said("version").value();
        return proposal.owner().things("versions").stream()
                .filter(version -> version.said("id").value().equals(id))
                .flatMap(version -> version.things("principles").stream())
                .toList();
    }
}
