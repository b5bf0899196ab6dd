package org.cldess.dossier.rule;

import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.dossier.Dossier_;
import org.cldess.form.Form;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.language.Localizable;
import org.jspecify.annotations.Nullable;

/**
 * Describes places of a dossier without the names of natural persons, because all readers see the messages of rules.
 */
final class PublicPlaces {
    private static final String MASKED = "–";

    private final Dossier dossier;
    private @Nullable PlaceDescriptions places;

    PublicPlaces(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return the words for a place; most checks ask for none} */
    Localizable place(String pointer) {
        PlaceDescriptions known = places;
        if (known == null) {
            known = new PlaceDescriptions(masked(dossier.parts()));
            places = known;
        }
        return known.place(pointer);
    }

    private static Record masked(DossierParts parts) {
        List<Actor> actors = parts.actors().stream()
                .map(actor -> isPerson(actor) ? actor.toBuilder().name(MASKED).build() : actor)
                .toList();
        Form form = Form.of(parts);
        return form.with(parts, form.get(Dossier_.ACTORS), actors);
    }

    /** {@return the name of an actor; its kind if it is a natural person} */
    static Localizable called(Actor actor) {
        return isPerson(actor) ? actor.kind() : locale -> actor.name();
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON;
    }
}
