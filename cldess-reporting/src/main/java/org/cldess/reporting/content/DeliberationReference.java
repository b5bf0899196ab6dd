package org.cldess.reporting.content;

import java.util.Optional;
import org.cldess.deliberation.Deliberation;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;

/** Formats references to deliberations. */
public final class DeliberationReference {
    private DeliberationReference() {}

    /** Returns « n° 2012-70 du 10 décembre 2012 », or the known part of it. */
    public static Phrase of(Deliberation deliberation, Speech speech) {
        Optional<String> number = deliberation.number().value();
        return deliberation
                .date()
                .value()
                .map(day -> number.map(given -> speech.phrase("deliberation.number-date", speech.typed(given), day))
                        .orElseGet(() -> speech.phrase(
                                deliberation.number().isNone() ? "deliberation.dated" : "deliberation.date", day)))
                .or(() -> number.map(given -> speech.phrase(
                        deliberation.date().isNone() ? "deliberation.numbered" : "deliberation.number",
                        speech.typed(given))))
                .orElseGet(() -> speech.phrase("deliberation.unknown", speech.typed(deliberation.subject())));
    }
}
