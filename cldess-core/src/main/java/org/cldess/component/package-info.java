/**
 * The annotations of the model's records and their components, which declare what code cannot infer.
 * {@link org.cldess.form} evaluates them.
 */
package org.cldess.component;
