package org.cldess.reporting.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The actions that are late, blocked or on hold, by objective of the first level: why, and who leads them. */
public final class OffTrackActions {
    private final View view;
    private final Speech speech;

    private OffTrackActions(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns those among all actions of a view under the name of their objective; empty if there are none. */
    public static Optional<Section> section(View view) {
        OffTrackActions actions = new OffTrackActions(view);
        Map<Phrase, List<Action>> byObjective = actions.among(view.actions())
                .collect(Collectors.groupingBy(actions::objective, LinkedHashMap::new, Collectors.toList()));
        return actions.section(
                "retards-et-blocages",
                table -> byObjective.forEach((objective, some) -> {
                    table.group(objective);
                    some.forEach(action -> table.row(actions.row(action)));
                }));
    }

    /** Returns those among the actions of one objective, in a section with its own id; empty if there are none. */
    public static Optional<Section> section(View view, List<Action> ofObjective, String id) {
        OffTrackActions actions = new OffTrackActions(view);
        return actions.section(
                id, table -> actions.among(ofObjective).forEach(action -> table.row(actions.row(action))));
    }

    private Stream<Action> among(List<Action> actions) {
        return actions.stream()
                .filter(action -> action.isLate(view.day())
                        || action.status() == ActionStatus.BLOCKED
                        || action.status() == ActionStatus.ON_HOLD);
    }

    private Optional<Section> section(String id, Consumer<Table.Builder> rows) {
        Table.Builder table = Table.captioned(speech.say("off-track"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.reason"), Table.Align.LEFT)
                .column(speech.say("column.who"), Table.Align.LEFT)
                .column(speech.say("off-track.condition"), Table.Align.LEFT);
        rows.accept(table);
        return table.isEmpty() ? Optional.empty() : Optional.of(Section.of(id, speech.say("off-track"), table.build()));
    }

    private Phrase objective(Action action) {
        return Objectives.ofFirstLevel(view, action)
                .map(view::name)
                .orElseGet(() -> speech.phrase("progress.no-objective"));
    }

    private List<Cell> row(Action action) {
        return List.of(
                Cell.of(view.name(action)),
                Cell.of(Statuses.of(view, action)),
                speech.cell(action.end(), speech.say("date.none")),
                said(action.lastFollowUp().map(FollowUp::reason).orElse(Known.notRecorded())),
                Leads.of(view, action, speech).map(Cell::of).orElse(Cell.MISSING),
                action.status() == ActionStatus.BLOCKED
                        ? said(action.lastFollowUp().orElseThrow().unblockingCondition())
                        : Cell.NOT_APPLICABLE);
    }

    private Cell said(Known<String> words) {
        return view.audience().sees(Audience.COMMITTEE)
                ? words.fold(speech::typedCell, () -> Cell.of(speech.say("none")), () -> Cell.MISSING)
                : Cell.RESERVED;
    }
}
