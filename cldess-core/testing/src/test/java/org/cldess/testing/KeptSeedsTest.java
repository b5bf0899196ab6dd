package org.cldess.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class KeptSeedsTest {
    private static final String FILE = "org.cldess.testing.KeptSeedsTest.txt";

    @TempDir
    private Path folder;

    private Throwable told(boolean isKept, Throwable failure) {
        return new KeptSeeds(folder, isKept).told(KeptSeedsTest.class, "adds_up", failure);
    }

    /** Tries the seeds until one fails. */
    private static void failAt(long wrong) {
        Cases.seeds(5).takeWhile(seed -> seed != wrong).forEach(seed -> {});
    }

    @Test
    void a_failure_names_its_seed_which_is_kept_once_and_tried_from_then_on() throws IOException {
        AssertionError failure = new AssertionError("1 + 1 is 3");
        failAt(3);
        Throwable first = told(true, failure);
        failAt(3);
        told(true, failure);
        KeptSeeds.begin(-7);
        told(true, failure);

        assertThat(first)
                .hasMessageStartingWith("Seed 3: 1 + 1 is 3")
                .hasMessageContaining(FILE)
                .hasCause(failure);
        assertThat(Files.readAllLines(folder.resolve(FILE))).containsExactly("3 # adds_up", "-7 # adds_up");
        assertThat(KeptSeeds.of(folder, KeptSeedsTest.class)).containsExactly(3, -7);
    }

    @Test
    void where_nothing_is_kept_the_failure_says_which_line_to_add() {
        failAt(2);

        assertThat(told(false, new IllegalStateException("torn")))
                .hasMessageContaining("Seed 2: torn")
                .hasMessageContaining("add the line « 2 # adds_up » to")
                .hasMessageContaining(FILE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_failure_without_a_seed_and_a_skipped_test_stay_as_they_are() {
        AssertionError failure = new AssertionError("1 + 1 is 3");
        TestAbortedException skipped = new TestAbortedException("no browser");

        assertThat(told(true, failure)).isSameAs(failure);
        failAt(1);
        assertThat(told(true, skipped)).isSameAs(skipped);
        assertThat(told(true, failure)).isSameAs(failure);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_seed_of_a_case_is_the_one_that_was_given_last() {
        AtomicLong last = new AtomicLong();
        Cases.seeds(4, 4711).limit(1).forEach(last::set);

        assertThat(last).hasValue(4711);
        assertThat(told(false, new AssertionError("wrong"))).hasMessageStartingWith("Seed 4711: ");
    }
}
