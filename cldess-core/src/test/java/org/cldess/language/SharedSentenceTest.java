package org.cldess.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cldess.Together;
import org.junit.jupiter.api.Test;

/** Tests that sentences can be shared and formatted by all threads of an application. */
class SharedSentenceTest {
    private static final int SENTENCES = 1_000;

    /**
     * A pattern with quoting apostrophes, so that the JDK’s format is used, which keeps the date that it formats as
     * mutable state.
     */
    private static final String QUOTED =
            "l''association {0} a {1,number} adhérents le {2,date,dd/MM/yyyy} d''après l''annuaire";

    private static final int TIMES = 10;
    private static final long DAY = 86_400_000;

    @Test
    void threads_that_say_one_sentence_at_once_do_not_mix_up_what_they_say() {
        Sentence shared = new Sentence(QUOTED, false);

        List<Integer> wrong = Together.ask(thread -> {
            MessageFormat own = new MessageFormat(QUOTED, Locale.FRANCE);
            int others = 0;
            for (int number = 0; number < TIMES * SENTENCES; number++) {
                Object[] said = places(thread, number);
                others += shared.with(said).equals(own.format(said)) ? 0 : 1;
            }
            return others;
        });

        assertThat(wrong).containsOnly(0);
    }

    @Test
    void threads_that_ask_for_the_first_sentences_at_once_all_get_them_and_the_file_is_read_once() {
        AtomicInteger read = new AtomicInteger();
        Words words = Words.beside(name -> {
            read.incrementAndGet();
            String lines = sentences()
                    .mapToObj(number -> "key.%s=%s {0} de l’%s\n".formatted(number, name.substring(9, 11), number))
                    .reduce("", String::concat);
            return Optional.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        });

        List<List<String>> said = Together.ask(thread -> sentences()
                .mapToObj(number -> words.message("key." + number, thread))
                .map(message -> message.say(Locale.FRENCH) + " | " + message.say(Locale.ENGLISH))
                .toList());

        for (int thread = 0; thread < Together.THREADS; thread++) {
            int own = thread;
            assertThat(said.get(thread))
                    .isEqualTo(sentences()
                            .mapToObj(number -> "fr %1$s de l’%2$s | en %1$s de l’%2$s".formatted(own, number))
                            .toList());
        }
        assertThat(read).as("files read: one in each language").hasValue(2);
    }

    private static IntStream sentences() {
        return IntStream.range(0, SENTENCES);
    }

    @SuppressWarnings("JavaUtilDate") // the JDK’s format takes dates of this class
    private static Object[] places(int thread, int number) {
        return new Object[] {
            "Épi " + thread, 1_000L * thread + number, new Date(DAY * (thread * 10_000L + number % 5_000))
        };
    }
}
