/**
 * Everything about one contract, with its whole history: the dossier, what it looks like on a day and to an audience, the rulebook
 * over it, and the port that keeps it.
 *
 * <p>A {@link org.cldess.dossier.Dossier} is read from a {@link org.cldess.dossier.DossierDraft}, which holds what was typed or read,
 * right or wrong. A value that makes no sense cannot exist in a dossier (form); what was done, right or wrong, can be recorded in it
 * (fact); a change asked through it is refused if it would newly break a rule (act).
 *
 * <p>The {@link org.cldess.dossier.Rulebook} finds facts that are wrong. It assembles the rules that stand beside their notions, adds
 * those that look at several of them, and runs them all on the dossier as it was seen on a day; its
 * {@link org.cldess.dossier.Findings} point into the file of the whole dossier, or, for an audience, into that of what it sees. An act
 * has a gate, a named set of rules, and compares what they find before and after it.
 */
package org.cldess.dossier;
