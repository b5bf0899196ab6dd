package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.accessibility.OnlineService_;
import org.cldess.action.Action_;
import org.cldess.action.Risk_;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactFile_;
import org.cldess.actor.kind.ActorKind;
import org.cldess.agreement.Agreement_;
import org.cldess.agreement.Deliverable_;
import org.cldess.agreement.Obligation_;
import org.cldess.agreement.PartnerSignature_;
import org.cldess.agreement.Termination_;
import org.cldess.call.CallForProjects_;
import org.cldess.call.application.Applicant_;
import org.cldess.call.jury.Juror_;
import org.cldess.call.jury.JuryDecision_;
import org.cldess.charter.CharterSignature_;
import org.cldess.charter.Proposal_;
import org.cldess.component.Component;
import org.cldess.contract.ContractDecision_;
import org.cldess.contract.amendment.EnvelopeChange_;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Party_;
import org.cldess.contract.party.Signature_;
import org.cldess.contract.party.Succession;
import org.cldess.contract.text.Envelope_;
import org.cldess.decision.Vote_;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.Deliberation_;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Guest_;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.Meeting_;
import org.cldess.exchange.Visit_;
import org.cldess.financing.Resource_;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.gathering.Session_;
import org.cldess.governance.Attendance_;
import org.cldess.governance.Consultation_;
import org.cldess.governance.GovernanceBody_;
import org.cldess.governance.GovernanceDecision_;
import org.cldess.grant.BeneficiaryShare_;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.grant.Investment_;
import org.cldess.indicator.Measurement_;
import org.cldess.indicator.YearLock_;
import org.cldess.known.Known;
import org.cldess.planning.PlanningDocument_;
import org.cldess.purchase.Buyer_;
import org.cldess.purchase.ClauseHours_;
import org.cldess.purchase.Holder_;
import org.cldess.purchase.Purchase_;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Faults in what a component names: one for each component of which an act asks that a body is there or that a vote
 * authorises it. The act is made up. It writes another id into a dossier in which every component has a value, and no
 * rule judges it.
 */
final class StandingFaults {
    /** The method of the acts that only these faults have. */
    static final String MADE_UP = "made up";

    private static final LocalDate DAY = LocalDate.of(2013, 6, 14);
    private static final ActorId THERE = ActorId.of("zz-there");
    private static final ActorId GONE = ActorId.of("zz-gone");
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final ActorId SUCCEEDED = ActorId.of("zz-succeeded");
    private static final DeliberationId OF_NOBODY = DeliberationId.of("zz-of-nobody");

    /** The components that name a body which exists, or of which another one took the place. */
    private static final List<Component<?, ?>> EXISTING = List.of(
            Action_.LEAD,
            Action_.PARTNERS,
            Agreement_.PARTNERS,
            Applicant_.ACTOR,
            Attendance_.ACTOR,
            BeneficiaryShare_.ACTOR,
            Buyer_.ACTOR,
            CallForProjects_.ORGANISER,
            ClauseHours_.STRUCTURE,
            Consultation_.ACTOR,
            ContactFile_.CONTROLLER,
            Deliverable_.OWED_BY,
            Envelope_.FUNDER,
            EnvelopeChange_.FUNDER,
            GovernanceBody_.MEMBERS,
            GovernanceDecision_.RESPONSIBLE,
            Grant_.BENEFICIARY,
            Grant_.FUNDER,
            Guest_.ACTOR,
            Holder_.ACTOR,
            Investment_.OWNER,
            Juror_.ACTOR,
            Measurement_.MEASURED_BY,
            Obligation_.BY,
            OnlineService_.PUBLISHER,
            PlanningDocument_.AUTHOR,
            Purchase_.BUYER,
            Resource_.FUNDER,
            Risk_.OWNER,
            Session_.ACTORS,
            Visit_.HOST,
            Visit_.VISITOR,
            YearLock_.LOCKED_BY);

    /** The components that name a body which acts itself. */
    private static final List<Component<?, ?>> ACTING = List.of(
            CharterSignature_.ACTOR,
            Proposal_.AUTHOR,
            PartnerSignature_.ACTOR,
            Termination_.BY,
            Party_.ACTOR,
            Vote_.ACTOR,
            Deliberation_.ASSEMBLY);

    /** A component that names a vote, and the kind of act that the vote authorises. */
    private record Voted(Component<?, ?> component, String kind) {}

    /** The components that name a vote, with the kind of act that it authorises. */
    private static final List<Voted> VOTED = List.of(
            new Voted(ContractDecision_.DELIBERATION, "decision"),
            new Voted(GrantDecision_.DELEGATION, "delegation"),
            new Voted(GrantDecision_.DELIBERATION, "grant"),
            new Voted(JuryDecision_.DELIBERATION, "award"),
            new Voted(PartnerSignature_.DELIBERATION, "agreement"),
            new Voted(Signature_.DELEGATION, "delegation"),
            new Voted(Signature_.DELIBERATION, ""));

    /** A place in the dossier, and the id of the thing that contains it. */
    private record Place(String pointer, String of) {}

    /** An id that is written at a place. */
    record Writing(String pointer, Object id) {}

    private final Map<String, Place> places = new TreeMap<>();
    private final List<String> votes = new ArrayList<>();
    private final Map<Writing, Dossier> after = new HashMap<>();
    private final WrittenDossier written;
    private final Dossier before;

    private StandingFaults() {
        Dossier full = GeneratedDossiers.full(20130218L);
        collect(full.parts(), "", "");
        Authorised[] all = VOTED.stream().map(this::matter).distinct().toArray(Authorised[]::new);
        WrittenDossier voted = WrittenDossier.of(full.toBuilder()
                .actors(full.actors().stream().map(StandingFaults::undated).toList())
                .build()
                .with(actor(THERE).build())
                .with(actor(SUCCEEDED).build())
                .with(actor(GONE)
                        .activity(List.of(Activity.of(ActivityState.CEASED, LONG_AGO)))
                        .build())
                .with(SampleContract.carried(OF_NOBODY, GONE, "Tout", DAY.minusDays(9), all)));
        for (String vote : votes) {
            voted = voted.with(vote, Known.none());
        }
        written = voted.with("/contract/parties/" + full.contract().parties().size(), former())
                .with("/contract/parties/" + (full.contract().parties().size() + 1), successor());
        before = written.dossier();
    }

    private static Party former() {
        return new Party(PartyId.of("zz-former"), SUCCEEDED, PartyRole.CARRIER, LONG_AGO, Known.none(), Known.none());
    }

    private static Party successor() {
        Succession succession =
                new Succession(former().id(), Known.of("Arrêté"), Known.of(LONG_AGO), Known.notRecorded());
        return new Party(
                PartyId.of("zz-successor"),
                THERE,
                PartyRole.CARRIER,
                LONG_AGO.plusDays(1),
                Known.none(),
                Known.of(succession));
    }

    static List<Fault<?>> all() {
        StandingFaults faults = new StandingFaults();
        Fault.Scene<Writing> writing = new Fault.Scene<>(
                "an act that writes",
                MADE_UP,
                life -> faults.before,
                (life, dossier) -> new Writing("/actions/0/lead", SUCCEEDED),
                faults::write);
        List<Fault<?>> all = new ArrayList<>();
        Stream.concat(EXISTING.stream(), ACTING.stream())
                .forEach(component ->
                        all.add(faults.fault(writing, component, "a body that had ceased", GONE, "body.gone")));
        ACTING.forEach(component ->
                all.add(faults.fault(writing, component, "a body that had a successor", SUCCEEDED, "body.succeeded")));
        all.add(attending());
        VOTED.forEach(voted -> all.add(faults.fault(
                writing, voted.component(), "the vote of a body that had ceased", OF_NOBODY, "body.gone")));
        return all;
    }

    /** Returns the fault of who attends a meeting, and was its guest before. */
    private static Fault<ActorId> attending() {
        Dossier sample = SampleDossiers.grasse();
        Meeting meeting =
                sample.meetings().get(0).toBuilder().attended(List.of()).build();
        return new Fault.Scene<ActorId>(
                        "an act that writes who attended",
                        MADE_UP,
                        life -> sample.with(meeting),
                        (life, dossier) -> meeting.guests().get(0).actor(),
                        (dossier, guest) -> new Act("", dossier, Conditions.shipped())
                                .outcome(
                                        DAY,
                                        () -> dossier.with(meeting.toBuilder()
                                                .attended(List.of(guest))
                                                .build())))
                .fact(
                        "a guest had ceased",
                        dossier -> FaultyLives.ceased(
                                dossier, meeting.guests().get(0).actor(), LONG_AGO),
                        "body.gone")
                .of(Meeting_.ATTENDED);
    }

    /** Returns the answers to acts that name a body with a successor where this is allowed, by the component. */
    static Map<String, Answer<Dossier>> ofSucceeded() {
        StandingFaults faults = new StandingFaults();
        Map<String, Answer<Dossier>> answers = new TreeMap<>();
        EXISTING.forEach(component -> answers.put(
                name(component),
                faults.write(faults.before, new Writing(faults.place(component).pointer(), SUCCEEDED))));
        return answers;
    }

    private Fault<Writing> fault(
            Fault.Scene<Writing> writing, Component<?, ?> component, String what, Object id, String code) {
        return writing.request(
                        name(component) + " names " + what,
                        sound -> new Writing(place(component).pointer(), id),
                        code)
                .of(component);
    }

    private Place place(Component<?, ?> component) {
        return Objects.requireNonNull(places.get(name(component)), () -> name(component));
    }

    static String name(Component<?, ?> component) {
        return component.owner().getSimpleName() + "." + component.name();
    }

    private static String name(Part part) {
        return part.declaredIn().getSimpleName() + "." + part.name();
    }

    private Authorised matter(Voted voted) {
        return voted.kind().isEmpty()
                ? Authorised.CONTRACT
                : Authorised.of(voted.kind(), place(voted.component()).of());
    }

    private static ActorBuilder actor(ActorId id) {
        return Actor.builder(id, ActorKind.ORGANISATION, "Organisme " + id.value());
    }

    private static Actor undated(Actor actor) {
        return actor.toBuilder()
                .created(Known.notRecorded())
                .activity(List.of())
                .build();
    }

    /** Collects the first place of each component. */
    private void collect(Record thing, String path, String of) {
        Form form = Form.of(thing);
        String own = form.identity().map(part -> part.of(thing).toString()).orElse(of);
        for (Part part : form.parts()) {
            List<?> items = part.items(thing);
            for (int i = 0; i < items.size(); i++) {
                String pointer = path + "/" + part.name() + (part.isList() ? "/" + i : "");
                if (part.holdsThings()) {
                    collect((Record) items.get(i), pointer, own);
                } else {
                    places.putIfAbsent(name(part), new Place(pointer, own));
                    if (VOTED.stream().anyMatch(voted -> name(voted.component()).equals(name(part)))) {
                        votes.add(pointer);
                    }
                }
            }
        }
    }

    private Answer<Dossier> write(Dossier dossier, Writing asked) {
        return new Act("", dossier, Conditions.shipped().under(Ruling.only(Set.of())))
                .outcome(DAY, () -> after.computeIfAbsent(asked, unused -> with(asked.pointer(), asked.id())));
    }

    /**
     * Returns the dossier with an id at a place and, if it makes no sense otherwise, wherever else the thing has it.
     */
    private Dossier with(String pointer, Object id) {
        Reading<Dossier> alone = written.with(pointer, id).reading();
        String[] steps = pointer.split("/", 4);
        String top = steps[0] + "/" + steps[1] + "/" + steps[2];
        return alone.value()
                .orElseGet(() -> written.with(
                                top,
                                renamed(
                                        written.at(top).orElseThrow(),
                                        written.at(pointer).orElseThrow(),
                                        id))
                        .dossier());
    }

    /** Returns a copy of something written with another id in place of one. */
    private static @Nullable Object renamed(@Nullable Object held, Object former, Object id) {
        if (held instanceof Map<?, ?> thing) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            thing.forEach((name, value) ->
                    copy.put(String.valueOf(name), value == null ? Known.none() : renamed(value, former, id)));
            return copy;
        }
        if (held instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(renamed(item, former, id)));
            return copy;
        }
        return former.equals(held) ? id : held;
    }
}
