/**
 * The contract: its {@linkplain org.cldess.contract.kind kind}, its {@linkplain org.cldess.contract.party parties} with
 * dated roles and signatures, its {@linkplain org.cldess.contract.text text}, its
 * {@linkplain org.cldess.contract.amendment amendments} and the decisions that change its status.
 *
 * <p>All queries about parties take a day, because one body may succeed another. The term may begin before the day of
 * signature.
 */
@NullMarked
@WithTexts
package org.cldess.contract;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
