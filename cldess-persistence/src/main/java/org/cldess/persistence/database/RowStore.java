package org.cldess.persistence.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cldess.dossier.DossierId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a dossier, one statement for each table, and writes those that differ, at most three batches for each. */
final class RowStore {
    private final DSLContext sql;

    RowStore(DSLContext sql) {
        this.sql = sql;
    }

    Rows read(DossierId id) {
        Rows rows = new Rows();
        for (Mapping mapping : DossierTables.ALL) {
            Table<?> table = mapping.table();
            for (Record row : sql.select(table.fields())
                    .from(table)
                    .where(equal(mapping.dossier(), id.value()))
                    .orderBy(mapping.order())
                    .fetch()) {
                rows.add(mapping, row.intoArray());
            }
        }
        return rows;
    }

    void write(Difference difference) {
        Mapping mapping = difference.mapping();
        List<Field<?>> others = mapping.otherFields();
        run(
                difference.removed(),
                mapping::keyOf,
                () -> sql.deleteFrom(mapping.table()).where(hasKey(mapping)));
        run(difference.added(), row -> row, () -> insert(mapping.table()));
        run(
                difference.changed(),
                mapping::othersThenKeyOf,
                () -> sql.update(mapping.table()).set(unbound(others)).where(hasKey(mapping)));
    }

    private Query insert(Table<?> table) {
        return sql.insertInto(table).columns(table.fields()).values(new Object[table.fields().length]);
    }

    private static Map<Field<?>, @Nullable Object> unbound(List<Field<?>> fields) {
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field, null));
        return values;
    }

    private void run(List<Cells> rows, Function<Cells, Cells> bound, Supplier<Query> query) {
        if (rows.isEmpty()) {
            return;
        }
        Object[][] bindings =
                rows.stream().map(row -> bound.apply(row).toArray()).toArray(Object[][]::new);
        sql.batch(query.get(), bindings).execute();
    }

    private static Condition hasKey(Mapping mapping) {
        return DSL.and(
                mapping.keyFields().stream().map(field -> equal(field, null)).toList());
    }

    @SuppressWarnings("unchecked") // the value is of the type of the field
    private static <T> Condition equal(Field<T> field, @Nullable Object value) {
        return field.eq(DSL.val((T) value, field));
    }
}
