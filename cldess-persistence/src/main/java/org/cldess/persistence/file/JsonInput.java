package org.cldess.persistence.file;

import java.util.Collection;
import org.cldess.reading.Input;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The value at which a parser stands, of a text that is known to be JSON. There is one for the whole text: it is asked in its order. */
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

    /** Goes to the end of a value whose inside nobody asked for. */
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
