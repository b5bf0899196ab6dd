package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.language.Typography;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Takes over from a text, which is known to be JSON, what fits the shape of the drafts; reports everything else and goes on. What does
 * not fit is passed over without being kept.
 */
final class DraftReader {
    /** More than the largest dossiers have in all their lists together. */
    private static final int MOST_ENTRIES = 100_000;

    /** More than any list of years, ids or sentences has. Validation providers take quadratic time when all of such a list is wrong. */
    private static final int LONGEST_PLAIN_LIST = 1_000;

    private static final int MOST_WRONG = 1_000;

    private final JsonParser parser;
    private final ReadingReport report;
    private int entries;
    private @Nullable Spot cut;

    DraftReader(JsonParser parser, ReadingReport report) {
        this.parser = parser;
        this.report = report;
    }

    /** Takes over the object that begins here. */
    Object read(RecordShape shape, Spot spot, Set<String> passedOver) {
        @Nullable Object[] values = new @Nullable Object[shape.fields().size()];
        Set<String> seen = new HashSet<>();
        List<String> meant = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            TokenStreamLocation location = parser.currentTokenLocation();
            parser.nextToken();
            RecordShape.Field field = shape.find(name).orElse(null);
            if (field == null && !passedOver.contains(name)) {
                unknown(name, shape, spot, location).ifPresent(meant::add);
            } else if (!seen.add(name)) {
                report.add("form.duplicate-key", spot.beside(name, location), Texts.WORDS.message("file.twice", name));
                parser.skipChildren();
            } else if (field == null) {
                parser.skipChildren();
            } else {
                values[field.index()] = field(field, spot.add(name, parser.currentTokenLocation()));
            }
        }
        meant.stream().filter(name -> !seen.contains(name)).forEach(name -> report.lose(spot.pointer() + "/" + name));
        return shape.make(values);
    }

    /** Reports a field that no draft has, and tells which one was probably meant. */
    private Optional<String> unknown(String name, RecordShape shape, Spot spot, TokenStreamLocation location) {
        parser.skipChildren();
        if (report.isFull()) {
            return Optional.empty();
        }
        Optional<String> near = Nearest.of(name, shape.names());
        Message wayOut = near.map(other -> Texts.WORDS.message("file.meant", other))
                .orElseGet(() -> Texts.WORDS.message("file.fields", String.join(", ", shape.names())));
        String shown = Typography.excerpt(name);
        Message message = spot.pointer().isEmpty()
                ? Texts.WORDS.message("file.unknown-field.root", shown, wayOut)
                : Texts.WORDS.message("file.unknown-field", shown, spot.pointer(), wayOut);
        report.add("form.unknown-field", spot.beside(name, location), message);
        return near;
    }

    private @Nullable Object field(RecordShape.Field field, Spot spot) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            if (field.isKnown() && !field.isList()) {
                return Known.none();
            }
            String key = field.isList() ? "file.null.list" : "file.null";
            return lost("form.null", spot, Texts.WORDS.message(key, spot.pointer()));
        }
        Object value = value(field.shape(), spot);
        return field.isKnown() && value != null ? Known.of(value) : value;
    }

    private @Nullable Object value(Shape shape, Spot spot) {
        JsonToken token = parser.currentToken();
        if (shape instanceof RecordShape object && token == JsonToken.START_OBJECT) {
            return read(object, spot, Set.of());
        }
        if (shape instanceof ListShape list && token == JsonToken.START_ARRAY) {
            return list(list.item(), spot);
        }
        if (shape instanceof Scalar scalar && isWrittenAs(scalar.json(), token)) {
            return scalar(scalar, spot);
        }
        Message message =
                Texts.WORDS.message("file.type", spot.pointer(), Texts.WORDS.message(shape.expected()), found(token));
        parser.skipChildren();
        return lost("form.type", spot, message);
    }

    private List<@Nullable Object> list(Shape item, Spot spot) {
        List<@Nullable Object> list = new ArrayList<>();
        int longest = item instanceof Scalar ? LONGEST_PLAIN_LIST : MOST_ENTRIES;
        int wrong = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (list.size() < longest && wrong < MOST_WRONG && entries < MOST_ENTRIES) {
                entries++;
                Object entry = entry(item, spot.add(list.size(), parser.currentTokenLocation()));
                wrong += entry == null ? 1 : 0;
                list.add(entry);
            } else {
                passOver(spot);
            }
        }
        return list;
    }

    private @Nullable Object entry(Shape item, Spot spot) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? lost("form.null", spot, Texts.WORDS.message("file.null", spot.pointer()))
                : value(item, spot);
    }

    /** Leaves out the rest of a list that is longer than any dossier’s, or wrong all along, saying so once. */
    private void passOver(Spot list) {
        parser.skipChildren();
        if (cut != list) {
            cut = list;
            lost("form.size", list, Texts.WORDS.message("file.long", list.pointer()));
        }
    }

    private static boolean isWrittenAs(Scalar.Json json, JsonToken token) {
        return switch (json) {
            case TEXT -> token == JsonToken.VALUE_STRING;
            case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        };
    }

    private @Nullable Object scalar(Scalar scalar, Spot spot) {
        String text = parser.getString();
        Optional<Message> refusal = scalar.check().refusal(text, spot.field());
        return refusal.isPresent()
                ? lost(scalar.code(), spot, refusal.get())
                : scalar.parse().apply(text);
    }

    private Message found(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Texts.WORDS.message("found.object");
            case START_ARRAY -> Texts.WORDS.message("found.list");
            case VALUE_STRING -> Texts.WORDS.message("found.text", Typography.excerpt(parser.getString()));
            default -> Texts.WORDS.message("found.bare", Typography.excerpt(parser.getString()));
        };
    }

    private @Nullable Object lost(String code, Spot spot, Message message) {
        report.add(code, spot, message);
        report.lose(spot.pointer());
        return null;
    }
}
