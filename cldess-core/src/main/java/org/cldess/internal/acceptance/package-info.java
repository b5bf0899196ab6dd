/**
 * Stable matchings from preference lists, on primitive arrays: {@link org.cldess.internal.acceptance.AcceptanceSolver}
 * knows nothing of participants.
 */
@NullMarked
package org.cldess.internal.acceptance;

import org.jspecify.annotations.NullMarked;
