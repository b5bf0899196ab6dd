package org.cldess.persistence.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches Jackson 3 the values of the model. Dossiers, their things, ids, amounts and codes are written and read as in
 * the file of a dossier ({@link org.cldess.persistence.DossierFile}), whatever the settings of the mapper are.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CldessModule()).build();
 * String body = mapper.writeValueAsString(action);
 * }</pre>
 *
 * <p>On the class path, {@code findAndAddModules} finds it. On the module path, add it. Spring Boot 4 takes it as a
 * bean, which may choose the language of each request: {@code new CldessModule(LocaleContextHolder::getLocale)}.
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
 *   <li>A value that cannot be read is refused with a {@code DatabindException}, whose cause is the {@code Violations}:
 *       every problem with the JSON Pointer to its field. A parameter of type {@code Reading<Action>} takes them
 *       instead.
 * </ul>
 *
 * <p>Everything of a value is written. For an audience, take the dossier {@code dossier.seenBy(audience)}.
 */
public final class CldessModule extends JacksonModule {
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
        context.addSerializers(new Serializers() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return writer(type.getRawClass());
            }

            @Override
            public @Nullable ValueSerializer<?> findEnumSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return findSerializer(config, type, description, format);
            }
        });
        context.addKeySerializers(new Serializers() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return ValueText.isSingle(type.getRawClass()) ? new KeyWriter() : null;
            }
        });
        context.addDeserializers(new Readers());
        context.addKeyDeserializers((type, config, description) ->
                ValueText.isSingle(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null);
    }

    private @Nullable ValueSerializer<?> writer(Class<?> type) {
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
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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

    private final class ValueWriter extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), ValueText.of(value, locale.get()))) {
                json.nextToken();
                out.copyCurrentStructure(json);
            }
        }
    }

    private static final class OpaqueWriter extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            throw DatabindException.from(
                    out,
                    "A %s has no JSON. Write what you need of it in a class of your own."
                            .formatted(value.getClass().getName()));
        }
    }

    private static final class KeyWriter extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            out.writeName(ValueText.key(value));
        }
    }

    private static final class FactWriter extends ValueSerializer<Known<?>> {
        @Override
        public boolean isEmpty(SerializationContext context, Known<?> fact) {
            return !fact.isRecorded();
        }

        @Override
        public void serialize(Known<?> fact, JsonGenerator out, SerializationContext context) {
            if (!fact.isRecorded()) {
                throw DatabindException.from(
                        out, "A fact that is not recorded has no JSON here. Leave it out, or give it a field.");
            }
            Optional<?> value = fact.value();
            if (value.isPresent()) {
                context.writeValue(out, value.get());
            } else {
                out.writeNull();
            }
        }
    }

    private static final class AnswerWriter extends ValueSerializer<Answer<?>> {
        @Override
        public void serialize(Answer<?> answer, JsonGenerator out, SerializationContext context) {
            result(answer.value(), "reasons", answer.reasons(), out, context);
        }
    }

    private static final class ReadingWriter extends ValueSerializer<Reading<?>> {
        @Override
        public void serialize(Reading<?> reading, JsonGenerator out, SerializationContext context) {
            result(reading.value(), "violations", reading.violations(), out, context);
        }
    }

    private static void result(
            Optional<?> value, String name, Violations problems, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        if (value.isPresent()) {
            out.writeName("value");
            context.writeValue(out, value.get());
        }
        out.writeName(name);
        context.writeValue(out, problems);
        out.writeEndObject();
    }

    private static final class ValueReader extends ValueDeserializer<Object> {
        private final Class<?> type;

        ValueReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            return granted(read(type, in), in);
        }
    }

    private static final class ReadingReader extends ValueDeserializer<Reading<?>> {
        private final Class<?> type;

        ReadingReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Reading<?> deserialize(JsonParser in, DeserializationContext context) {
            return read(type, in);
        }
    }

    private static final class FactReader extends ValueDeserializer<Known<?>> {
        private final JavaType inside;

        FactReader(JavaType inside) {
            this.inside = inside;
        }

        @Override
        public Known<?> deserialize(JsonParser in, DeserializationContext context) {
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
        public Object deserializeKey(String key, DeserializationContext context) {
            return granted(ValueText.key(type, key, key), context.getParser());
        }
    }

    private static Reading<?> read(Class<?> type, JsonParser in) {
        String field = Optional.ofNullable(in.currentName()).orElseGet(type::getSimpleName);
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            copy.copyCurrentStructure(in);
        }
        return ValueText.read(type, text.toString(), field);
    }

    private static Object granted(Reading<?> reading, JsonParser in) {
        Optional<?> value = reading.value();
        if (value.isEmpty()) {
            throw DatabindException.from(in, reading.violations().getMessage(), reading.violations());
        }
        return value.get();
    }
}
