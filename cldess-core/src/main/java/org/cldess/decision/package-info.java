/**
 * Decisions of a group: the votes of its members, the method by which they are counted, and the result.
 *
 * <p>A {@link org.cldess.decision.CollectiveDecision} contains the votes; its result is never stored, but computed by
 * {@link org.cldess.decision.Tally}, which defines the rules of counting and explains its result in words. The
 * decisions of public assemblies follow their own law: see {@code org.cldess.deliberation}.
 */
@NullMarked
@WithTexts
package org.cldess.decision;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
