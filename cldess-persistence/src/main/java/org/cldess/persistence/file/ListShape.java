package org.cldess.persistence.file;

/**
 * A list.
 *
 * @param item what each entry must be
 */
record ListShape(Shape item) implements Shape {
    @Override
    public String expected() {
        return "expected.list";
    }
}
