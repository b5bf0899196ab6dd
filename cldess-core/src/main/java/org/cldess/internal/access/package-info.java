/** Method handles that read the components of records. */
@NullMarked
package org.cldess.internal.access;

import org.jspecify.annotations.NullMarked;
