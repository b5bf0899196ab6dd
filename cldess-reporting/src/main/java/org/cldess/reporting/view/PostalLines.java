package org.cldess.reporting.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.identity.PostalCode;
import org.cldess.reporting.document.Phrase;
import org.cldess.territory.Commune;

/** Formats how to reach an actor, as on a letter: its postal address, and whom to ask. */
public final class PostalLines {
    private PostalLines() {}

    /** Returns the name of the commune of an actor, if it is known. */
    public static Optional<Phrase> place(View view, Actor actor) {
        return actor.commune().value().flatMap(view.gazetteer()::findCommune).map(commune -> Phrase.of(commune.name()));
    }

    /**
     * Returns how to reach a person, on one line: « Camille Exemple, chargée de mission, 01 99 00 10 48,
     * c@example.org ».
     */
    public static Phrase person(Speech speech, Contact person) {
        return Stream.of(person.function(), person.telephone(), person.email())
                .flatMap(fact -> fact.value().stream())
                .map(speech::typed)
                .reduce(
                        speech.typed(person.fullName()),
                        (line, fact) -> line.then(", ").then(fact));
    }

    /** Returns the first contact of a body that readers can call or write to; empty if nobody can be reached. */
    private static Optional<Phrase> person(Speech speech, Actor body) {
        return body.contacts().stream()
                .filter(person -> !person.isWithheld())
                .filter(person -> person.telephone().value().isPresent()
                        || person.email().value().isPresent())
                .findFirst()
                .map(person -> person(speech, person));
    }

    /** Returns a body as the sender of a letter: its name and address, and whom to ask. */
    public static List<Phrase> ofSender(View view, Speech speech, ActorId sender) {
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.EMPTY.strong(view.name(sender))));
        view.findActor(sender).ifPresent(body -> {
            lines.addAll(of(view, speech, body));
            person(speech, body)
                    .map(person -> speech.phrase("letter.followed-by", person))
                    .ifPresent(lines::add);
        });
        return lines;
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
        letters.or(() -> actor.commune()
                        .value()
                        .map(commune -> view.gazetteer()
                                .findCommune(commune)
                                .map(Commune::name)
                                .orElseGet(commune::toString)))
                .or(() -> code)
                .map(Phrase::of)
                .ifPresent(lines::add);
        return lines;
    }
}
