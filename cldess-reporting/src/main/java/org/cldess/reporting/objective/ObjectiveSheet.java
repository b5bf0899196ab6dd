package org.cldess.reporting.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionPlan;
import org.cldess.action.Progress;
import org.cldess.actor.ActorId;
import org.cldess.budget.Rollup;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.financing.VatBasis;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.action.NextDates;
import org.cldess.reporting.action.OffTrackActions;
import org.cldess.reporting.action.Pace;
import org.cldess.reporting.action.Statuses;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The sheet of one objective of the first level: how far it is, why actions are late, then the actions of each of its
 * parts, its indicators and its next dates.
 */
final class ObjectiveSheet {
    private final View view;
    private final Speech speech;
    private final ActionPlan plan;
    private final Objective objective;
    private final String id;
    private final List<Action> actions;

    ObjectiveSheet(View view, ActionPlan plan, Objective objective) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.plan = plan;
        this.objective = objective;
        this.id = Place.OBJECTIVE.section(objective.id());
        this.actions = plan.under(objective.id());
    }

    /** Returns the name of the objective, which leads to its sheet, and how far it is. */
    Phrase line() {
        return speech.phrase(
                "sheets.line",
                Phrase.EMPTY.link(view.name(objective), "#" + id),
                progress().isEmpty() ? speech.say("sheet.none") : String.join(", ", progress()));
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(boxes()));
        partners().ifPresent(blocks::add);
        OffTrackActions.section(view, actions, id + "-retards").ifPresent(blocks::add);
        ownActions(objective).ifPresent(blocks::add);
        objective.parts().stream().flatMap(Objective::withParts).map(this::part).forEach(blocks::add);
        alsoServed().ifPresent(blocks::add);
        indicators().ifPresent(blocks::add);
        NextDates.section(view, actions, id + "-dates").ifPresent(blocks::add);
        return new Section(id, view.name(objective), Sheet.NEW, blocks);
    }

    private List<Facts.Box> boxes() {
        return actions.isEmpty()
                ? List.of(box("sheet.actions", counts()))
                : List.of(
                        box("sheet.progress", progress().stream().map(Phrase::of)),
                        box("sheet.actions", counts()),
                        box("sheet.money", amounts()),
                        box("sheet.leads", bodies(action -> action.lead().value().stream())));
    }

    private Facts.Box box(String key, Stream<Phrase> lines) {
        List<Phrase> some = lines.toList();
        return new Facts.Box(speech.phrase(key), some.isEmpty() ? List.of(speech.phrase("not-recorded")) : some);
    }

    /** « 62 % fait », « 57 % attendu ». */
    private List<String> progress() {
        Pace pace = Pace.of(view, actions);
        return Stream.of(
                        pace.reached().map(share -> speech.say("sheet.done", speech.percent(share))),
                        pace.due().map(share -> speech.say("sheet.due", speech.percent(share))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Phrase> counts() {
        Progress progress = plan.progress(objective.id());
        if (progress.counted() == 0) {
            return Stream.of(speech.phrase("sheet.none"));
        }
        Phrase done = speech.phrase("sheet.counted", progress.done(), progress.counted());
        return progress.late() == 0 ? Stream.of(done) : Stream.of(done, speech.phrase("sheet.late", progress.late()));
    }

    /** The share of the objective in the money of its actions, on each tax basis, and where it is shown in full. */
    private Stream<Phrase> amounts() {
        Parts parts = Parts.of(view);
        List<Phrase> amounts = new ArrayList<>();
        for (Known<VatBasis> basis : parts.bases()) {
            Rollup own = parts.on(basis).stream()
                    .map(part -> view.budget().of(part).of(objective))
                    .reduce(Rollup.NONE, Rollup::plus);
            if (!own.funding().equals(Funding.NONE)) {
                amounts(parts, basis, own).map(Phrase::of).forEach(amounts::add);
            }
        }
        if (amounts.isEmpty()) {
            return Stream.of(speech.phrase("sheet.no-money"));
        }
        amounts.add(view.leading(speech.phrase("sheet.money.source"), "financement"));
        return amounts.stream();
    }

    private Stream<String> amounts(Parts parts, Known<VatBasis> basis, Rollup own) {
        Funding funding = own.funding();
        return Stream.of(
                speech.say("sheet.planned", parts.amount(speech.wholeEuros(funding.planned()), basis)),
                speech.say(
                        "sheet.paid",
                        Recorded.isUnknown(view, funding.paid(), own.fundedUntil())
                                ? speech.say("not-recorded")
                                : parts.amount(speech.wholeEuros(funding.paid()), basis)),
                speech.say("sheet.to-fund", parts.amount(speech.wholeEuros(funding.toFund()), basis)));
    }

    private Stream<Phrase> bodies(Function<Action, Stream<ActorId>> which) {
        return actions.stream().flatMap(which).distinct().map(view::name);
    }

    private Optional<Paragraph> partners() {
        List<Phrase> names = bodies(action -> action.partners().value().orElse(List.of()).stream())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(speech.phrase("sheet.partners", speech.list(names))));
    }

    /** Returns the actions that serve this objective and are counted under another; empty if there are none. */
    private Optional<Paragraph> alsoServed() {
        Set<ObjectiveId> own = objective.withParts().map(Objective::id).collect(Collectors.toSet());
        List<Phrase> names = view.actions().stream()
                .filter(action -> !actions.contains(action)
                        && action.objectives().stream().anyMatch(own::contains))
                .map(view::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(speech.phrase("sheet.also", speech.list(names))));
    }

    private Section part(Objective part) {
        return new Section(
                Place.OBJECTIVE.section(part.id()),
                view.name(part),
                Sheet.SAME,
                List.of(ownActions(part)
                        .map(Block.class::cast)
                        .orElseGet(() -> Paragraph.of(speech.say("sheet.part.none")))));
    }

    /** Returns the actions that are counted under an objective itself; empty if there are none. */
    private Optional<Table> ownActions(Objective one) {
        Table.Builder table = Table.captioned(speech.say("sheet.table", one.number()))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("column.lead"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("column.progress"), Table.Align.RIGHT);
        actions.stream()
                .filter(action ->
                        plan.objective(action).filter(one.id()::equals).isPresent())
                .forEach(action -> table.row(
                        Cell.of(view.name(action)),
                        speech.cell(action.lead(), view::name, speech.say("none")),
                        speech.cell(action.end(), speech.say("date.none")),
                        Cell.of(Statuses.of(view, action)),
                        progress(plan.progress(action.id()))));
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    private Cell progress(Progress progress) {
        return progress.weighted()
                .map(speech::percentCell)
                .orElse(progress.unknown() > 0 ? Cell.MISSING : Cell.NOT_APPLICABLE);
    }

    private Optional<Section> indicators() {
        List<IndicatorId> named =
                actions.stream().flatMap(action -> action.indicators().stream()).toList();
        List<Indicator> indicators = view.dossier().indicators(view.day()).stream()
                .filter(indicator -> named.contains(indicator.id()))
                .toList();
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id + "-indicateurs",
                        speech.say("sheet.indicators"),
                        new IndicatorTables(view).brief(indicators)));
    }
}
