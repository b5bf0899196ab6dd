/** The store: saves, loads and small edits of dossiers beside other ways to write and read the same rows. */
@NullMarked
package org.cldess.benchmarks.store;

import org.jspecify.annotations.NullMarked;
