package org.cldess.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cldess.internal.Together;
import org.junit.jupiter.api.Test;

/** Sentences are kept and said by all threads of an application. */
class SharedSentenceTest {
    private static final int SENTENCES = 1_000;

    /** Its apostrophes quote, so that the format of the platform says it, which remembers the digits of the number that it writes. */
    private static final String QUOTED =
            "l''association {0} a {1,number} adhérents, dont {2,number,percent} à l''année, {3,number} d''ici et"
                    + " {4,number} d''ailleurs";

    @Test
    void threads_that_say_one_sentence_at_once_do_not_mix_up_what_they_say() {
        Sentence shared = new Sentence(QUOTED, false);

        List<List<String>> said = Together.ask(thread -> sentences()
                .mapToObj(number -> shared.with(places(thread, number)))
                .toList());

        for (int thread = 0; thread < Together.THREADS; thread++) {
            int own = thread;
            assertThat(said.get(thread))
                    .isEqualTo(sentences()
                            .mapToObj(number -> new MessageFormat(QUOTED, Locale.FRANCE).format(places(own, number)))
                            .toList());
        }
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

    private static Object[] places(int thread, int number) {
        return new Object[] {"Épi " + thread, 1_111_111L * thread + number, thread / 4.0, -number, number * 123_456_789L
        };
    }
}
