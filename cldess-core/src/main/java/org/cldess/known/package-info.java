/**
 * Facts as far as they are known: a value, known to be none, or not recorded ({@link org.cldess.known.Known}). Everything that may be asked
 * for by a rule is such a fact, since an unknown one is never a pass.
 */
package org.cldess.known;
