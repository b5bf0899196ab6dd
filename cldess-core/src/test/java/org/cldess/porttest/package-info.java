/** The tests for every implementation of a port, and support for tests that need an external program. */
@NullMarked
package org.cldess.porttest;

import org.jspecify.annotations.NullMarked;
