package org.cldess.sample;

import java.util.List;
import org.cldess.action.Action;
import org.cldess.action.ActionNote;
import org.cldess.actor.ContactId;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.dossier.DossierParts;
import org.cldess.encounter.Guest;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.Quote;

/**
 * The relations between the parts of a call for projects. There is a single call, so that all its references are to its
 * own parts. Each applicant applies once.
 */
final class CallSense {
    private CallSense() {}

    static void addTo(Sense sense) {
        sense.part(Action.class, "leadPerson", action -> ofActor(action, "leadPerson"));
        sense.part(Action.class, "referent", action -> ofActor(action, "referent"));
        sense.part(ActionNote.class, "author", note -> ofActor(note, "author"));
        sense.part(Narrative.class, "author", narrative -> ofActor(narrative, "author"));
        sense.size(Narrative.class, "quotes", narrative -> ofActors(narrative).isEmpty() ? 0 : 2);
        sense.value(
                Quote.class,
                "speaker",
                quote -> ofActors(quote).get(quote.index() % ofActors(quote).size()));
        sense.size(Guest.class, "persons", guest -> ofActors(guest).isEmpty() ? 0 : 1);
        sense.value(
                Guest.class,
                "persons",
                guest -> ofActors(guest).get(guest.index() % ofActors(guest).size()));
        sense.size(DossierParts.class, "calls", 1);
        for (String cited : List.of("criteria", "applicants", "jurors", "applications", "decisions")) {
            sense.size(CallForProjects.class, cited, 2);
        }
        sense.value(
                ProjectApplication.class,
                "applicant",
                one -> one.ids("applicant").get(one.index()));
        sense.value(
                JuryDecision.class, "application", one -> one.ids("application").get(one.index()));
        sense.value(
                Applicant.class, "actor", applicant -> applicant.ids("actor").get(applicant.index()));
        sense.part(
                Grant.class,
                "application",
                grant -> hasOwn(grant, "application") ? grant.drawn("application") : Known.none());
        sense.value(
                Grant.class, "application", grant -> grant.ids("application").get(grant.index()));
        sense.size(Grant.class, "resources", grant -> hasOwn(grant, "resource") ? 1 : 0);
        sense.value(Grant.class, "resources", grant -> grant.ids("resource").get(grant.index()));
        sense.value(JuryCriterion.class, "weight", criterion -> criterion.index() == 0 ? 60 : 40);
        sense.value(
                JuryDecision.class,
                "kind",
                one -> one.index() == 0 ? JuryDecisionKind.AWARD : JuryDecisionKind.WAITING_LIST);
        for (String given : List.of("amount", "support", "renunciation")) {
            sense.part(
                    JuryDecision.class,
                    given,
                    decision -> decision.said("kind").is(JuryDecisionKind.AWARD)
                            ? decision.drawn(given)
                            : Known.notRecorded());
        }
    }

    /** Returns whether there is a record of this kind that no other grant claims. */
    private static boolean hasOwn(Thing grant, String kind) {
        return grant.index() < grant.ids(kind).size();
    }

    /**
     * Returns the contacts of actors, without those of applicants, whose ids contain the numbers of the call and of the
     * applicant.
     */
    private static List<Object> ofActors(Thing thing) {
        return thing.ids("contact").stream()
                .filter(id -> ((ContactId) id).value().matches("contact-[0-9]+-[0-9]+"))
                .map(Object.class::cast)
                .toList();
    }

    private static Known<Object> ofActor(Thing thing, String name) {
        List<Object> ofActors = ofActors(thing);
        return ofActors.isEmpty()
                ? Known.none()
                : thing.drawn(name).map(unused -> ofActors.get(thing.index() % ofActors.size()));
    }
}
