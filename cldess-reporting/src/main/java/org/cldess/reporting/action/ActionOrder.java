package org.cldess.reporting.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionLink;
import org.cldess.action.Forecast;
import org.cldess.action.Schedule;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** For which other actions each action waits, and when it can begin at the earliest. */
public final class ActionOrder {
    private final Speech speech;
    private final Schedule schedule;

    /**
     * Computes the order of the actions of a view.
     *
     * @param view the view to show
     */
    public ActionOrder(View view) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.schedule = Schedule.of(view.actions(), view.day());
    }

    /**
     * Returns the forecast of an action.
     *
     * @param action the action
     * @return the forecast; empty if the view does not show the action
     */
    Optional<Forecast> forecast(Action action) {
        return schedule.find(action.id());
    }

    /**
     * Returns the action that a link of an action makes it come after.
     *
     * @param action the action
     * @param link the link
     * @return the other action; empty if the link does not order the two
     */
    Optional<Forecast.Predecessor> predecessor(Action action, ActionLink link) {
        return forecast(action)
                .flatMap(forecast -> forecast.predecessors().stream()
                        .filter(other -> other.link().equals(link))
                        .findFirst());
    }

    /**
     * Returns the earliest start of an action that waits for another.
     *
     * @param action the action
     * @return the day; empty if it waits for none, or if the day is unknown
     */
    Optional<LocalDate> earliestStart(Action action) {
        return forecast(action)
                .filter(forecast -> !forecast.awaited().isEmpty())
                .flatMap(Forecast::start);
    }

    /**
     * Returns the sentence that names the actions for which an action waits, by their numbers.
     *
     * @param action the action
     * @return « attend les actions 1.1.2 et 2.1.1 »; empty if it waits for none
     */
    public Optional<Phrase> waits(Action action) {
        List<Phrase> numbers = forecast(action).map(Forecast::awaited).orElse(List.of()).stream()
                .map(other -> Phrase.of(other.action().number()))
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.phrase("order.waits", numbers.size(), speech.list(numbers)));
    }

    /**
     * Returns the name of what an action waits for or waited for.
     *
     * @param other the other action
     * @param name its name
     * @return the name, with the milestone if one is enough
     */
    Phrase name(Forecast.Predecessor other, Phrase name) {
        return other.milestone()
                .map(step -> speech.phrase("order.step", name, speech.typed(step.title())))
                .orElse(name);
    }

    /**
     * Returns when the other action ended or can end, or reached or can reach the milestone.
     *
     * @param other the other action
     * @return « terminée le 12/05/2014 », « au plus tôt le 30/09/2014 »; empty if that is unknown
     */
    Optional<String> state(Forecast.Predecessor other) {
        if (other.isOver() && other.day().isEmpty()) {
            return Optional.of(speech.say("order.dropped"));
        }
        String key =
                !other.isOver() ? "order.earliest" : other.milestone().isPresent() ? "order.reached" : "order.ended";
        return other.day().map(day -> speech.say(key, speech.shortDate(day)));
    }
}
