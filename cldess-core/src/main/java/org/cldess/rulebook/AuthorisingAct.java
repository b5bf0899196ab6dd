package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.Deliberation_;
import org.cldess.language.Message;
import org.cldess.rule.RequiredFacts;

/**
 * A deliberation that a signature relies on.
 *
 * @param act the deliberation
 * @param pointer the pointer to the deliberation
 * @param text the text that is signed; empty for a standing delegation, which names no text
 */
record AuthorisingAct(Deliberation act, String pointer, Optional<Authorised> text) {

    /**
     * Checks whether the party's own assembly voted no later than the signature, and not, as far as is known, on
     * another subject.
     */
    boolean authorises(ActorId party, LocalDate signed) {
        return act.assembly().equals(party)
                && !isOnSomethingElse()
                && act.date()
                        .value()
                        .filter(decided -> !decided.isAfter(signed))
                        .isPresent();
    }

    private boolean isOnSomethingElse() {
        return text.isPresent()
                && act.authorises().isRecorded()
                && !act.authorises().value().orElse(List.of()).contains(text.get());
    }

    void addDateTo(RequiredFacts needs) {
        needs.lackingIf(act.date().value().isEmpty(), pointer, Deliberation_.DATE);
    }

    /** Returns the reason why it does not authorise a signature. */
    Message fault(PartySignature signed, LocalDate day) {
        if (act.assembly().equals(signed.actor().id()) && isOnSomethingElse()) {
            return Texts.WORDS.message("signature.other", signed.name(), day, act.subject(), text.orElseThrow());
        }
        return act.assembly().equals(signed.actor().id())
                ? Texts.WORDS.message(
                        "signature.early",
                        signed.name(),
                        day,
                        act.subject(),
                        act.date().value().orElseThrow())
                : Texts.WORDS.message("signature.assembly", signed.name(), day, act.subject());
    }
}
