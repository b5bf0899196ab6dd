package org.cldess.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.Locale;
import org.cldess.persistence.jackson2.CldessModule;
import org.cldess.validation.Reading;

class Jackson2ModuleTest extends ValuesInJsonTest {
    private final ObjectMapper mapper = new ObjectMapper().registerModule(new CldessModule());

    @Override
    String write(Object value) {
        return written(mapper, value);
    }

    @Override
    String writeInEnglish(Object value) {
        return written(new ObjectMapper().registerModule(new CldessModule(() -> Locale.ENGLISH)), value);
    }

    @Override
    String writeTersely(Object value) {
        return written(
                new ObjectMapper()
                        .registerModule(new CldessModule())
                        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .setDefaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)),
                value);
    }

    private static String written(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw thrown(e);
        }
    }

    @Override
    <T> T read(String text, Class<T> type) {
        return parsed(text, mapper.constructType(type));
    }

    @Override
    <T> T readFromTree(String text, Class<T> type) {
        try {
            return mapper.treeToValue(mapper.readTree(text), type);
        } catch (JsonProcessingException e) {
            throw thrown(e);
        }
    }

    @Override
    <T> Reading<T> readAll(String text, Class<T> type) {
        return parsed(text, mapper.getTypeFactory().constructParametricType(Reading.class, type));
    }

    private <T> T parsed(String text, JavaType type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw thrown(e);
        }
    }

    /** Throws an exception of Jackson, which is checked in this version only. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException thrown(Exception e) throws E {
        throw (E) e;
    }

    @Override
    Class<? extends Exception> refusal() {
        return JsonMappingException.class;
    }
}
