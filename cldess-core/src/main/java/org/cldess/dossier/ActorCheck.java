package org.cldess.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.accreditation.CredentialsDraft;
import org.cldess.accreditation.CredentialsDraft.StaffDraft;
import org.cldess.actor.ActorDraft;
import org.cldess.actor.ActorDraft.SiretClosingDraft;
import org.cldess.actor.HeldRoleDraft;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretHistory;
import org.cldess.known.Known;
import org.cldess.language.Message;
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
        new NeedCheck(check).check(actor, at);
        check.each(actor.roles(), at.at("roles"), (role, there) -> role(actor, role, there));
        check.distinct(
                actor.activity().value().orElse(List.of()).stream()
                        .map(state ->
                                state == null ? null : state.from().value().orElse(null))
                        .toList(),
                at.at("activity"));
        establishments(actor, at.at("establishments"));
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

    private void role(ActorDraft actor, HeldRoleDraft held, Pointer at) {
        check.refer(Kind.ACTOR, held.organisation(), at.at("organisation"));
        check.period(held.from(), held.until(), at.at("until"));
        if (actor.id() != null && held.organisation().equals(Known.of(actor.id()))) {
            check.complaints.add("form.self", at.at("organisation"), "form.self.role", actor.id());
        }
    }

    private void establishments(ActorDraft actor, Pointer at) {
        Set<Siren> units = units(actor);
        check.each(actor.establishments(), at, (establishment, there) -> {
            check.ids.declare(Kind.ESTABLISHMENT, establishment.id(), there);
            check.period(establishment.opened(), establishment.closed(), there.at("closed"));
            number(establishment.siret(), Siret::refusal, Siret::parse)
                    .filter(siret -> !units.isEmpty() && !units.contains(siret.siren()))
                    .ifPresent(siret -> check.complaints.add(
                            "form.siret-siren",
                            there.at("siret"),
                            "form.siret-siren",
                            siret,
                            units.iterator().next()));
        });
    }

    /** The legal units to which its establishments may belong: its own, and those of the numbers that closed. */
    private static Set<Siren> units(ActorDraft actor) {
        Set<Siren> units = new LinkedHashSet<>();
        number(actor.siren(), Siren::refusal, Siren::parse).ifPresent(units::add);
        number(actor.siret(), Siret::refusal, Siret::parse).map(Siret::siren).ifPresent(units::add);
        for (SiretClosingDraft closing : actor.siretClosings().value().orElse(List.of())) {
            if (closing != null) {
                Stream.of(Known.of(closing.siret() == null ? "" : closing.siret()), closing.successor())
                        .flatMap(text -> number(text, Siret::refusal, Siret::parse).stream())
                        .map(Siret::siren)
                        .forEach(units::add);
            }
        }
        return units;
    }

    private static <T> Optional<T> number(
            Known<String> text, Function<String, Optional<Message>> refusal, Function<String, T> parse) {
        return text.value().filter(written -> refusal.apply(written).isEmpty()).map(parse);
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
        Optional<Siren> siren = number(actor.siren(), Siren::refusal, Siren::parse);
        Optional<Siret> siret = number(actor.siret(), Siret::refusal, Siret::parse);
        if (siren.isPresent() && siret.isPresent() && !siret.get().siren().equals(siren.get())) {
            check.complaints.add("form.siret-siren", at.at("siret"), "form.siret-siren", siret.get(), siren.get());
        }
    }
}
