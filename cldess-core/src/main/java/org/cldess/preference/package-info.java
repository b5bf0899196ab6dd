/**
 * Stable pairs from preference lists (<i>{@index "appariement stable, liste de vœux"}</i>).
 *
 * <p>If people choose for themselves whom they would like to work with, no scores are needed: each person makes a
 * {@link org.cldess.preference.PreferenceList}, {@link org.cldess.preference.Preferences} hold the lists of both sides,
 * and the {@link org.cldess.preference.StableMatching} contains pairs such that no two people would rather be paired
 * with each other. Its {@link org.cldess.preference.StabilityCertificate} proves this.
 */
@NullMarked
@WithTexts
package org.cldess.preference;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
