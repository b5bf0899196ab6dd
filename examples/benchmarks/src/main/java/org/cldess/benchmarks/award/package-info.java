/** Which set of projects makes the most of an envelope: what finding it, and knowing that no other is better, costs. */
@NullMarked
package org.cldess.benchmarks.award;

import org.jspecify.annotations.NullMarked;
