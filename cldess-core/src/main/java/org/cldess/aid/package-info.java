/**
 * State aid (<i>{@index "aides d’État"}</i>): the de minimis aid that an undertaking has received under each set of
 * rules, and the ceiling on its total. State aid law concerns only undertakings: any body, including an association, in
 * so far as it carries on an economic activity.
 */
@NullMarked
@WithTexts
package org.cldess.aid;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
