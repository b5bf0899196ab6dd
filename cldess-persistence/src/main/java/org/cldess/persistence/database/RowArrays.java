package org.cldess.persistence.database;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to PostgreSQL: at most three statements for a table, each with one array for each column, however many
 * rows there are. The driver sends all statements together.
 */
final class RowArrays {
    /** The names of the types of columns, whose values the server reads from texts. */
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            Integer.class, "int4",
            Long.class, "int8",
            Boolean.class, "bool",
            LocalDate.class, "date",
            BigDecimal.class, "numeric",
            OffsetDateTime.class, "timestamptz");

    private final Session session;

    RowArrays(Session session) {
        this.session = session;
    }

    /** A statement about some columns of some rows. */
    private record Step(String sql, List<Field<?>> columns, List<RowValues> rows) {}

    void write(List<Difference> differences) throws SQLException {
        List<Step> steps = differences.stream().flatMap(RowArrays::steps).toList();
        String sql = steps.stream().map(Step::sql).collect(Collectors.joining(";\n"));
        List<Array> arrays = new ArrayList<>();
        try (PreparedStatement statement = session.connection().prepareStatement(sql)) {
            for (Step step : steps) {
                for (int column = 0; column < step.columns().size(); column++) {
                    Array array = array(step, column);
                    arrays.add(array);
                    statement.setArray(arrays.size(), array);
                }
            }
            statement.execute();
        } finally {
            for (Array array : arrays) {
                array.free();
            }
        }
    }

    private static Stream<Step> steps(Difference difference) {
        Mapping mapping = difference.mapping();
        return Stream.of(
                        new Step(
                                delete(mapping),
                                mapping.keyFields(),
                                difference.removed().stream()
                                        .map(mapping::keyOf)
                                        .toList()),
                        new Step(insert(mapping), List.of(mapping.table().fields()), difference.added()),
                        new Step(
                                update(mapping),
                                Stream.concat(mapping.otherFields().stream(), mapping.keyFields().stream())
                                        .toList(),
                                difference.changed().stream()
                                        .map(mapping::othersThenKeyOf)
                                        .toList()))
                .filter(step -> !step.rows().isEmpty());
    }

    private static String delete(Mapping mapping) {
        return "delete from %s t using %s where %s"
                .formatted(mapping.table().getName(), rows(mapping.keyFields()), hasKey(mapping));
    }

    private static String insert(Mapping mapping) {
        List<Field<?>> columns = List.of(mapping.table().fields());
        return "insert into %s (%s) select * from %s"
                .formatted(mapping.table().getName(), each(columns, ", ", name -> name), rows(columns));
    }

    private static String update(Mapping mapping) {
        List<Field<?>> others = mapping.otherFields();
        List<Field<?>> columns =
                Stream.concat(others.stream(), mapping.keyFields().stream()).toList();
        return "update %s t set %s from %s where %s"
                .formatted(
                        mapping.table().getName(),
                        each(others, ", ", name -> name + " = r." + name),
                        rows(columns),
                        hasKey(mapping));
    }

    private static String rows(List<Field<?>> columns) {
        return "unnest(%s) as r (%s)".formatted(each(columns, ", ", name -> "?"), each(columns, ", ", name -> name));
    }

    private static String hasKey(Mapping mapping) {
        return each(mapping.keyFields(), " and ", name -> "t.%1$s = r.%1$s".formatted(name));
    }

    private static String each(List<Field<?>> columns, String between, Function<String, String> words) {
        return columns.stream().map(Field::getName).map(words).collect(Collectors.joining(between));
    }

    private Array array(Step step, int column) throws SQLException {
        Class<?> type = step.columns().get(column).getType();
        @Nullable
        String[] cells = step.rows().stream()
                .map(row -> row.get(column))
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
        return session.connection().createArrayOf(Objects.requireNonNull(TYPES.get(type), type.getName()), cells);
    }
}
