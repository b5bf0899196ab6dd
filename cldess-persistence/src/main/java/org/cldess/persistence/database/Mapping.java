package org.cldess.persistence.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The mapping between a table and the record or plain value in each of its rows.
 *
 * <p>The columns of a table have a fixed order: the key of the owner, beginning with the dossier; the {@code id} of the
 * record, if it has one; the {@code position} in the owner's list, if the list is ordered; then the components of the
 * record. {@link ComponentColumns} maps these to columns. A mismatch is an error at start, not at the first save.
 */
final class Mapping {
    private final Table<?> table;
    private final Class<?> type;
    private final List<Class<?>> types;
    private final ComponentMapping content;
    private final List<Mapping> owned;
    private final int[] key;
    private final int[] others;
    private final int[] othersThenKey;
    private final int[] owner;
    private final int position;
    private final int[] order;
    private final Comparator<RowValues> rowOrder;

    private Mapping(Table<?> table, Class<?> type, boolean isThing, List<MappingDeclaration> statements) {
        this.table = table;
        this.type = type;
        this.types = Arrays.stream(table.fields()).<Class<?>>map(Field::getType).toList();
        this.key = indexes(
                table,
                Objects.requireNonNull(table.getPrimaryKey(), table.getName()).getFields());
        this.others = IntStream.range(0, table.fields().length)
                .filter(column -> Arrays.stream(key).noneMatch(part -> part == column))
                .toArray();
        this.othersThenKey =
                IntStream.concat(Arrays.stream(others), Arrays.stream(key)).toArray();
        this.position = table.indexOf("position");
        this.order = position >= 0 ? new int[] {position} : key;
        this.rowOrder = RowValues.by(order);
        int id = table.indexOf("id");
        this.owner = id >= 0 || position >= 0
                ? IntStream.range(0, id < 0 ? position : id).toArray()
                : key;
        ComponentColumns columns = new ComponentColumns(table, this, statements);
        for (int column : owner) {
            columns.use(column);
        }
        columns.use(position);
        this.content = isThing ? columns.record(Form.of(type.asSubclass(Record.class))) : columns.value(type);
        columns.requireAllUsed(type);
        this.owned = columns.owned();
    }

    /** Creates the mapping of a part with a record in each row, or with a plain value in the last column. */
    Mapping(Table<?> table, Part part, List<MappingDeclaration> statements) {
        this(table, part.held(), part.holdsThings(), statements);
    }

    /**
     * Creates the mapping of records.
     *
     * @param statements the declarations of parts that do not follow from the names of the columns
     */
    static Mapping records(Table<?> table, Class<? extends Record> type, MappingDeclaration... statements) {
        return new Mapping(table, type, true, List.of(statements));
    }

    Table<?> table() {
        return table;
    }

    /** Returns the type of the records or plain values in its rows. */
    Class<?> type() {
        return type;
    }

    /** Returns the tables that this table owns. */
    List<Mapping> owned() {
        return owned;
    }

    /** Returns this table and all tables below it, each after its owner. */
    Stream<Mapping> all() {
        return Stream.concat(Stream.of(this), owned.stream().flatMap(Mapping::all));
    }

    /** Returns the column of the dossier. */
    Field<?> dossier() {
        return table.fields()[0];
    }

    /** Returns the type of a column in the tables of jOOQ. */
    Class<?> type(int column) {
        return types.get(column);
    }

    /** Returns the columns for sorting: the position in the owner's list, or the key if there is no position. */
    List<Field<?>> order() {
        return fields(order);
    }

    List<Field<?>> keyFields() {
        return fields(key);
    }

    List<Field<?>> ownerFields() {
        return fields(owner);
    }

    List<Field<?>> otherFields() {
        return fields(others);
    }

    /** Returns the order of rows: by the columns of {@link #order()}. */
    Comparator<RowValues> rowOrder() {
        return rowOrder;
    }

    RowValues keyOf(RowValues row) {
        return row.select(key);
    }

    /** Gives the cells of a row’s key, except the dossier. */
    void writeKey(RowValues row, WayBack.Cells cells) {
        write(key, row, cells);
    }

    /** Gives the cells of a row that are not of its key. */
    void writeOthers(RowValues row, WayBack.Cells cells) {
        write(others, row, cells);
    }

    private void write(int[] columns, RowValues row, WayBack.Cells cells) {
        for (int column : columns) {
            if (column > 0) {
                cells.accept(table.fields()[column], row.get(column));
            }
        }
    }

    RowValues othersThenKeyOf(RowValues row) {
        return row.select(othersThenKey);
    }

    RowValues ownerOf(RowValues row) {
        return row.select(owner);
    }

    /** Adds the row of a record, and the rows of everything in it. */
    void put(Object thing, RowValues ownerKey, int place, Rows rows) {
        @Nullable Object[] cells = new Object[types.size()];
        for (int i = 0; i < ownerKey.size(); i++) {
            cells[owner[i]] = ownerKey.get(i);
        }
        if (position >= 0) {
            cells[position] = place;
        }
        content.put(thing, cells);
        content.putBelow(thing, rows.add(this, RowValues.of(cells)), rows);
    }

    /** Reads the records of an owner, in order. */
    List<Object> take(RowValues ownerKey, Rows rows) {
        RowValues named = ownerKey.filledUpTo(owner.length); // the root of a tree has no parent
        List<Object> things = new ArrayList<>();
        for (RowValues row : rows.ownedBy(this, named)) {
            things.add(Objects.requireNonNull(content.take(row, keyOf(row), rows)));
        }
        return things;
    }

    private List<Field<?>> fields(int[] columns) {
        return Arrays.stream(columns).<Field<?>>mapToObj(table::field).toList();
    }

    private static int[] indexes(Table<?> table, List<? extends Field<?>> fields) {
        return fields.stream().mapToInt(table::indexOf).toArray();
    }
}
