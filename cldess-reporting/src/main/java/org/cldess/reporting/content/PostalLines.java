package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.identity.PostalCode;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Formats the postal address of an actor. */
public final class PostalLines {
    private PostalLines() {}

    /** Returns the name of the commune of an actor, if it is known. */
    public static Optional<Phrase> place(View view, Actor actor) {
        return actor.commune().value().flatMap(view.gazetteer()::findCommune).map(commune -> Phrase.of(commune.name()));
    }

    /**
     * Returns the lines of the address: « 12 chemin de l’Exemple », « 06130 Grasse »; only the commune if the address
     * is not known.
     */
    public static List<Phrase> of(View view, Speech speech, Actor actor) {
        List<Phrase> lines = new ArrayList<>();
        actor.address().value().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(speech::typed)
                .forEach(lines::add);
        Optional<String> code = actor.postalCode().value().map(PostalCode::toString);
        Optional<String> letters = code.flatMap(digits -> actor.commune()
                .value()
                .flatMap(view.gazetteer()::findCommune)
                .map(commune -> digits + " " + commune.name()));
        letters.or(() -> actor.commune().value().map(view::plainName))
                .or(() -> code)
                .map(Phrase::of)
                .ifPresent(lines::add);
        return lines;
    }
}
