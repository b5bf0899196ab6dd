package org.cldess.persistence.file;

import java.util.List;
import java.util.regex.Pattern;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.validation.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Checks that a whole text is JSON, before its content is read. Takes linear time and no extra space. */
final class JsonCheck {
    private static final int SHOWN = 20;
    private static final Pattern NUMBER_BEGUN = Pattern.compile("[-+0-9.eE]*");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final SourceText source;

    private JsonCheck(SourceText source) {
        this.source = source;
    }

    /** Checks the whole text, and returns its header. */
    static Header check(SourceText source) {
        return new JsonCheck(source).header();
    }

    private Header header() {
        try (JsonParser parser = Json.parse(source.text())) {
            return whole(parser);
        } catch (UnexpectedEndOfInputException e) {
            throw truncated(e);
        } catch (JacksonException e) {
            throw isAtEnd(e.getLocation()) ? truncated(e) : notJson("unreadable.not-json", e.getLocation(), e);
        }
    }

    private Header whole(JsonParser parser) {
        try {
            Header header = header(parser);
            if (parser.nextToken() != null) {
                throw notJson("unreadable.trailing", parser.currentTokenLocation(), null);
            }
            return header;
        } catch (StreamConstraintsException e) {
            throw tooLong(parser.currentLocation(), e);
        }
    }

    private Header header(JsonParser parser) {
        Header header = new Header();
        int depth = change(parser.nextToken());
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (depth == 1 && token == JsonToken.PROPERTY_NAME && Header.isField(parser.currentName())) {
                token = parser.nextToken();
                header.keep(parser);
            }
            depth += change(token);
            if (depth > Json.MAX_DEPTH) {
                throw tooDeep(parser.currentTokenLocation());
            }
        }
        return header;
    }

    private static int change(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    /** Checks whether the text ends here, even in the middle of a word or number. */
    private boolean isAtEnd(TokenStreamLocation location) {
        String text = source.text().stripTrailing();
        String rest = text.substring((int) Math.min(location.getCharOffset(), text.length()));
        return NUMBER_BEGUN.matcher(rest).matches() || WORDS.stream().anyMatch(word -> word.startsWith(rest));
    }

    private UnreadableFileException tooDeep(TokenStreamLocation location) {
        Message why = Texts.WORDS.message("unreadable.too-deep", Json.MAX_DEPTH, text(location.getLineNr()));
        return source.refused("too-deep", why, place(location), null);
    }

    private UnreadableFileException tooLong(TokenStreamLocation location, JacksonException cause) {
        Message why = Texts.WORDS.message("unreadable.number", Json.MAX_NUMBER_LENGTH, text(location.getLineNr()));
        return source.refused("not-json", why, place(location), cause);
    }

    private UnreadableFileException truncated(JacksonException cause) {
        long lines =
                source.text().stripTrailing().chars().filter(c -> c == '\n').count() + 1;
        Message why = Texts.WORDS.message("unreadable.truncated", text(lines));
        return source.refused("truncated", why, place(cause.getLocation()), cause);
    }

    private UnreadableFileException notJson(
            String key, TokenStreamLocation location, @Nullable JacksonException cause) {
        String text = source.text();
        int start = (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
        String near = text.substring(start, Math.min(text.length(), start + SHOWN));
        Message why = Texts.WORDS.message(
                key, text(location.getLineNr()), text(location.getColumnNr()), Typography.excerpt(near));
        return source.refused("not-json", why, place(location), cause);
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    private static Place place(TokenStreamLocation location) {
        return Place.inText(location.getLineNr(), location.getColumnNr());
    }
}
