/**
 * The values of the model in the JSON of Jackson 3 ({@code tools.jackson.core:jackson-databind}), which this library
 * does not bring along: only programs that have it can use this package.
 */
@NullMarked
package org.cldess.persistence.jackson3;

import org.jspecify.annotations.NullMarked;
