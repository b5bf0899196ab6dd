/**
 * The values of the model in the JSON of Jackson 2 ({@code com.fasterxml.jackson.core:jackson-databind}), which this
 * library does not bring along: only programs that have it can use this package.
 */
@NullMarked
package org.cldess.persistence.jackson2;

import org.jspecify.annotations.NullMarked;
