/** Decimal numbers as they are stored. */
@NullMarked
package org.cldess.internal.number;

import org.jspecify.annotations.NullMarked;
