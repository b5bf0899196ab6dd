/** Sample data for the tests of every module: real names in one place, and dossiers drawn from a seed, the same on every machine. */
@NullMarked
package org.cldess.sample;

import org.jspecify.annotations.NullMarked;
