/**
 * The numbers and codes by which France knows its companies, associations, territories and activities: SIREN, SIRET, RNA, the
 * codes of communes, EPCI, départements and régions, postal codes, NAF. Each is read once, checked once and written one way.
 *
 * <p>{@code parse} takes what people paste: spaces of every kind, dots, dashes and small letters do not matter. It refuses with
 * a sentence that names the value, the rule it breaks and the way out. {@code refusal} gives that sentence without throwing, in
 * both languages, so that a form or a file can gather all of them. {@code toString} writes the one canonical form, which
 * {@code parse} reads back.
 *
 * <p>A valid number is well formed, no more: that the body exists, or still exists, only the register knows.
 */
package org.cldess.identity;
