/**
 * The programs that write files for the other modules. Every build runs those for the schema of the dossier file and
 * for the list of the database’s migrations. Those for the gazetteer of France and the labels of activities are run by
 * hand when their sources have a new version.
 */
@NullMarked
package org.cldess.generators;

import org.jspecify.annotations.NullMarked;
