/**
 * The amendments of a contract. Each states what it changes, before and after; together they produce the consolidated
 * text.
 */
package org.cldess.contract.amendment;
