package org.cldess.reporting.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.Risk;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The risks of an action, gravest first. */
final class ActionRisks {
    private final View view;
    private final Speech speech;
    private final Action action;
    private final String id;

    ActionRisks(View view, Action action, String id) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.action = action;
        this.id = id;
    }

    Optional<Section> section() {
        List<Risk> risks = action.risks().value().orElse(List.of());
        if (risks.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("risks.title"))
                .column(speech.say("risks.risk"), Table.Align.LEFT)
                .column(speech.say("risks.likelihood"), Table.Align.RIGHT)
                .column(speech.say("risks.impact"), Table.Align.RIGHT)
                .column(speech.say("risks.severity"), Table.Align.RIGHT)
                .column(speech.say("risks.mitigation"), Table.Align.LEFT)
                .column(speech.say("risks.owner"), Table.Align.LEFT);
        risks.stream()
                .sorted(Comparator.comparingInt(Risk::severity).reversed())
                .forEach(risk -> table.row(
                        speech.typedCell(risk.title()),
                        speech.cell(risk.likelihood()),
                        speech.cell(risk.impact()),
                        speech.cell(risk.severity()),
                        risk.mitigation()
                                .fold(
                                        speech::typedCell,
                                        () -> Cell.of(speech.say("risks.mitigation.none")),
                                        () -> Cell.MISSING),
                        speech.cell(risk.owner(), view::name, speech.say("nobody"))));
        return Optional.of(Section.of(
                id + "-risques",
                speech.say("risks.title"),
                table.note(speech.say("risks.note", Risk.MAX_LEVEL)).build()));
    }
}
