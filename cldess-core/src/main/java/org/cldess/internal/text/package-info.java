/** Texts in the form in which they are compared. */
@NullMarked
package org.cldess.internal.text;

import org.jspecify.annotations.NullMarked;
