/**
 * Graphs without names: nodes are numbers, and neighbours are in one array. Every algorithm here is deterministic; one
 * that samples takes a seed.
 */
@NullMarked
package org.cldess.internal.graph;

import org.jspecify.annotations.NullMarked;
