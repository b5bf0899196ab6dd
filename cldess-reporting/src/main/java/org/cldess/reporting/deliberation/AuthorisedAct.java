package org.cldess.reporting.deliberation;

import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.contract.Contract;
import org.cldess.deliberation.Authorised;
import org.cldess.grant.GrantId;
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
            case DELEGATION -> speech.phrase(act);
            case GRANT ->
                view.dossier()
                        .findGrant(GrantId.of(act.id()))
                        .map(grant -> speech.phrase("authorised.grant", speech.typed(grant.object())))
                        .orElseGet(() -> speech.phrase(act));
            case AWARD ->
                view.dossier()
                        .find(CallForProjects.class, CallId.of(act.id()))
                        .map(call -> speech.phrase("authorised.award", speech.typed(call.title())))
                        .orElseGet(() -> speech.phrase(act));
            case AGREEMENT ->
                view.dossier()
                        .find(Agreement.class, AgreementId.of(act.id()))
                        .map(agreement -> speech.phrase("authorised.agreement", speech.typed(agreement.title())))
                        .orElseGet(() -> speech.phrase(act));
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
