package org.cldess.persistence.database;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cldess.known.Known;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Finds the columns of a table in which the components of a record stand. {@code keepUntil} stands in {@code keep_until}; what names
 * another thing, such as {@code funder}, in {@code funder_id}; money in {@code amount_cents}; the components of a record inside, such
 * as {@code representative}, each under its name as a prefix. A fact has a second column, {@code …_known}.
 */
final class Columns {
    private final Table<?> table;
    private final Supplier<Mapping> self;
    private final Map<String, Statement> statements;
    private final BitSet used = new BitSet();

    Columns(Table<?> table, Supplier<Mapping> self, List<Statement> statements) {
        this.table = table;
        this.self = self;
        this.statements = statements.stream().collect(Collectors.toMap(Statement::component, Function.identity()));
    }

    /** Takes a column for something else; a negative number stands for none. */
    void use(int column) {
        if (column >= 0) {
            used.set(column);
        }
    }

    /** What stands in each row: a record, or a plain value in the last column. */
    Part content(Class<?> type) {
        if (type.isRecord()) {
            requireComponents(type.asSubclass(Record.class));
            return record(type.asSubclass(Record.class), "", false);
        }
        return column(table.fields().length - 1, type);
    }

    /** Stops if a column of the table has nothing to hold. */
    void requireAllUsed(Class<?> type) {
        int unused = used.nextClearBit(0);
        if (unused < table.fields().length) {
            throw new IllegalStateException(
                    "The column %s.%s holds no component of %s. Drop it, or state what it holds."
                            .formatted(
                                    table.getName(),
                                    Objects.requireNonNull(table.field(unused)).getName(),
                                    type.getName()));
        }
    }

    private void requireComponents(Class<? extends Record> type) {
        Set<String> missing = new TreeSet<>(statements.keySet());
        for (RecordComponent component : type.getRecordComponents()) {
            missing.remove(component.getName());
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Something is stated about the component '%s', which %s has not. Correct its name."
                            .formatted(String.join("', '", missing), type.getName()));
        }
    }

    private Part record(Class<? extends Record> type, String prefix, boolean optional) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(part(component, prefix));
        }
        RecordComponent first = type.getRecordComponents()[0];
        return new RecordPart(type, parts, optional ? find(prefix + snake(first.getName()), first) : -1);
    }

    private Part part(RecordComponent component, String prefix) {
        Type type = component.getGenericType();
        String name = prefix + snake(component.getName());
        boolean fact = component.getType() == Known.class;
        Class<?> value = raw(fact ? argument(type) : type);
        Statement statement = prefix.isEmpty() ? statements.get(component.getName()) : null;
        if (statement != null && statement.shape() != Statement.Shape.COLUMN) {
            return known(fact, name, owned(statement));
        }
        if (value.isRecord() && !Cell.isStated(value)) {
            return known(fact, name, record(value.asSubclass(Record.class), name + "_", fact));
        }
        int column = statement == null ? find(name, component) : table.indexOf(statement.column());
        return known(fact, Objects.requireNonNull(table.field(column)).getName(), column(column, value));
    }

    private Part owned(Statement statement) {
        Mapping owned = statement.owned();
        return new OwnedPart(owned == null ? self : () -> owned, statement.shape() != Statement.Shape.ONE);
    }

    private Part known(boolean fact, String name, Part part) {
        if (!fact) {
            return part;
        }
        int known = table.indexOf(name + "_known");
        if (known < 0) {
            throw new IllegalStateException(
                    "The table '%s' has no column '%s_known', which tells whether the fact was recorded. Add it."
                            .formatted(table.getName(), name));
        }
        use(known);
        return new KnownPart(known, part);
    }

    private Part column(int column, Class<?> type) {
        Cell<?, ?> cell = Cell.of(type);
        Field<?> field = Objects.requireNonNull(table.field(column));
        if (field.getType() != cell.stored()) {
            throw new IllegalStateException("The column %s holds %s, but a %s is stored as %s. Change one of the two."
                    .formatted(
                            field.getName(),
                            field.getType().getName(),
                            type.getName(),
                            cell.stored().getName()));
        }
        use(column);
        return new ColumnPart(column, cell);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private int find(String name, RecordComponent component) {
        for (String candidate : List.of(name, name + "_id", name + "_cents")) {
            int column = table.indexOf(candidate);
            if (column >= 0) {
                return column;
            }
        }
        throw new IllegalStateException(
                "The table '%s' has no column '%s' for the component %s of %s. Add it, or state another."
                        .formatted(
                                table.getName(),
                                name,
                                component.getName(),
                                component.getDeclaringRecord().getName()));
    }
}
