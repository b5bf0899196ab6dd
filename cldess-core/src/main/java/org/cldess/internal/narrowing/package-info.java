/** Replaces items of lists, and returns the same list if no item changes. */
package org.cldess.internal.narrowing;
