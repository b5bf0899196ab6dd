/** Replaces items of lists, and returns the same list if no item changes. */
@NullMarked
package org.cldess.internal.narrowing;

import org.jspecify.annotations.NullMarked;
