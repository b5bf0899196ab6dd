package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeAtTest {
    @TempDir
    private Path folder;

    private Run report(String... more) {
        List<String> words =
                List.of("report", "src/main/dossiers/sante.json", "--report", "regles", "--format", "html");
        return Run.of(Stream.of(words, List.of("--out", folder), List.of(more))
                .flatMap(List::stream)
                .toArray());
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("regles.html")).replace('\u00A0', ' ');
    }

    @Test
    void a_page_says_when_it_was_made_if_the_user_states_it() throws IOException {
        assertThat(report().status()).isZero();
        assertThat(page()).doesNotContain("Établi le");

        assertThat(report("--made-at", "2014-07-02T09:05:41+02:00").status()).isZero();
        assertThat(page()).contains("Établi le 2 juillet 2014 à 9 h 05", "2014-07-02T09:05:41+02:00");
    }

    @Test
    void now_is_the_time_of_the_clock() throws IOException {
        assertThat(report("--made-at", "now").status()).isZero();
        assertThat(page()).contains("Établi le 1er juillet 2014 à 8 h<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "2014-07-02", "2014-07-02T09:05", "2014-07-02T25:00Z"})
    void refuses_what_is_no_moment_with_its_zone(String text) {
        Run run = report("--made-at", text);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(text + "\u00A0» n’est pas un instant avec son fuseau. Écrivez now, ou par exemple "
                        + "2014-07-02T09:05:00+02:00.");
    }

    @Test
    void refuses_a_moment_of_a_year_that_no_dossier_has() {
        assertThat(report("--made-at", "1850-07-02T09:05:00Z").err()).contains("1900", "2199");
    }
}
