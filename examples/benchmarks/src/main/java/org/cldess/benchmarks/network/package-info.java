/** The measures of networks from 1,000 to 100,000 actors: how their cost and that of the introductions grow. */
@NullMarked
package org.cldess.benchmarks.network;

import org.jspecify.annotations.NullMarked;
