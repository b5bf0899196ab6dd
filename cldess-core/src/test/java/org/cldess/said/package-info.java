/**
 * Copies of the sentences of the library, in French and in English, that a person has read. Code produces each sentence
 * with real arguments; a test compares them with the copies, and lists those that are in no copy.
 */
package org.cldess.said;
