/**
 * Reads and writes the file of a dossier (<i>{@index "fichier du dossier"}</i>). Reading reports every problem at once,
 * each with its line; writing always gives the same bytes. The database is in a separate package.
 */
@NullMarked
package org.cldess.persistence;

import org.jspecify.annotations.NullMarked;
