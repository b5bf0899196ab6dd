/**
 * Why something that is asked is refused, all reasons at once. Not exported.
 */
package org.cldess.internal.refusal;
