/**
 * What a rule is: its sentence, its source and its dates; what it needs to know; and what it can answer.
 *
 * <p>A fact that a rule may ask is {@link org.cldess.rule.Known}: a value, known to be none, or not recorded. No rule stands here;
 * each stands beside the notion that it judges.
 */
package org.cldess.rule;
