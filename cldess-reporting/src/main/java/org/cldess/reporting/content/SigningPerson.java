package org.cldess.reporting.content;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.Representative;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.view.Speech;

/** The person who signs a text for a body, and the signature box. */
public final class SigningPerson {
    private SigningPerson() {}

    /** Returns « Camille Exemple, présidente ». */
    public static Phrase name(Speech speech, Representative person) {
        Phrase name = speech.typed(person.fullName());
        return person.function()
                .value()
                .map(function -> name.then(", ").then(speech.typed(function)))
                .orElse(name);
    }

    /**
     * Returns a signature box.
     *
     * @param speech the report’s sentences
     * @param body the name of the body
     * @param person the signatory; empty if not known or not shown
     * @param day the date of the signature; empty to leave room to sign
     */
    public static Signatures.Box box(
            Speech speech, Phrase body, Optional<Representative> person, Optional<LocalDate> day) {
        return new Signatures.Box(
                speech.phrase("signatures.for", body),
                person.flatMap(signed -> signed.function().value())
                        .map(speech::typed)
                        .orElse(Phrase.EMPTY),
                person.map(signed -> speech.typed(signed.fullName())).orElse(Phrase.EMPTY),
                day.map(date -> speech.phrase("signatures.signed.on", date)).orElse(Phrase.EMPTY));
    }
}
