package org.cldess.persistence.file;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records which properties of a schema occur in files: with a value, as none, or missing. */
final class SchemaCoverage {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode schema;
    private final Set<String> properties = new TreeSet<>();
    private final Set<String> mayBeNone = new TreeSet<>();
    private final Set<String> mayBeMissing = new TreeSet<>();
    private final Set<String> withValue = new TreeSet<>();
    private final Set<String> asNone = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    SchemaCoverage(String schema) {
        this.schema = JSON.readTree(schema);
        collect("Dossier", this.schema);
        this.schema.get("$defs").forEachEntry(this::collect);
    }

    private void collect(String name, JsonNode type) {
        Set<String> required = new TreeSet<>();
        type.get("required").forEach(field -> required.add(field.stringValue()));
        type.get("properties").forEachEntry((field, property) -> {
            String full = name + "." + field;
            if (field.equals("$schema")) {
                return; // editors use it; the library never writes it
            }
            properties.add(full);
            if (property.has("anyOf")) {
                mayBeNone.add(full);
            }
            if (!required.contains(field) && !property.has("default")) {
                mayBeMissing.add(full);
            }
        });
    }

    /** Checks whether each property occurred in every form that the schema allows. */
    boolean isComplete() {
        return withValue.equals(properties) && asNone.equals(mayBeNone) && missing.containsAll(mayBeMissing);
    }

    void meet(byte[] file) {
        meet("Dossier", schema, JSON.readTree(file));
    }

    private void meet(String name, JsonNode type, JsonNode object) {
        type.get("properties").forEachEntry((field, property) -> {
            String full = name + "." + field;
            JsonNode value = object.get(field);
            if (value == null) {
                missing.add(full);
            } else if (value.isNull()) {
                asNone.add(full);
            } else {
                withValue.add(full);
                JsonNode inside = property.has("anyOf") ? property.get("anyOf").get(0) : property;
                meetValue(inside, value);
            }
        });
    }

    private void meetValue(JsonNode type, JsonNode value) {
        if (type.has("items")) {
            value.forEach(entry -> meetValue(type.get("items"), entry));
        } else if (type.has("$ref")) {
            String name = type.get("$ref").stringValue().replace("#/$defs/", "");
            meet(name, schema.get("$defs").get(name), value);
        }
    }

    Set<String> properties() {
        return properties;
    }

    Set<String> thatMayBeNone() {
        return mayBeNone;
    }

    Set<String> thatMayBeMissing() {
        return mayBeMissing;
    }

    Set<String> withValue() {
        return withValue;
    }

    Set<String> asNone() {
        return asNone;
    }

    Set<String> missing() {
        return missing;
    }
}
