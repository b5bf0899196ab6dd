/**
 * Graphs without names: nodes are numbers, neighbours stand in one array. Every algorithm here is deterministic; one that draws takes a seed.
 */
package org.cldess.internal.graph;
