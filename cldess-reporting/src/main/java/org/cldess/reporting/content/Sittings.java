package org.cldess.reporting.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.View;

/**
 * The sittings of the steering committee before and after the day of a view. A dossier that describes no steering
 * committee has those of all its bodies.
 */
public final class Sittings {
    private Sittings() {}

    /** Returns the day of the next sitting, which may be the day of the view. */
    public static Optional<LocalDate> next(View view) {
        return days(view, day -> !day.isBefore(view.day())).min(Comparator.naturalOrder());
    }

    /** Returns the day of the last sitting before the day of the view. */
    public static Optional<LocalDate> last(View view) {
        return days(view, day -> day.isBefore(view.day())).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(View view, Predicate<LocalDate> which) {
        Set<GovernanceBodyId> committees = view.dossier().bodies().stream()
                .filter(body -> body.kind() == BodyKind.STEERING_COMMITTEE)
                .map(GovernanceBody::id)
                .collect(Collectors.toSet());
        List<GovernanceSitting> sittings = view.dossier().sittings();
        return sittings.stream()
                .filter(sitting -> committees.isEmpty() || committees.contains(sitting.body()))
                .flatMap(sitting -> sitting.date().value().stream())
                .filter(which);
    }

    /** Returns the name of the body that sits and the place: « Comité de pilotage, Grasse ». */
    public static Phrase name(View view, GovernanceSitting sitting) {
        var speech = view.speech(SharedTexts.WORDS);
        Phrase body = view.dossier().bodies().stream()
                .filter(one -> one.id().equals(sitting.body()))
                .findFirst()
                .map(one -> speech.typed(one.name()))
                .orElseGet(() -> Phrase.of(speech.say("sitting")));
        Phrase name = sitting.place()
                .value()
                .map(place -> speech.phrase("sitting.at", body, speech.typed(place)))
                .orElse(body);
        return view.leading(name, Place.SITTING, sitting.id());
    }
}
