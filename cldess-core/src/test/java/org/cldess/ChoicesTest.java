package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.form.Part;
import org.cldess.language.Localizable;
import org.cldess.sample.EveryForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests every list of choices that can be shown to a person. */
class ChoicesTest {
    static Stream<Class<?>> choices() {
        return EveryType.all().filter(type -> type.isEnum() && Localizable.class.isAssignableFrom(type));
    }

    /** The exception is the audience: only reports say it. */
    @Test
    void are_all_met() {
        assertThat(choices())
                .containsAll(EveryForm.parts().stream()
                        .<Class<?>>map(Part::held)
                        .filter(Class::isEnum)
                        .filter(type -> type != Audience.class)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void have_words_of_their_own_in_both_languages(Class<?> choices) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Arrays.stream(choices.getEnumConstants()).map(choice -> ((Localizable) choice).say(language)))
                    .as("%s in %s", choices.getSimpleName(), language)
                    .doesNotHaveDuplicates()
                    .allMatch(words -> !words.isBlank());
        }
    }
}
