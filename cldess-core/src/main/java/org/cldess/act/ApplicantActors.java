package org.cldess.act;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.Applicant_;
import org.cldess.dossier.Dossier;
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
     * @param found the application, and the act, which collects the reasons why that is not possible
     * @return the changed dossier; the same dossier if the applicant is an actor, if that is not recorded, or if the
     *     applicant cannot become one
     */
    static Dossier settled(Dossier dossier, CalledApplication found) {
        return found.call()
                .findApplicant(found.application().applicant())
                .filter(applicant -> applicant.actor().isNone())
                .flatMap(applicant ->
                        actor(dossier, found, applicant).map(actor -> with(dossier, found.call(), applicant, actor)))
                .orElse(dossier);
    }

    private static Optional<Actor> actor(Dossier dossier, CalledApplication found, Applicant applicant) {
        Act act = found.act();
        act.refuseUnrecorded(applicant.kind(), dossier.pointer(applicant).orElseThrow() + Applicant_.KIND);
        boolean isNameless = applicant.name().value().isEmpty()
                && applicant.contacts().stream().limit(1).allMatch(contact -> contact.isWithheld());
        act.refuseIf(isNameless, "award.no-name", found.application().number());
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
