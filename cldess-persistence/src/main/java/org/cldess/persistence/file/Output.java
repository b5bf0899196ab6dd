package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON in the form of the files, with an indent of two spaces, LF, UTF-8, one line for each entry and a final
 * newline; or as one line.
 */
final class Output {
    private static final JsonFactory JSON = new JsonFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator generator;

    Output() {
        this(new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new EntryLines();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        });
    }

    private Output(ObjectWriteContext form) {
        generator = JSON.createGenerator(form, bytes);
    }

    /** Returns an output of one line. */
    static Output line() {
        return new Output(ObjectWriteContext.empty());
    }

    void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    <T> void list(List<T> entries, Consumer<T> each) {
        generator.writeStartArray();
        entries.forEach(each);
        generator.writeEndArray();
    }

    void name(String name) {
        generator.writeName(name);
    }

    void name(SerializableString name) {
        generator.writeName(name);
    }

    void text(String text) {
        generator.writeString(text);
    }

    void number(int number) {
        generator.writeNumber(number);
    }

    void bool(boolean value) {
        generator.writeBoolean(value);
    }

    void none() {
        generator.writeNull();
    }

    /** Writes the value at which a parser is. */
    void copy(JsonParser parser) {
        generator.copyCurrentStructure(parser);
    }

    /** Returns the bytes of a whole file. */
    byte[] finish() {
        generator.close();
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Returns the text of a value that is no file, without a final newline. */
    String finishText() {
        generator.close();
        return bytes.toString(UTF_8);
    }
}
