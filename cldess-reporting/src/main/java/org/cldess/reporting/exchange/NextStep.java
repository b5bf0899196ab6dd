package org.cldess.reporting.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.Visit;
import org.cldess.known.Known;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What an exchange is waiting for, as far as the reader may know it: a date, a visit, feedback, an outcome. */
final class NextStep {
    private final View view;
    private final Speech speech;
    private final Exchange exchange;
    private final List<Phrase> steps = new ArrayList<>();

    private NextStep(View view, Exchange exchange) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.exchange = exchange;
    }

    /** Returns the steps that are due, most urgent first; empty if nothing is awaited. */
    static List<Phrase> of(View view, Exchange exchange) {
        NextStep next = new NextStep(view, exchange);
        next.visit(exchange.first(), 1);
        next.visit(exchange.second(), 2);
        next.outcome();
        return List.copyOf(next.steps);
    }

    /** Checks whether a visit was planned for a day before that of the view and has not taken place. */
    static boolean isLate(View view, Visit visit) {
        return visit.held().value().isEmpty()
                && visit.planned().value().filter(view.day()::isAfter).isPresent();
    }

    private void visit(Visit visit, int number) {
        if (visit.held().value().isPresent()) {
            feedback(visit, number);
            return;
        }
        Optional<LocalDate> planned = visit.planned().value();
        if (planned.isEmpty()) {
            steps.add(speech.phrase("next.date", number));
        } else if (isLate(view, visit)) {
            steps.add(0, speech.phrase("next.late", number, planned.get()));
        } else {
            steps.add(speech.phrase("next.visit", number, planned.get()));
        }
    }

    private void feedback(Visit visit, int number) {
        List<Phrase> silent = new ArrayList<>();
        if (isSilent(visit.visitorFeedback())) {
            silent.add(view.name(visit.visitor()));
        }
        if (isSilent(visit.hostFeedback())) {
            silent.add(view.name(visit.host()));
        }
        if (!silent.isEmpty() && view.audience().sees(Audience.PARTNER)) {
            steps.add(speech.phrase("next.feedback", number, speech.list("next.feedback.to", silent)));
        }
    }

    /** Checks whether feedback is still awaited. A participant known to have nothing to say is not asked again. */
    private static boolean isSilent(Known<String> words) {
        return words.value().isEmpty() && !words.isNone();
    }

    private void outcome() {
        if (!exchange.isComplete() || !view.audience().sees(Audience.COMMITTEE)) {
            return;
        }
        Optional<EncounterOutcome> last = EncounterOutcome.last(exchange.outcomes(), view.day());
        if (last.isEmpty()) {
            steps.add(speech.phrase("next.outcome"));
        }
        last.flatMap(entry -> entry.next().value())
                .ifPresent(day -> steps.add(
                        speech.phrase(day.isBefore(view.day()) ? "next.reminder.late" : "next.reminder", day)));
    }
}
