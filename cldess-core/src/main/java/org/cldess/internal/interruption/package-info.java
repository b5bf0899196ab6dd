/** Ends long work when its thread is interrupted. */
package org.cldess.internal.interruption;
