/** The weave of networks from 1,000 to 100,000 actors: how the cost of its measures and of the introductions grows. */
@NullMarked
package org.cldess.benchmarks.weave;

import org.jspecify.annotations.NullMarked;
