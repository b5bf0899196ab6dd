package org.cldess.reporting.grantform;

import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.PostalLines;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The numbers and the address of the recipient, as both forms ask for them. */
final class FormIdentity {
    private FormIdentity() {}

    static Optional<Phrase> siret(Optional<Actor> recipient) {
        return recipient.flatMap(body -> body.siret().value()).map(number -> Phrase.of(number.toString()));
    }

    static Optional<Phrase> rna(Optional<Actor> recipient) {
        return recipient.flatMap(body -> body.rna().value()).map(number -> Phrase.of(number.toString()));
    }

    static List<Phrase> address(View view, Speech speech, Optional<Actor> recipient) {
        return recipient.map(body -> PostalLines.of(view, speech, body)).orElse(List.of());
    }
}
