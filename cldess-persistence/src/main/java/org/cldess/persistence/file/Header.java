package org.cldess.persistence.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The two fields by which a file says what it is. */
final class Header {
    static final String FORMAT_FIELD = "format";
    static final String FORMAT = "cldess-dossier";
    static final String VERSION_FIELD = "version";
    static final int VERSION = 1;

    private record Entry(JsonToken token, String text, TokenStreamLocation location) {}

    private final Map<String, Entry> entries = new HashMap<>();

    static boolean isField(String name) {
        return name.equals(FORMAT_FIELD) || name.equals(VERSION_FIELD);
    }

    /** Keeps the first of each. */
    void keep(JsonParser parser) {
        String text = parser.currentToken().isScalarValue() ? parser.getString() : "";
        entries.putIfAbsent(
                parser.currentName(), new Entry(parser.currentToken(), text, parser.currentTokenLocation()));
    }

    /**
     * Reports a header that is missing or wrong.
     *
     * @return whether the rest may be looked at: another kind of file, or another version, has other fields
     */
    boolean check(ReadingReport report, Spot root) {
        boolean format = entry(FORMAT_FIELD, report, root)
                .map(found -> isRight(found, JsonToken.VALUE_STRING, FORMAT, FORMAT_FIELD, report, root))
                .orElse(true);
        boolean version = entry(VERSION_FIELD, report, root)
                .map(found -> isRight(
                        found, JsonToken.VALUE_NUMBER_INT, Integer.toString(VERSION), VERSION_FIELD, report, root))
                .orElse(true);
        return format && version;
    }

    private Optional<Entry> entry(String field, ReadingReport report, Spot root) {
        Entry found = entries.get(field);
        if (found == null) {
            report.add("form." + field, root, Texts.WORDS.message("file." + field + ".missing"));
        }
        return Optional.ofNullable(found);
    }

    private static boolean isRight(
            Entry found, JsonToken token, String text, String field, ReadingReport report, Spot root) {
        if (found.token() == token && found.text().equals(text)) {
            return true;
        }
        Message message = Texts.WORDS.message("file." + field, Typography.excerpt(found.text()));
        report.add("form." + field, root.beside(field, found.location()), message);
        return false;
    }
}
