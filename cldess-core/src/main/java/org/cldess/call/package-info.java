/**
 * Calls for projects (<i>{@index "appels à projets"}</i>): requirements, applications, scores and decisions.
 *
 * <p>{@link org.cldess.call.CallForProjects#examine} reports missing items and reasons for ineligibility,
 * {@link org.cldess.call.Ranking} ranks the applications, and {@code org.cldess.call.award} finds the best set of
 * awards within the envelope.
 */
@NullMarked
@WithTexts
package org.cldess.call;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
