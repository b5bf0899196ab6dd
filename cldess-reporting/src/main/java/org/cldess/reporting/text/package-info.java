/** Cleans lines of text for every format. Internal to this module. */
@NullMarked
package org.cldess.reporting.text;

import org.jspecify.annotations.NullMarked;
