/**
 * Sample data for the tests of every module: real names in one place, and random dossiers that are the same on every
 * machine.
 */
@NullMarked
package org.cldess.sample;

import org.jspecify.annotations.NullMarked;
