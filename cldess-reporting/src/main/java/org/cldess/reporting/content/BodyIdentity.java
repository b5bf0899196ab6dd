package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.language.Localizable;
import org.cldess.reporting.view.Speech;

/** Identifies a body in a text that it signs. */
public final class BodyIdentity {
    private BodyIdentity() {}

    /**
     * Returns the kind of a public body, as precisely as it is known, and its SIREN: « Communauté d’agglomération »,
     * « SIREN 200 039 857 ».
     */
    public static List<String> of(Speech speech, Actor body) {
        List<String> said = new ArrayList<>();
        Optional<Localizable> precise = body.epciKind().value().map(kind -> kind);
        precise.or(() -> body.publicBody().value()).ifPresent(kind -> said.add(speech.capital(speech.say(kind))));
        body.siren().value().ifPresent(siren -> said.add(speech.say("parties.siren", siren.toString())));
        return said;
    }
}
