/**
 * Records that may be the same actor (<i>{@index doublons}</i>): found by shared data, scored, and explained clue by
 * clue. People decide whether two records are the same actor; {@code Dossier.merge} then merges them.
 */
@NullMarked
@WithTexts
package org.cldess.duplicate;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
