/**
 * The contract: parties with dated roles and their succession, the term, the tree of objectives, the text, and the
 * signatures with what authorised them.
 *
 * <p>Everything about parties takes a day, since a body may disappear and another take over. The term is not the day of signature:
 * the work may begin before the pen.
 */
package org.cldess.contract;
