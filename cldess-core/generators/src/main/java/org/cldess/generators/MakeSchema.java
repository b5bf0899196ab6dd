package org.cldess.generators;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cldess.component.Default;
import org.cldess.constraint.ValidId;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Limit;
import org.cldess.form.Part;
import org.cldess.form.Scalar;

/**
 * Generates the JSON Schema of the dossier file from the forms of the model’s records, their constraints and the
 * Javadoc of each component. The schema describes files as they are written; a reader accepts a little more.
 *
 * <p>Run by the build of the persistence module with the path of the schema.
 */
public final class MakeSchema {
    /** The version of the file’s form that the persistence module writes. */
    private static final int VERSION = 5;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<String, Form> named = new TreeMap<>();

    private MakeSchema() {}

    public static void main(String[] arguments) throws IOException {
        MakeSchema made = new MakeSchema();
        made.readTexts();
        StringBuilder json = new StringBuilder();
        write(made.whole(), "", json);
        Path schema = Path.of(arguments[0]);
        Files.createDirectories(schema.getParent());
        Files.writeString(schema, json.append('\n'));
    }

    private Map<String, Object> whole() {
        Map<String, Object> schema = ordered(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:cldess:dossier:" + VERSION,
                "title",
                "CLDESS dossier",
                "description",
                "The file of a dossier as it is written: null is a fact that is known to be none, a missing key one"
                        + " that is not recorded; a value or list with a default has it where its key is missing.");
        Map<String, Object> header = ordered(
                "$schema", ordered("description", "by which an editor finds this schema; not kept", "type", "string"),
                "format", ordered("description", "what the file is", "const", "cldess-dossier"),
                "version", ordered("description", "the version of its form", "const", VERSION),
                "revision",
                        ordered(
                                "description",
                                "the stored revision that it was made from: its number and its digest",
                                "type",
                                "string",
                                "pattern",
                                "^[1-9][0-9]{0,17} [0-9a-f]{64}$"));
        List<String> required = new ArrayList<>(List.of("format", "version"));
        schema.putAll(object(Form.of(DossierParts.class), header, required));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(Form form, Map<String, Object> properties, List<String> required) {
        for (Part part : form.parts()) {
            Map<String, Object> property = ordered("description", text(part));
            property.putAll(value(part));
            if (part.isList() && !part.isFact()) {
                property.put("default", List.of());
            }
            part.find(Default.class).ifPresent(said -> property.put("default", standard(part, said.value())));
            properties.put(part.name(), property);
            if (part.absent().isEmpty() && !part.hasDefault()) {
                required.add(part.name());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static Object standard(Part part, String text) {
        return switch (part.scalar().kind()) {
            case TEXT -> text;
            case NUMBER -> Integer.valueOf(text);
            case TRUTH -> Boolean.valueOf(text);
        };
    }

    private Map<String, Object> value(Part part) {
        Map<String, Object> item = part.holdsThings() ? reference(part.form()) : single(part);
        if (part.isList()) {
            return ordered("type", "array", "items", item);
        }
        return part.isFact() ? ordered("anyOf", List.of(item, Map.of("type", "null"))) : item;
    }

    private Map<String, Object> reference(Form form) {
        String name = form.type().getSimpleName();
        Form before = named.putIfAbsent(name, form);
        if (before == null) {
            definitions.put(name, object(form, new LinkedHashMap<>(), new ArrayList<>()));
        } else if (before != form) {
            throw new IllegalStateException("%s and %s would share a name. Rename one.".formatted(before, form));
        }
        return ordered("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> single(Part part) {
        Scalar scalar = part.scalar();
        Map<String, Object> value = switch (scalar.kind()) {
            case TEXT -> ordered("type", "string");
            case NUMBER -> ordered("type", "integer");
            case TRUTH -> ordered("type", "boolean");
        };
        if (part.held() == LocalDate.class) {
            value.put("format", "date");
        }
        scalar.pattern().ifPresent(pattern -> value.put("pattern", pattern));
        if (!scalar.codes().isEmpty()) {
            value.put("enum", scalar.codes());
        } else if (scalar.kind() == Scalar.Kind.NUMBER && part.held() != Integer.class) {
            value.put("enum", numbers(scalar));
        }
        part.limits().stream().map(Limit::constraint).forEach(constraint -> limit(constraint, value));
        return value;
    }

    /** The numbers that make sense, of a type that knows them. */
    private static List<Integer> numbers(Scalar scalar) {
        return IntStream.range(0, 1000)
                .filter(number -> scalar.read(Integer.toString(number)).isPresent())
                .boxed()
                .toList();
    }

    private static void limit(Annotation constraint, Map<String, Object> value) {
        if (constraint instanceof Size size) {
            value.put("maxLength", size.max());
        } else if (constraint instanceof Min minimum) {
            value.put("minimum", (int) minimum.value());
        } else if (constraint instanceof Max maximum) {
            value.put("maximum", (int) maximum.value());
        } else if (constraint instanceof NotBlank) {
            value.put("pattern", "\\S");
        } else if (constraint instanceof ValidId) {
            Scalar.of(DossierId.class).pattern().ifPresent(pattern -> value.put("pattern", pattern));
        }
    }

    /** Reads what the Javadoc says of each component, as the annotation processor has listed it. */
    private void readTexts() throws IOException {
        try (InputStream list = DossierParts.class.getResourceAsStream("/META-INF/cldess/components.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of components is missing. Compile cldess-core again.");
            }
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int sign = line.indexOf('=');
                texts.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
    }

    private String text(Part part) {
        String key = part.declaredIn().getName() + "." + part.name();
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("No @param says what %s is. Add it to the Javadoc.".formatted(key));
        }
        return text;
    }

    // JSON.

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static void write(Object value, String indent, StringBuilder json) {
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            List<String> lines = new ArrayList<>();
            map.forEach((key, inside) -> {
                StringBuilder line =
                        new StringBuilder(deeper).append(quoted(key)).append(": ");
                write(inside, deeper, line);
                lines.add(line.toString());
            });
            block(lines, "{", "}", indent, json);
        } else if (value instanceof List<?> list) {
            List<String> lines = new ArrayList<>();
            list.forEach(inside -> {
                StringBuilder line = new StringBuilder(deeper);
                write(inside, deeper, line);
                lines.add(line.toString());
            });
            block(lines, "[", "]", indent, json);
        } else {
            json.append(value instanceof String text ? quoted(text) : value);
        }
    }

    private static void block(List<String> lines, String open, String close, String indent, StringBuilder json) {
        json.append(open);
        if (!lines.isEmpty()) {
            json.append('\n').append(String.join(",\n", lines)).append('\n').append(indent);
        }
        json.append(close);
    }

    private static String quoted(Object text) {
        String escaped = text.toString().replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + escaped + "\"";
    }
}
