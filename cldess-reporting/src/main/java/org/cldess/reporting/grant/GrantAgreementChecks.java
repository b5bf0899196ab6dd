package org.cldess.reporting.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantDecision;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.SigningPerson;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * What the person who prepares an agreement checks, beside the text: what is left blank in it, what the law requires
 * and the text lacks, and what happened since it was signed.
 */
final class GrantAgreementChecks {
    private final View view;
    private final Speech speech;
    private final Grant grant;
    private final GrantAgreement agreement;
    private final GrantAgreementText text;
    private final List<Phrase> said = new ArrayList<>();

    GrantAgreementChecks(GrantAgreementText text) {
        this.view = text.view();
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.grant = text.grant();
        this.agreement = text.agreement();
        this.text = text;
    }

    /** Returns the sentences; empty if there is nothing to check. */
    List<Phrase> sentences() {
        clauses();
        project();
        blanks();
        if (text.isDraft()) {
            text.parties().stream()
                    .filter(party ->
                            !text.isPerson(party) || text.signature(party).isPresent())
                    .forEach(this::signatory);
            if (text.isPublic()) {
                said.add(speech.phrase("check.court"));
            }
        } else {
            signed();
        }
        published();
        text.figures().claims().forEach(this::claim);
        return List.copyOf(said);
    }

    private void clauses() {
        if (!agreement.provisions().isRecorded() && !text.isDraft()) {
            said.add(speech.phrase("check.clauses.unknown"));
        }
        List<Phrase> lacking = text.lacking().stream()
                .map(clause -> Phrase.of(speech.say(clause)))
                .toList();
        if (!lacking.isEmpty()) {
            said.add(speech.phrase("check.clauses", text.day(), lacking.size(), speech.list(lacking)));
        }
    }

    /** What would make the grant the price of a service. */
    private void project() {
        if (grant.begunByBeneficiary().is(false)) {
            said.add(speech.phrase("check.initiative", view.name(grant.beneficiary())));
        }
        grant.returnService()
                .value()
                .map(service -> speech.phrase("check.return", speech.unended(service)))
                .ifPresent(said::add);
    }

    private void blanks() {
        List<Phrase> blanks = new ArrayList<>();
        if (text.figures().awarded().value().isEmpty()) {
            blanks.add(speech.phrase("check.blank.amount"));
        }
        if (PlannedCost.of(grant).isEmpty()) {
            blanks.add(speech.phrase("check.blank.cost"));
        }
        if (agreement.start().value().isEmpty() || !agreement.end().isRecorded()) {
            blanks.add(speech.phrase("check.blank.term"));
        }
        if (!grant.paymentTerms().isRecorded()) {
            blanks.add(speech.phrase("check.blank.payment"));
        }
        if (text.needsCommitment() && grant.republicanCommitment().value().isEmpty()) {
            blanks.add(speech.phrase("check.blank.commitment"));
        }
        if (act().isEmpty()) {
            blanks.add(speech.phrase("check.blank.act"));
        }
        if (!blanks.isEmpty()) {
            said.add(speech.phrase("check.blanks", blanks.size(), speech.list(blanks)));
        }
        if (!grant.earmarked().isRecorded()) {
            said.add(speech.phrase("check.earmarked"));
        }
    }

    private Optional<?> act() {
        return grant.decision()
                .flatMap(GrantDecision::deliberation)
                .value()
                .or(() -> grant.decision().flatMap(GrantDecision::delegation).value());
    }

    /** The parties of a signed agreement for which the dossier does not say who signed. */
    private void signed() {
        List<ActorId> unknown = text.parties().stream()
                .filter(party -> text.signatory(party).isEmpty())
                .filter(party -> !text.isPerson(party) || text.signature(party).isEmpty())
                .toList();
        if (unknown.size() == text.parties().size()) {
            said.add(speech.phrase("check.signatories"));
        } else {
            unknown.forEach(party -> said.add(speech.phrase("check.signatories.of", view.name(party))));
        }
    }

    /** Who signed a draft for a party, or is likely to. */
    private void signatory(ActorId party) {
        if (text.signature(party).isPresent()) {
            said.add(text.signedOn(party)
                    .map(day -> speech.phrase("check.signed", view.name(party), day))
                    .orElseGet(() -> speech.phrase("check.signed.undated", view.name(party))));
            return;
        }
        said.add(LastSignatory.of(view, party)
                .map(last -> speech.phrase(
                        "check.signatory", SigningPerson.name(speech, last.person()), view.name(party), last.day()))
                .orElseGet(() -> speech.phrase("check.signatory.unknown", view.name(party))));
    }

    private void published() {
        agreement
                .dataPublished()
                .value()
                .map(day -> speech.phrase("check.data", day))
                .ifPresent(said::add);
    }

    private void claim(Movement claim) {
        boolean isRepaid = claim.kind() == MovementKind.RETURNED;
        Phrase said = speech.phrase(
                isRepaid ? "paper.recovery.repaid" : "paper.recovery", claim.lastDay(), speech.euros(claim.amount()));
        this.said.add(claim.reason()
                .value()
                .filter(unused -> !isRepaid)
                .map(reason -> said.then(" ").then(speech.phrase("paper.recovery.why", speech.unended(reason))))
                .orElse(said));
    }
}
