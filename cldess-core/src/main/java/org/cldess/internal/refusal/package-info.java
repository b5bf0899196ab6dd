/** The reasons to refuse a request, all at once. Not exported. */
@NullMarked
package org.cldess.internal.refusal;

import org.jspecify.annotations.NullMarked;
