package org.cldess.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorKind;
import org.cldess.charter.CharterSignature;
import org.cldess.disclosure.Audience;
import org.cldess.rule.Finding;

/** The things of a dossier that an audience does not see, by their places in its file. */
final class Hidden {
    private final Set<String> places = new HashSet<>();

    private Hidden() {}

    static Hidden from(Dossier dossier, Audience audience) {
        Hidden hidden = new Hidden();
        for (int i = 0; i < dossier.actions().size(); i++) {
            if (!audience.sees(dossier.actions().get(i).visibility())) {
                hidden.places.add("/actions/" + i);
            }
        }
        if (!audience.sees(Audience.PARTNER)) {
            hidden.addPersons(dossier);
        }
        return hidden;
    }

    /** The names of natural persons do not show: nor do findings that name them. */
    private void addPersons(Dossier dossier) {
        Places places = Places.of(dossier);
        for (int i = 0; i < dossier.actors().size(); i++) {
            if (isPerson(Optional.of(dossier.actors().get(i)))) {
                this.places.add("/actors/" + i);
            }
        }
        List<CharterSignature> signatures = dossier.charter().value().stream()
                .flatMap(charter -> charter.signatures().stream())
                .toList();
        for (int i = 0; i < signatures.size(); i++) {
            if (isPerson(places.actor(signatures.get(i).actor()))) {
                this.places.add("/charter/signatures/" + i);
            }
        }
    }

    private static boolean isPerson(Optional<Actor> actor) {
        return actor.filter(known -> known.kind() == ActorKind.NATURAL_PERSON).isPresent();
    }

    boolean concerns(Finding finding) {
        return Stream.concat(Stream.of(finding.path()), finding.missing().stream())
                .anyMatch(this::isHidden);
    }

    private boolean isHidden(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (places.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
