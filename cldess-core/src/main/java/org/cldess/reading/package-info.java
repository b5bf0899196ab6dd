/** Where things are read from, said in the same way for all: a file, a form on a page, an import. */
@NullMarked
package org.cldess.reading;

import org.jspecify.annotations.NullMarked;
