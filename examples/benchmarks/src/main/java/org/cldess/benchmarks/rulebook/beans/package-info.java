/**
 * The same dossier and the same rules, written as users of Jakarta Validation would: records that refer to each other,
 * {@code @Valid} where one contains another, a constraint for each rule on the class that contains all facts the rule
 * needs, and templates for the messages. A fact that is not recorded is {@code null}, and constraints that need it are
 * not violated.
 */
@NullMarked
package org.cldess.benchmarks.rulebook.beans;

import org.jspecify.annotations.NullMarked;
