/** The tests that every implementation of a port passes. */
@NullMarked
package org.cldess.porttest;

import org.jspecify.annotations.NullMarked;
