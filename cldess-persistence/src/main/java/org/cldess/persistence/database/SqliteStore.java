package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.EVENT;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.database.Revisions.Past;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows with one statement for a table, and writes them with at most three batches for a table. A statement
 * costs little, because the database is in the same process.
 */
final class SqliteStore implements RowStore {
    /** The statement that reads each table, rendered once. */
    private static final Map<Mapping, String> SELECTS =
            DossierTables.ALL.stream().collect(Collectors.toMap(mapping -> mapping, SqliteStore::select));

    private final Session session;

    SqliteStore(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Loaded> load(DossierId id) throws SQLException {
        Optional<Past> last = new Revisions(session).last(id);
        return last.isPresent() ? Optional.of(new Loaded(read(id), last.get())) : Optional.empty();
    }

    @Override
    public Rows read(DossierId id) throws SQLException {
        Rows rows = new Rows();
        for (Mapping mapping : DossierTables.ALL) {
            for (RowValues row :
                    session.rows(Objects.requireNonNull(SELECTS.get(mapping)), List.of(id.value()), columns(mapping))) {
                rows.add(mapping, row);
            }
        }
        return rows;
    }

    @Override
    public void write(List<Difference> differences, List<RowValues> events, List<Query> others) throws SQLException {
        for (Difference difference : differences) {
            write(difference);
        }
        if (!events.isEmpty()) {
            session.run(insert(EVENT, Events.ADDED), events);
        }
        for (Query other : others) {
            session.run(other);
        }
    }

    private void write(Difference difference) throws SQLException {
        Mapping mapping = difference.mapping();
        if (!difference.removed().isEmpty()) {
            session.run(
                    delete(mapping),
                    difference.removed().stream().map(mapping::keyOf).toList());
        }
        if (!difference.added().isEmpty()) {
            session.run(insert(mapping.table(), columns(mapping)), difference.added());
        }
        if (!difference.changed().isEmpty()) {
            session.run(
                    update(mapping),
                    difference.changed().stream().map(mapping::othersThenKeyOf).toList());
        }
    }

    private static String select(Mapping mapping) {
        return "select %s from %s where %s = ? order by %s"
                .formatted(
                        names(columns(mapping)),
                        mapping.table().getName(),
                        mapping.dossier().getName(),
                        names(mapping.order()));
    }

    private static List<Field<?>> columns(Mapping mapping) {
        return List.of(mapping.table().fields());
    }

    private static String names(List<Field<?>> fields) {
        return fields.stream().map(Field::getName).collect(Collectors.joining(", "));
    }

    private Query delete(Mapping mapping) {
        return session.sql().deleteFrom(mapping.table()).where(hasKey(mapping));
    }

    private Query insert(Table<?> table, List<Field<?>> columns) {
        return session.sql().insertInto(table).columns(columns).values(new Object[columns.size()]);
    }

    private Query update(Mapping mapping) {
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        mapping.otherFields().forEach(field -> values.put(field, null));
        return session.sql().update(mapping.table()).set(values).where(hasKey(mapping));
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
