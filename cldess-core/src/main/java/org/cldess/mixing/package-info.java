/**
 * Seating plans for a world café (<i>{@index "mélange des tables, café du monde"}</i>).
 *
 * <p>A {@link org.cldess.mixing.TableMixing} asks for the maximum number of encounters over several rounds of tables,
 * with hosts who stay and groups that are kept apart. Its {@link org.cldess.mixing.MixingPlan} contains the number of
 * encounters and an upper bound on it.
 */
@NullMarked
@WithTexts
package org.cldess.mixing;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
