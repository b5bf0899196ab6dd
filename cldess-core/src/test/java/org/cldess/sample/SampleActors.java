package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LegalForm;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.known.Known;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;

/** The bodies and persons of the sample dossier. */
public final class SampleActors {
    /** The Région, a party. */
    public static final ActorId REGION = ActorId.of("region-paca");

    /** The inter-municipal body that carried the contract until the end of 2013. */
    public static final ActorId CAPAP = ActorId.of("capap");

    /** The inter-municipal body that has carried the contract since 2014. */
    public static final ActorId PAYS_DE_GRASSE = ActorId.of("pays-de-grasse");

    /** An association that signed the charter and leads an action. */
    public static final ActorId APEAS = ActorId.of("apeas");

    /** A work-integration enterprise that signed the charter. */
    public static final ActorId WORKSHOP = ActorId.of("chantier-des-restanques");

    /** A conventional enterprise. */
    public static final ActorId PERFUMER = ActorId.of("parfums-de-la-siagne");

    /** A natural person who signed the charter. */
    public static final ActorId CAMILLE = ActorId.of("camille-roux");

    private SampleActors() {}

    static List<Actor> all() {
        return List.of(region(), capap(), paysDeGrasse(), apeas(), workshop(), perfumer(), camille());
    }

    private static List<DatedLegalForm> form(String code) {
        return List.of(new DatedLegalForm(LegalForm.parse(code), Known.none()));
    }

    private static Actor region() {
        return Actor.builder(REGION, ActorKind.ORGANISATION, "Conseil régional Provence-Alpes-Côte d’Azur")
                .siren(Siren.parse("231300021"))
                .siae(Known.none())
                .inclusive(Known.none())
                .publicBody(PublicBodyKind.REGION)
                .build();
    }

    private static Actor capap() {
        return Actor.builder(CAPAP, ActorKind.ORGANISATION, "Communauté d’agglomération Pôle Azur Provence")
                .commune(CommuneCode.parse("06069"))
                .siae(Known.none())
                .inclusive(Known.none())
                .publicBody(PublicBodyKind.EPCI)
                .epciKind(EpciKind.AGGLOMERATION_COMMUNITY)
                .build();
    }

    private static Actor paysDeGrasse() {
        return Actor.builder(PAYS_DE_GRASSE, ActorKind.ORGANISATION, "Communauté d’agglomération du Pays de Grasse")
                .siren(Siren.parse("200039857"))
                .commune(CommuneCode.parse("06069"))
                .siae(Known.none())
                .inclusive(Known.none())
                .publicBody(PublicBodyKind.EPCI)
                .epciKind(EpciKind.AGGLOMERATION_COMMUNITY)
                .contacts(List.of(Contact.builder(
                                ContactId.of("animatrice"),
                                "Dominique",
                                "Faure",
                                "Animation du contrat",
                                LocalDate.of(2016, 12, 31))
                        .function("Chargée de mission ESS")
                        .email("dominique.faure@example.org")
                        .telephone("01 99 00 12 34")
                        .basis(LegalBasis.PUBLIC_TASK)
                        .origin(DataOrigin.PERSON)
                        .collected(LocalDate.of(2014, 1, 6))
                        .informed(LocalDate.of(2014, 1, 6))
                        .lastContact(LocalDate.of(2014, 3, 3))
                        .requests(List.of())
                        .build()))
                .build();
    }

    private static Actor apeas() {
        return Actor.builder(APEAS, ActorKind.ORGANISATION, "APEAS")
                .siret(Siret.parse("40265447900029"))
                .publicBody(Known.none())
                .legalForms(form("9220"))
                .essFamily(EssFamily.ASSOCIATION)
                .siae(Known.none())
                .inclusive(Known.none())
                .build();
    }

    private static Actor workshop() {
        return Actor.builder(WORKSHOP, ActorKind.ORGANISATION, "Chantier des Restanques")
                .commune(CommuneCode.parse("06069"))
                .publicBody(Known.none())
                .essFamily(EssFamily.ASSOCIATION)
                .legalForms(form("9220"))
                .siae(SiaeKind.ACI)
                .inclusive(Known.none())
                .needs(List.of(new Need(
                        NeedId.of("besoin-debouches"), "environnement", "Débouchés pour l’entretien d’espaces verts")))
                .build();
    }

    private static Actor perfumer() {
        return Actor.builder(PERFUMER, ActorKind.ORGANISATION, "Parfums de la Siagne")
                .commune(CommuneCode.parse("06069"))
                .publicBody(Known.none())
                .legalForms(form("5710"))
                .essFamily(Known.none())
                .siae(Known.none())
                .inclusive(Known.none())
                .offers(List.of(new Offer(
                        OfferId.of("offre-espaces-verts"), "environnement", "Entretien d’un jardin de fleurs")))
                .build();
    }

    private static Actor camille() {
        return Actor.builder(CAMILLE, ActorKind.NATURAL_PERSON, "Camille Roux")
                .publicBody(Known.none())
                .build();
    }
}
