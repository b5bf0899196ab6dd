package org.cldess.persistence.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.language.Message;

/**
 * A single value of the file: what it is in JSON, and how its text becomes a value of a draft.
 *
 * @param json what it is in JSON
 * @param expected the key of what a reader is told that it must be
 * @param code the code of the problem when its text makes no sense
 * @param check why a text makes no sense, if so
 * @param parse the value of a text that does
 * @param codes the texts that exist, if they are few
 */
record Scalar(Json json, String expected, String code, Check check, Function<String, Object> parse, List<String> codes)
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
}
