package org.cldess.reporting.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.Action_;
import org.cldess.action.Milestone;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement_;
import org.cldess.agreement.Deliverable;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.charter.CharterVersion;
import org.cldess.contract.amendment.Amendment;
import org.cldess.encounter.Meeting;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.Visit;
import org.cldess.gathering.Gathering;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSitting;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantAgreement_;
import org.cldess.known.Known;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningStep;
import org.cldess.reporting.action.Leads;
import org.cldess.reporting.content.Carriers;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.Sittings;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Says what happens on a planned day, and who has to act. */
final class PlannedDay {
    private final View view;
    private final Speech speech;
    private final LocalDate day;
    private final String component;
    private final Record thing;
    private final List<Record> around;

    /**
     * @param day the planned day
     * @param component the name of the component that has it
     * @param thing the thing with that component
     * @param around the things that contain it, the outermost first
     */
    PlannedDay(View view, Speech speech, LocalDate day, String component, Record thing, List<Record> around) {
        this.view = view;
        this.speech = speech;
        this.day = day;
        this.component = component;
        this.thing = thing;
        this.around = List.copyOf(around);
    }

    /** Returns what happens; empty if only the place of the day in the dossier can be named. */
    Optional<Phrase> what() {
        if (thing instanceof Action action) {
            return say(
                    isDayOf(Action_.END.name()) ? "deadlines.action.end" : "deadlines.action.start", view.name(action));
        }
        if (thing instanceof Milestone step) {
            return containing(Action.class)
                    .flatMap(action -> say("deadlines.step", speech.typed(step.title()), view.name(action)));
        }
        if (thing instanceof Deliverable deliverable) {
            return owner().flatMap(name -> say("deadlines.deliverable", speech.typed(deliverable.title()), name));
        }
        if (thing instanceof GovernanceSitting sitting) {
            return say("deadlines.sitting", Sittings.name(view, sitting));
        }
        if (thing instanceof GovernanceDecision decision) {
            return containing(GovernanceSitting.class)
                    .flatMap(sitting -> say(
                            "deadlines.decision",
                            view.leading(Phrase.of(decision.number()), Place.SITTING, sitting.id()),
                            speech.unended(decision.text())));
        }
        if (thing instanceof Visit visit) {
            return containing(Exchange.class)
                    .flatMap(exchange ->
                            say("deadlines.visit", speech.typed(exchange.title()), view.name(visit.host())));
        }
        if (thing instanceof Meeting meeting) {
            return Optional.of(speech.typed(meeting.title()));
        }
        if (thing instanceof Contact contact) {
            Phrase person = speech.typed(contact.givenName() + " " + contact.familyName());
            return containing(Actor.class)
                    .map(actor -> speech.phrase("retention.person", person, view.name(actor.id())))
                    .or(() -> Optional.of(person));
        }
        return ofTexts();
    }

    /** Returns what happens to a text, an indicator or a call. */
    private Optional<Phrase> ofTexts() {
        if (thing instanceof Amendment amendment) {
            return say("deadlines.amendment", amendment.number(), speech.unended(amendment.subject()));
        }
        if (thing instanceof CharterVersion) {
            return say("deadlines.review");
        }
        if (thing instanceof Agreement agreement) {
            return say(
                    isDayOf(Agreement_.END.name()) ? "deadlines.agreement.end" : "deadlines.agreement.start",
                    speech.typed(agreement.title()));
        }
        if (thing instanceof CallForProjects call) {
            return callKey().flatMap(key -> say(key, speech.typed(call.title())));
        }
        if (thing instanceof PlanningStep step) {
            return containing(PlanningDocument.class)
                    .flatMap(document -> say(
                            "deadlines.planning",
                            speech.capital(speech.phrase(step.stage())),
                            speech.typed(document.title())));
        }
        if (thing instanceof Gathering.Session session) {
            return containing(Gathering.class)
                    .flatMap(gathering ->
                            say("deadlines.session", speech.typed(gathering.title()), speech.typed(session.theme())));
        }
        return containing(Grant.class)
                .flatMap(grant -> grantKey()
                        .flatMap(key -> say(key, view.leading(speech.typed(grant.object()), Place.GRANT, grant.id()))));
    }

    private Optional<String> grantKey() {
        if (thing instanceof GrantAgreement) {
            return Optional.of(isDayOf(GrantAgreement_.END.name()) ? "deadlines.grant.end" : "deadlines.grant.start");
        }
        return thing instanceof BeneficiaryYear ? Optional.of("deadlines.grant.year") : Optional.empty();
    }

    private Optional<String> callKey() {
        if (isDayOf(CallForProjects_.OPENS.name())) {
            return Optional.of("deadlines.call.opens");
        }
        if (isDayOf(CallForProjects_.CLOSES.name())) {
            return Optional.of("deadlines.call.closes");
        }
        return isDayOf(CallForProjects_.JURY_SITS.name()) ? Optional.of("deadlines.call.jury") : Optional.empty();
    }

    private boolean isDayOf(String name) {
        return component.equals(name);
    }

    private Optional<Phrase> say(String key, Object... arguments) {
        return Optional.of(speech.phrase(key, arguments));
    }

    private Optional<Phrase> owner() {
        return containing(Action.class)
                .map(view::name)
                .or(() -> containing(Agreement.class).map(agreement -> speech.typed(agreement.title())));
    }

    private <T extends Record> Optional<T> containing(Class<T> type) {
        return around.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Returns who has to act; empty if the dossier does not say it. */
    Optional<Phrase> who() {
        if (thing instanceof Deliverable deliverable && deliverable.owedBy().isRecorded()) {
            return acting(deliverable.owedBy());
        }
        if (thing instanceof Action action) {
            return Leads.of(view, action, speech);
        }
        if (thing instanceof GovernanceDecision decision) {
            return acting(decision.responsible());
        }
        if (thing instanceof Visit visit) {
            return Optional.of(view.name(visit.visitor()));
        }
        if (thing instanceof CallForProjects call) {
            return acting(call.organiser());
        }
        Optional<Grant> grant = containing(Grant.class);
        if (grant.isPresent()) {
            return grant.map(given -> view.name(given.beneficiary()));
        }
        return containing(Action.class)
                .flatMap(action -> Leads.of(view, action, speech))
                .or(() -> containing(Actor.class).map(actor -> view.name(actor.id())))
                .or(() -> Carriers.on(day, view, speech));
    }

    private Optional<Phrase> acting(Known<ActorId> body) {
        return MissingValues.acting(body, day, view, speech);
    }
}
