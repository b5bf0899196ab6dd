package org.cldess.persistence.database;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes rows with at most three batches for a table. */
final class RowBatches {
    private final Session session;

    RowBatches(Session session) {
        this.session = session;
    }

    void write(Difference difference) throws SQLException {
        Mapping mapping = difference.mapping();
        if (!difference.removed().isEmpty()) {
            session.run(
                    delete(mapping),
                    difference.removed().stream().map(mapping::keyOf).toList());
        }
        if (!difference.added().isEmpty()) {
            session.run(insert(mapping), difference.added());
        }
        if (!difference.changed().isEmpty()) {
            session.run(
                    update(mapping),
                    difference.changed().stream().map(mapping::othersThenKeyOf).toList());
        }
    }

    private Query delete(Mapping mapping) {
        return session.sql().deleteFrom(mapping.table()).where(hasKey(mapping));
    }

    private Query insert(Mapping mapping) {
        Table<?> table = mapping.table();
        return session.sql().insertInto(table).columns(table.fields()).values(new Object[table.fields().length]);
    }

    private Query update(Mapping mapping) {
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        mapping.otherFields().forEach(field -> values.put(field, null));
        return session.sql().update(mapping.table()).set(values).where(hasKey(mapping));
    }

    private static Condition hasKey(Mapping mapping) {
        return DSL.and(mapping.keyFields().stream().map(RowBatches::isEqual).toList());
    }

    private static <T> Condition isEqual(Field<T> field) {
        return field.eq(DSL.val((T) null, field));
    }
}
