/**
 * What a rule is: its record, its dates, what it needs to know, and what it can answer.
 *
 * <p>A {@link org.cldess.rule.Rule} is a test with a {@link org.cldess.rule.RuleRecord}: its sentence in both languages, its source, the
 * period in which it is in force, the parameters that change with time, and how well all of that is known. Laws change, so the version
 * of a rule is chosen by one date of its subject, its {@linkplain org.cldess.rule.KeyDate key date}: a contract of 2013 is judged by
 * the law of 2013, whenever it is looked at.
 *
 * <p>A rule answers with one {@link org.cldess.rule.Finding} for each subject. Its outcome is decided in this order: without a key
 * date it is not evaluable; out of the period in force it is not applicable; where its test knows that it does not speak of the
 * subject, not applicable again; where a fact is lacking, not evaluable, with all that is lacking; otherwise it complies or is
 * breached. A fact that a rule may ask is therefore {@link org.cldess.known.Known}: a value, known to be none, or not recorded; and an
 * unknown fact is never a pass.
 *
 * <p>No rule stands here: each stands beside the notion that it judges, written against the smallest thing that it needs, and is lifted
 * over wider things with {@link org.cldess.rule.Rule#within}. The records of the shipped rules are data, in {@code rules.txt}.
 */
package org.cldess.rule;
