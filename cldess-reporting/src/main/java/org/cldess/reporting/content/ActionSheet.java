package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.FollowUp;
import org.cldess.actor.Contact;
import org.cldess.contract.Objective;
import org.cldess.indicator.Indicator;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;

/** One action: what it is, who leads it, where it stands, what it costs, what comes next. Only what is recorded is shown. */
final class ActionSheet {
    private final View view;
    private final Speech speech;
    private final Action action;
    private final String id;

    ActionSheet(View view, Action action) {
        this.view = view;
        this.speech = view.speech();
        this.action = action;
        this.id = ActionSheets.id(action);
    }

    Section section() {
        ActionMoney money = new ActionMoney(view, action);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(band()));
        path().ifPresent(path -> blocks.add(new Paragraph(path, Paragraph.Tone.SMALL)));
        blocks.add(new Facts(List.of(lead(), calendar(), money.box(), next())));
        reason().ifPresent(blocks::add);
        blocks.addAll(new ActionPurpose(view, action).blocks());
        new ActionSteps(view, action, id).section().ifPresent(blocks::add);
        money.section(id).ifPresent(blocks::add);
        indicators().ifPresent(blocks::add);
        followUps().ifPresent(blocks::add);
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

    /** « Objectif 2 Faire connaître > 2.1 … ». */
    private Optional<Phrase> path() {
        Optional<Objective> global = view.globalObjective(action);
        return view.objective(action)
                .map(objective -> global.filter(top -> !top.equals(objective))
                        .map(top -> speech.phrase("sheet.path", view.name(top), view.name(objective)))
                        .orElse(speech.phrase("sheet.path.short", view.name(objective))));
    }

    private Facts.Box box(String key, List<Phrase> lines) {
        return new Facts.Box(
                Phrase.of(speech.say(key)), lines.isEmpty() ? List.of(Phrase.of(speech.say("not-recorded"))) : lines);
    }

    private Facts.Box lead() {
        List<Phrase> lines = new ArrayList<>();
        action.lead().value().map(view::name).ifPresent(lines::add);
        action.leadPerson().value().flatMap(view::findContact).map(this::person).ifPresent(lines::add);
        return box("sheet.lead", lines);
    }

    private Phrase person(Contact contact) {
        return speech.typed(contact.givenName() + " " + contact.familyName());
    }

    private Facts.Box calendar() {
        List<Phrase> lines = new ArrayList<>();
        period().map(Phrase::of).ifPresent(lines::add);
        if (action.yearly()) {
            lines.add(Phrase.of(speech.say("sheet.yearly")));
        }
        action.end()
                .value()
                .filter(end -> action.isLate(view.day()))
                .map(end -> speech.say("sheet.late", ChronoUnit.DAYS.between(end, view.day())))
                .map(words -> Phrase.of(words))
                .ifPresent(lines::add);
        return box("sheet.calendar", lines);
    }

    private Optional<String> period() {
        Optional<LocalDate> start = action.start().value();
        Optional<LocalDate> end = action.end().value();
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(speech.say("sheet.period", speech.shortDate(start.get()), speech.shortDate(end.get())));
        }
        return start.map(day -> speech.say("sheet.from", speech.shortDate(day)))
                .or(() -> end.map(day -> speech.say("sheet.until", speech.shortDate(day))))
                .or(() -> years());
    }

    private Optional<String> years() {
        List<Phrase> years =
                action.years().stream().map(year -> Phrase.of(year.toString())).toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.list(years).plain());
    }

    private Facts.Box next() {
        if (action.status().isOver()) {
            return box("sheet.next", List.of(Phrase.of(speech.say("sheet.over"))));
        }
        return box(
                "sheet.next",
                NextDates.of(view, action).stream()
                        .findFirst()
                        .map(next -> List.of(Phrase.of(speech.shortDate(next.date())), next.brief()))
                        .orElse(List.of(Phrase.of(speech.say("sheet.no-date")))));
    }

    /** Why it is blocked, on hold or dropped, and what would set it free. */
    private Optional<Notice> reason() {
        Optional<FollowUp> last = action.lastFollowUp();
        List<Block> lines = new ArrayList<>();
        last.flatMap(entry -> entry.reason().value())
                .ifPresent(why ->
                        lines.add(Paragraph.of(speech.phrase("sheet.reason", action.status(), speech.typed(why)))));
        last.flatMap(entry -> entry.unblockingCondition().value())
                .ifPresent(condition ->
                        lines.add(Paragraph.of(speech.phrase("attention.blocked.todo", speech.typed(condition)))));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Notice(Notice.Kind.WARNING, Phrase.EMPTY, lines));
    }

    private Optional<Section> indicators() {
        List<Indicator> indicators = action.indicators().stream()
                .flatMap(indicator -> view.dossier().findIndicator(indicator).stream())
                .toList();
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id + "-indicateurs",
                        speech.say("indicators.title"),
                        new IndicatorTables(view).brief(indicators)));
    }

    /** What was noted along the way, the newest first. */
    private Optional<Section> followUps() {
        List<Phrase> lines = action.history().stream()
                .sorted(Comparator.comparing(FollowUp::date).reversed())
                .map(this::line)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id + "-suivi", speech.say("sheet.follow-up"), BulletList.of(BulletList.Marker.NONE, lines)));
    }

    /** « 25/03/2014 : Bloquée, 60 %. La contribution est remise. » */
    private Phrase line(FollowUp entry) {
        Phrase status = Phrase.status(Statuses.mark(entry.status()), speech.say(entry.status()));
        Phrase line = entry.progress()
                .value()
                .map(percent -> speech.phrase(
                        "sheet.noted.progress",
                        speech.shortDate(entry.date()),
                        status,
                        speech.percent(BigDecimal.valueOf(percent, 2))))
                .orElse(speech.phrase("sheet.noted", speech.shortDate(entry.date()), status));
        return entry.reason()
                .value()
                .map(why -> line.then(" ").then(speech.typed(why)))
                .orElse(line);
    }

    /** « Non renseigné : budget, indicateurs. » */
    private Optional<Paragraph> missing() {
        List<String> missing = new ArrayList<>();
        addIf(missing, !action.lead().isRecorded(), "sheet.missing.lead");
        addIf(missing, !action.description().isRecorded(), "sheet.missing.description");
        addIf(missing, !action.audience().isRecorded(), "sheet.missing.audience");
        addIf(missing, !action.deliverables().isRecorded(), "sheet.missing.deliverables");
        addIf(missing, !action.partners().isRecorded(), "sheet.missing.partners");
        addIf(missing, period().isEmpty(), "sheet.missing.dates");
        addIf(missing, action.milestones().isEmpty(), "sheet.missing.steps");
        addIf(missing, !action.plan().isRecorded(), "sheet.missing.plan");
        addIf(missing, action.indicators().isEmpty(), "sheet.missing.indicators");
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(
                        Phrase.of(speech.say("sheet.missing", String.join(", ", missing))), Paragraph.Tone.SMALL));
    }

    private void addIf(List<String> missing, boolean lacks, String key) {
        if (lacks) {
            missing.add(speech.say(key));
        }
    }
}
