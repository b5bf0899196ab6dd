/** Sorting, and search in sorted lists. */
package org.cldess.internal.order;
