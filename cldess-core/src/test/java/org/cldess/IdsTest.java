package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.form.Part;
import org.cldess.identity.IdForm;
import org.cldess.sample.EveryForm;
import org.cldess.thing.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests every type of id in the model, whatever its name. */
class IdsTest {
    static Stream<Class<?>> ids() {
        return EveryType.all().filter(type -> type.getSimpleName().endsWith("Id") && type.isRecord());
    }

    private static Object id(Class<?> type, String text) throws ReflectiveOperationException {
        Method of = type.getMethod("of", String.class);
        try {
            return of.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw e;
        }
    }

    @SuppressWarnings("unchecked")
    private static int compared(Object one, Object other) {
        return Integer.signum(((Comparable<Object>) one).compareTo(other));
    }

    @Test
    void are_all_found() {
        assertThat(ids())
                .containsExactlyInAnyOrderElementsOf(EveryType.all()
                        .filter(Id.class::isAssignableFrom)
                        .filter(Class::isRecord)
                        .toList())
                .containsAll(EveryForm.parts().stream()
                        .<Class<?>>map(Part::held)
                        .filter(Id.class::isAssignableFrom)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void print_as_they_were_written_and_sort_as_texts(Class<?> type) throws ReflectiveOperationException {
        assertThat(id(type, "a-12")).hasToString("a-12").isEqualTo(id(type, "a-12"));
        assertThat(compared(id(type, "a-12"), id(type, "a-2"))).isEqualTo(-1);
        assertThat(compared(id(type, "b"), id(type, "a"))).isEqualTo(1);
        assertThat(compared(id(type, "a"), id(type, "a"))).isZero();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void refuse_what_cannot_name_a_thing(Class<?> type) throws ReflectiveOperationException {
        for (String text : List.of("", "A-12", "a 12", "é", "a".repeat(65))) {
            String refusal = "";
            try {
                id(type, text);
            } catch (IllegalArgumentException e) {
                refusal = String.valueOf(e.getMessage());
            }
            assertThat(refusal)
                    .startsWith("This cannot name a")
                    .endsWith(IdForm.refusal(text).orElseThrow().say(Locale.ENGLISH));
        }
    }
}
