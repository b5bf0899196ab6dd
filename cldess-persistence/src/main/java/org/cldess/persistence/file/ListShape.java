package org.cldess.persistence.file;

import java.util.List;

/**
 * A list.
 *
 * @param item what each entry must be
 */
record ListShape(Shape item) implements Shape {
    @Override
    public void write(Object value, Output out) {
        out.list((List<?>) value, entry -> item.write(entry, out));
    }

    @Override
    public String expected() {
        return "expected.list";
    }
}
