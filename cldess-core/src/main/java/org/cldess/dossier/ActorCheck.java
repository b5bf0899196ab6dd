package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import org.cldess.accreditation.CredentialsDraft;
import org.cldess.accreditation.CredentialsDraft.StaffDraft;
import org.cldess.actor.ActorDraft;
import org.cldess.actor.ActorDraft.SiretClosingDraft;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretHistory;
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
        check.distinct(
                actor.legalForms().value().orElse(List.of()).stream()
                        .map(form -> form == null ? null : form.from().value().orElse(null))
                        .toList(),
                at.at("legalForms"));
        numbers(actor, at);
        history(actor, at);
        actor.credentials().value().ifPresent(known -> credentials(known, at.at("credentials")));
    }

    /** A number closes once, and no chain of successors comes back. */
    private void history(ActorDraft actor, Pointer at) {
        List<SiretClosingDraft> closings = actor.siretClosings().value().orElse(List.of());
        boolean readable = closings.stream()
                .allMatch(closing -> closing != null
                        && closing.closed() != null
                        && closing.siret() != null
                        && Siret.refusal(closing.siret()).isEmpty()
                        && closing.successor().value().flatMap(Siret::refusal).isEmpty());
        if (!readable) {
            return;
        }
        for (int i = 0; i < closings.size(); i++) {
            SiretClosingDraft closing = closings.get(i);
            String number = Siret.parse(closing.siret()).toString();
            if (closing.successor().map(text -> Siret.parse(text).toString()).is(number)) {
                Pointer there = at.at("siretClosings").at(i).at("successor");
                check.complaints.add("form.siret-history", there, "form.siret-self", number);
                return;
            }
        }
        SiretHistory.refusal(
                        closings.stream().map(SiretClosingDraft::toSiretClosing).toList())
                .ifPresent(message -> check.complaints.add(
                        "form.siret-history", at.at("siretClosings").toString(), message));
    }

    private void credentials(CredentialsDraft credentials, Pointer at) {
        check.each(
                credentials.agreements(),
                at.at("agreements"),
                (agreement, there) ->
                        check.period(agreement.from(), agreement.until().value().orElse(null), there.at("until")));
        check.distinct(
                credentials.accounts().value().orElse(List.of()).stream()
                        .map(year -> year == null ? null : year.yearEnd())
                        .toList(),
                at.at("accounts"));
        check.distinct(
                credentials.staff().value().orElse(List.of()).stream()
                        .map(year -> year == null ? null : year.year())
                        .toList(),
                at.at("staff"));
        check.each(credentials.staff(), at.at("staff"), this::staff);
    }

    private void staff(StaffDraft staff, Pointer at) {
        check.year(staff.year(), at.at("year"));
        Optional<Integer> all = staff.employees().value();
        Optional<Integer> part = staff.insertionEmployees().value();
        if (all.isPresent() && part.filter(number -> number > all.get()).isPresent()) {
            check.complaints.add("form.staff", at.at("insertionEmployees"), "form.staff", part.get(), all.get());
        }
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
