/** Ends a long computation when its thread is interrupted. */
package org.cldess.internal.interruption;
