package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.EVENT;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.database.Revisions.Past;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of all tables with one statement, and writes them in one round trip, with the end of the
 * transaction: at most three statements for a table, each with one array for each column, however many rows there are.
 * Very many new rows of a table are copied.
 */
final class PostgresqlStore implements RowStore {
    /** The names of the types of columns, whose values the server reads from texts. */
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            Integer.class, "int4",
            Long.class, "int8",
            Boolean.class, "bool",
            LocalDate.class, "date",
            BigDecimal.class, "numeric",
            OffsetDateTime.class, "timestamptz");

    /** The number of the last revision, behind those of the tables. */
    private static final int LAST = DossierTables.ALL.size();

    /** Each row of a dossier as a text, behind the number of its table. */
    private static final String ROWS =
            IntStream.range(0, LAST).mapToObj(PostgresqlStore::select).collect(Collectors.joining("\nunion all "));

    /** The same, and the last revision, whose instant is in microseconds. */
    private static final String LOAD = ROWS + """

            union all (select %s, row(number, author, (extract(epoch from saved_at) * 1000000)::int8, reason, erases, digest)::text
            from cldess_revision where dossier_id = ? order by number desc limit 1)""".formatted(LAST);

    private final Session session;

    PostgresqlStore(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Loaded> load(DossierId id) throws SQLException {
        List<List<RowValues>> found = found(LOAD, id);
        return found.get(LAST).stream().findFirst().map(last -> new Loaded(sorted(found), Past.last(last)));
    }

    @Override
    public Rows read(DossierId id) throws SQLException {
        return sorted(found(ROWS, id));
    }

    /** Returns the rows of each table, and the row of the last revision behind them. */
    private List<List<RowValues>> found(String sql, DossierId id) throws SQLException {
        List<List<RowValues>> found = IntStream.rangeClosed(0, LAST)
                .<List<RowValues>>mapToObj(table -> new ArrayList<>())
                .toList();
        int tables = sql.equals(LOAD) ? LAST + 1 : LAST;
        session.read(sql, Collections.nCopies(tables, id.value()), rows -> {
            while (rows.next()) {
                int table = rows.getInt(1);
                String text = rows.getString(2);
                found.get(table).add(table == LAST ? revision(text) : row(DossierTables.ALL.get(table), text));
            }
            return found;
        });
        return found;
    }

    /** Sorts rows into those of a dossier. */
    private static Rows sorted(List<List<RowValues>> found) {
        Rows rows = new Rows();
        for (int table = 0; table < LAST; table++) {
            Mapping mapping = DossierTables.ALL.get(table);
            found.get(table).stream().sorted(mapping.rowOrder()).forEach(row -> rows.add(mapping, row));
        }
        return rows;
    }

    private static String select(int number) {
        Mapping mapping = DossierTables.ALL.get(number);
        return "select %s, row(%s)::text from %s where %s = ?"
                .formatted(
                        number,
                        each(columns(mapping), ", ", name -> name),
                        mapping.table().getName(),
                        mapping.dossier().getName());
    }

    private static RowValues row(Mapping mapping, String text) {
        List<@Nullable String> values = RowText.values(text);
        @Nullable Object[] cells = new Object[values.size()];
        for (int i = 0; i < cells.length; i++) {
            String value = values.get(i);
            cells[i] = value == null ? null : cell(value, mapping.type(i));
        }
        return RowValues.of(cells);
    }

    /** Returns the cells that {@link Past#last} reads. */
    private static RowValues revision(String text) {
        List<@Nullable String> values = RowText.values(text);
        Instant saved = Instant.EPOCH.plus(Long.parseLong(required(values, 2)), ChronoUnit.MICROS);
        return RowValues.of(
                Long.valueOf(required(values, 0)),
                values.get(1),
                saved.toString(),
                values.get(3),
                "t".equals(values.get(4)) ? 1 : 0, // the first version did not say whether a save erases
                values.get(5));
    }

    private static String required(List<@Nullable String> values, int index) {
        return Objects.requireNonNull(values.get(index));
    }

    private static Object cell(String value, Class<?> type) {
        if (type == Integer.class) {
            return Integer.valueOf(value);
        }
        if (type == Long.class) {
            return Long.valueOf(value);
        }
        return type == Boolean.class ? Integer.valueOf(value.equals("t") ? 1 : 0) : value;
    }

    /** A statement about some columns of some rows. */
    private record Step(String sql, List<Field<?>> columns, List<RowValues> rows) {}

    @Override
    public void write(List<Difference> differences, List<RowValues> events, List<Query> others) throws SQLException {
        List<Step> steps = Stream.concat(
                        copied(differences).stream().flatMap(PostgresqlStore::steps),
                        Stream.of(new Step(insert(EVENT, Events.ADDED), Events.ADDED, events)))
                .filter(step -> !step.rows().isEmpty())
                .toList();
        String sql = Stream.of(
                        steps.stream().map(Step::sql),
                        others.stream().map(Query::getSQL),
                        session.ends() ? Stream.of("commit") : Stream.<String>empty())
                .flatMap(statements -> statements)
                .collect(Collectors.joining(Session.STATEMENTS));
        List<Array> arrays = new ArrayList<>();
        try (PreparedStatement statement = session.connection().prepareStatement(sql)) {
            for (Step step : steps) {
                for (int column = 0; column < step.columns().size(); column++) {
                    Array array = array(step, column);
                    arrays.add(array);
                    statement.setArray(arrays.size(), array);
                }
            }
            int index = arrays.size();
            for (Query other : others) {
                for (Object value : other.getBindValues()) {
                    statement.setObject(++index, value);
                }
            }
            statement.execute();
        } finally {
            for (Array array : arrays) {
                array.free();
            }
        }
    }

    /**
     * Copies the added rows of the tables that have very many, if the driver can. COPY asks no policies, so the server
     * refuses it to users whom they limit.
     *
     * @return what is left to be written
     */
    private List<Difference> copied(List<Difference> differences) throws SQLException {
        if (differences.stream().noneMatch(PostgresqlStore::isLarge)
                || PostgresqlPolicies.limit(session.connection())) {
            return differences;
        }
        Optional<PostgresqlCopy> copy = PostgresqlCopy.on(session.connection());
        if (copy.isEmpty()) {
            return differences;
        }
        List<Difference> left = new ArrayList<>();
        for (Difference difference : differences) {
            if (isLarge(difference)) {
                Mapping mapping = difference.mapping();
                copy.get()
                        .add(mapping.table().getName(), each(columns(mapping), ", ", name -> name), difference.added());
            }
            left.add(isLarge(difference) ? difference.withoutAdded() : difference);
        }
        return left;
    }

    private static boolean isLarge(Difference difference) {
        return difference.added().size() >= PostgresqlCopy.LEAST;
    }

    private static Stream<Step> steps(Difference difference) {
        Mapping mapping = difference.mapping();
        return Stream.of(
                new Step(
                        delete(mapping),
                        mapping.keyFields(),
                        difference.removed().stream().map(mapping::keyOf).toList()),
                new Step(insert(mapping.table(), columns(mapping)), columns(mapping), difference.added()),
                new Step(
                        update(mapping),
                        othersThenKey(mapping),
                        difference.changed().stream()
                                .map(mapping::othersThenKeyOf)
                                .toList()));
    }

    private static String delete(Mapping mapping) {
        return "delete from %s t using %s where %s"
                .formatted(mapping.table().getName(), rows(mapping.keyFields()), hasKey(mapping));
    }

    private static String insert(Table<?> table, List<Field<?>> columns) {
        return "insert into %s (%s) select * from %s"
                .formatted(table.getName(), each(columns, ", ", name -> name), rows(columns));
    }

    private static String update(Mapping mapping) {
        return "update %s t set %s from %s where %s"
                .formatted(
                        mapping.table().getName(),
                        each(mapping.otherFields(), ", ", name -> name + " = r." + name),
                        rows(othersThenKey(mapping)),
                        hasKey(mapping));
    }

    private static String rows(List<Field<?>> columns) {
        return "unnest(%s) as r (%s)".formatted(each(columns, ", ", name -> "?"), each(columns, ", ", name -> name));
    }

    private static String hasKey(Mapping mapping) {
        return each(mapping.keyFields(), " and ", name -> "t.%1$s = r.%1$s".formatted(name));
    }

    private static List<Field<?>> columns(Mapping mapping) {
        return List.of(mapping.table().fields());
    }

    private static List<Field<?>> othersThenKey(Mapping mapping) {
        return Stream.concat(mapping.otherFields().stream(), mapping.keyFields().stream())
                .toList();
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
