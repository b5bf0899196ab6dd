package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingTest {
    private static final Violation UNSET =
            Violation.error("text.layout", "", Texts.WORDS.message("usage.other", "too wide"));

    @TempDir
    private Path folder;

    /** Fails for one report, only during typesetting and without naming the text that causes the failure. */
    private static byte[] print(String name) {
        if (name.equals(Reports.CONTRACT.name())) {
            throw Violations.of(UNSET);
        }
        return name.getBytes(UTF_8);
    }

    @Test
    void a_report_that_cannot_be_set_is_told_and_keeps_back_neither_its_page_nor_any_other() {
        DossierInput read = DossierInput.from(Path.of("src/main/dossiers/sante.json"));
        View view = View.of(read.dossier(), SampleDossiers.DAY, Audience.COMMITTEE, Locale.FRENCH);
        Environment surroundings = new Environment(
                new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), Clock.systemUTC(), false);
        Format paper = Format.of("paper", "text/plain", report -> print(report.name()));
        List<ReportKind> kinds = List.of(Reports.DASHBOARD, Reports.CONTRACT, Reports.RULES);
        Set<String> names = Stream.concat(
                        Rendering.names(), Stream.of("tableau-de-bord.paper", "contrat.paper", "regles.paper"))
                .collect(Collectors.toSet());
        try (OutputFolder output = OutputFolder.open(folder, Audience.PUBLIC, names, OutputFolder.Disk.OF_SYSTEM)) {
            Rendering rendering = new Rendering(read, view, output, Optional.empty(), surroundings);
            rendering.render(kinds, List.of(Format.HTML, paper));
            output.publish();

            assertThat(rendering.problems().list()).containsExactly(UNSET);
            assertThat(output.files())
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "tableau-de-bord.html",
                            "tableau-de-bord.paper",
                            "contrat.html",
                            "regles.html",
                            "regles.paper",
                            "index.html")
                    .allMatch(name -> folder.resolve(name).toFile().isFile());
        }
    }
}
