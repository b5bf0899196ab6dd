/**
 * The arguments and results of stores: a value with its revision, and the change that made it. The stores themselves
 * are elsewhere.
 */
package org.cldess.store;
