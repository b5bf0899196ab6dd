/**
 * Who sits with whom at a world café (<i>{@index "mélange des tables, café du monde"}</i>).
 *
 * <p>A {@link org.cldess.mixing.TableMixing} asks for the most encounters over several rounds of tables, with hosts who stay and groups that are
 * kept apart. Its {@link org.cldess.mixing.MixingPlan} tells how many there are, and how many there can be at most.
 */
package org.cldess.mixing;
