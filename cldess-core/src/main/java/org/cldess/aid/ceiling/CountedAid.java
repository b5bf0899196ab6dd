package org.cldess.aid.ceiling;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.grant.GrantId;
import org.cldess.money.Amount;

/**
 * An aid that counts against a ceiling (<i>{@index "aide prise en compte"}</i>).
 *
 * @param granted the day on which it was granted
 * @param amount the amount that counts: of a shared grant, only the parts of recipients in the single undertaking
 * @param regime the rules under which it was granted
 * @param receiver the recipient; empty for aid received elsewhere, which the undertaking declared as a whole
 * @param grant the grant of the dossier; empty for aid received elsewhere
 * @param giver the body that granted an aid received elsewhere, as declared; empty for a grant of the dossier
 */
public record CountedAid(
        LocalDate granted,
        Amount amount,
        AidRegime regime,
        Optional<ActorId> receiver,
        Optional<GrantId> grant,
        Optional<String> giver) {}
