package org.cldess.act;

import org.cldess.dossier.Dossier;

/**
 * A renewed contract and its successor (<i>{@index renouvellement}</i>).
 *
 * @param former the dossier of the former contract, with the decision
 * @param next the beginning of the new dossier: a draft with the parties of the former contract’s last day, its
 *     objectives, a reference to the former contract and the reason; the contacts of the parties are left out, because
 *     they were given for the former contract
 */
public record Renewed(Dossier former, Dossier next) {}
