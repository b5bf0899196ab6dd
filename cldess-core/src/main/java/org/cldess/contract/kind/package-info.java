/**
 * The kinds of contract: the required roles of the parties, the levels of the objectives, and whether a charter comes
 * first. Kinds are data: a dossier defines those that are not built in.
 */
@NullMarked
@WithTexts
package org.cldess.contract.kind;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
