/**
 * The arguments and results of stores: a value with its revision, and the change that made it. The stores themselves
 * are elsewhere.
 */
@NullMarked
package org.cldess.store;

import org.jspecify.annotations.NullMarked;
