/**
 * Dossiers kept in a database: {@link org.cldess.persistence.database.CldessDatabase} opens it and gives the port
 * {@link org.cldess.dossier.Dossiers}.
 *
 * <p>What stands between a dossier and its rows is the {@linkplain org.cldess.form form} of its records.
 * {@code DossierTables} states, once for each table, which part of a dossier stands in it: its columns carry the names of the
 * parts of its record. Writing rows, reading them back and finding which of them changed follow from these statements, so that a new notion
 * costs a table in a migration and one statement.
 *
 * <p>A save reads what is stored, compares, and writes the rows that differ, in one transaction that holds the right to write from
 * its first statement on. Thus of two who save at once, in one process or in two, one wins and the other is told so.
 */
package org.cldess.persistence.database;
