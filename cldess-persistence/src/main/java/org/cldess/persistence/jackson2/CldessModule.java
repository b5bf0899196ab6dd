package org.cldess.persistence.jackson2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.known.Known;
import org.cldess.persistence.file.ValueText;
import org.cldess.validation.Answer;
import org.cldess.validation.Reading;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Teaches Jackson 2 the values of the model. Dossiers, their things, ids, amounts and codes are written and read as in
 * the file of a dossier ({@link org.cldess.persistence.DossierFile}), whatever the settings of the mapper are.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new CldessModule());
 * String body = mapper.writeValueAsString(action);
 * }</pre>
 *
 * <p>On the class path, {@code findAndRegisterModules} finds it. On the module path, add it. Spring Boot 3 takes it as
 * a bean, which may choose the language of each request: {@code new CldessModule(LocaleContextHolder::getLocale)}.
 *
 * <ul>
 *   <li>A {@code Known} in a class of the program is its value, {@code null} if it is known to be none, and left out if
 *       it is not recorded. It is read in the same way by the constructor of a record. A list cannot leave it out, and
 *       refuses one that is not recorded.
 *   <li>{@code Violations} are a list of objects with {@code severity}, {@code code}, {@code path}, {@code message} and
 *       {@code place}. A {@code Finding} has {@code rule}, {@code outcome}, {@code severity}, {@code path},
 *       {@code keyDate}, {@code parameters}, {@code missing} and {@code message}. Neither can be read.
 *   <li>An {@code Answer} has its {@code value}, if it was granted, and its {@code reasons}; a {@code Reading} has its
 *       {@code value}, if there is one, and its {@code violations}.
 *   <li>A {@code Message} is its sentence. Records of results, such as {@code Funding}, are written by Jackson
 *       itself, with these values in them. Classes that are no records, such as {@code Budget}, have no JSON and are
 *       refused: Jackson would write them as empty objects.
 *   <li>A value that cannot be read is refused with a {@code JsonMappingException}, whose cause is the
 *       {@code Violations}: every problem with the JSON Pointer to its field. A parameter of type
 *       {@code Reading<Action>} takes them instead.
 * </ul>
 *
 * <p>Everything of a value is written. For an audience, take the dossier {@code dossier.seenBy(audience)}.
 */
public final class CldessModule extends Module {
    private static final JsonFactory JSON = new JsonFactory();

    private final Supplier<Locale> locale;

    /** Creates a module whose sentences are in French. */
    public CldessModule() {
        this(() -> Locale.FRENCH);
    }

    /**
     * Creates a module.
     *
     * @param locale returns the language of a sentence that is written
     */
    public CldessModule(Supplier<Locale> locale) {
        this.locale = locale;
    }

    @Override
    public String getModuleName() {
        return CldessModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    @SuppressWarnings("exports") // only programs with Jackson call it
    public void setupModule(SetupContext context) {
        context.configOverride(Known.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return writer(type.getRawClass());
            }
        });
        context.addKeySerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return ValueText.isSingle(type.getRawClass()) ? new KeyWriter() : null;
            }
        });
        context.addDeserializers(new Readers());
        context.addKeyDeserializers((type, config, description) ->
                ValueText.isSingle(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null);
    }

    private @Nullable JsonSerializer<?> writer(Class<?> type) {
        if (type == Known.class) {
            return new FactWriter();
        }
        if (type == Answer.class) {
            return new AnswerWriter();
        }
        if (type == Reading.class) {
            return new ReadingWriter();
        }
        if (ValueText.isWritten(type)) {
            return new ValueWriter();
        }
        return ValueText.isOpaque(type) ? new OpaqueWriter() : null;
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == Known.class || ValueText.isRead(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return ValueText.isRead(type) ? new ValueReader(type) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(Known.class)) {
                return new FactReader(type.containedTypeOrUnknown(0));
            }
            if (type.hasRawClass(Reading.class)) {
                Class<?> inside = type.containedTypeOrUnknown(0).getRawClass();
                return ValueText.isRead(inside) ? new ReadingReader(inside) : null;
            }
            return ValueText.isRead(type.getRawClass()) ? new ValueReader(type.getRawClass()) : null;
        }
    }

    private final class ValueWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
            try (JsonParser json = JSON.createParser(ValueText.of(value, locale.get()))) {
                json.nextToken();
                out.copyCurrentStructure(json);
            }
        }
    }

    private static final class OpaqueWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
            throw JsonMappingException.from(
                    out,
                    "A %s has no JSON. Write what you need of it in a class of your own."
                            .formatted(value.getClass().getName()));
        }
    }

    private static final class KeyWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeFieldName(ValueText.key(value));
        }
    }

    private static final class FactWriter extends JsonSerializer<Known<?>> {
        @Override
        public boolean isEmpty(SerializerProvider context, Known<?> fact) {
            return !fact.isRecorded();
        }

        @Override
        public void serialize(Known<?> fact, JsonGenerator out, SerializerProvider context) throws IOException {
            if (!fact.isRecorded()) {
                throw JsonMappingException.from(
                        out, "A fact that is not recorded has no JSON here. Leave it out, or give it a field.");
            }
            Optional<?> value = fact.value();
            if (value.isPresent()) {
                context.defaultSerializeValue(value.get(), out);
            } else {
                out.writeNull();
            }
        }
    }

    private static final class AnswerWriter extends JsonSerializer<Answer<?>> {
        @Override
        public void serialize(Answer<?> answer, JsonGenerator out, SerializerProvider context) throws IOException {
            result(answer.value(), "reasons", answer.reasons(), out, context);
        }
    }

    private static final class ReadingWriter extends JsonSerializer<Reading<?>> {
        @Override
        public void serialize(Reading<?> reading, JsonGenerator out, SerializerProvider context) throws IOException {
            result(reading.value(), "violations", reading.violations(), out, context);
        }
    }

    private static void result(
            Optional<?> value, String name, Violations problems, JsonGenerator out, SerializerProvider context)
            throws IOException {
        out.writeStartObject();
        if (value.isPresent()) {
            out.writeFieldName("value");
            context.defaultSerializeValue(value.get(), out);
        }
        out.writeFieldName(name);
        context.defaultSerializeValue(problems, out);
        out.writeEndObject();
    }

    private static final class ValueReader extends JsonDeserializer<Object> {
        private final Class<?> type;

        ValueReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return granted(read(type, in), in);
        }
    }

    private static final class ReadingReader extends JsonDeserializer<Reading<?>> {
        private final Class<?> type;

        ReadingReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Reading<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return read(type, in);
        }
    }

    private static final class FactReader extends JsonDeserializer<Known<?>> {
        private final JavaType inside;

        FactReader(JavaType inside) {
            this.inside = inside;
        }

        @Override
        public Known<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Known.of(context.<Object>readValue(in, inside));
        }

        @Override
        public Known<?> getNullValue(DeserializationContext context) {
            return Known.none();
        }

        @Override
        public Known<?> getAbsentValue(DeserializationContext context) {
            return Known.notRecorded();
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final Class<?> type;

        KeyReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return granted(ValueText.key(type, key, key), context.getParser());
        }
    }

    private static Reading<?> read(Class<?> type, JsonParser in) throws IOException {
        String field = Optional.ofNullable(in.currentName()).orElseGet(type::getSimpleName);
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            copy.copyCurrentStructure(in);
        }
        return ValueText.read(type, text.toString(), field);
    }

    private static Object granted(Reading<?> reading, JsonParser in) throws IOException {
        Optional<?> value = reading.value();
        if (value.isEmpty()) {
            throw JsonMappingException.from(in, reading.violations().getMessage(), reading.violations());
        }
        return value.get();
    }
}
