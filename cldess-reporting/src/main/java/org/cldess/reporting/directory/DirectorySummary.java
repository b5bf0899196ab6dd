package org.cldess.reporting.directory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.accreditation.Staff;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The number of listed actors in each family, with their number of employees if it is recorded. */
final class DirectorySummary {
    private final View view;
    private final Speech speech;
    private final Map<Integer, List<DirectoryEntry>> families = new TreeMap<>();

    DirectorySummary(View view, List<DirectoryEntry> all) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        all.forEach(one -> families.computeIfAbsent(one.familyOrder(), unused -> new ArrayList<>())
                .add(one));
    }

    Section section() {
        Table.Builder table = Table.captioned(speech.say("directory.summary.caption"))
                .column(speech.say("column.family"), Table.Align.LEFT)
                .sum(speech.say("column.actors"))
                .sum(speech.say("column.employees"))
                .column(speech.say("directory.share"), Table.Align.RIGHT);
        List<List<DirectoryEntry>> groups = List.copyOf(families.values());
        Shares shares = Shares.of(
                groups.stream().map(group -> BigDecimal.valueOf(group.size())).toList());
        int known = 0;
        for (int at = 0; at < groups.size(); at++) {
            List<DirectoryEntry> group = groups.get(at);
            known += (int)
                    group.stream().filter(one -> employees(one).isPresent()).count();
            table.row(
                    Cell.of(group.get(0).family(speech)),
                    speech.cell(group.size()),
                    employees(group),
                    shares.cell(at, speech));
        }
        List<DirectoryEntry> all = groups.stream().flatMap(List::stream).toList();
        table.total(Cell.of(speech.say("total")), speech.cell(all.size()), employees(all), shares.total(speech));
        String note = known == 0
                ? speech.say("directory.summary.no-staff", view.day())
                : speech.say("directory.summary.note", view.day(), all.size() - known);
        return Sections.of(
                "synthese",
                speech.say("directory.summary"),
                List.of(table.note(note).build()));
    }

    private Cell employees(List<DirectoryEntry> group) {
        List<Integer> known =
                group.stream().flatMap(one -> employees(one).stream()).toList();
        return known.isEmpty()
                ? Cell.MISSING
                : speech.cell(known.stream().mapToInt(Integer::intValue).sum());
    }

    /** The employees in the last recorded year, if this audience may see them. */
    private static Optional<Integer> employees(DirectoryEntry one) {
        return one.actor().shown().staff().value().stream()
                .flatMap(List::stream)
                .filter(staff -> staff.employees().value().isPresent())
                .max(Comparator.comparingInt(Staff::year))
                .flatMap(staff -> staff.employees().value());
    }
}
