/**
 * Stable matchings from preference lists, on primitive arrays: {@link org.cldess.internal.acceptance.AcceptanceSolver}
 * knows nothing of participants.
 */
package org.cldess.internal.acceptance;
