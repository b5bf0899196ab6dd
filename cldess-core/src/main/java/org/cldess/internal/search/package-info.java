/**
 * Finds the best of many members without checking all of them: the members of a posting are in boxes on a map, and the
 * search opens the most promising box first, as long as a member in it can still be good enough.
 */
@NullMarked
package org.cldess.internal.search;

import org.jspecify.annotations.NullMarked;
