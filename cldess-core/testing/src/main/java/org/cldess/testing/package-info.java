/** Test support for every module, independent of the library: the two rings of tests, and the guard of their time. */
@NullMarked
package org.cldess.testing;

import org.jspecify.annotations.NullMarked;
