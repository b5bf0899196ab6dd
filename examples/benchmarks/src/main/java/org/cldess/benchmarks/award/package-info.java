/**
 * The cost of finding the set of projects that makes the most of an envelope, and of proving that no other set is
 * better.
 */
@NullMarked
package org.cldess.benchmarks.award;

import org.jspecify.annotations.NullMarked;
