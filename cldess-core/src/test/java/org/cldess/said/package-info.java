/**
 * Copies of what the library says, in French and in English, which a person has read. Code says each sentence with real arguments; a test
 * compares what it says with the copies, and lists what no copy has.
 */
package org.cldess.said;
