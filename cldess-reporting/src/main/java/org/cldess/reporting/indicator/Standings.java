package org.cldess.reporting.indicator;

import java.util.ArrayList;
import java.util.List;
import org.cldess.indicator.Series.Standing;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;

/** The standing of an indicator as a shape and a word. */
final class Standings {
    private Standings() {}

    static Phrase of(Standing standing, String words) {
        return switch (standing) {
            case REACHED -> Phrase.status(StatusMark.DONE, words);
            case ON_THE_WAY -> Phrase.status(StatusMark.IN_PROGRESS, words);
            case BEHIND -> Phrase.status(StatusMark.LATE, words);
            case UNKNOWN -> Phrase.status(StatusMark.TO_DISCUSS, words);
            case NOT_MEASURED -> Phrase.status(StatusMark.TO_DO, words);
        };
    }

    static Phrase of(Standing standing, Speech speech) {
        return of(standing, speech.capital(speech.say(standing)));
    }

    /** Returns all standings except the last, which is only a word. */
    static Phrase legend(Speech speech) {
        List<Phrase> shapes = new ArrayList<>();
        for (Standing standing : List.of(Standing.REACHED, Standing.ON_THE_WAY, Standing.BEHIND, Standing.UNKNOWN)) {
            shapes.add(of(standing, speech));
        }
        Phrase legend = Phrase.EMPTY;
        for (Phrase shape : shapes) {
            legend = legend.runs().isEmpty() ? shape : legend.then(" · ").then(shape);
        }
        return legend;
    }
}
