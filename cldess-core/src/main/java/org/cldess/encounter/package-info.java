/**
 * Speed meetings as a dossier keeps them (<i>{@index "rencontres éclair"}</i>).
 *
 * <p>A {@link org.cldess.encounter.Meeting} has guests, criteria and wishes, and, once a plan is adopted, the pairs that
 * it seats; later, who came and what came of it. {@link org.cldess.encounter.plan} computes plans.
 */
@WithTexts
package org.cldess.encounter;

import org.cldess.language.WithTexts;
