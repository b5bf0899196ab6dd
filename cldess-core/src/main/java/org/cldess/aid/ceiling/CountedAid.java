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
 * @param amount how much of it counts: of a grant that several beneficiaries share, only the parts of those that make the single undertaking
 * @param regime the rules under which it was given
 * @param receiver who received it; nothing where it was declared as received elsewhere, by the undertaking as a whole
 * @param grant the grant of the dossier; nothing for what was received elsewhere
 * @param giver who gave what was received elsewhere, as it was declared; nothing for a grant of the dossier
 */
public record CountedAid(
        LocalDate granted,
        Amount amount,
        AidRegime regime,
        Optional<ActorId> receiver,
        Optional<GrantId> grant,
        Optional<String> giver) {}
