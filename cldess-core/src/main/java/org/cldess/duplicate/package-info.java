/**
 * Records that may be of the same actor (<i>{@index doublons}</i>): found by what they share, scored, and explained clue by clue. Whether
 * two are one is for people to say; {@code Dossier.merge} then makes one of them.
 */
package org.cldess.duplicate;
