package org.cldess.reading;

import java.util.Collection;
import java.util.Map;

/**
 * Something that someone wrote, and that is to be read as a thing of the model: the value at which a file stands, an entry of a map, what a
 * getter returned. It is asked once, from its beginning to its end.
 */
public interface Input {
    /** What it is. */
    enum Kind {
        /** Fields with names. */
        OBJECT,
        /** A list. */
        LIST,
        /** A text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** Another number. */
        FRACTION,
        /** True or false. */
        TRUTH,
        /** Said to be nothing. */
        NOTHING
    }

    /** Hears of the fields of an object. */
    @FunctionalInterface
    interface Fields {
        /**
         * Hears of one field. What it does not ask of the value is passed over.
         *
         * @param name its name
         * @param line the line in which the name stands; 0 where there are no lines
         * @param column its column
         * @param value its value
         */
        void field(String name, int line, int column, Input value);
    }

    /** Hears of the items of a list. */
    @FunctionalInterface
    interface Items {
        /**
         * Hears of one item. What it does not ask of it is passed over.
         *
         * @param item the item
         */
        void item(Input item);
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    Kind kind();

    /** {@return what is written, of a single value} */
    String text();

    /**
     * Asks all fields of an object.
     *
     * @param expected the names that mean something; what cannot tell its fields from other things asks only these
     * @param fields hears of each, in their order
     */
    void fields(Collection<String> expected, Fields fields);

    /**
     * Asks all items of a list.
     *
     * @param items hears of each, in their order
     */
    void items(Items items);

    /**
     * The line in which it stands.
     *
     * @return the line, from 1; 0 where there are no lines
     */
    default int line() {
        return 0;
    }

    /**
     * The column in which it stands.
     *
     * @return the column, from 1; 0 where there are no lines
     */
    default int column() {
        return 0;
    }

    /**
     * Tells whether numbers and truth values may be written as texts, and a text with nothing in it says nothing, as in a form on a page.
     *
     * @return false for files
     */
    default boolean isTyped() {
        return false;
    }

    /**
     * What a map holds: texts as people typed them, numbers, truth values, days and other values of the model, lists, and maps for the things
     * inside. A field without a text says nothing; {@link org.cldess.known.Known#none()} says that there is none.
     *
     * @param fields the values by the names of their fields
     * @return the same, to be read
     */
    static Input of(Map<String, ?> fields) {
        return new Typed(fields);
    }

    /**
     * What an object tells by its public methods without parameters that are named as fields are, {@code title()} or {@code getTitle()}: a record,
     * or a form object of a web framework. Its class is public, in a package that is exported.
     *
     * @param form the object
     * @return what it tells, to be read
     */
    static Input of(Object form) {
        return new Typed(form);
    }
}
