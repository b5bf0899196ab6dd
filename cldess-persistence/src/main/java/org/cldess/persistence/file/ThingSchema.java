package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON Schema of the things of one type: the definitions of the file’s schema that such a thing needs. */
public final class ThingSchema {
    private static final String WHOLE = "/META-INF/cldess/dossier.schema.json";

    private final Output out = new Output();
    private final String root;
    private final Set<String> needed = new HashSet<>();

    private ThingSchema(Class<? extends Record> type) {
        root = type.getSimpleName();
        needed.add(root);
        ThingText.things(type).forEach(inside -> needed.add(inside.getSimpleName()));
    }

    /**
     * Returns the text of the schema.
     *
     * @throws IllegalArgumentException if the file’s schema does not define the type
     */
    public static String of(Class<? extends Record> type) {
        if (!ThingText.isDefined(type)) {
            throw new IllegalArgumentException(
                    "A %s is only a part of other things in the file. Take the schema of such a thing."
                            .formatted(type.getName()));
        }
        try (InputStream in = ThingSchema.class.getResourceAsStream(WHOLE);
                JsonParser file = Json.parse(new String(in.readAllBytes(), UTF_8))) {
            return new ThingSchema(type).copied(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of the dossier file cannot be read.", e);
        }
    }

    private String copied(JsonParser file) {
        file.nextToken();
        out.object(() -> {
            while (file.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = file.currentName();
                file.nextToken();
                if (name.equals("$schema")) {
                    out.name(name);
                    out.copy(file);
                    out.name("$ref");
                    out.text("#/$defs/" + root);
                } else if (name.equals("$defs")) {
                    out.name(name);
                    out.object(() -> definitions(file));
                } else {
                    file.skipChildren();
                }
            }
        });
        return out.finishText();
    }

    private void definitions(JsonParser file) {
        while (file.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = file.currentName();
            file.nextToken();
            if (needed.contains(name)) {
                out.name(name);
                out.copy(file);
            } else {
                file.skipChildren();
            }
        }
    }
}
