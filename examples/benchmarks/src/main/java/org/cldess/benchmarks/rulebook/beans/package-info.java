/**
 * The same dossier and the same rules as users of Jakarta Validation write them: records that refer to each other, {@code @Valid} where
 * one holds another, a constraint for each rule on the class that holds all that the rule asks, and templates for the sentences. A fact
 * that nobody recorded is {@code null}, and whatever asks for it is silent.
 */
@NullMarked
package org.cldess.benchmarks.rulebook.beans;

import org.jspecify.annotations.NullMarked;
