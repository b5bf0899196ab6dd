package org.cldess.reporting.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.actor.Contact;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The facts about an action in the boxes at the head of its sheet: who leads it, when it takes place, what comes next.
 */
final class ActionFacts {
    private final View view;
    private final Speech speech;
    private final Action action;
    private final ActionOrder order;

    ActionFacts(View view, Action action, ActionOrder order) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.action = action;
        this.order = order;
    }

    private Facts.Box box(String key, List<Phrase> lines) {
        return new Facts.Box(
                speech.phrase(key), lines.isEmpty() ? List.of(Phrase.of(speech.say("not-recorded"))) : lines);
    }

    /** Returns the actor that leads the action, and the person in charge there. */
    Facts.Box lead() {
        List<Phrase> lines = new ArrayList<>();
        action.lead().value().map(view::name).ifPresent(lines::add);
        if (action.lead().isNone()) {
            lines.add(Phrase.of(speech.say("none")));
        }
        action.leadPerson().value().flatMap(view::findContact).map(this::person).ifPresent(lines::add);
        return box("sheet.lead", lines);
    }

    private Phrase person(Contact contact) {
        return speech.typed(contact.givenName() + " " + contact.familyName());
    }

    /** Returns when the action takes place, how late it is, and for what it waits. */
    Facts.Box calendar() {
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
        order.waits(action).ifPresent(lines::add);
        order.earliestStart(action)
                .map(day -> speech.say("order.earliest", speech.shortDate(day)))
                .map(words -> Phrase.of(words))
                .ifPresent(lines::add);
        return box("sheet.calendar", lines);
    }

    /** Returns the period of the action: by days, or otherwise by years. */
    Optional<String> period() {
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

    /** Returns the next date of the action. */
    Facts.Box next() {
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
}
