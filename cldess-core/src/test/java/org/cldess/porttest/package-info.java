/** The tests that every implementation of a port passes, and how a test asks for what Maven cannot bring. */
@NullMarked
package org.cldess.porttest;

import org.jspecify.annotations.NullMarked;
