/**
 * Stable pairs from lists of preferences (<i>{@index "appariement stable, liste de vœux"}</i>).
 *
 * <p>Where people say themselves whom they would like to work with, no score is asked: each hands in a
 * {@link org.cldess.preference.PreferenceList}, {@link org.cldess.preference.Preferences} hold those of both sides, and the
 * {@link org.cldess.preference.StableMatching} gives pairs that no two would rather leave for each other. Its
 * {@link org.cldess.preference.StabilityCertificate} proves it.
 */
package org.cldess.preference;
