package org.cldess.persistence.file;

import java.util.Collection;
import org.cldess.reading.Input;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The current value of a parser, in a text that was checked to be JSON. One instance serves the whole text, whose
 * values must be read in order.
 */
final class JsonInput implements Input {
    private final JsonParser parser;
    private boolean asked;

    JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Kind kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.LIST;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.TRUTH;
            case VALUE_NULL -> Kind.NOTHING;
            default -> Kind.FRACTION;
        };
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public void fields(Collection<String> expected, Fields fields) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            TokenStreamLocation location = parser.currentTokenLocation();
            parser.nextToken();
            asked = false;
            fields.field(name, location.getLineNr(), location.getColumnNr(), this);
            passOver();
        }
        asked = true;
    }

    @Override
    public void items(Items items) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            asked = false;
            items.item(this);
            passOver();
        }
        asked = true;
    }

    /** Skips to the end of a value whose content was not read. */
    private void passOver() {
        if (!asked) {
            parser.skipChildren();
        }
    }

    @Override
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public int column() {
        return parser.currentTokenLocation().getColumnNr();
    }
}
