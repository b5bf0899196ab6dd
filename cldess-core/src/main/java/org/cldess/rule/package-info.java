/**
 * Rules: their records, their dates, the facts that they need and their answers.
 *
 * <p>A {@link org.cldess.rule.Rule} is a test with a {@link org.cldess.rule.RuleRecord}: its sentence in both
 * languages, its source, the period in which it is in force, the parameters that change with time, and how certain all
 * of this is. Laws change, so one date of the subject selects the version of a rule, its
 * {@linkplain org.cldess.rule.KeyDate key date}: a contract of 2013 is judged by the law of 2013, whenever it is
 * checked.
 *
 * <p>A rule answers with one {@link org.cldess.rule.Finding} for each subject. Its outcome is decided in this order:
 * without a key date it is not evaluable; outside the period in force it is not applicable; if its test finds that it
 * does not apply to the subject, it is not applicable either; if a fact is missing, it is not evaluable and lists all
 * missing facts; otherwise the subject complies with the rule or breaches it. A fact that a rule may use is therefore
 * {@link org.cldess.known.Known}: it has a value, is not applicable, or is not recorded. An unknown fact is never a
 * pass.
 *
 * <p>This package contains no rules. Each rule is in the package of the concept that it judges, is written for the
 * smallest object that it needs, and is lifted to larger objects with {@link org.cldess.rule.Rule#within}. The records
 * of the shipped rules are data, in {@code rules.txt}.
 */
@NullMarked
@WithTexts
package org.cldess.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
