/**
 * Fields that a kind of contract adds to the things of the model (<i>{@index "champs propres"}</i>), such as the risk
 * class of an action or the accounting code of a grant. The kind declares each field once, with its type and its
 * audience; an {@link org.cldess.own.Extensible} thing contains the values; {@link org.cldess.own.OwnField} reads and
 * writes them by their type.
 */
@NullMarked
@WithTexts
package org.cldess.own;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
