/**
 * How a group decides together: who said what, by which method it is counted, and what comes of it.
 *
 * <p>A {@link org.cldess.decision.CollectiveDecision} holds what was said; its result is never stored, but counted by {@link
 * org.cldess.decision.Tally}, which states the rules of counting and explains itself in words. The decisions of public assemblies have
 * their own law: see {@code org.cldess.deliberation}.
 */
package org.cldess.decision;
