package org.cldess.reporting.indicator;

import java.util.ArrayList;
import java.util.List;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;

/** The status of an indicator as a shape and a word. */
final class TargetStatuses {
    private TargetStatuses() {}

    static Phrase of(TargetStatus status, String words) {
        return switch (status) {
            case REACHED -> Phrase.status(StatusMark.DONE, words);
            case ON_TRACK -> Phrase.status(StatusMark.IN_PROGRESS, words);
            case BEHIND -> Phrase.status(StatusMark.LATE, words);
            case UNKNOWN -> Phrase.status(StatusMark.TO_DISCUSS, words);
            case NOT_MEASURED -> Phrase.status(StatusMark.TO_DO, words);
        };
    }

    static Phrase of(TargetStatus status, Speech speech) {
        return of(status, speech.capital(speech.say(status)));
    }

    /** Returns all statuses except the last, which is only a word. */
    static Phrase legend(Speech speech) {
        List<Phrase> shapes = new ArrayList<>();
        for (TargetStatus status :
                List.of(TargetStatus.REACHED, TargetStatus.ON_TRACK, TargetStatus.BEHIND, TargetStatus.UNKNOWN)) {
            shapes.add(of(status, speech));
        }
        Phrase legend = Phrase.EMPTY;
        for (Phrase shape : shapes) {
            legend = legend.runs().isEmpty() ? shape : legend.then(" · ").then(shape);
        }
        return legend;
    }
}
