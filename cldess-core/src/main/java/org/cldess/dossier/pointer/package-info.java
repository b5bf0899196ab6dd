/** Translates pointers into a dossier to the same places of a narrower or fuller copy. Internal to the library. */
package org.cldess.dossier.pointer;
