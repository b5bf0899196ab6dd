/**
 * The best of many, without looking at all: members of a posting stand in the squares of a map, and whoever looks for the best opens the most
 * promising square first, as long as anybody in it can still be good enough.
 */
package org.cldess.internal.search;
