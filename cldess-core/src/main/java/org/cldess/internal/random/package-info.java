/** Random numbers that a seed determines. */
@NullMarked
package org.cldess.internal.random;

import org.jspecify.annotations.NullMarked;
