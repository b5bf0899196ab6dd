package org.cldess.reporting.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.DeliberationId;
import org.cldess.grant.Grant;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * What relies on a deliberation: signatures of the contract and its amendments, decisions on the contract, and grants.
 */
final class DeliberationUses {
    private final View view;
    private final Speech speech;
    private final DeliberationId act;
    private final List<Phrase> uses = new ArrayList<>();

    DeliberationUses(View view, DeliberationId act) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.act = act;
        Contract contract = view.dossier().contract();
        contract.signatures().forEach(signature -> add(signature, Phrase.of(speech.say("authorised.contract"))));
        for (Amendment amendment : contract.amendments()) {
            Phrase text = speech.phrase("authorised.amendment", Integer.toString(amendment.number()));
            amendment.signatures().forEach(signature -> add(signature, text));
        }
        contract.decisions().value().stream().flatMap(List::stream).forEach(this::add);
        view.dossier().grants().forEach(this::add);
    }

    List<Phrase> list() {
        return List.copyOf(uses);
    }

    private void add(Signature signature, Phrase text) {
        boolean own = signature.deliberation().value().filter(act::equals).isPresent();
        if (signature.date().isNone()
                || (!own && signature.delegation().value().filter(act::equals).isEmpty())) {
            return;
        }
        Phrase party = view.dossier()
                .contract()
                .findParty(signature.party())
                .map(view::name)
                .orElse(Phrase.of(signature.party().value()));
        uses.add(signature
                .date()
                .value()
                .map(day -> speech.phrase(own ? "authorised.signature" : "authorised.delegated", text, party, day))
                .orElseGet(() -> speech.phrase(
                        own ? "authorised.signature.undated" : "authorised.delegated.undated", text, party)));
    }

    private void add(Grant grant) {
        boolean isCited = grant.decision().value().stream()
                .flatMap(decision -> Stream.of(decision.deliberation(), decision.delegation()))
                .anyMatch(cited -> cited.is(act));
        if (isCited) {
            uses.add(speech.phrase("authorised.grant", speech.typed(grant.object())));
        }
    }

    private void add(ContractDecision decision) {
        if (decision.deliberation().value().filter(act::equals).isEmpty()) {
            return;
        }
        uses.add(decision.date()
                .value()
                .map(day -> speech.phrase("authorised.decision", speech.say(decision.what()), day))
                .orElseGet(() -> speech.phrase("authorised.decision.undated", speech.say(decision.what()))));
    }
}
