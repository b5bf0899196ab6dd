package org.cldess.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.disclosure.Audience;
import org.cldess.form.Narrowing;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.ledger.Movement;

/** Narrows a dossier to what was known on a day, or to what an audience may see. */
final class DossierViews {
    private DossierViews() {}

    static Dossier on(Dossier dossier, LocalDate day) {
        return of(dossier, withVisibleMovements(dossier.parts(), day).seenOn(day));
    }

    /** Changes the corrections of movements that are not visible on a day. */
    private static DossierParts withVisibleMovements(DossierParts parts, LocalDate day) {
        List<Movement> visible = VisibleMovements.on(day, parts.movements());
        return UnchangedLists.isSame(visible, parts.movements())
                ? parts
                : new DossierBuilder(parts).movements(visible).narrowed().parts();
    }

    private static Dossier of(Dossier dossier, DossierParts seen) {
        return UnchangedLists.isSame(seen, dossier.parts()) ? dossier : Dossier.narrowed(seen);
    }

    static Dossier by(Dossier dossier, Audience audience) {
        if (audience.sees(Audience.FACILITATOR)) {
            return dossier;
        }
        DossierParts parts = withHiddenParts(dossier.parts());
        Dossier shown = of(
                dossier,
                Narrowing.by(new AudienceCriterion(audience, dossier.contract().kind()))
                        .of(parts));
        List<Action> seen = shown.actions();
        var indicators = VisibleIndicators.of(dossier.actions(), seen, shown.indicators());
        DossierBuilder judged = shown.toBuilder()
                .indicators(indicators)
                .actions(VisibleIndicators.actions(seen, indicators))
                .ties(VisibleTies.ties(dossier, seen, audience));
        VisibleGrants grants = VisibleGrants.of(dossier.journal(), seen, shown.movements());
        judged.movements(grants.movements()).grants(grants.of(shown.grants()));
        if (!audience.sees(Audience.PARTNER)) {
            Set<ActorId> publicBodies = dossier.actors().stream()
                    .filter(actor -> actor.publicBody().value().isPresent())
                    .map(Actor::id)
                    .collect(Collectors.toSet());
            judged.contract(onlyBodies(shown.contract(), publicBodies))
                    .charter(shown.charter().narrow(charter -> onlyBodies(charter, publicBodies)));
        }
        return judged.narrowed();
    }

    /** Hides the parts of hidden actions. */
    private static DossierParts withHiddenParts(DossierParts parts) {
        Map<ActionId, Audience> shown =
                parts.actions().stream().collect(Collectors.toMap(Action::id, Action::visibility));
        List<Action> actions = UnchangedLists.each(
                parts.actions(),
                action -> action.parent()
                        .flatMap(whole -> Optional.ofNullable(shown.get(whole)))
                        .filter(audience -> !action.visibility().sees(audience))
                        .map(audience -> action.toBuilder().visibility(audience).build())
                        .orElse(action));
        return UnchangedLists.isSame(actions, parts.actions())
                ? parts
                : new DossierBuilder(parts).actions(actions).narrowed().parts();
    }

    /** Removes the names of signatories, except those of public bodies. */
    private static Charter onlyBodies(Charter charter, Set<ActorId> publicBodies) {
        return charter.toBuilder()
                .signatures(charter.signatures().stream()
                        .map(signature -> publicBodies.contains(signature.actor())
                                ? signature
                                : signature.withoutRepresentative())
                        .toList())
                .build();
    }

    private static Contract onlyBodies(Contract contract, Set<ActorId> publicBodies) {
        Set<PartyId> named = contract.parties().stream()
                .filter(party -> publicBodies.contains(party.actor()))
                .map(Party::id)
                .collect(Collectors.toSet());
        return contract.toBuilder()
                .signatures(onlyNamed(contract.signatures(), named))
                .amendments(contract.amendments().stream()
                        .map(amendment -> amendment.toBuilder()
                                .signatures(onlyNamed(amendment.signatures(), named))
                                .build())
                        .toList())
                .build();
    }

    private static List<Signature> onlyNamed(List<Signature> signatures, Set<PartyId> named) {
        return signatures.stream()
                .map(signature -> named.contains(signature.party()) ? signature : signature.withoutRepresentative())
                .toList();
    }
}
