package org.cldess.reporting.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionLink;
import org.cldess.action.ActionPlan;
import org.cldess.action.Forecast;
import org.cldess.action.Progress;
import org.cldess.disclosure.Audience;
import org.cldess.gathering.Gathering;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What surrounds an action: its parts, the gatherings that it holds, and the other actions to which it is linked. */
final class RelatedActions {
    private final View view;
    private final Speech speech;
    private final Action action;
    private final String id;
    private final ActionOrder order;

    RelatedActions(View view, Action action, String id, ActionOrder order) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.action = action;
        this.id = id;
        this.order = order;
    }

    /** Returns the parts of the action with their progress. */
    Optional<Section> parts() {
        ActionPlan plan = ActionPlan.of(view.day(), view.contract().objectives(), view.actions());
        List<Action> parts = plan.subActions(action.id());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("parts.title"))
                .column(speech.say("parts.part"), Table.Align.LEFT)
                .column(speech.say("column.lead"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("parts.weight"), Table.Align.RIGHT)
                .column(speech.say("column.progress"), Table.Align.RIGHT);
        parts.forEach(part -> table.row(
                Cell.of(ActionAnchor.link(view, part)),
                speech.cell(part.lead(), view::name, speech.say("none")),
                speech.cell(part.end(), speech.say("date.none")),
                Cell.of(Statuses.of(view, part)),
                speech.cell(part.weight()),
                percent(plan.progress(part.id()))));
        return Optional.of(Section.of(
                id + "-sous-actions",
                speech.say("parts.title"),
                table.total(
                                Cell.of(speech.say("total")),
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                percent(plan.progress(action.id())))
                        .note(speech.say("parts.note"))
                        .build()));
    }

    private Cell percent(Progress progress) {
        return progress.weighted().map(speech::percentCell).orElse(Cell.NOT_APPLICABLE);
    }

    /** Returns the gatherings that the action holds, each with its dates, themes and attendance. */
    List<Section> gatherings() {
        return view.dossier().gatherings().stream()
                .filter(gathering -> gathering.action().is(action.id()))
                .filter(gathering -> !gathering.sessions().isEmpty())
                .map(this::section)
                .toList();
    }

    private Section section(Gathering gathering) {
        Table.Builder table = Table.captioned(speech.typed(gathering.title()))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("gatherings.theme"), Table.Align.LEFT)
                .column(speech.say("gatherings.place"), Table.Align.LEFT)
                .sum(speech.say("gatherings.attendance"))
                .column(speech.say("column.actors"), Table.Align.LEFT);
        gathering
                .sessions()
                .forEach(session -> table.row(
                        speech.cell(session.date(), speech.say("date.none")),
                        theme(session),
                        speech.cell(session.place(), speech::typed, speech.say("none")),
                        came(session),
                        actors(session)));
        IntSummaryStatistics all = gathering.sessions().stream()
                .filter(session -> !isToCome(session))
                .flatMap(session -> session.attendance().value().stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return new Section(
                id + "-" + gathering.id().value(),
                speech.typed(gathering.title()),
                Sheet.SAME,
                List.of(table.total(
                                Cell.of(speech.say("total")),
                                Cell.BLANK,
                                Cell.BLANK,
                                all.getCount() > 0 ? speech.cell((int) all.getSum()) : Cell.MISSING,
                                Cell.BLANK)
                        .note(speech.say(
                                "gatherings.note", gathering.heldBy(view.day()).size(), view.day()))
                        .build()));
    }

    /** What the session was about, and its outcomes. */
    private Cell theme(Gathering.Session session) {
        List<Phrase> lines = new ArrayList<>(List.of(speech.typed(session.theme())));
        session.outcomes().forEach(entry -> {
            Phrase kind =
                    speech.phrase("gatherings.outcome", speech.shortDate(entry.date()), speech.phrase(entry.kind()));
            lines.add(entry.note()
                    .value()
                    .map(note -> kind.then(". ").then(speech.typed(note)))
                    .orElse(kind));
        });
        return Cell.of(lines);
    }

    private boolean isToCome(Gathering.Session session) {
        return session.date().value().filter(view.day()::isBefore).isPresent();
    }

    private Cell came(Gathering.Session session) {
        return isToCome(session)
                ? Cell.of(speech.say("gatherings.to-come"))
                : session.attendance().value().map(speech::cell).orElse(Cell.MISSING);
    }

    private Cell actors(Gathering.Session session) {
        if (!view.audience().sees(Audience.PARTNER)) {
            return Cell.RESERVED;
        }
        List<Phrase> actors = session.actors().value().orElse(List.of()).stream()
                .map(view::name)
                .toList();
        return actors.isEmpty() ? Cell.MISSING : Cell.of(speech.list(actors));
    }

    /**
     * Returns the links of the action to other actions, with what they mean for its start, and of other actions to it.
     */
    Optional<Section> links() {
        List<Phrase> lines = new ArrayList<>();
        action.links()
                .forEach(link -> view.dossier().findAction(link.to()).ifPresent(other -> lines.add(to(link, other))));
        order.earliestStart(action).map(this::start).ifPresent(lines::add);
        view.actions()
                .forEach(other -> other.links().stream()
                        .filter(link -> link.to().equals(action.id()))
                        .forEach(link -> lines.add(from(other, link))));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id + "-liens", speech.say("links.title"), BulletList.of(BulletList.Marker.NONE, lines)));
    }

    /** « Dépend de 1.1.3 Animer la base, étape « Quarante fiches » : au plus tôt le 30/09/2014 ». */
    private Phrase to(ActionLink link, Action other) {
        Phrase name = ActionAnchor.link(view, other);
        Optional<Forecast.Predecessor> before = order.predecessor(action, link);
        Phrase line = speech.capital(speech.phrase(
                "links.to",
                speech.phrase(link.kind()),
                before.map(one -> order.name(one, name)).orElse(name)));
        return before.flatMap(order::state)
                .map(state -> speech.phrase("links.to.state", line, state))
                .orElse(line);
    }

    private Phrase start(LocalDate day) {
        long late = order.forecast(action).flatMap(Forecast::startDelay).orElse(0L);
        return speech.phrase("links.start", day, late);
    }

    private Phrase from(Action other, ActionLink link) {
        Phrase line = speech.phrase("links.from", ActionAnchor.link(view, other), speech.phrase(link.kind()));
        boolean isAwaited = order.forecast(other)
                .filter(forecast -> forecast.awaited().stream()
                        .anyMatch(before -> before.link().equals(link)))
                .isPresent();
        return isAwaited ? speech.phrase("links.from.waits", line) : line;
    }
}
