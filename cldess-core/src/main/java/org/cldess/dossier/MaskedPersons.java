package org.cldess.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.ActorKind;
import org.cldess.charter.CharterSignature;
import org.cldess.contract.Party;
import org.cldess.disclosure.Audience;
import org.cldess.rule.Finding;

/**
 * The natural persons whose names an audience does not see, by the places in the dossier of what would name them: findings about those
 * may do so too.
 */
final class MaskedPersons {
    private final Places things;
    private final Set<String> places = new HashSet<>();

    private MaskedPersons(Dossier dossier) {
        things = Places.of(dossier);
    }

    static MaskedPersons of(Dossier dossier, Audience audience) {
        MaskedPersons masked = new MaskedPersons(dossier);
        if (!audience.sees(Audience.PARTNER)) {
            masked.addAll("/actors/", dossier.actors().stream().map(Actor::id).toList());
            masked.addAll(
                    "/charter/signatures/",
                    dossier.charter().value().stream()
                            .flatMap(charter -> charter.signatures().stream())
                            .map(CharterSignature::actor)
                            .toList());
            masked.addAll(
                    "/contract/parties/",
                    dossier.contract().parties().stream().map(Party::actor).toList());
            masked.addAll(
                    "/contract/signatures/",
                    dossier.contract().signatures().stream()
                            .flatMap(signature -> dossier.contract().findParty(signature.party()).stream())
                            .map(Party::actor)
                            .toList());
        }
        return masked;
    }

    private void addAll(String list, List<ActorId> named) {
        for (int i = 0; i < named.size(); i++) {
            Optional<Actor> actor = things.actor(named.get(i));
            if (actor.filter(known -> known.kind() == ActorKind.NATURAL_PERSON).isPresent()) {
                places.add(list + i);
            }
        }
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
