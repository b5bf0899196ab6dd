/**
 * The small language in which an indicator is computed from others: numbers, the four operations, parentheses and references. A text is
 * read into a tree and never run as code.
 */
package org.cldess.indicator.formula;
