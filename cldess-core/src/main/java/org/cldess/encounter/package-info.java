/**
 * Speed meetings as a dossier keeps them (<i>{@index "rencontres éclair"}</i>).
 *
 * <p>A {@link org.cldess.encounter.Meeting} has guests, criteria and wishes; once a plan is adopted, also the pairs in
 * each round; and later who came, and the outcomes. {@link org.cldess.encounter.plan} computes plans.
 */
@NullMarked
@WithTexts
package org.cldess.encounter;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
