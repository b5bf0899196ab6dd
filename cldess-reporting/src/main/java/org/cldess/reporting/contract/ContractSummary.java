package org.cldess.reporting.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.party.Party;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Deliberation;
import org.cldess.reporting.chart.Timeline;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Who commits to what, until when and for how much, followed by a timeline of the contract. */
final class ContractSummary {
    private final View view;
    private final Speech speech;
    private final Contract contract;

    private ContractSummary(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.contract();
    }

    /** An event, with its day. */
    private record Event(LocalDate day, Phrase what) {}

    static Section section(View view) {
        ContractSummary summary = new ContractSummary(view);
        return Sections.of(
                "essentiel",
                SharedTexts.speech(view, Texts.WORDS).say("contract.summary"),
                List.of(summary.verdict(), summary.timeline()));
    }

    private Notice verdict() {
        Term term = contract.term();
        List<Phrase> parties =
                contract.partiesThatSign().stream().map(view::name).toList();
        Phrase first = parties.isEmpty()
                ? speech.phrase("contract.verdict.nobody", term.start(), term.end())
                : speech.phrase(
                        contract.signedOn(view.day()).isPresent() ? "contract.verdict" : "contract.verdict.unsigned",
                        speech.list("each.le", parties),
                        term.start(),
                        term.end(),
                        parties.size());
        List<String> others = new ArrayList<>();
        int objectives = contract.objectives().size();
        ObjectiveLevel widest = contract.kind().levels().get(0);
        if (objectives > 0) {
            others.add(
                    speech.say("contract.verdict.objectives", objectives, objectives == 1 ? widest : widest.plural()));
        }
        List<Envelope> envelopes = contract.envelopes().value().orElse(List.of());
        if (!envelopes.isEmpty()) {
            others.add(speech.say("contract.verdict.envelopes", speech.euros(Envelopes.sum(envelopes))));
        }
        if (!view.resources().isEmpty()) {
            others.add(speech.say(
                    "contract.verdict.money",
                    Parts.of(view).say(all -> all.funding().planned(), speech::euros)));
        }
        return Notice.of(
                Notice.Kind.VERDICT,
                others.stream()
                        .map(Phrase::of)
                        .reduce(first, (sentence, next) -> sentence.then(" ").then(next)));
    }

    private Figure timeline() {
        List<Event> events = events();
        Timeline chart = Timeline.of(
                view.day(), periods(), events.stream().map(this::drawn).toList(), speech.locale());
        String spoken = events.stream()
                .map(event ->
                        speech.say("timeline.spoken", event.day(), event.what().plain()))
                .collect(Collectors.joining(" "));
        return new Figure(
                speech.phrase("timeline.title", view.years()),
                speech.phrase("timeline.subtitle", view.day()),
                speech.say(
                                "timeline.spoken.term",
                                contract.term().start(),
                                contract.term().end()) + " " + spoken,
                chart,
                table(events));
    }

    private Timeline.Event drawn(Event event) {
        return new Timeline.Event(
                speech.say(
                        "timeline.event",
                        speech.shortDate(event.day()),
                        event.what().plain()),
                event.day());
    }

    private Optional<Table> table(List<Event> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("timeline.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.event"), Table.Align.LEFT);
        events.forEach(event -> table.row(Cell.of(speech.shortDate(event.day())), Cell.of(event.what())));
        return Optional.of(table.build());
    }

    private List<Timeline.Period> periods() {
        Term term = contract.term();
        List<Timeline.Period> periods = new ArrayList<>();
        periods.add(new Timeline.Period(speech.say("timeline.term", view.years()), term.start(), term.end()));
        contract.parties().stream()
                .filter(contract::isCarrier)
                .map(this::carrier)
                .forEach(periods::add);
        return periods;
    }

    private Timeline.Period carrier(Party party) {
        LocalDate last = party.until().value().orElse(contract.term().end());
        return new Timeline.Period(
                speech.say("timeline.carrier", view.plainName(party.actor()), speech.capital(speech.say(party.role()))),
                party.from(),
                last.isBefore(party.from()) ? party.from() : last);
    }

    private List<Event> events() {
        return Stream.of(deliberations(), charterVersions(), decisions(), signatures(), amendments(), successions())
                .flatMap(events -> events)
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }

    private Stream<Event> deliberations() {
        return view.dossier().deliberations().stream().flatMap(this::event);
    }

    private Stream<Event> event(Deliberation deliberation) {
        return deliberation.date().value().stream()
                .map(day -> new Event(day, speech.phrase("timeline.deliberation", view.name(deliberation.assembly()))));
    }

    private Stream<Event> charterVersions() {
        return view.dossier().charter().value().stream()
                .flatMap(charter -> charter.versions().stream())
                .flatMap(version -> version.date().value().stream()
                        .map(day -> new Event(day, speech.phrase("timeline.charter", speech.typed(version.label())))));
    }

    private Stream<Event> signatures() {
        return contract.signatures().stream()
                .flatMap(signature -> signature.date().value().stream())
                .distinct()
                .map(day -> new Event(day, Phrase.of(speech.say("timeline.signature"))));
    }

    private Stream<Event> decisions() {
        return contract.decisions().value().stream()
                .flatMap(List::stream)
                .flatMap(decision -> decision.date().value().stream()
                        .map(day -> new Event(day, speech.phrase("timeline.decision", speech.say(decision.what())))));
    }

    /** The events of amendments: each is signed on one day and takes effect on another. */
    private Stream<Event> amendments() {
        return contract.amendments().stream()
                .flatMap(amendment -> Stream.concat(
                        contract.signedOn(amendment, view.day()).stream()
                                .map(day -> new Event(
                                        day,
                                        speech.phrase("timeline.amendment", Integer.toString(amendment.number())))),
                        amendment.effective().value().stream()
                                .map(day -> new Event(
                                        day, speech.phrase("timeline.effect", Integer.toString(amendment.number()))))));
    }

    private Stream<Event> successions() {
        return contract.parties().stream()
                .filter(party -> party.succession().value().isPresent())
                .map(party -> new Event(party.from(), speech.phrase("timeline.succession", view.name(party))));
    }
}
