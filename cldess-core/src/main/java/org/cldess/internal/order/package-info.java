/** Sorting, and search in sorted lists. */
@NullMarked
package org.cldess.internal.order;

import org.jspecify.annotations.NullMarked;
