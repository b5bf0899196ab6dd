/** JSON Pointers that are built once. */
@NullMarked
package org.cldess.internal.pointer;

import org.jspecify.annotations.NullMarked;
