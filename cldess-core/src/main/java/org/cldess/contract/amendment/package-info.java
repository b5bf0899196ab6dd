/**
 * The amendments of a contract. Each states what it changes, before and after; together they produce the consolidated
 * text.
 */
@NullMarked
@WithTexts
package org.cldess.contract.amendment;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
