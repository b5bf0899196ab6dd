package org.cldess.reporting.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.Establishment;
import org.cldess.actor.HeldRole;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The establishments of actors besides their seat, their roles in bodies and networks, and the actors that are not
 * available on the day.
 */
final class ActorsOverTime {
    private final View view;
    private final Speech speech;

    private ActorsOverTime(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns the section, or empty if none of this is recorded. */
    static Optional<Section> section(View view) {
        return new ActorsOverTime(view).section();
    }

    private Optional<Section> section() {
        List<Actor> told = view.dossier().actors().stream()
                .filter(actor -> !establishments(actor).isEmpty()
                        || !roles(actor).isEmpty()
                        || state(actor).isPresent())
                .sorted(Comparator.comparing((Actor actor) -> view.plainName(actor.id()), AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(Actor::id))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("actors.over-time.table", told.size()))
                .column(speech.say("column.actor"), Table.Align.LEFT)
                .column(speech.say("column.establishments"), Table.Align.LEFT)
                .column(speech.say("column.roles"), Table.Align.LEFT)
                .column(speech.say("column.activity"), Table.Align.LEFT);
        told.forEach(actor -> table.row(
                Cell.of(view.name(actor.id())),
                cell(establishments(actor), actor.establishments()),
                cell(roles(actor), actor.roles()),
                state(actor).map(Cell::of).orElse(Cell.MISSING)));
        return Optional.of(
                Sections.of("implantations-et-roles", speech.say("actors.over-time.title"), List.of(table.build())));
    }

    private static Cell cell(List<Phrase> lines, Known<?> fact) {
        if (!lines.isEmpty()) {
            return Cell.of(lines);
        }
        return fact.isRecorded() ? Cell.NOTHING : Cell.MISSING;
    }

    private List<Phrase> establishments(Actor actor) {
        return actor.establishments().value().orElse(List.of()).stream()
                .map(this::line)
                .toList();
    }

    private Phrase line(Establishment place) {
        List<String> facts = new ArrayList<>();
        place.commune().value().map(view::plainName).ifPresent(facts::add);
        place.siret().value().map(siret -> speech.say("actors.siret", siret)).ifPresent(facts::add);
        if (place.siret().isNone()) {
            facts.add(speech.say("actors.no-siret"));
        }
        place.opened()
                .value()
                .map(day -> speech.say("actors.opened", speech.shortDate(day)))
                .ifPresent(facts::add);
        place.closed()
                .value()
                .map(day -> speech.say("actors.closed", speech.shortDate(day)))
                .ifPresent(facts::add);
        Phrase name = speech.typed(place.name());
        return facts.isEmpty() ? name : speech.phrase("actors.line", name, String.join(", ", facts));
    }

    private List<Phrase> roles(Actor actor) {
        return actor.roles().value().orElse(List.of()).stream().map(this::line).toList();
    }

    private Phrase line(HeldRole held) {
        Phrase role = speech.typed(held.role());
        Phrase named = held.organisation()
                .value()
                .map(body -> speech.phrase("actors.role-in", role, view.name(body)))
                .orElse(role);
        return TermLines.period(speech, held.from(), held.until())
                .map(period -> speech.phrase("actors.line", named, period))
                .orElse(named);
    }

    /**
     * « En pause depuis le 1 mars 2014 ». The public learns which actors have ceased, but not which ones want to be
     * left alone or do not answer.
     */
    private Optional<Phrase> state(Actor actor) {
        LocalDate day = view.day();
        return actor.activityOn(day)
                .value()
                .filter(state ->
                        state == ActivityState.CEASED || view.audience().sees(Audience.PARTNER))
                .map(state -> Phrase.of(said(actor, state, day)));
    }

    private String said(Actor actor, ActivityState state, LocalDate day) {
        String word = speech.capital(speech.say(state));
        return actor.activity().value().orElse(List.of()).stream()
                .map(Activity::from)
                .flatMap(from -> from.value().stream())
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(from -> speech.say("actors.state-since", word, speech.shortDate(from)))
                .orElse(word);
    }
}
