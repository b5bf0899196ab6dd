/** Dossiers that look real, for the tests of every module: the contract of the Pôle Azur Provence around Grasse, 2012–2015. */
@NullMarked
package org.cldess.sample;

import org.jspecify.annotations.NullMarked;
