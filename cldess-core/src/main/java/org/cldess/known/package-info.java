/**
 * Facts that may be unknown: with a value, known to have no value, or not recorded ({@link org.cldess.known.Known}).
 * Everything that a rule may need is such a fact, because an unknown fact never counts as compliance.
 */
@NullMarked
package org.cldess.known;

import org.jspecify.annotations.NullMarked;
