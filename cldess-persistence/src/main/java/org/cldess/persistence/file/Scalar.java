package org.cldess.persistence.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.language.Message;

/**
 * A single value of the file: how it is written in JSON, and how its text becomes a value of a draft.
 *
 * @param json what it is in JSON
 * @param expected the key of what a reader is told that it must be
 * @param code the code of the problem when its text makes no sense
 * @param check why a text makes no sense, if so
 * @param parse the value of a text that does
 * @param print the text of a value
 * @param codes the texts that exist, if they are few
 */
record Scalar(
        Json json,
        String expected,
        String code,
        Check check,
        Function<String, Object> parse,
        Function<Object, String> print,
        List<String> codes)
        implements Shape {

    /** What single values are in JSON. */
    enum Json {
        TEXT,
        WHOLE_NUMBER,
        BOOLEAN
    }

    /** Tells why a text makes no sense in a field. */
    @FunctionalInterface
    interface Check {
        Optional<Message> refusal(String text, String field);
    }

    @Override
    public void write(Object value, Output out) {
        String text = print.apply(value);
        switch (json) {
            case TEXT -> out.text(text);
            case WHOLE_NUMBER -> out.number(Integer.parseInt(text));
            case BOOLEAN -> out.bool(Boolean.parseBoolean(text));
        }
    }
}
