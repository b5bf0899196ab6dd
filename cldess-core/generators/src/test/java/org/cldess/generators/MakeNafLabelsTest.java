package org.cldess.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the labels of activities that are taken from their source. */
class MakeNafLabelsTest {
    @TempDir
    private Path folder;

    private List<String> made(String source) throws IOException {
        Path in = Files.writeString(folder.resolve("index.json"), source);
        Path out = folder.resolve("naf.txt");
        MakeNafLabels.main(new String[] {in.toString(), out.toString()});
        return Files.readAllLines(out);
    }

    private static String entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "{\"id\": \"%02d.%02dZ\", \"label\": \"Culture  d'%d\"}",
                        99 - i / 100,
                        i % 100,
                        i))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void sub_classes_are_sorted_with_tidy_labels() throws IOException {
        List<String> lines = made(entries(732));

        assertThat(lines).hasSize(736);
        assertThat(lines.subList(0, 4)).allMatch(line -> line.startsWith("#"));
        assertThat(lines.subList(4, 736))
                .isSorted()
                .contains("99.00Z\tCulture d’0")
                .doesNotHaveDuplicates();
    }

    @Test
    void another_number_of_sub_classes_is_refused() {
        assertThatThrownBy(() -> made(entries(731))).hasMessageStartingWith("731 sub-classes were read, and 732 were");
    }
}
