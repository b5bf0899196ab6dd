package org.cldess.persistence.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.jspecify.annotations.Nullable;

/**
 * The slot of a record whose components are in columns of one row. The columns of a nested record have a prefix; the
 * record exists if the column of its first component is not null.
 */
final class RecordSlot implements ComponentMapping {
    private final Form form;
    private final List<ComponentMapping> slots;
    private final int first;

    /** The indexes of the slots that own rows. */
    private final int[] owning;

    /**
     * @param slots the slots, one for each component, in order
     * @param first the column that is not null if the record exists; negative if it always exists
     */
    RecordSlot(Form form, List<ComponentMapping> slots, int first) {
        this.form = form;
        this.slots = List.copyOf(slots);
        this.first = first;
        this.owning = IntStream.range(0, slots.size())
                .filter(i -> slots.get(i).ownsRows())
                .toArray();
    }

    @Override
    public void put(@Nullable Object value, @Nullable Object[] cells) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).put(held(i, value), cells);
        }
    }

    @Override
    public boolean ownsRows() {
        return owning.length > 0;
    }

    @Override
    public void putBelow(@Nullable Object value, RowValues owner, Rows rows) {
        for (int i : owning) {
            slots.get(i).putBelow(held(i, value), owner, rows);
        }
    }

    @Override
    public @Nullable Object take(RowValues row, RowValues key, Rows rows) {
        if (first >= 0 && row.get(first) == null) {
            return null;
        }
        List<Object> values = new ArrayList<>(slots.size());
        for (Part part : form.parts()) {
            values.add(required(part, slots.get(part.index()).take(row, key, rows), key));
        }
        try {
            return form.make(values);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The %s made from %s was refused.".formatted(form.type().getSimpleName(), values), e);
        }
    }

    private static Object required(Part part, @Nullable Object value, RowValues key) {
        if (value == null) {
            throw new IllegalStateException("%s holds nothing in the row %s. Correct that row.".formatted(part, key));
        }
        return value;
    }

    private @Nullable Object held(int index, @Nullable Object value) {
        return value == null ? null : form.parts().get(index).of((Record) value);
    }
}
