package org.cldess.reporting.deliberation;

import org.cldess.contract.Contract;
import org.cldess.deliberation.Authorised;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Phrases for what a deliberation authorises. An amendment is named by its number and a decision by its kind, if they
 * are in the dossier.
 */
record AuthorisedAct(View view) {

    Phrase phrase(Authorised act) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Contract contract = view.contract();
        return switch (act.kind()) {
            case CONTRACT -> Phrase.of(speech.say("authorised.contract"));
            case AMENDMENT ->
                contract.amendments().stream()
                        .filter(amendment -> amendment.id().value().equals(act.id()))
                        .findFirst()
                        .map(amendment -> speech.phrase("authorised.amendment", Integer.toString(amendment.number())))
                        .orElseGet(() -> speech.phrase(act));
            case DECISION ->
                contract.decisions().value().stream()
                        .flatMap(decisions -> decisions.stream())
                        .filter(decision -> decision.id().value().equals(act.id()))
                        .findFirst()
                        .map(decision -> speech.phrase("authorised.kind", speech.say(decision.what())))
                        .orElseGet(() -> speech.phrase(act));
        };
    }
}
