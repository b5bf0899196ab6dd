package org.cldess.persistence.database;

import java.sql.SQLException;
import org.cldess.dossier.DossierId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads the rows of a dossier with one statement per table. */
final class RowStore {
    private final Session session;

    RowStore(Session session) {
        this.session = session;
    }

    Rows read(DossierId id) throws SQLException {
        Rows rows = new Rows();
        for (Mapping mapping : DossierTables.ALL) {
            for (RowValues row : session.rows(select(mapping, id))) {
                rows.add(mapping, row);
            }
        }
        return rows;
    }

    private Select<?> select(Mapping mapping, DossierId id) {
        Table<?> table = mapping.table();
        return session.sql()
                .select(table.fields())
                .from(table)
                .where(equal(mapping.dossier(), id.value()))
                .orderBy(mapping.order());
    }

    @SuppressWarnings("unchecked") // the value is of the type of the field
    private static <T> Condition equal(Field<T> field, Object value) {
        return field.eq(DSL.val((T) value, field));
    }
}
