package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.sample.LargeDirectory;
import org.cldess.reporting.sample.LargeDossier;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.junit.jupiter.api.Test;

/** The shares of a table add up as shown, in every report. */
class TablesOfSharesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final List<ReportKind> KINDS =
            List.of(Reports.FINANCING, Reports.CONTRACT, Reports.ACTION_SHEETS, Reports.DIRECTORY);

    @Test
    void every_column_of_shares_adds_up_to_a_hundred_as_it_is_shown() {
        int tables = 0;
        for (Dossier dossier : dossiers().toList()) {
            View view = View.of(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH);
            for (ReportKind kind : KINDS) {
                List<String> lines = ReportText.plain(kind.of(view)).lines().toList();
                for (int at = 0; at < lines.size(); at++) {
                    int column = List.of(lines.get(at).split(" \\| ", -1)).indexOf("Part");
                    if (column > 0) {
                        tables++;
                        checkParts(kind.name() + " of " + dossier.id(), column, lines.subList(at, lines.size()));
                    }
                }
            }
        }
        assertThat(tables).as("tables of shares").isGreaterThan(20);
    }

    /** Checks the rows below a heading: those of each part of the budget with their sum, then the sums of the sums. */
    private static void checkParts(String where, int column, List<String> lines) {
        int cells = lines.get(0).split(" \\| ", -1).length;
        List<String[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(" \\| ", -1);
            if (line.isBlank() || line.startsWith("  ")) {
                break;
            }
            if (row.length != cells) {
                assertThat(rows).as("%s: rows above the part %s", where, line).isEmpty();
                continue;
            }
            boolean isSum = row[0].equals("Total") || row[0].startsWith("Total, ");
            if (isSum && rows.isEmpty()) {
                assertThat(row[column].trim()).as(where).isIn("100 %", "s. o.");
                continue;
            }
            rows.add(row);
            if (isSum) {
                check(where, column, rows);
                rows.clear();
            }
        }
        assertThat(rows).as("%s: rows without a sum", where).isEmpty();
    }

    private static void check(String where, int column, List<String[]> rows) {
        List<String> shares = rows.stream().map(row -> row[column].trim()).toList();
        List<String> parts = shares.subList(0, shares.size() - 1);
        if (parts.contains("s. o.")) {
            return;
        }
        long outside = parts.stream().filter(part -> part.matches("[<>] .*")).count();
        int sum = parts.stream()
                .filter(part -> !part.matches("[<>] .*"))
                .mapToInt(part -> Integer.parseInt(part.replace(" %", "")))
                .sum();

        assertThat(shares.get(shares.size() - 1)).as(where).isEqualTo("100 %");
        assertThat(sum).as("%s: %s", where, parts).isBetween(outside > 0 ? 0 : 100, 100);
    }

    private static Stream<Dossier> dossiers() {
        return Stream.concat(
                Stream.of(
                        SmallDossier.dossier(),
                        LivingDossier.dossier(),
                        LargeDossier.dossier(),
                        LargeDirectory.of(120)),
                Stream.of(1L, 2L, 3L, 4L, 5L, 6L).map(GeneratedDossiers::full));
    }
}
