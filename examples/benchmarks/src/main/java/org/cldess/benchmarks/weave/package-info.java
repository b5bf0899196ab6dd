/** The weave of networks from 1,000 to 100,000 actors: what its measures and the introductions cost as it grows. */
@NullMarked
package org.cldess.benchmarks.weave;

import org.jspecify.annotations.NullMarked;
