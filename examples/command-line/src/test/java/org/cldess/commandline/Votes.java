package org.cldess.commandline;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.call.CallForProjects;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;

/** Votes that the council of the agglomeration of Grasse carries. */
final class Votes {
    private Votes() {}

    /** Returns a vote on the awards of a call, carried as the vote on the contract was. */
    static Deliberation awards(
            Dossier dossier, DeliberationId id, String subject, LocalDate day, CallForProjects call) {
        Deliberation model =
                dossier.findDeliberation(DeliberationId.of("d-capap-signature")).orElseThrow();
        return Deliberation.builder(id, ActorId.of("capap"), subject)
                .date(day)
                .members(model.members())
                .present(model.present())
                .sitting(model.sitting())
                .voters(model.voters())
                .inFavour(model.inFavour())
                .against(model.against())
                .abstentions(model.abstentions())
                .ballot(model.ballot())
                .authorises(List.of(Authorised.of("award", call.id().value())))
                .build();
    }
}
