/** Ends a long computation when its thread is interrupted. */
@NullMarked
package org.cldess.internal.interruption;

import org.jspecify.annotations.NullMarked;
