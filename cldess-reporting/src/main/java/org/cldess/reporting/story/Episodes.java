package org.cldess.reporting.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.call.CallForProjects;
import org.cldess.call.jury.JuryDecision;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.StatusStep;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.Party;
import org.cldess.encounter.Meeting;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.Visit;
import org.cldess.gathering.Gathering;
import org.cldess.known.Known;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningProposal;
import org.cldess.planning.ProposalState;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The events of a contract by day, as far as the reader may see them. */
public final class Episodes {
    private final View view;
    private final Speech speech;

    private Episodes(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns what happened by the day of a view, oldest first. */
    public static List<Episode> of(View view) {
        return new Episodes(view).list();
    }

    private List<Episode> list() {
        return Stream.of(charter(), contract(), gatherings(), meetings(), visits(), calls(), planning())
                .flatMap(Function.identity())
                .filter(episode -> !episode.day().isAfter(view.day()))
                .sorted(Comparator.comparing(Episode::day))
                .toList();
    }

    private Stream<Episode> charter() {
        return view.dossier().charter().value().stream()
                .flatMap(charter ->
                        charter.versions().stream().flatMap(version -> on(version.date(), adopted(charter, version))));
    }

    private Phrase adopted(Charter charter, CharterVersion version) {
        long signatories = charter.signatures(version.id(), view.day()).stream()
                .map(CharterSignature::actor)
                .distinct()
                .count();
        boolean isFirst = charter.versions().get(0).equals(version);
        return speech.phrase(
                isFirst ? "charter.first" : "charter.next",
                speech.typed(charter.title()),
                speech.typed(version.label()),
                signatories);
    }

    private Stream<Episode> contract() {
        Contract contract = view.contract();
        Stream<Episode> approved = contract.steps(view.day()).stream()
                .filter(step -> step.to() == ContractStatus.APPROVED)
                .map(StatusStep::date)
                .flatMap(day -> on(day, speech.phrase("contract.approved")));
        Stream<Episode> signed = contract.signedOn(view.day()).stream()
                .map(day -> new Episode(day, speech.phrase("contract.signed", signatories(contract))));
        Stream<Episode> successions = contract.parties().stream()
                .filter(party -> party.succession().value().isPresent())
                .map(party -> new Episode(party.from(), succession(contract, party)));
        Stream<Episode> amendments = contract.amendments().stream()
                .flatMap(amendment -> contract.signedOn(amendment, view.day()).stream()
                        .map(day -> new Episode(day, amended(amendment))));
        return Stream.of(approved, signed, successions, amendments).flatMap(Function.identity());
    }

    private Phrase signatories(Contract contract) {
        return speech.list(
                "the", contract.partiesThatSign().stream().map(view::name).toList());
    }

    private Phrase succession(Contract contract, Party party) {
        Party former = contract.findParty(
                        party.succession().value().orElseThrow().predecessor())
                .orElseThrow();
        return speech.phrase("contract.succeeded", view.name(party), view.name(former));
    }

    private Phrase amended(Amendment amendment) {
        return speech.phrase("contract.amended", amendment.number(), speech.unended(amendment.subject()));
    }

    private Stream<Episode> gatherings() {
        return view.dossier().gatherings().stream().flatMap(gathering -> {
            List<Gathering.Session> held = gathering.heldBy(view.day());
            return held.stream()
                    .map(session -> session.date().value().orElseThrow())
                    .min(Comparator.naturalOrder())
                    .map(first -> new Episode(first, gathered(gathering, held.size())))
                    .stream();
        });
    }

    private Phrase gathered(Gathering gathering, int sessions) {
        Phrase title = speech.typed(gathering.title());
        int came = gathering.attendance(view.day()).orElse(0);
        return came == 0
                ? speech.phrase("gathering.sessions", title, sessions, view.day())
                : speech.phrase("gathering.attendance", title, sessions, view.day(), came);
    }

    private Stream<Episode> meetings() {
        return view.dossier().meetings().stream().flatMap(meeting -> on(meeting.date(), met(meeting)));
    }

    /** Only partners may see who met: others learn how many were invited. */
    private Phrase met(Meeting meeting) {
        Phrase title = speech.typed(meeting.title());
        return meeting.introductions()
                .value()
                .map(met ->
                        speech.phrase("meeting.held", title, meeting.guests().size(), met.size()))
                .orElseGet(() ->
                        speech.phrase("meeting.invited", title, meeting.guests().size(), meeting.rounds()));
    }

    private Stream<Episode> visits() {
        return view.dossier().exchanges().stream()
                .flatMap(exchange -> Stream.of(exchange.first(), exchange.second())
                        .flatMap(visit -> on(visit.held(), visited(exchange, visit))));
    }

    private Phrase visited(Exchange exchange, Visit visit) {
        Phrase visitor = view.name(visit.visitor());
        Phrase host = view.name(visit.host());
        return speech.phrase(
                isReturn(exchange, visit) ? "visit.return" : "visit.first",
                visitor,
                host,
                speech.typed(exchange.title()));
    }

    private static boolean isReturn(Exchange exchange, Visit visit) {
        return visit.equals(exchange.second())
                && exchange.first().held().value().isPresent();
    }

    private Stream<Episode> calls() {
        return view.dossier().calls().stream()
                .flatMap(call -> Stream.concat(
                        on(call.opens(), opened(call)),
                        call.awards().stream()
                                .map(JuryDecision::date)
                                .flatMap(day -> day.value().stream())
                                .max(Comparator.naturalOrder())
                                .map(day -> new Episode(day, awarded(call)))
                                .stream()));
    }

    private Phrase opened(CallForProjects call) {
        return speech.phrase("call.opened", speech.typed(call.title()));
    }

    private Phrase awarded(CallForProjects call) {
        int projects = call.awards().size();
        return call.awarded()
                .value()
                .map(amount ->
                        speech.phrase("call.awarded", projects, speech.typed(call.title()), speech.euros(amount)))
                .orElseGet(() -> speech.phrase("call.chosen", projects, speech.typed(call.title())));
    }

    private Stream<Episode> planning() {
        return view.dossier().planningDocuments().stream()
                .flatMap(document -> Stream.concat(
                        last(document, PlanningProposal::sent)
                                .map(day -> new Episode(day, proposed(document)))
                                .stream(),
                        last(document, proposal -> proposal.answer().flatMap(PlanningProposal.Answer::date))
                                .map(day -> new Episode(day, answered(document)))
                                .stream()));
    }

    private static Optional<LocalDate> last(
            PlanningDocument document, Function<PlanningProposal, Known<LocalDate>> date) {
        return document.proposals().stream()
                .flatMap(proposal -> date.apply(proposal).value().stream())
                .max(Comparator.naturalOrder());
    }

    private Phrase proposed(PlanningDocument document) {
        long sent = document.proposals().stream()
                .filter(proposal -> proposal.sent().value().isPresent())
                .count();
        return speech.phrase("planning.proposed", sent, speech.typed(document.title()));
    }

    private Phrase answered(PlanningDocument document) {
        long kept = document.proposals().stream()
                .filter(proposal ->
                        proposal.state() == ProposalState.ADOPTED || proposal.state() == ProposalState.PARTLY_ADOPTED)
                .count();
        return speech.phrase("planning.answered", kept, speech.typed(document.title()));
    }

    private static Stream<Episode> on(Known<LocalDate> day, Phrase words) {
        return day.value().map(known -> new Episode(known, words)).stream();
    }
}
