package org.cldess.persistence.database;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * What makes the rows of one revision of a dossier out of the rows of the next one, as JSON. It grows with what the
 * save changed, not with the dossier:
 *
 * <pre>{@code
 * {"within":["call-1"],
 *  "cldess_action":{
 *     "drop":[{"id":"a-2"}],
 *     "set":[{"id":"a-1","title":"The former title"}],
 *     "put":[{"id":"a-3","title":"What the save removed"}]}}
 * }</pre>
 *
 * <p>A row names its key and its cells by their columns; the column of the dossier is left out. A cell that is not
 * named stays in a row to set, and is empty in a row to put back. Names survive a script that adds a column. The ids of
 * the things in which the rows are come first, so that a reader knows by the text alone which things a save changed.
 */
final class WayBack {
    private static final String WITHIN = "within";
    private static final String DROP = "drop";
    private static final String SET = "set";
    private static final String PUT = "put";

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Map<String, Mapping> MAPPINGS = mappings();

    private final Rows before;
    private final Rows after;
    private final JsonGenerator out;

    private WayBack(Rows before, Rows after, JsonGenerator out) {
        this.before = before;
        this.after = after;
        this.out = out;
    }

    private static Map<String, Mapping> mappings() {
        Map<String, Mapping> mappings = new TreeMap<>();
        DossierTables.ALL.forEach(mapping -> mappings.put(mapping.table().getName(), mapping));
        return mappings;
    }

    /**
     * Writes the way back.
     *
     * @param before the rows before the save
     * @param after the rows after it
     */
    static String between(Rows before, Rows after) {
        return of(Difference.between(before, after), before, after);
    }

    /**
     * Writes the way back.
     *
     * @param differences what the save changed
     * @param before the rows before the save
     * @param after the rows after it
     */
    static String of(List<Difference> differences, Rows before, Rows after) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            WayBack way = new WayBack(before, after, out);
            out.writeStartObject();
            way.writeOwners(differences);
            differences.forEach(way::write);
            out.writeEndObject();
        }
        return text.toString();
    }

    /** Writes the ids of the things that own the rows, at any distance. */
    private void writeOwners(List<Difference> differences) {
        Set<String> ids = new TreeSet<>();
        for (Difference difference : differences) {
            difference.added().forEach(row -> addOwners(difference.mapping(), row, after, ids));
            difference.changed().forEach(row -> addOwners(difference.mapping(), row, after, ids));
            difference.removed().forEach(row -> addOwners(difference.mapping(), row, before, ids));
        }
        out.writeName(WITHIN);
        out.writeStartArray();
        ids.forEach(out::writeString);
        out.writeEndArray();
    }

    private static void addOwners(Mapping mapping, RowValues row, Rows rows, Set<String> ids) {
        RowValues key = mapping.ownerOf(row);
        for (Mapping owner : DossierTables.owners(mapping)) {
            int id = owner.table().indexOf("id");
            RowValues owning = rows.of(owner).get(key);
            if (owning == null) {
                return;
            }
            if (id > 0) {
                ids.add((String) owning.require(id));
            }
            key = owner.ownerOf(owning);
        }
    }

    private void write(Difference difference) {
        Mapping mapping = difference.mapping();
        out.writeName(mapping.table().getName());
        out.writeStartObject();
        rows(DROP, difference.added(), mapping::writeKey);
        rows(SET, difference.changed(), (row, cells) -> {
            mapping.writeKey(row, cells);
            RowValues former = Objects.requireNonNull(before.of(mapping).get(mapping.keyOf(row)));
            mapping.writeOthers(former, (column, cell) -> {
                if (!Objects.equals(cell, row.get(mapping.table().indexOf(column)))) {
                    cells.accept(column, cell);
                }
            });
        });
        rows(PUT, difference.removed(), (row, cells) -> {
            mapping.writeKey(row, cells);
            mapping.writeOthers(row, (column, cell) -> {
                if (cell != null) {
                    cells.accept(column, cell);
                }
            });
        });
        out.writeEndObject();
    }

    /** Receives the cells of a row. */
    interface Cells extends BiConsumer<Field<?>, @Nullable Object> {}

    /** Gives the cells of a row that are to be written. */
    private interface Writing extends BiConsumer<RowValues, Cells> {}

    private void rows(String name, List<RowValues> rows, Writing writing) {
        if (rows.isEmpty()) {
            return;
        }
        out.writeName(name);
        out.writeStartArray();
        for (RowValues row : rows) {
            out.writeStartObject();
            writing.accept(row, this::cell);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void cell(Field<?> column, @Nullable Object cell) {
        out.writeName(column.getName());
        if (cell == null) {
            out.writeNull();
        } else if (cell instanceof Number number) {
            out.writeNumber(number.longValue());
        } else {
            out.writeString((String) cell);
        }
    }

    /** Returns a text as the ways write it. */
    static String quoted(String text) {
        StringWriter quoted = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), quoted)) {
            out.writeString(text);
        }
        return quoted.toString();
    }

    /**
     * Goes the way back.
     *
     * @param text the way
     * @param rows the rows of the later revision, which become those of the earlier one
     * @throws IllegalArgumentException if the text is no such way, or does not fit the rows
     */
    static void go(String text, PastRows rows) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                if (in.currentName().equals(WITHIN)) {
                    in.nextToken();
                    in.skipChildren();
                    continue;
                }
                Mapping mapping = MAPPINGS.get(in.currentName());
                if (mapping == null) {
                    throw new IllegalArgumentException(
                            "The history has the unknown table '%s'.".formatted(in.currentName()));
                }
                in.nextToken();
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    String what = in.currentName();
                    in.nextToken();
                    while (in.nextToken() == JsonToken.START_OBJECT) {
                        apply(what, mapping, cells(in, mapping.table()), rows);
                    }
                }
            }
        }
    }

    private static void apply(String what, Mapping mapping, Map<Integer, @Nullable Object> cells, PastRows rows) {
        switch (what) {
            case DROP -> rows.drop(mapping, cells);
            case SET -> rows.set(mapping, cells);
            case PUT -> rows.put(mapping, cells);
            default -> throw new IllegalArgumentException("The history has the unknown step '%s'.".formatted(what));
        }
    }

    private static Map<Integer, @Nullable Object> cells(JsonParser in, Table<?> table) {
        Map<Integer, @Nullable Object> cells = new TreeMap<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            int column = table.indexOf(in.currentName());
            if (column < 0) {
                throw new IllegalArgumentException("The history has the unknown column '%s' of the table '%s'."
                        .formatted(in.currentName(), table.getName()));
            }
            cells.put(column, cell(in, in.nextToken(), table.field(column)));
        }
        return cells;
    }

    private static @Nullable Object cell(JsonParser in, JsonToken token, @Nullable Field<?> column) {
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.VALUE_STRING) {
            return in.getString();
        }
        boolean isLong = Objects.requireNonNull(column).getType() == Long.class;
        return isLong ? (Object) in.getLongValue() : (Object) in.getIntValue();
    }
}
