package org.cldess.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowestTestsTest {
    private static final List<String> TIMES = List.of(
            "1.50 class org.cldess.A",
            "2.00 class org.cldess.B",
            "0.75 class org.cldess.A",
            "12.00 step before the first test of org.cldess.B",
            "0.50 rest start and end",
            "0.25 rest start and end");

    @Test
    void the_slowest_class_is_printed_first_and_everything_is_in_the_sum() {
        assertThat(SlowestTests.report(
                                List.of("1.50 class A", "2.00 class B", "0.75 class A", "0.75 rest start"), 60, false)
                        .lines())
                .containsExactly(
                        "Processor time of 2 classes of tests, with the processes that they start: 5.0 s (0.8 s outside"
                                + " of classes), budget 60 s. The slowest:",
                        "    2.3  A",
                        "    2.0  B");
    }

    @Test
    void a_long_step_and_a_budget_that_is_exceeded_are_warnings() {
        assertThat(SlowestTests.report(TIMES, 4.9, false).lines().skip(3))
                .containsExactly(
                        "[WARNING] These take more than 10 s. Try fewer cases (Cases.of), share what is made, or move"
                                + " it to the long ring:",
                        "[WARNING]    12.0  before the first test of org.cldess.B",
                        "[WARNING] The tests of this module take 5.0 s of processor time, more than their budget of 5 s."
                                + " On a quiet machine, make them faster, or raise tests.budget in the pom.xml and say"
                                + " why.");
        assertThat(SlowestTests.report(TIMES, 5, false)).doesNotContain("more than their budget");
        assertThat(SlowestTests.report(TIMES, 4.9, true)).doesNotContain("WARNING");
    }

    @Test
    void only_the_twenty_slowest_are_printed() {
        List<String> lines =
                IntStream.range(0, 30).mapToObj(i -> i + ".00 class C" + i).toList();

        assertThat(SlowestTests.report(lines, 600, false).lines())
                .hasSize(21)
                .contains("   10.0  C10")
                .doesNotContain("    9.0  C9");
    }

    @Test
    void the_file_is_read_once_and_nothing_fails(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("times.txt");
        Files.write(file, List.of("0.01 class " + SlowestTestsTest.class.getName()));

        SlowestTests.main(new String[] {file.toString(), "1", "short"});
        assertThat(file).doesNotExist();
        SlowestTests.main(new String[] {file.toString(), "1", "short"});
    }
}
