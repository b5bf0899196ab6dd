package org.cldess.reporting.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.reporting.action.Leads;
import org.cldess.reporting.action.Objectives;
import org.cldess.reporting.action.Statuses;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The actions that are late, blocked or on hold, by objective of the first level: why, and who leads them. */
final class OffTrackActions {
    private final View view;
    private final Speech speech;

    OffTrackActions(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    Optional<Section> section() {
        List<Action> off = view.actions().stream()
                .filter(action -> action.isLate(view.day())
                        || action.status() == ActionStatus.BLOCKED
                        || action.status() == ActionStatus.ON_HOLD)
                .toList();
        if (off.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("plan.off"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.reason"), Table.Align.LEFT)
                .column(speech.say("column.who"), Table.Align.LEFT)
                .column(speech.say("plan.off.condition"), Table.Align.LEFT);
        Map<Phrase, List<Action>> byObjective =
                off.stream().collect(Collectors.groupingBy(this::objective, LinkedHashMap::new, Collectors.toList()));
        byObjective.forEach((objective, actions) -> {
            table.group(objective);
            actions.forEach(action -> table.row(row(action)));
        });
        return Optional.of(Section.of("retards-et-blocages", speech.say("plan.off"), table.build()));
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
