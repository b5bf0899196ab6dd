/**
 * What the things of the model have in common: the ids by which other things refer to them, and the methods that hide
 * parts of them on a day or from an audience. The annotations of {@link org.cldess.component} declare the rest.
 */
@NullMarked
package org.cldess.thing;

import org.jspecify.annotations.NullMarked;
