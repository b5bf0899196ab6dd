/**
 * The programs that write files for the other modules: the schema of the dossier file and the list of the database’s
 * migrations, in every build; the gazetteer of France and the labels of activities, by hand when their sources have a new
 * version.
 */
@NullMarked
package org.cldess.generators;

import org.jspecify.annotations.NullMarked;
