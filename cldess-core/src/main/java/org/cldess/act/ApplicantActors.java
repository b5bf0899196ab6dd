package org.cldess.act;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.Applicant_;
import org.cldess.call.application.ProjectApplication;
import org.cldess.component.Path;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.code.FreeId;
import org.cldess.known.Known;

/**
 * Turns an applicant that is not an actor yet into one. A grant goes to an actor, but an applicant need not be one. The
 * actor gets the id of the applicant, which says nothing about a person, and its kind and name; the contact details
 * stay in the application.
 */
final class ApplicantActors {
    private ApplicantActors() {}

    /**
     * Returns the dossier in which the applicant is an actor.
     *
     * @param dossier the dossier
     * @param act collects the reasons why that is not possible
     * @param index the index of the call
     * @param application the application
     * @return the changed dossier; the same dossier if the applicant is an actor, if that is not recorded, or if the
     *     applicant cannot become one
     */
    static Dossier settled(Dossier dossier, Act act, int index, ProjectApplication application) {
        CallForProjects call = dossier.calls().get(index);
        return call.findApplicant(application.applicant())
                .filter(applicant -> applicant.actor().isNone())
                .flatMap(applicant -> actor(dossier, act, call, application, applicant)
                        .map(actor -> with(dossier, call, applicant, actor)))
                .orElse(dossier);
    }

    private static Optional<Actor> actor(
            Dossier dossier, Act act, CallForProjects call, ProjectApplication application, Applicant applicant) {
        Path<?, Applicant> path = Dossier_.CALLS
                .at(dossier.calls().indexOf(call))
                .then(CallForProjects_.APPLICANTS.at(call.applicants().indexOf(applicant)));
        act.refuseUnrecorded(applicant.kind(), path + "" + Applicant_.KIND);
        boolean isNameless = applicant.name().value().isEmpty()
                && applicant.contacts().stream().limit(1).allMatch(contact -> contact.isWithheld());
        act.refuseIf(isNameless, "award.no-name", application.number());
        Optional<ApplicantKind> kind = applicant.kind().value();
        return isNameless
                ? Optional.empty()
                : kind.flatMap(known ->
                        applicant.ownName().value().map(name -> actor(freeId(dossier, applicant), known, name)));
    }

    private static ActorId freeId(Dossier dossier, Applicant applicant) {
        return ActorId.of(FreeId.beginningWith(
                applicant.id().value(),
                dossier.actors().stream().map(actor -> actor.id().value()).collect(Collectors.toSet())));
    }

    private static Actor actor(ActorId id, ApplicantKind kind, String name) {
        ActorBuilder actor = Actor.builder(id, kindOf(kind), name);
        return kind == ApplicantKind.PUBLIC_LEGAL_PERSON
                ? actor.build()
                : actor.publicBody(Known.none()).build();
    }

    private static ActorKind kindOf(ApplicantKind kind) {
        return switch (kind) {
            case PRIVATE_LEGAL_PERSON, PUBLIC_LEGAL_PERSON -> ActorKind.ORGANISATION;
            case GROUP -> ActorKind.GROUP;
            case NATURAL_PERSON -> ActorKind.NATURAL_PERSON;
        };
    }

    private static Dossier with(Dossier dossier, CallForProjects call, Applicant applicant, Actor actor) {
        Applicant known = applicant.toBuilder().actor(actor.id()).build();
        return dossier.with(actor)
                .with(call.toBuilder()
                        .applicants(call.applicants().stream()
                                .map(one -> one.id().equals(known.id()) ? known : one)
                                .toList())
                        .build());
    }
}
