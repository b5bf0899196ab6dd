package org.cldess.rulebook;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.deliberation.Deliberation;
import org.cldess.language.Message;
import org.cldess.rule.Needs;

/**
 * A deliberation that a signature relies on.
 *
 * @param act the deliberation
 * @param pointer where it stands
 */
record AuthorisingAct(Deliberation act, String pointer) {

    /** Decided by the party's own assembly, no later than the signature. */
    boolean authorises(ActorId party, LocalDate signed) {
        return act.assembly().equals(party)
                && act.date()
                        .value()
                        .filter(decided -> !decided.isAfter(signed))
                        .isPresent();
    }

    void addDateTo(Needs needs) {
        needs.lackingIf(act.date().value().isEmpty(), pointer, "/date");
    }

    /** Why it does not authorise a signature. */
    Message fault(PartySignature signed, LocalDate day) {
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
