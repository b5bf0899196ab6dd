package org.cldess.persistence.database;

import java.sql.SQLException;
import java.util.List;
import org.cldess.dossier.DossierId;
import org.jooq.Query;

/** Reads and writes the rows of dossiers in one transaction. */
interface RowStore {
    /** Reads all rows of a dossier, in the order of {@link Mapping#order()}. The number of statements is constant. */
    Rows read(DossierId id) throws SQLException;

    /**
     * Writes the differences of tables, with at most three statements for a table, and then runs other statements.
     *
     * @param others the other statements, with their values
     */
    void write(List<Difference> differences, List<Query> others) throws SQLException;
}
