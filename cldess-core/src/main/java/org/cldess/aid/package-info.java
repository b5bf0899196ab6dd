/**
 * State aid (<i>{@index "aides d’État"}</i>): what an undertaking has received under which de minimis rules, and the ceiling that all of it
 * together must keep. Only an undertaking is concerned, which is any body, an association included, as far as it carries on an economic
 * activity.
 */
package org.cldess.aid;
