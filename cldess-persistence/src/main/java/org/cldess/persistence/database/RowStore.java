package org.cldess.persistence.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.database.Revisions.Past;
import org.jooq.Query;

/** Reads and writes the rows of dossiers in one transaction. */
interface RowStore {
    /** The rows of a dossier, and its last revision without its way back. */
    record Loaded(Rows rows, Past last) {}

    /** Reads the last revision of a dossier and all its rows, in the order of {@link Mapping#order()}. */
    Optional<Loaded> load(DossierId id) throws SQLException;

    /** Reads all rows of a dossier, in the order of {@link Mapping#order()}. The number of statements is constant. */
    Rows read(DossierId id) throws SQLException;

    /**
     * Writes the differences of tables, with at most three statements for a table, adds events, and then runs other
     * statements. Nothing may follow: this may end the transaction.
     *
     * @param events the rows of the events, as {@link Events#rows} returns them
     * @param others the other statements, with their values
     */
    void write(List<Difference> differences, List<RowValues> events, List<Query> others) throws SQLException;
}
