package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The fields that identify a file of this format, and the stored revision that it was made from. */
final class Header {
    static final String FORMAT_FIELD = "format";
    static final String FORMAT = "cldess-dossier";
    static final String VERSION_FIELD = "version";
    /** The version of the files that are written; files of the versions before it are read too. */
    static final int VERSION = 5;

    /** The field of the stored revision that the file was made from, if it was made from one. */
    static final String REVISION_FIELD = "revision";

    /** The field by which editors find the schema; this library ignores it. */
    static final String SCHEMA_FIELD = "$schema";

    private record Entry(JsonToken token, String text, TokenStreamLocation location) {}

    private final Map<String, Entry> entries = new HashMap<>();

    static boolean isField(String name) {
        return name.equals(FORMAT_FIELD) || name.equals(VERSION_FIELD) || name.equals(REVISION_FIELD);
    }

    /** Keeps the first value of each field. */
    void keep(JsonParser parser) {
        String text = parser.currentToken().isScalarValue() ? parser.getString() : "";
        entries.putIfAbsent(
                parser.currentName(), new Entry(parser.currentToken(), text, parser.currentTokenLocation()));
    }

    /** Returns the missing and wrong fields of the header of a file whose root is at the given place. */
    List<Violation> check(Place root) {
        List<Violation> wrong = new ArrayList<>();
        check(FORMAT_FIELD, root, wrong);
        check(VERSION_FIELD, root, wrong);
        if (entries.containsKey(REVISION_FIELD)) {
            check(REVISION_FIELD, root, wrong);
        }
        return wrong;
    }

    private void check(String field, Place root, List<Violation> wrong) {
        Entry found = entries.get(field);
        if (found == null) {
            wrong.add(Violation.error("form." + field, "", Texts.WORDS.message("file." + field + ".missing"))
                    .at(root));
        } else if (!isRight(field)) {
            Message message = Texts.WORDS.message("file." + field, Typography.excerpt(found.text()));
            TokenStreamLocation location = found.location();
            wrong.add(Violation.error("form." + field, "/" + field, message)
                    .at(Place.inText(location.getLineNr(), location.getColumnNr())));
        }
    }

    /** Checks whether the rest of the file can be read: other kinds of files and later versions have other fields. */
    boolean isReadable() {
        return isRight(FORMAT_FIELD) && isRight(VERSION_FIELD);
    }

    /** Returns the version of a readable file; if none is stated, the present one. */
    int version() {
        Entry found = entries.get(VERSION_FIELD);
        return found == null ? VERSION : Integer.parseInt(found.text());
    }

    /** Returns the stored revision that the file was made from, if it names one. */
    Optional<String> revision() {
        return Optional.ofNullable(entries.get(REVISION_FIELD)).map(Entry::text);
    }

    private boolean isRight(String field) {
        Entry found = entries.get(field);
        if (found == null) {
            return true;
        }
        if (field.equals(REVISION_FIELD)) {
            return found.token() == JsonToken.VALUE_STRING && StoredRevision.isForm(found.text());
        }
        return field.equals(FORMAT_FIELD)
                ? found.token() == JsonToken.VALUE_STRING && found.text().equals(FORMAT)
                : found.token() == JsonToken.VALUE_NUMBER_INT && isVersion(found.text());
    }

    private static boolean isVersion(String text) {
        return IntStream.rangeClosed(1, VERSION).mapToObj(Integer::toString).anyMatch(text::equals);
    }
}
