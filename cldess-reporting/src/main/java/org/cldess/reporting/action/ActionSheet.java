package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.disclosure.Audience;
import org.cldess.indicator.Indicator;
import org.cldess.reporting.content.OwnFields;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The sheet of one action: what it is, who leads it, its status, what it costs, what comes next. Only recorded facts
 * are shown.
 */
final class ActionSheet {
    private final View view;
    private final IndicatorTables tables;
    private final ActionOrder order;
    private final Speech speech;
    private final Action action;
    private final String id;

    ActionSheet(View view, Action action, IndicatorTables tables, ActionOrder order) {
        this.view = view;
        this.tables = tables;
        this.order = order;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.action = action;
        this.id = ActionAnchor.of(action);
    }

    Section section() {
        ActionMoney money = new ActionMoney(view, action);
        ActionFacts glance = new ActionFacts(view, action, order);
        ActionHistory history = new ActionHistory(speech, action);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(band()));
        path().ifPresent(path -> blocks.add(new Paragraph(path, Paragraph.Tone.SMALL)));
        blocks.add(new Facts(List.of(glance.lead(), glance.calendar(), money.box(), glance.next())));
        history.reason().ifPresent(blocks::add);
        blocks.addAll(new ActionPurpose(view, action).blocks());
        new ActionSteps(view, action, id).section().ifPresent(blocks::add);
        RelatedActions around = new RelatedActions(view, action, id, order);
        around.parts().ifPresent(blocks::add);
        around.gatherings().forEach(blocks::add);
        money.section(id).ifPresent(blocks::add);
        indicators().ifPresent(blocks::add);
        new ActionRisks(view, action, id).section().ifPresent(blocks::add);
        followUp(history).ifPresent(blocks::add);
        around.links().ifPresent(blocks::add);
        new OwnFields(view).section(id + "-autres", action).ifPresent(blocks::add);
        missing().ifPresent(blocks::add);
        return new Section(id, view.name(action), Sheet.SAME, blocks);
    }

    private Phrase band() {
        Phrase status = Statuses.of(view, action);
        return action.priority()
                .value()
                .map(priority -> status.then(" ").then(speech.say("attention.priority", priority)))
                .orElse(status);
    }

    /** « Objectif : 2 Faire connaître > 2.1 … », with all levels. */
    private Optional<Phrase> path() {
        return Objectives.of(view, action).map(objective -> {
            Phrase steps = Objectives.downTo(view, objective.id()).stream()
                    .map(view::name)
                    .reduce((above, below) -> above.then(" > ").then(below))
                    .orElseThrow();
            return action.parent()
                    .flatMap(view.dossier()::findAction)
                    .map(whole -> speech.phrase("sheet.path.part", steps, ActionAnchor.link(view, whole)))
                    .orElse(speech.phrase("sheet.path", steps));
        });
    }

    private Optional<Section> indicators() {
        List<Indicator> indicators = action.indicators().stream()
                .flatMap(indicator -> view.dossier().findIndicator(indicator).stream())
                .toList();
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(id + "-indicateurs", speech.say("indicators.title"), tables.brief(indicators)));
    }

    private Optional<Section> followUp(ActionHistory history) {
        List<Block> lists = Stream.concat(history.list().stream(), new ActionNotes(view, action).list().stream())
                .toList();
        return lists.isEmpty()
                ? Optional.empty()
                : Optional.of(Sections.of(id + "-suivi", speech.say("sheet.follow-up"), lists));
    }

    /** « Non renseigné : budget, indicateurs. » */
    private Optional<Paragraph> missing() {
        List<String> missing = new ArrayList<>();
        addIf(missing, !action.lead().isRecorded(), "sheet.missing.lead");
        addIf(missing, !action.description().isRecorded(), "sheet.missing.description");
        addIf(missing, !action.audience().isRecorded(), "sheet.missing.audience");
        addIf(missing, !action.deliverables().isRecorded(), "sheet.missing.deliverables");
        addIf(missing, !action.partners().isRecorded(), "sheet.missing.partners");
        addIf(missing, new ActionFacts(view, action, order).period().isEmpty(), "sheet.missing.dates");
        addIf(missing, action.milestones().isEmpty(), "sheet.missing.steps");
        addIf(missing, !action.plan().isRecorded(), "sheet.missing.plan");
        addIf(missing, action.indicators().isEmpty(), "sheet.missing.indicators");
        addIf(missing, !action.participation().isRecorded(), "sheet.missing.participation");
        addIf(
                missing,
                view.audience().sees(Audience.COMMITTEE) && !action.risks().isRecorded(),
                "sheet.missing.risks");
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(
                        speech.phrase("sheet.missing", String.join(", ", missing)), Paragraph.Tone.SMALL));
    }

    private void addIf(List<String> missing, boolean lacks, String key) {
        if (lacks) {
            missing.add(speech.say(key));
        }
    }
}
