/** The four audiences of a dossier, each of which sees everything that the one before it sees. */
@NullMarked
package org.cldess.disclosure;

import org.jspecify.annotations.NullMarked;
