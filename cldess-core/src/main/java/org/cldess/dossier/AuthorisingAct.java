package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.contract.Party;
import org.cldess.deliberation.Deliberation;
import org.cldess.language.Message;
import org.cldess.rule.Known;
import org.cldess.rule.Needs;

/**
 * A deliberation that a signature relies on.
 *
 * @param act the deliberation; absent if the dossier lacks it
 * @param pointer where it stands, or where it is cited if the dossier lacks it
 */
record AuthorisingAct(Optional<Deliberation> act, String pointer) {

    Known<LocalDate> date() {
        return act.map(Deliberation::date).orElse(Known.notRecorded());
    }

    /** Decided by the party's own assembly, no later than the signature. */
    boolean authorises(Optional<Party> party, LocalDate signed) {
        return isOf(party)
                && date().value().filter(decided -> !decided.isAfter(signed)).isPresent();
    }

    void addDateTo(Needs needs) {
        needs.lackingIf(act.isEmpty(), pointer);
        needs.lackingIf(act.isPresent() && date().value().isEmpty(), pointer + "/date");
    }

    Message whyNot(PartySignature signed, LocalDate day) {
        String title = act.map(Deliberation::subject).orElse("");
        return isOf(signed.party())
                ? Texts.WORDS.message(
                        "signature.early",
                        signed.name(),
                        day,
                        title,
                        date().value().orElseThrow())
                : Texts.WORDS.message("signature.assembly", signed.name(), day, title);
    }

    private boolean isOf(Optional<Party> party) {
        return act.isPresent() && party.map(Party::actor).equals(act.map(Deliberation::assembly));
    }
}
