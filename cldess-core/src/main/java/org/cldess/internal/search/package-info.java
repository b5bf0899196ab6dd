/**
 * The best of many by place, without looking at all: members of a posting stand in cells, which are read ring by ring around a spot, as far
 * as anybody in them can still be good enough.
 */
package org.cldess.internal.search;
