package org.cldess.reporting.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.charter.CharterVersion;
import org.cldess.contract.party.Party;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Meeting;
import org.cldess.exchange.Visit;
import org.cldess.ledger.GrantAccount;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.network.Tie;
import org.cldess.outcome.EncounterFollowUp;
import org.cldess.reporting.content.EverydayWords;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.PostalLines;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The sheet of one actor. Facts that are not recorded, or not for the audience, are not shown. */
final class ActorSheet {
    private final View view;
    private final Speech speech;
    private final SheetFacts facts;
    private final Actor actor;
    private final ActorId id;
    private final List<Definitions.Entry> entries = new ArrayList<>();

    ActorSheet(View view, SheetFacts facts, Actor actor) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.facts = facts;
        this.actor = actor;
        this.id = actor.id();
    }

    Section section() {
        add("sheet.activity", activity());
        add("sheet.place", PostalLines.of(view, speech, actor).stream());
        add("sheet.status", status().stream());
        add("sheet.parties", parties());
        add("sheet.charter", charter());
        add(
                "sheet.leads",
                actions(action -> action.lead().value().filter(id::equals).isPresent()));
        add(
                "sheet.partner",
                actions(action -> action.partners().value().orElse(List.of()).contains(id)));
        add("sheet.bodies", bodies());
        add("sheet.grants", grants());
        add("sheet.projects", projects());
        add("sheet.meetings", meetings());
        add("sheet.introductions", introductions());
        add("sheet.visits", visits());
        add("sheet.ties", ties());
        add(
                "sheet.offers",
                actor.offers().value().orElse(List.of()).stream()
                        .map(Offer::description)
                        .map(speech::typed));
        add(
                "sheet.needs",
                Need.open(actor.needs()).value().orElse(List.of()).stream()
                        .map(Need::description)
                        .map(speech::typed));
        add("sheet.persons", persons());
        Block block = entries.isEmpty() ? Sections.nothingYet(speech.say("sheet.nothing")) : new Definitions(entries);

        return new Section(Place.ACTOR.section(id), speech.typed(actor.name()), Sheet.SAME, List.of(block));
    }

    private void add(String term, Stream<Phrase> lines) {
        List<Phrase> some = lines.toList();
        if (!some.isEmpty()) {
            entries.add(new Definitions.Entry(Phrase.of(speech.say(term)), some));
        }
    }

    /** The label of the activity, then what people call it. */
    private Stream<Phrase> activity() {
        return actor.naf().value().stream()
                .flatMap(code -> Stream.of(code.label(), EverydayWords.of(code)))
                .flatMap(Optional::stream)
                .map(speech::typed)
                .map(speech::capital);
    }

    private Optional<Phrase> status() {
        return view.contract().kind().isForSocialEconomy()
                ? Optional.ofNullable(facts.statuses().get(id)).map(status -> speech.capital(speech.phrase(status)))
                : Optional.empty();
    }

    private Stream<Phrase> parties() {
        return view.contract().parties().stream()
                .filter(party -> party.actor().equals(id))
                .map(this::party);
    }

    private Phrase party(Party party) {
        Phrase role = speech.capital(speech.phrase(party.role()));
        return party.until()
                .value()
                .map(until -> speech.phrase("sheet.from-until", role, party.from(), until))
                .orElse(speech.phrase("sheet.from", role, party.from()));
    }

    private Stream<Phrase> charter() {
        return view.dossier().charter().value().stream()
                .flatMap(charter -> charter.signatures().stream()
                        .filter(signature -> signature.actor().equals(id) && signature.isValidOn(view.day()))
                        .map(signature -> speech.phrase(
                                "sheet.signed",
                                signature.date().value().orElseThrow(),
                                charter.findVersion(signature.version())
                                        .map(CharterVersion::label)
                                        .map(speech::typed)
                                        .orElse(Phrase.EMPTY))));
    }

    private Stream<Phrase> actions(Predicate<Action> which) {
        return view.actions().stream()
                .filter(which)
                .map(action -> speech.phrase("sheet.action", view.name(action), action.status(view.day())));
    }

    private Stream<Phrase> bodies() {
        return view.dossier().bodies().stream()
                .filter(body -> view.dossier()
                        .membersInOffice(body, view.day())
                        .value()
                        .orElse(List.of())
                        .contains(id))
                .map(body -> speech.typed(body.name()));
    }

    private Stream<Phrase> grants() {
        return view.dossier().journal().grants().stream()
                .filter(account -> account.grant().funder().equals(id)
                        || account.grant().recipients().contains(id))
                .map(this::grant);
    }

    private Phrase grant(GrantAccount account) {
        Phrase object = view.leading(
                speech.typed(account.grant().object()),
                Place.GRANT,
                account.grant().id());
        boolean isFunder = account.grant().funder().equals(id);
        Phrase other =
                link(isFunder ? account.grant().beneficiary() : account.grant().funder());
        Phrase line = speech.phrase(isFunder ? "sheet.grant.to" : "sheet.grant.from", object, other, account.status());
        return account.awarded()
                .value()
                .map(amount -> speech.phrase("sheet.grant.amount", line, amount))
                .orElse(line);
    }

    private Stream<Phrase> projects() {
        return view.dossier().calls().stream()
                .flatMap(call -> call.applications().stream()
                        .filter(application -> call.findApplicant(application.applicant())
                                .flatMap(applicant -> applicant.actor().value())
                                .filter(id::equals)
                                .isPresent())
                        .map(application -> project(call, application)));
    }

    private Phrase project(CallForProjects call, ProjectApplication application) {
        Phrase line = speech.phrase("sheet.project", speech.typed(application.title()), speech.typed(call.title()));
        return call.findDecision(application.id())
                .map(decision -> speech.phrase("sheet.project.decided", line, decision.kind()))
                .orElse(line);
    }

    private boolean seesEncounters() {
        return view.audience().sees(Audience.PARTNER);
    }

    private Stream<Phrase> meetings() {
        return view.dossier().meetings().stream()
                .filter(meeting -> seesEncounters()
                        && meeting.guests().stream()
                                .anyMatch(guest -> guest.actor().equals(id)))
                .map(this::meeting);
    }

    private Phrase meeting(Meeting meeting) {
        Phrase title = speech.typed(meeting.title());
        Phrase line = meeting.date()
                .value()
                .map(day -> speech.phrase("sheet.on", title, day))
                .orElse(title);
        return meeting.attended()
                .value()
                .map(attended ->
                        speech.phrase(attended.contains(id) ? "sheet.meeting.attended" : "sheet.meeting.absent", line))
                .orElse(line);
    }

    /** Who was introduced to the actor in meetings, and what came of it. */
    private Stream<Phrase> introductions() {
        return view.dossier().meetings().stream()
                .filter(meeting -> seesEncounters())
                .flatMap(meeting -> meeting.introductions().value().orElse(List.of()).stream())
                .filter(pair -> pair.first().equals(id) || pair.second().equals(id))
                .map(this::introduction);
    }

    private Phrase introduction(EncounterFollowUp pair) {
        Phrase other = link(pair.first().equals(id) ? pair.second() : pair.first());
        List<Phrase> outcomes = pair.outcomes().stream()
                .map(outcome -> speech.phrase("sheet.on-day", outcome.kind(), speech.shortDate(outcome.date())))
                .toList();
        return outcomes.isEmpty() ? other : speech.phrase("sheet.outcomes", other, speech.list(outcomes));
    }

    private Stream<Phrase> visits() {
        return view.dossier().exchanges().stream()
                .flatMap(exchange -> Stream.of(exchange.first(), exchange.second()))
                .filter(visit -> visit.visitor().equals(id) || visit.host().equals(id))
                .map(this::visit);
    }

    private Phrase visit(Visit visit) {
        boolean isVisitor = visit.visitor().equals(id);
        Phrase line = speech.phrase(
                isVisitor ? "sheet.visit.at" : "sheet.visit.of", link(isVisitor ? visit.host() : visit.visitor()));
        return visit.held()
                .value()
                .map(day -> speech.phrase("sheet.visit.held", line, day))
                .or(() -> visit.planned().value().map(day -> speech.phrase("sheet.visit.planned", line, day)))
                .orElse(line);
    }

    /** The other actors by kind of tie: « A travaillé avec : A, B et C ». */
    private Stream<Phrase> ties() {
        if (!seesEncounters()) {
            return Stream.empty();
        }
        Map<Phrase, List<Phrase>> byKind = new LinkedHashMap<>();
        for (Tie tie : facts.network().ties()) {
            if (tie.actor().equals(id) || tie.partner().equals(id)) {
                byKind.computeIfAbsent(speech.capital(speech.phrase(tie.kind())), unused -> new ArrayList<>())
                        .add(link(tie.actor().equals(id) ? tie.partner() : tie.actor()));
            }
        }
        return byKind.entrySet().stream()
                .map(kind -> speech.phrase(
                        "actors.line",
                        kind.getKey(),
                        speech.list(kind.getValue().stream().distinct().toList())));
    }

    /** The persons whose data are kept, and why and until when. The public finds persons in the directory alone. */
    private Stream<Phrase> persons() {
        return actor.contacts().stream()
                .filter(contact -> seesEncounters() && contact.isUsableOn(view.day()))
                .map(this::person);
    }

    private Phrase person(Contact contact) {
        Phrase name = speech.typed(contact.fullName());
        Phrase who = contact.function()
                .value()
                .map(function -> name.then(", ").then(speech.typed(function)))
                .orElse(name);
        return speech.phrase("sheet.person", who, speech.unended(contact.purpose()), contact.keepUntil());
    }

    /** Returns the name of another actor, which leads to its sheet in this document. */
    private Phrase link(ActorId other) {
        return view.isNamed(other)
                ? Phrase.EMPTY.link(view.name(other), "#" + Place.ACTOR.section(other))
                : view.name(other);
    }
}
