package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActivityDraft;
import org.cldess.actor.ActivityState;
import org.cldess.actor.ActorDraft;
import org.cldess.actor.ActorDraft.ContactDraft;
import org.cldess.actor.ActorDraft.DatedLegalFormDraft;
import org.cldess.actor.ActorDraft.PopulationDraft;
import org.cldess.actor.ActorDraft.SiretClosingDraft;
import org.cldess.actor.ActorKind;
import org.cldess.actor.ContactFileDraft;
import org.cldess.actor.EpciKind;
import org.cldess.actor.EssFamily;
import org.cldess.actor.EstablishmentDraft;
import org.cldess.actor.HeldRoleDraft;
import org.cldess.actor.InclusiveKind;
import org.cldess.actor.ListingDraft;
import org.cldess.actor.PublicBodyKind;
import org.cldess.actor.RepresentativeDraft;
import org.cldess.actor.SiaeKind;
import org.cldess.known.Known;
import org.cldess.privacy.DataBreachDraft;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequestDraft;
import org.cldess.privacy.RequestKind;

/** The actors of a generated dossier. */
final class GeneratedActors {
    private final Draw draw;
    private final GeneratedNeeds needs;

    GeneratedActors(Draw draw) {
        this.draw = draw;
        this.needs = new GeneratedNeeds(draw);
    }

    ActorDraft actor(int number) {
        String siren = draw.siren();
        return new ActorDraft(
                "actor-" + number,
                draw.of(ActorKind.class),
                draw.text(),
                draw.known(() -> siren),
                draw.known(() -> draw.siret(siren)),
                draw.knownList(() -> closings(siren)),
                draw.knownList(() -> draw.list(i -> establishment(number, siren, i))),
                draw.known(draw::rna),
                draw.knownList(() -> draw.list(this::legalForm)),
                draw.known(draw::date),
                draw.knownList(() -> draw.list(this::activity)),
                draw.known(draw::naf),
                draw.known(draw::commune),
                draw.known(draw::text),
                draw.known(draw::postalCode),
                draw.known(() -> draw.of(PublicBodyKind.class)),
                draw.known(() -> draw.of(EpciKind.class)),
                draw.knownList(this::populations),
                draw.known(() -> draw.of(EssFamily.class)),
                draw.known(() -> draw.of(SiaeKind.class)),
                draw.known(() -> draw.of(InclusiveKind.class)),
                draw.known(new GeneratedCredentials(draw)::credentials),
                draw.knownList(() -> draw.list(i -> role(number))),
                draw.knownList(() -> draw.list(i -> needs.need("need-" + number + "-" + i))),
                draw.knownList(() -> draw.list(i -> needs.offer("offer-" + number + "-" + i))),
                draw.known(this::listing),
                number == 0 ? List.of(contact(0)) : draw.list(i -> contact(10 * number + i)));
    }

    private List<SiretClosingDraft> closings(String siren) {
        return draw.list(i -> new SiretClosingDraft(
                draw.siret(siren, 10 * i), draw.date(), draw.known(() -> draw.siret(siren, 10 * i + 1))));
    }

    private EstablishmentDraft establishment(int actor, String siren, int number) {
        LocalDate opened = draw.date();
        return new EstablishmentDraft(
                "place-" + actor + "-" + number,
                draw.text(),
                draw.known(() -> draw.siret(siren, 50 + number)),
                draw.known(draw::commune),
                draw.known(() -> opened),
                draw.known(() -> draw.after(opened)));
    }

    private ActivityDraft activity(int number) {
        return new ActivityDraft(
                draw.of(ActivityState.class),
                number == 0 ? draw.known(draw::date) : Known.of(draw.date().plusYears(20L * number)));
    }

    private HeldRoleDraft role(int actor) {
        LocalDate from = draw.date();
        return new HeldRoleDraft(
                draw.text(),
                draw.known(() ->
                        "actor-" + (actor + 1 + draw.below(GeneratedDossiers.ACTORS - 1)) % GeneratedDossiers.ACTORS),
                draw.known(() -> from),
                draw.known(() -> draw.after(from)));
    }

    private DatedLegalFormDraft legalForm(int number) {
        return new DatedLegalFormDraft(
                draw.of(List.of("9220", "5458", "5710", "6533", "1000")),
                number == 0 ? draw.known(draw::date) : Known.of(draw.date().plusYears(20L * number)));
    }

    private List<PopulationDraft> populations() {
        return draw.list(i -> new PopulationDraft(draw.date().plusYears(20L * i), draw.below(1_000_000)));
    }

    private ListingDraft listing() {
        return new ListingDraft(
                draw.known(draw::date),
                draw.known(draw::date),
                draw.known(draw::text),
                draw.known(() -> "https://www.site-" + draw.below(100) + ".example.org/accueil"),
                draw.known(draw::date));
    }

    private ContactDraft contact(int number) {
        return new ContactDraft(
                "contact-" + number,
                draw.text(),
                draw.text(),
                draw.known(draw::text),
                draw.known(() -> "prenom.nom@example.org"),
                draw.known(() -> "04 93 00 00 0" + draw.below(10)),
                draw.text(),
                draw.date(),
                draw.known(() -> draw.of(LegalBasis.class)),
                draw.known(() -> draw.of(DataOrigin.class)),
                draw.known(draw::date),
                draw.known(draw::date),
                draw.known(draw::date),
                draw.known(draw::date),
                draw.knownList(() -> draw.list(i -> new PersonRequestDraft(
                        draw.of(RequestKind.class), draw.date(), draw.known(draw::bool), draw.known(draw::date)))));
    }

    ContactFileDraft contactFile() {
        return new ContactFileDraft(
                draw.known(() -> "actor-" + draw.below(GeneratedDossiers.ACTORS)),
                draw.known(draw::date),
                draw.known(draw::text),
                draw.known(draw::text),
                draw.known(draw::date),
                draw.knownList(() -> draw.list(i -> new DataBreachDraft(
                        draw.date(), draw.text(), draw.known(draw::bool), draw.known(draw::date)))));
    }

    static RepresentativeDraft representative(Draw draw) {
        return new RepresentativeDraft(draw.text(), draw.text(), draw.known(draw::text));
    }
}
