/**
 * The numbers and codes that identify companies, associations, territories and activities in France: SIREN, SIRET, RNA,
 * the codes of communes, EPCI, départements and régions, postal codes, NAF. Each is read once, checked once and written
 * in one form.
 *
 * <p>{@code parse} accepts what people paste: spaces of every kind, dots, dashes and case do not matter. Its exception
 * names the value, the rule it breaks and how to correct it. {@code refusal} returns that message without throwing, in
 * both languages, so that a form or a file reader can collect all messages. {@code toString} writes the canonical form,
 * which {@code parse} reads back.
 *
 * <p>A valid number is only well formed. Only the register knows whether the body exists, or still exists.
 */
@NullMarked
@WithTexts
package org.cldess.identity;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
