/**
 * Who belongs to the social and solidarity economy (<i>{@index ESS}</i>) on a day, and why; who is inclusive; and the
 * rules on both.
 *
 * <p>An {@link org.cldess.ess.EssClassification} gives one of six verdicts, with all reasons for and against it, each
 * with its source and date. Since the law of 31 July 2014, a body belongs by its form, or as a company whose statutes
 * meet the conditions; before that law, membership was inferred from the form. No list or mark decides the verdict
 * alone. Being inclusive is a separate question, answered by {@link org.cldess.ess.Inclusion}: a workshop run by an
 * association is both. {@link org.cldess.ess.EssStatus} holds both answers.
 *
 * <p>The dates and figures come from the ESS and SIA rules, whose records are data.
 */
@NullMarked
@WithTexts
package org.cldess.ess;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
