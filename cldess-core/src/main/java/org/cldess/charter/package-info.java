/**
 * The charter that the actors write together: dated versions, principles, and signatures bound to the hash of the text that
 * was shown.
 *
 * <p>A version that was signed no longer changes. A version keeps the hash taken at its adoption, a signature the hash that it was given;
 * comparing the three tells whether a text moved under its signatures.
 */
package org.cldess.charter;
