/**
 * Who is of the social and solidarity economy (<i>{@index ESS}</i>) on a day, and why; who is inclusive; and the rules over both.
 *
 * <p>An {@link org.cldess.ess.EssClassification} gives one of six verdicts with all that speaks for and against it, each with its source
 * and date. Since the law of 31 July 2014 a body belongs by its form, or as a company whose statutes say so; before, membership was read
 * from the form. No list and no mark is the verdict alone. Being inclusive is another question, answered by
 * {@link org.cldess.ess.Inclusion}: a workshop run by an association is both. {@link org.cldess.ess.EssStanding} has the two.
 *
 * <p>Dates and figures are those of the rules ESS and SIA, whose records are data.
 */
package org.cldess.ess;
