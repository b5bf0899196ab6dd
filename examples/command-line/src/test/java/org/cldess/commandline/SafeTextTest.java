package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A terminal obeys control characters, so no control character of a file, a name or an option may reach it. */
class SafeTextTest {
    /**
     * All control characters, and those that change the writing direction or separate lines, each between two letters.
     */
    private static final String CONTROLS = IntStream.of(IntStream.concat(
                            IntStream.concat(IntStream.rangeClosed(0x01, 0x1F), IntStream.rangeClosed(0x7F, 0x9F)),
                            IntStream.concat(
                                    IntStream.rangeClosed(0x2028, 0x202E), IntStream.rangeClosed(0x2066, 0x2069)))
                    .toArray())
            .mapToObj(Character::toString)
            .collect(Collectors.joining("x", "a", "z"));

    private static final String SHORT = "e\u001B[31mm\u0007\u009B2J\u007F\u202E\r\nz";

    @TempDir
    private Path folder;

    @Test
    void what_an_option_holds() {
        for (String text : List.of(CONTROLS, SHORT)) {
            says("check", "x.json", "--lang", text);
            says("check", "x.json", "--as-of", text);
            says("report", "x.json", "--out", "y", "--report", text);
            says("report", "x.json", "--out", "y", "--format", text);
            says("report", "x.json", "--out", "y", "--audience", text);
            says("meeting", "plan", "--rounds", text, "--scores", "x.csv");
            says("check", "x.json", "--" + text);
            says("check", "x.json", text);
            says(text);
        }
    }

    @Test
    void what_a_file_is_called() throws IOException {
        String name = called(SHORT.replace('\n', 'n'));
        says("check", folder.resolve(name + ".json"));
        says("meeting", "plan", "--rounds", 1, "--scores", folder.resolve(name + ".csv"));
        Path file = Files.createFile(folder.resolve("file"));
        says("report", Path.of("src/main/dossiers/sante.json"), "--out", file.resolve(name), "--report", "registre");
    }

    /** Returns the name, or a simpler one if the file system does not allow it. */
    private String called(String name) {
        try {
            return folder.relativize(folder.resolve(name)).toString();
        } catch (InvalidPathException e) {
            return "e\u001B[31mm\u0007z";
        }
    }

    @Test
    void what_a_dossier_holds() throws IOException {
        String sample = Files.readString(Path.of("src/main/dossiers/grasse.json"));
        String hostile = json(CONTROLS);
        for (String wrong : List.of(
                sample.replaceFirst("\"title\":", "\"" + hostile + "\":"),
                sample.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + hostile + "\""),
                sample.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Santé\u009B2J\u007F\u202Eezz\""),
                sample.replaceFirst(
                        "\"title\": \"[^\"]*\"", "\"title\": \"Santé\\\\r\\\\nAucune règle\\\\u0085enfreinte\""),
                sample.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + hostile + "\""),
                sample.replaceAll("\"actor\": \"[^\"]*\"", "\"actor\": \"" + hostile + "\""),
                sample.replaceAll("\"amount\": \"[^\"]*\"", "\"amount\": \"" + hostile + "\""),
                sample.replaceAll("\"siren\": \"[^\"]*\"", "\"siren\": \"" + hostile + "\""),
                sample.replaceFirst("\"format\": \"[^\"]*\"", "\"format\": \"" + hostile + "\""),
                sample.replaceFirst("\"version\": 5", "\"version\": " + SHORT))) {
            assertThat(wrong).isNotEqualTo(sample);
            says("check", Files.writeString(folder.resolve("dossier.json"), wrong));
        }
    }

    @Test
    void what_a_table_holds() throws IOException {
        String name = CONTROLS.replace("\n", "").replace("\r", "");
        Path scores = Files.writeString(
                folder.resolve("scores.csv"), "left,right,score\n%1$s,b,3\nc,%1$sd,2\n".formatted(name));
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "left,right,score\na,b,%s\n".formatted(name));
        Path must = Files.writeString(folder.resolve("must.csv"), "left,right\n%s,nobody\n".formatted(name));
        says("meeting", "plan", "--rounds", 1, "--scores", scores);
        says("meeting", "plan", "--rounds", 1, "--scores", wrong);
        says("meeting", "plan", "--rounds", 1, "--scores", scores, "--must", must);
        says("meeting", "plan", "--rounds", 1, "--scores", scores, "--min", 9);
    }

    @Test
    void json_says_the_same_without_a_bare_control_character() throws IOException {
        String name = CONTROLS.replace("\n", "").replace("\r", "");
        Path scores = Files.writeString(folder.resolve("scores.csv"), "left,right,score\n%s,b,3\n".formatted(name));
        Run run = Run.of("meeting", "plan", "--rounds", 1, "--scores", scores, "--json");
        assertThat(run.json().get("rounds").get(0).get(0).get("left").stringValue())
                .isEqualTo(name);
    }

    /** Checks that both forms of output contain no control character except their own line breaks. */
    private static void says(Object... words) {
        Object[] forMachines = java.util.Arrays.copyOf(words, words.length + 1);
        forMachines[words.length] = "--json";
        for (Object[] way : List.of(words, forMachines)) {
            Run run = Run.of(way);
            String said = run.out() + run.err();
            assertThat(said).isNotEmpty();
            assertThat(said.replace(System.lineSeparator(), "")
                            .replace("\n", "")
                            .codePoints())
                    .as("%s", (Object) way)
                    .noneMatch(c ->
                            Character.isISOControl(c) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
        }
    }

    private static String json(String text) {
        return text.codePoints().mapToObj("\\\\u%04x"::formatted).collect(Collectors.joining());
    }
}
