/**
 * The annotations of the model's records and their components. They declare what the types cannot: when something is
 * known, who sees it, how a thing is named, and what is assumed if a component is left out.
 */
@NullMarked
package org.cldess.component;

import org.jspecify.annotations.NullMarked;
