package org.cldess.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.cldess.language.Message;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private final Violations closed = reason("closed");
    private final Violations late = reason("late");

    private final List<Object> told = new ArrayList<>();

    private static Violations reason(String code) {
        return Violations.of(List.of(Violation.error(code, "", Message.of("Non.", "No."))));
    }

    @Test
    void a_granted_change_is_told_to_who_keeps_it_alone() {
        Answer<String> answer = Answer.granted("signed");

        assertThat(answer.ifGranted(told::add).ifRefused(told::add)).isSameAs(answer);
        assertThat(told).containsExactly("signed");
        assertThat(answer.orElseThrow()).isEqualTo("signed");
    }

    @Test
    void a_refused_change_is_told_to_who_shows_the_reasons_alone() {
        Answer<String> answer = Answer.refused(closed);

        assertThat(answer.ifGranted(told::add).ifRefused(told::add)).isSameAs(answer);
        assertThat(told).containsExactly(closed);
        assertThatThrownBy(answer::orElseThrow).isEqualTo(closed);
    }

    @Test
    void the_next_change_is_asked_of_what_was_granted() {
        Answer<Integer> answer = Answer.granted("signed").flatMap(signed -> Answer.granted(signed.length()));

        assertThat(answer).isEqualTo(Answer.granted(6));
        assertThat(Answer.granted("signed").<Integer>flatMap(signed -> Answer.refused(late)))
                .isEqualTo(Answer.refused(late));
    }

    @Test
    void what_was_refused_stays_refused_for_its_own_reasons_and_nothing_more_is_asked() {
        Answer<Integer> answer = Answer.<String>refused(closed).flatMap(signed -> {
            told.add(signed);
            return Answer.refused(late);
        });

        assertThat(answer).isEqualTo(Answer.refused(closed));
        assertThat(answer.map(number -> number + 1)).isEqualTo(Answer.refused(closed));
        assertThat(told).isEmpty();
    }
}
