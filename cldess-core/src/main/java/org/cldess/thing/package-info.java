/**
 * What the things of the model have in common: the id by which others cite them, and what of them is hidden on a day or
 * from an audience. The annotations of {@link org.cldess.component} declare the rest.
 */
package org.cldess.thing;
