/**
 * The contract: of a {@linkplain org.cldess.contract.kind kind}, between {@linkplain org.cldess.contract.party parties} with dated roles
 * and their signatures, with its {@linkplain org.cldess.contract.text text}, its {@linkplain org.cldess.contract.amendment amendments}
 * and the decisions by which it moves on.
 *
 * <p>Everything about parties takes a day, since a body may disappear and another take over. The term is not the day of signature:
 * the work may begin before the pen.
 */
package org.cldess.contract;
