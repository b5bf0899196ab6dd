/**
 * The claims of a recipient for payment of a grant (<i>{@index "demandes de versement"}</i>): which expenses it
 * presented, and what the funder retained of them: {@link org.cldess.grant.claim.PaymentClaim}.
 */
@NullMarked
package org.cldess.grant.claim;

import org.jspecify.annotations.NullMarked;
