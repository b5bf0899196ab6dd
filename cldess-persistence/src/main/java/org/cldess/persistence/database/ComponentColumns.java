package org.cldess.persistence.database;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Finds the columns of the components of a record. {@code keepUntil} is in {@code keep_until}; a reference to another
 * record, such as {@code funder}, in {@code funder_id}; money in {@code amount_cents}; the components of a nested
 * record, such as {@code representative}, in columns with its name as a prefix; a component whose name is a word of
 * SQL, such as {@code from}, in a column of another name. A fact has a second column, {@code …_known}. A list of
 * records of the same kind is in the same table.
 */
final class ComponentColumns {
    /** The columns of components that have the name of a word of SQL, or of the position in a list. */
    private static final Map<String, String> RENAMED =
            Map.of("from", "since", "start", "starts", "end", "ends", "level", "signature_level", "position", "said");

    private final Table<?> table;
    private final Mapping self;
    private final Map<String, MappingDeclaration> statements;
    private final BitSet used = new BitSet();
    private final List<Mapping> owned = new ArrayList<>();

    ComponentColumns(Table<?> table, Mapping self, List<MappingDeclaration> statements) {
        this.table = table;
        this.self = self;
        this.statements = statements.stream().collect(Collectors.toMap(MappingDeclaration::part, Function.identity()));
    }

    /** Marks a column as used for something else; a negative number means no column. */
    void use(int column) {
        if (column >= 0) {
            used.set(column);
        }
    }

    /** Returns the slot of tables with a record in each row. */
    ComponentMapping record(Form form) {
        requireParts(form);
        return record(form, "", false);
    }

    /** Returns the slot of tables with a plain value in each row, in the last column. */
    ComponentMapping value(Class<?> type) {
        return column(table.fields().length - 1, type);
    }

    /** Returns the tables of components with separate tables, in their order. */
    List<Mapping> owned() {
        return List.copyOf(owned);
    }

    /** Throws an exception if a column of the table has no component. */
    void requireAllUsed(Class<?> type) {
        int unused = used.nextClearBit(0);
        if (unused < table.fields().length) {
            throw new IllegalStateException(
                    "The column %s.%s holds no component of %s. Drop it, or state what it holds."
                            .formatted(table.getName(), name(unused), type.getName()));
        }
    }

    private void requireParts(Form form) {
        Set<String> missing = new TreeSet<>(statements.keySet());
        form.parts().forEach(part -> missing.remove(part.name()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Something is stated about the component '%s', which %s has not. Correct its name."
                            .formatted(String.join("', '", missing), form.type().getName()));
        }
    }

    private ComponentMapping record(Form form, String prefix, boolean mayBeMissing) {
        List<ComponentMapping> slots =
                form.parts().stream().map(part -> slot(part, prefix)).toList();
        Part first = form.parts().get(0);
        return new RecordSlot(form, slots, mayBeMissing ? find(prefix + snake(first.name()), first) : -1);
    }

    private ComponentMapping slot(Part part, String prefix) {
        String name = prefix + snake(part.name());
        MappingDeclaration statement = prefix.isEmpty() ? statements.get(part.name()) : null;
        if (statement != null && statement.table() != null) {
            return wrapped(part, name, owned(part, new Mapping(statement.table(), part, statement.inside())));
        }
        if (part.isList()) {
            return wrapped(part, name, new OwnedSlot(requireSelf(part), true));
        }
        if (part.holdsThings()) {
            return wrapped(part, name, record(part.form(), name + "_", part.isFact() || part.isOptional()));
        }
        int column = statement == null ? find(name, part) : table.indexOf(Objects.requireNonNull(statement.column()));
        return wrapped(part, name(column), column(column, part.held()));
    }

    private ComponentMapping owned(Part part, Mapping mapping) {
        owned.add(mapping);
        return new OwnedSlot(mapping, part.isList());
    }

    private Mapping requireSelf(Part part) {
        if (part.holdsThings() && part.form().equals(part.owner())) {
            return self;
        }
        throw new IllegalStateException("No table is stated for the list '%s' of %s. State it in DossierTables."
                .formatted(part.name(), part.owner().type().getName()));
    }

    private ComponentMapping wrapped(Part part, String name, ComponentMapping slot) {
        if (!part.isFact()) {
            return part.isOptional() ? new OptionalSlot(slot) : slot;
        }
        int known = table.indexOf(name + "_known");
        if (known < 0) {
            throw new IllegalStateException(
                    "The table '%s' has no column '%s_known', which tells whether the fact was recorded. Add it."
                            .formatted(table.getName(), name));
        }
        requireType(known, Boolean.class, "mark of a fact");
        use(known);
        return new FactSlot(known, slot);
    }

    private ComponentMapping column(int column, Class<?> type) {
        ColumnConverter<?> cell = ColumnConverter.of(type);
        requireType(column, cell.column(), type.getName());
        use(column);
        return new ColumnSlot(column, cell);
    }

    private void requireType(int column, Class<?> wanted, String what) {
        Field<?> field = field(column);
        if (field.getType() != wanted) {
            throw new IllegalStateException("The column %s holds %s, but a %s is stored as %s. Change one of the two."
                    .formatted(field.getName(), field.getType().getName(), what, wanted.getName()));
        }
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private int find(String name, Part part) {
        return Stream.of(RENAMED.getOrDefault(name, name), name, name + "_id", name + "_cents")
                .map(table::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The table '%s' has no column '%s' for the component %s of %s. Add it, or state another."
                                .formatted(
                                        table.getName(),
                                        name,
                                        part.name(),
                                        part.owner().type().getName())));
    }

    private String name(int column) {
        return field(column).getName();
    }

    private Field<?> field(int column) {
        return Objects.requireNonNull(table.field(column));
    }
}
