/**
 * Texts that an author writes about the contract for its readers (<i>{@index "texte rédigé"}</i>):
 * {@link org.cldess.narrative.Narrative}.
 */
@NullMarked
package org.cldess.narrative;

import org.jspecify.annotations.NullMarked;
