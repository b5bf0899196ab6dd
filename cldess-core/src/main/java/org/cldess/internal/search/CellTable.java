package org.cldess.internal.search;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cells by their numbers, in open addressing. */
final class CellTable {
    private static final int AT_FIRST = 16;
    private static final int SPREAD = 0x9E3779B9;

    private @Nullable Cell[] slots = new @Nullable Cell[AT_FIRST];
    private int size;

    @Nullable
    Cell find(int number) {
        return slots[slot(number, slots)];
    }

    Cell make(int number) {
        int slot = slot(number, slots);
        Cell cell = slots[slot];
        if (cell != null) {
            return cell;
        }
        Cell made = new Cell(number);
        slots[slot] = made;
        size++;
        if (2 * size > slots.length) {
            grow();
        }
        return made;
    }

    private void grow() {
        @Nullable Cell[] more = new @Nullable Cell[2 * slots.length];
        for (Cell cell : slots) {
            if (cell != null) {
                more[slot(cell.number(), more)] = cell;
            }
        }
        slots = more;
    }

    /** The slot of a number, or the free one that awaits it. */
    private static int slot(int number, @Nullable Cell[] slots) {
        int mask = slots.length - 1;
        int slot = ((number * SPREAD) >>> 8) & mask;
        while (true) {
            Cell cell = slots[slot];
            if (cell == null || cell.number() == number) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    void forEach(Consumer<Cell> visitor) {
        for (Cell cell : slots) {
            if (cell != null) {
                visitor.accept(cell);
            }
        }
    }
}
