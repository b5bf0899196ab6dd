/**
 * The words that stand at the components of the model's records and at their types: what no code can know of them. What follows from them is
 * found out in {@link org.cldess.form}.
 */
package org.cldess.component;
