package org.cldess.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EndlessTestsTest {
    private static final int QUARTER_OF_AN_HOUR = 180;

    @Test
    void a_test_ends_in_time_or_is_endless_by_its_processor_time() {
        EndlessTests tests = new EndlessTests(600);
        tests.begin("a long test", 1000);

        assertThat(tests.judge(1600, true)).isEmpty();
        assertThat(tests.judge(1601, true)).contains("a long test has used 601 s of processor time and has not ended.");

        tests.begin("the next test", 1601);
        assertThat(tests.judge(1700, true)).isEmpty();
    }

    @Test
    void a_test_is_endless_if_nothing_can_go_on_for_a_quarter_of_an_hour() {
        EndlessTests tests = new EndlessTests(600);
        tests.begin("a waiting test", 10);
        for (int look = 1; look < QUARTER_OF_AN_HOUR; look++) {
            assertThat(tests.judge(10, false)).isEmpty();
        }
        assertThat(tests.judge(10, false))
                .contains("a waiting test waits, and nothing can go on: no thread and no child.");
    }

    /** On a loaded machine a thread that may run gets no processor for a long time, or very little. */
    @Test
    void a_test_that_can_go_on_is_not_endless_however_long_it_waits() {
        EndlessTests tests = new EndlessTests(600);
        tests.begin("a starved test", 10);
        for (int look = 0; look < 10 * QUARTER_OF_AN_HOUR; look++) {
            assertThat(tests.judge(10 + look / 10.0, look % QUARTER_OF_AN_HOUR == 7))
                    .isEmpty();
        }
    }

    @Test
    void the_process_of_an_endless_loop_is_ended_and_its_test_is_named() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-D" + EndlessTests.MOST + "=0.5",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loop.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(EndlessTests.STATUS);
        assertThat(said)
                .contains("an endless test has used 1 s of processor time")
                .contains("EndlessTestsTest$Loop.main");
    }

    /** A program that never ends. */
    static final class Loop {
        private static volatile long turns;

        private Loop() {}

        public static void main(String[] arguments) {
            EndlessTests.watch();
            EndlessTests.begin("an endless test");
            while (turns >= 0) {
                turns++;
            }
        }
    }
}
