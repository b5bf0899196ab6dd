package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that a test states every sentence of every act. */
class EveryRefusalIsSaidTest {
    @Test
    void every_sentence_of_an_act_is_stated_by_a_table() {
        ResourceBundle words = ResourceBundle.getBundle("org.cldess.act.messages", Locale.FRENCH);
        Set<String> stated = Stream.of(
                        MoneySentencesTest.said(),
                        AwardSentencesTest.said(),
                        JurySentencesTest.said(),
                        PurchaseSentencesTest.said(),
                        SigningSentencesTest.said(),
                        AmendmentSentencesTest.said(),
                        DecidingSentencesTest.said(),
                        CharterSentencesTest.said(),
                        SittingSentencesTest.said(),
                        AgreementSentencesTest.said())
                .flatMap(rows -> rows)
                .map(Said::key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(stated).containsExactlyElementsOf(new TreeSet<>(words.keySet()));
    }
}
