package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorDraft;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of the actors. */
@NullUnmarked
final class ActorCheck {
    private final CrossCheck check;

    ActorCheck(CrossCheck check) {
        this.check = check;
    }

    void check(List<ActorDraft> actors, Pointer at) {
        check.each(actors, at, this::actor, Kind.ACTOR, Kind.CONTACT);
    }

    private void actor(ActorDraft actor, Pointer at) {
        check.ids.declare(Kind.ACTOR, actor.id(), at);
        check.each(actor.needs(), at.at("needs"), (need, there) -> {
            check.ids.declare(Kind.NEED, need.id(), there);
        });
        check.each(actor.offers(), at.at("offers"), (offer, there) -> {
            check.ids.declare(Kind.OFFER, offer.id(), there);
        });
        check.each(
                actor.contacts(),
                at.at("contacts"),
                (contact, there) -> {
                    check.ids.declare(Kind.CONTACT, contact.id(), there);
                },
                Kind.CONTACT);
        check.distinct(
                actor.populations().value().orElse(List.of()).stream()
                        .map(count -> count == null ? null : count.date())
                        .toList(),
                at.at("populations"));
        numbers(actor, at);
    }

    /** The SIRET of an establishment begins with the SIREN of its body. */
    private void numbers(ActorDraft actor, Pointer at) {
        Optional<Siren> siren = actor.siren()
                .value()
                .filter(text -> Siren.refusal(text).isEmpty())
                .map(Siren::parse);
        Optional<Siret> siret = actor.siret()
                .value()
                .filter(text -> Siret.refusal(text).isEmpty())
                .map(Siret::parse);
        if (siren.isPresent() && siret.isPresent() && !siret.get().siren().equals(siren.get())) {
            check.complaints.add("form.siret-siren", at.at("siret"), "form.siret-siren", siret.get(), siren.get());
        }
    }
}
