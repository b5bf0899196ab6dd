package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of every command is complete, is in the requested language, and lists the values that its options take. */
class HelpTest {
    private static String help(String command, String language) {
        List<Object> words = new ArrayList<>(List.of((Object[]) command.strip().split(" ")));
        words.removeIf(""::equals);
        words.addAll(List.of("--help", "--lang", language));
        Run run = Run.of(words.toArray());
        assertThat(run.status()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "check",
                "report",
                "history",
                "db backup",
                "match",
                "introductions",
                "meeting",
                "meeting plan",
                "meeting replan",
                "exchange",
                "exchange plan",
                "award",
                "record",
                "record payment",
                "record expense",
                "record claim",
                "record status",
                "record measurement",
                "record hours",
                "record attendance",
                "record meeting",
                "record field",
                "record narrative",
                "record score",
                "record decision",
                "record renunciation",
                "record agreement-signature",
                "record agreement-renewal",
                "record agreement-end"
            })
    void is_in_one_language(String command) {
        assertThat(help(command, "fr"))
                .startsWith("Utilisation : cldess")
                .doesNotContainPattern("(?iU)usage|commands|\\b(DIR|FILE|NAME|DATE|COMMAND)\\b|\\bthe\\b|\\$\\{");
        assertThat(help(command, "en"))
                .startsWith("Usage: cldess")
                .doesNotContainPattern("(?U)Utilisation|Commandes|RÉPERTOIRE|FICHIER|\\b(le|la|les)\\b|\\$\\{");
    }

    /** Of two lines with one key, the first would be lost without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void has_one_text_for_each_key(String language) throws IOException {
        List<String> keys = Files.readAllLines(
                        Path.of("src/main/resources/org/cldess/commandline/usage_%s.properties".formatted(language)))
                .stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @Test
    void says_what_the_text_of_a_measurement_and_of_an_author_are() {
        assertThat(words("record measurement", "en")).contains("The finding for a qualitative indicator.");
        assertThat(words("record narrative", "en")).contains("the column has the text itself, and never a file");
    }

    @Test
    void names_the_tables_that_replanning_uses_by_default() {
        assertThat(words("meeting replan", "en")).contains("by default, the highest number of a table in the plan");
        assertThat(words("meeting replan", "fr")).contains("par défaut, le plus grand numéro de table du plan");
        assertThat(words("meeting plan", "en")).contains("no limit by default");
    }

    /** Returns a help without its line breaks. */
    private static String words(String command, String language) {
        return help(command, language).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void lists_what_an_option_takes(String language) {
        List<String> audiences = Stream.of(Audience.values())
                .map(audience -> audience.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(help("run", language)).contains(audiences);
        assertThat(help("report", language))
                .contains(audiences)
                .contains(Reports.all().stream().map(ReportKind::name).toList())
                .contains(Format.all().stream().map(Format::extension).toList());
    }
}
