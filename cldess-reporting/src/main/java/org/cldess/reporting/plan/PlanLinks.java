package org.cldess.reporting.plan;

import java.util.Optional;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The links between actions. */
final class PlanLinks {
    private final View view;
    private final Speech speech;

    PlanLinks(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    Optional<Section> section() {
        Table.Builder table = Table.captioned(speech.say("plan.links"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("plan.links.kind"), Table.Align.LEFT)
                .column(speech.say("plan.links.other"), Table.Align.LEFT);
        view.actions()
                .forEach(action -> action.links()
                        .forEach(link -> view.dossier()
                                .findAction(link.to())
                                .ifPresent(other -> table.row(
                                        Cell.of(view.name(action)),
                                        Cell.of(speech.say(link.kind())),
                                        Cell.of(view.name(other))))));
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("liens", speech.say("plan.links"), table.build()));
    }
}
