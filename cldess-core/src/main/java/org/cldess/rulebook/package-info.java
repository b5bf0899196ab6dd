/**
 * The rules on a dossier and their findings.
 *
 * <p>The {@link org.cldess.rulebook.Rulebook} finds wrong facts. It assembles the rules of the other packages, adds
 * rules that involve several of these packages, and runs them all on the dossier as of a day. Its
 * {@link org.cldess.rulebook.Findings} point into the file of the whole dossier, or, for an audience, into the file
 * that the audience sees. A {@link org.cldess.rulebook.Gate} is a named set of rules; it finds what blocks an act and
 * what a change would newly breach.
 */
@NullMarked
@WithTexts
package org.cldess.rulebook;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
