package org.cldess.persistence.file;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The layout of the files: one line for each entry, with an indent of two spaces, and nothing in what is empty. */
final class EntryLines implements PrettyPrinter {
    /** The beginnings of lines by depth, encoded once for all files; no dossier is deeper than the first ones. */
    private static final List<SerializableString> LINES =
            IntStream.range(0, 32).mapToObj(EntryLines::line).toList();

    private static final SerializableString COLON = new SerializedString(": ");

    private int depth;

    private static SerializableString line(int depth) {
        return new SerializedString("\n" + "  ".repeat(depth));
    }

    private void beginLine(JsonGenerator out) {
        out.writeRaw(depth < LINES.size() ? LINES.get(depth) : line(depth));
    }

    private void begin(JsonGenerator out, char mark) {
        out.writeRaw(mark);
        depth++;
    }

    private void end(JsonGenerator out, int entries, char mark) {
        depth--;
        if (entries > 0) {
            beginLine(out);
        }
        out.writeRaw(mark);
    }

    private void separate(JsonGenerator out) {
        out.writeRaw(',');
        beginLine(out);
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        begin(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        beginLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        begin(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        beginLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, values, ']');
    }

    /** Nothing: a file has one value. */
    @Override
    public void writeRootValueSeparator(JsonGenerator out) {}
}
