package org.cldess.persistence.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cldess.charter.TextHash;
import org.cldess.constraint.ValidCommuneCode;
import org.cldess.constraint.ValidId;
import org.cldess.constraint.ValidLegalForm;
import org.cldess.constraint.ValidNafCode;
import org.cldess.constraint.ValidRna;
import org.cldess.constraint.ValidSiren;
import org.cldess.constraint.ValidSiret;
import org.cldess.constraint.ValidWebAddress;
import org.cldess.contract.kind.PartyRole;
import org.cldess.dossier.DossierDraft;
import org.cldess.financing.AccountClass;
import org.cldess.money.Amount;

/**
 * The JSON Schema of the dossier file, made from the records of the drafts, their constraints and their Javadoc. It describes the form
 * in which files are written; a reader takes a little more.
 */
final class DraftSchema {
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String TIME = "^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$";
    private static final String DECIMAL = "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$";
    private static final String AMOUNT = "^[0-9]{1,12}\\.[0-9]{2}$";
    private static final String ROLE = "^[a-z][a-z0-9-]{0,39}$";
    private static final String HASH = "^[0-9a-f]{64}$";

    private static final Map<Class<? extends Annotation>, String> FORMS = Map.of(
            ValidId.class, "^[a-z0-9-]{1,64}$",
            ValidSiren.class, "^[0-9]{9}$",
            ValidSiret.class, "^[0-9]{14}$",
            ValidRna.class, "^W[0-9]{9}$",
            ValidNafCode.class, "^[0-9]{2}\\.[0-9]{2}[A-Z]$",
            ValidCommuneCode.class, "^[0-9][0-9AB][0-9]{3}$",
            ValidLegalForm.class, "^[0-9]{4}$",
            ValidWebAddress.class, "^https?://[^\\s/?#@]+([/?#]\\S*)?$");

    private static final Map<Class<?>, Map<String, Object>> SCALARS = Map.of(
            String.class, Map.of("type", "string"),
            Integer.class, Map.of("type", "integer"),
            Boolean.class, Map.of("type", "boolean"),
            LocalDate.class, ordered("type", "string", "format", "date", "pattern", DATE),
            LocalTime.class, ordered("type", "string", "pattern", TIME),
            BigDecimal.class, ordered("type", "string", "pattern", DECIMAL),
            Amount.class, ordered("type", "string", "pattern", AMOUNT),
            TextHash.class, ordered("type", "string", "pattern", HASH),
            PartyRole.class, ordered("type", "string", "pattern", ROLE));

    private final ParameterTexts texts = new ParameterTexts();
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();

    /** The bytes of the schema. */
    static byte[] bytes() {
        Output out = new Output();
        write(new DraftSchema().whole(), out);
        return out.finish();
    }

    static String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private Map<String, Object> whole() {
        Map<String, Object> schema = ordered(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", "urn:cldess:dossier:1",
                "title", "CLDESS dossier",
                "description",
                        "The file of a dossier as it is written: null is a fact that is known to be none, a missing key one"
                                + " that is not recorded; a list with a default is empty where its key is missing.");
        Map<String, Object> header = ordered(
                "format", ordered("description", "what the file is", "const", "cldess-dossier"),
                "version", ordered("description", "the version of its form", "const", 1));
        schema.putAll(object(DossierDraft.class, header));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(Class<?> draft, Map<String, Object> properties) {
        List<String> required = new ArrayList<>(properties.keySet());
        for (RecordShape.Field field : RecordShape.of(draft).fields()) {
            RecordComponent component = field.component();
            Map<String, Object> property = ordered("description", texts.of(draft, field.name()));
            AnnotatedType type = component.getAnnotatedType();
            property.putAll(field.isKnown() ? known(field, argument(type)) : value(type));
            if (field.isList() && !field.isKnown()) {
                property.put("default", List.of());
            }
            properties.put(field.name(), property);
            if (isRequired(type) && !field.isKnown()) {
                required.add(field.name());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static boolean isRequired(AnnotatedElement type) {
        return type.isAnnotationPresent(NotNull.class) || type.isAnnotationPresent(NotBlank.class);
    }

    private Map<String, Object> known(RecordShape.Field field, AnnotatedType type) {
        Map<String, Object> value = value(type);
        return field.isList() ? value : ordered("anyOf", List.of(value, Map.of("type", "null")));
    }

    private Map<String, Object> value(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType) {
            return ordered("type", "array", "items", value(argument(annotated)));
        }
        Type type = annotated.getType();
        if (type == AccountClass.class) {
            return ordered("type", "integer", "enum", accounts());
        }
        if (type instanceof Class<?> kind && kind.isEnum()) {
            return ordered("type", "string", "enum", codes(kind));
        }
        Map<String, Object> scalar = SCALARS.get(type);
        return scalar == null ? reference((Class<?>) type) : constrained(scalar, annotated);
    }

    private static AnnotatedType argument(AnnotatedType generic) {
        return ((AnnotatedParameterizedType) generic).getAnnotatedActualTypeArguments()[0];
    }

    private static List<String> codes(Class<?> type) {
        return Scalars.find(type).orElseThrow().codes();
    }

    private static List<Integer> accounts() {
        return IntStream.rangeClosed(60, 87)
                .filter(number -> number < 80 || number > 85)
                .boxed()
                .toList();
    }

    private Map<String, Object> constrained(Map<String, Object> scalar, AnnotatedElement annotated) {
        Map<String, Object> value = new LinkedHashMap<>(scalar);
        Optional.ofNullable(annotated.getAnnotation(Size.class)).ifPresent(size -> value.put("maxLength", size.max()));
        Optional.ofNullable(annotated.getAnnotation(Min.class))
                .ifPresent(min -> value.put("minimum", (int) min.value()));
        Optional.ofNullable(annotated.getAnnotation(Max.class))
                .ifPresent(max -> value.put("maximum", (int) max.value()));
        if (annotated.isAnnotationPresent(NotBlank.class)) {
            value.put("pattern", "\\S");
        }
        FORMS.forEach((constraint, pattern) -> {
            if (annotated.isAnnotationPresent(constraint)) {
                value.put("pattern", pattern);
            }
        });
        return value;
    }

    private Map<String, Object> reference(Class<?> draft) {
        String name = draft.getSimpleName().replaceFirst("Draft$", "");
        Class<?> before = named.putIfAbsent(name, draft);
        if (before == null) {
            definitions.put(name, object(draft, new LinkedHashMap<>()));
        } else if (before != draft) {
            throw new AssertionError("two drafts would share the name " + name + ": " + before + ", " + draft);
        }
        return ordered("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static void write(Object value, Output out) {
        if (value instanceof Map<?, ?> map) {
            out.object(() -> map.forEach((key, inside) -> {
                out.name((String) key);
                write(inside, out);
            }));
        } else if (value instanceof List<?> list) {
            out.list(list, entry -> write(entry, out));
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else {
            out.text((String) value);
        }
    }
}
