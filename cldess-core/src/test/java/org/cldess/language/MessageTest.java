package org.cldess.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static final LocalDate DAY = LocalDate.of(2013, 2, 18);

    @Test
    void two_sentences_are_enough() {
        Message message = Message.of("Le {0}, {1} actions.", "{1} actions on {0}.", DAY, new BigDecimal("12.5"));

        assertThat(message.say(Locale.FRENCH)).isEqualTo("Le 18\u00A0février 2013, 12,5 actions.");
        assertThat(message.say(Locale.ENGLISH)).isEqualTo("12.5 actions on 18\u00A0February 2013.");
    }

    @Test
    void times_are_said_as_the_language_writes_them() {
        Message message = Message.of("À {0}.", "At {0}.", LocalTime.of(14, 5));

        assertThat(message.say(Locale.FRENCH)).isEqualTo("À 14\u00A0h\u00A005.");
        assertThat(message.say(Locale.ENGLISH)).isEqualTo("At 2:05\u00A0pm.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "L’action {0} n’a rien.,        L’action 3.2 n’a rien.",
                "L'action {0} n'a rien.,        L’action 3.2 n’a rien.",
                "L'action {0} est close.,       L’action 3.2 est close.",
                "Rien ''{0}'' ici.,             Rien ’’3.2’’ ici."
            })
    void an_apostrophe_is_an_apostrophe_and_quotes_nothing(String sentence, String said) {
        assertThat(Message.of(sentence, "Action {0}.", "3.2").say(Locale.FRENCH))
                .isEqualTo(said);
        assertThat(Message.of("Action {0}.", sentence, "3.2").say(Locale.ENGLISH))
                .isEqualTo(said);
    }

    @Test
    void an_argument_is_said_as_it_is() {
        assertThat(Message.of("Le titre {0}.", "The title {0}.", "l'« {1} » d'été")
                        .say(Locale.ENGLISH))
                .isEqualTo("The title l'« {1} » d'été.");
    }

    @ParameterizedTest
    @CsvSource({"0, Rien n’est dû.", "1, L’acte.", "3, 3 actes."})
    void a_place_may_choose_by_a_number(int number, String said) {
        Message message = Message.of(
                "{0,choice,0#Rien n'est dû.|1#L'acte.|1<{0} actes.}", "{0,choice,0#None.|1#One.|1<{0}.}", number);

        assertThat(message.say(Locale.FRENCH)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nom}", "{0", "0}", "{}", "{0,number}", "{10}", "{{0}}", "{0,choice,x}"})
    void braces_that_hold_no_place_are_refused_with_the_way_out(String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("Action {0}.", sentence, "3.2"))
                .withMessageContaining("'" + sentence + "'")
                .withMessageContaining("Write {0} to {9}");
    }

    @Test
    void each_sentence_has_as_many_places_as_there_are_arguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("Action {0}.", "An action.", "3.2"))
                .withMessage("The sentence 'An action.' has 0 places and was given 1 arguments: [3.2].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("Action {0}.", "Action {0}."))
                .withMessage("The sentence 'Action {0}.' has 1 places and was given 0 arguments: [].");
    }

    @Test
    void two_are_equal_if_they_say_the_same_in_both_languages() {
        Message message = Message.of("L’action {0}.", "Action {0}.", "3.2");
        Words kept = Words.beside(name ->
                Optional.of(new ByteArrayInputStream("Action\\ {0}.=Action {0}.".getBytes(StandardCharsets.UTF_8))));

        assertThat(message)
                .isEqualTo(Message.of("L'action {0}.", "Action {0}.", "3.2"))
                .hasSameHashCodeAs(Message.of("L'action {0}.", "Action {0}.", "3.2"))
                .isNotEqualTo(Message.of("L’action {0}.", "Action {0}.", "3.3"))
                .isNotEqualTo(Message.of("Action {0}.", "Action {0}.", "3.2"))
                .isNotEqualTo(Message.of("L’action {0}.", "The action {0}.", "3.2"))
                .isNotEqualTo(kept.message("Action {0}.", "3.2"));
        assertThat(message.key()).isEqualTo("Action {0}.");
    }
}
