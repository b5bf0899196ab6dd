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
            List.of(Reports.DASHBOARD, Reports.CONTRACT, Reports.ACTION_SHEETS, Reports.DIRECTORY);

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
                        check(kind.name() + " of " + dossier.id(), column, body(lines, at));
                    }
                }
            }
        }
        assertThat(tables).as("tables of shares").isGreaterThan(20);
    }

    /** Returns the rows below a heading, up to the first line with a different number of cells. */
    private static List<String[]> body(List<String> lines, int heading) {
        int cells = lines.get(heading).split(" \\| ", -1).length;
        List<String[]> rows = new ArrayList<>();
        for (int at = heading + 1; at < lines.size(); at++) {
            String[] row = lines.get(at).split(" \\| ", -1);
            if (row.length != cells) {
                break;
            }
            rows.add(row);
        }
        return rows;
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
