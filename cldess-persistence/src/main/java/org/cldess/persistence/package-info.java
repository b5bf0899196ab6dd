/**
 * The file of a dossier (<i>{@index "fichier du dossier"}</i>): read with every problem at once, each at its line; written as the same
 * bytes every time. The database has a package of its own.
 */
package org.cldess.persistence;
