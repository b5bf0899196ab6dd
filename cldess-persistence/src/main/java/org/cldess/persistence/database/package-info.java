/**
 * Stores dossiers in a database. {@link org.cldess.persistence.database.CldessDatabase} opens it and provides the port
 * {@link org.cldess.dossier.Dossiers}.
 *
 * <p>The form ({@code org.cldess.form}) of its records maps a dossier to rows. {@code DossierTables} declares the
 * part of a dossier in each table; the columns have the names of the components of its record. Writing, reading and
 * comparing rows follow from these declarations, so a new concept needs only a table in a migration and one
 * declaration.
 *
 * <p>A save reads the stored rows, compares them, and writes the rows that differ, in one transaction that excludes
 * other saves of the dossier from its first statement. If two saves of a dossier run at the same time, in one process
 * or in two, one succeeds and the other is refused.
 *
 * <p>{@link org.cldess.persistence.database.TerritoryRoles} lets a PostgreSQL server itself refuse to its roles what is
 * of other territories.
 *
 * <p>{@code Engine} states what SQLite and PostgreSQL do differently; the build makes their scripts from one source.
 */
@NullMarked
@WithTexts
package org.cldess.persistence.database;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
