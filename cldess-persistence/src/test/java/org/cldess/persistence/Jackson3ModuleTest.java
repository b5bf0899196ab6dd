package org.cldess.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.cldess.persistence.jackson3.CldessModule;
import org.cldess.validation.Reading;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class Jackson3ModuleTest extends ValuesInJsonTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CldessModule()).build();

    @Override
    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    String writeInEnglish(Object value) {
        return JsonMapper.builder()
                .addModule(new CldessModule(() -> Locale.ENGLISH))
                .build()
                .writeValueAsString(value);
    }

    @Override
    String writeTersely(Object value) {
        return JsonMapper.builder()
                .addModule(new CldessModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                        .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                .build()
                .writeValueAsString(value);
    }

    @Override
    <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    @Override
    <T> T readFromTree(String text, Class<T> type) {
        return mapper.treeToValue(mapper.readTree(text), type);
    }

    @Override
    <T> Reading<T> readAll(String text, Class<T> type) {
        JavaType reading = mapper.getTypeFactory().constructParametricType(Reading.class, type);
        return mapper.readValue(text, reading);
    }

    @Override
    Class<? extends Exception> refusal() {
        return DatabindException.class;
    }
}
