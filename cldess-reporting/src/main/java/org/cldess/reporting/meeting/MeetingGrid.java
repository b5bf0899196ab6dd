package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/**
 * The seating plan by table and round. Many rounds are split over several tables, so that each fits the width of a
 * page.
 */
final class MeetingGrid {
    private static final int MAX_ROUNDS = 6;

    private final PlannedMeeting planned;
    private final Speech speech;

    private MeetingGrid(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
    }

    static List<Section> sections(PlannedMeeting planned) {
        if (planned.seats().isEmpty()) {
            return List.of();
        }
        MeetingGrid grid = new MeetingGrid(planned);
        List<Block> tables = new ArrayList<>();
        for (int first = 1; first <= planned.rounds(); first += MAX_ROUNDS) {
            tables.add(grid.table(first, Math.min(first + MAX_ROUNDS - 1, planned.rounds())));
        }
        return List.of(new Section(
                planned.id("grille"), planned.title(planned.speech().say("grid.title")), Sheet.LANDSCAPE, tables));
    }

    private Table table(int first, int last) {
        Table.Builder table = Table.captioned(speech.say("grid.table", first, last))
                .column(speech.say("column.table"), Table.Align.CENTRE);
        for (int round = first; round <= last; round++) {
            table.column(heading(round), Table.Align.LEFT);
        }
        for (int number = 1; number <= tables(first, last); number++) {
            List<Cell> cells = new ArrayList<>(List.of(speech.cell(number)));
            for (int round = first; round <= last; round++) {
                cells.add(seat(round, number));
            }
            table.row(cells);
        }
        return table.build();
    }

    private String heading(int round) {
        return planned.hour(round)
                .map(hour -> speech.say("grid.round.hour", round, hour))
                .orElse(speech.say("grid.round", round));
    }

    private int tables(int first, int last) {
        return planned.seats().stream()
                .filter(pair -> pair.round() >= first && pair.round() <= last)
                .mapToInt(SeatedPair::table)
                .max()
                .orElse(1);
    }

    private Cell seat(int round, int table) {
        return planned.seats().stream()
                .filter(pair -> pair.round() == round && pair.table() == table)
                .findFirst()
                .map(pair -> Cell.of(
                        speech.phrase("grid.pair", planned.name(pair, Side.FIRST), planned.name(pair, Side.SECOND))))
                .orElse(Cell.of(speech.say("grid.free")));
    }
}
