package org.cldess.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Input to be read as a thing of the model: the current value of a file, an entry of a map, or the result of a getter.
 * It is read once, from beginning to end.
 */
public interface Input {
    /** The kind of input. */
    enum Kind {
        /** Named fields. */
        OBJECT,
        /** A list. */
        LIST,
        /** A text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A number that is not whole. */
        FRACTION,
        /** True or false. */
        TRUTH,
        /** Null. */
        NOTHING
    }

    /** Receives the fields of an object. */
    @FunctionalInterface
    interface Fields {
        /**
         * Receives one field. Parts of the value that it does not read are skipped.
         *
         * @param name the name
         * @param line the line of the name; 0 if there are no lines
         * @param column the column of the name
         * @param value the value
         */
        void field(String name, int line, int column, Input value);
    }

    /** Receives the items of a list. */
    @FunctionalInterface
    interface Items {
        /**
         * Receives one item. Parts of it that are not read are skipped.
         *
         * @param item the item
         */
        void item(Input item);
    }

    /**
     * Returns the kind of input.
     *
     * @return the kind
     */
    Kind kind();

    /** {@return the text of a single value} */
    String text();

    /**
     * Reads all fields of an object.
     *
     * @param expected the names of known fields; inputs that cannot enumerate their fields read only these
     * @param fields receives each field, in order
     */
    void fields(Collection<String> expected, Fields fields);

    /**
     * Reads all items of a list.
     *
     * @param items receives each item, in order
     */
    void items(Items items);

    /**
     * Returns the line of the input.
     *
     * @return the line, from 1; 0 if there are no lines
     */
    default int line() {
        return 0;
    }

    /**
     * Returns the column of the input.
     *
     * @return the column, from 1; 0 if there are no lines
     */
    default int column() {
        return 0;
    }

    /**
     * Checks whether numbers and truth values may be written as texts, and a blank text means no value, as in a web
     * form.
     *
     * @return false for files
     */
    default boolean isTyped() {
        return false;
    }

    /**
     * Returns the names of the fields that are there without a value, such as blank fields of a web form. Over an
     * existing thing, they erase what it says.
     *
     * @param expected the names of known fields
     * @return the names; empty for files, in which a field without a value is left out
     */
    default Collection<String> cleared(Collection<String> expected) {
        return List.of();
    }

    /**
     * Returns an input that can be read more than once. A program’s own values can be anyway; of a file, a copy is
     * made.
     *
     * @param input the input
     * @return the same input or a copy
     */
    static Input repeatable(Input input) {
        return input instanceof Typed ? input : new Copied(input);
    }

    /**
     * Returns the values of a map as input: texts as users typed them, numbers, truth values, dates and other values of
     * the model, lists, and maps for nested things. A field with a blank text has no value;
     * {@link org.cldess.known.Known#none()} means that the field is not applicable.
     *
     * @param fields the values by field name
     * @return the input
     */
    static Input of(Map<String, ?> fields) {
        return new Typed(fields);
    }

    /**
     * Returns the values of an object as input, from its public getters, {@code title()} or {@code getTitle()}: a
     * record, or a form object of a web framework. Its class must be public, in an exported package.
     *
     * @param form the object
     * @return the input
     */
    static Input of(Object form) {
        return new Typed(form);
    }
}
