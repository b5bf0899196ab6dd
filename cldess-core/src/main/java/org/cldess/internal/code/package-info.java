/** The codes by which files, tables and messages name constants. */
@NullMarked
package org.cldess.internal.code;

import org.jspecify.annotations.NullMarked;
