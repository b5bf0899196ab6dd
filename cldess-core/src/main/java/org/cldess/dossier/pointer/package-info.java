/** Translates pointers into a dossier to the same places of a narrower or fuller copy. Internal to the library. */
@NullMarked
package org.cldess.dossier.pointer;

import org.jspecify.annotations.NullMarked;
