/** The sources from which things are read, behind one interface: a file, a web form, an import. */
@NullMarked
package org.cldess.reading;

import org.jspecify.annotations.NullMarked;
