/**
 * Calls for projects (<i>{@index "appels à projets"}</i>): what is asked, who applied, how the jury scored and what it decided.
 *
 * <p>{@link org.cldess.call.CallForProjects#examine} tells what an application lacks and why it may not be eligible, {@link
 * org.cldess.call.Ranking} in which order the jury puts them, and {@code org.cldess.call.award} which awards make the most of the envelope.
 */
package org.cldess.call;
