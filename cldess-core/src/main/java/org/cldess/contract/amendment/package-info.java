/**
 * The amendments of a contract: each says what stood before and what stands after, and together they make the consolidated text.
 */
package org.cldess.contract.amendment;
