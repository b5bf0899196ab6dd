/**
 * Stable pairs from lists of preferences, on primitive arrays: {@link org.cldess.internal.acceptance.AcceptanceSolver} knows no participants.
 */
package org.cldess.internal.acceptance;
