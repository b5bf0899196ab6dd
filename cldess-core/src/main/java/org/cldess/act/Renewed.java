package org.cldess.act;

import org.cldess.dossier.Dossier;

/**
 * A contract that was renewed, and the one that takes it up (<i>{@index renouvellement}</i>).
 *
 * @param former the dossier of the former contract, with the decision
 * @param next the beginning of the new dossier: a draft with the parties of the former contract’s last day, without their contacts, whose
 *     data were given for the former contract; with its objectives; and with where it comes from and why
 */
public record Renewed(Dossier former, Dossier next) {}
