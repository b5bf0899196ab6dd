/**
 * The rules over a dossier and what they say of it.
 *
 * <p>The {@link org.cldess.rulebook.Rulebook} finds facts that are wrong. It assembles the rules that stand beside their notions, adds
 * those that look at several of them, and runs them all on the dossier as it was seen on a day; its
 * {@link org.cldess.rulebook.Findings} point into the file of the whole dossier, or, for an audience, into that of what it sees. A
 * {@link org.cldess.rulebook.Gate} is a named set of rules: it tells what stands in the way, and what a change would newly break.
 */
package org.cldess.rulebook;
