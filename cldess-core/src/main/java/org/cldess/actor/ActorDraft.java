package org.cldess.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.accreditation.CredentialsDraft;
import org.cldess.constraint.ValidCommuneCode;
import org.cldess.constraint.ValidId;
import org.cldess.constraint.ValidLegalForm;
import org.cldess.constraint.ValidNafCode;
import org.cldess.constraint.ValidPostalCode;
import org.cldess.constraint.ValidRna;
import org.cldess.constraint.ValidSiren;
import org.cldess.constraint.ValidSiret;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LegalForm;
import org.cldess.identity.NafCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.Rna;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.need.NeedDraft;
import org.cldess.need.OfferDraft;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequestDraft;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Actor} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param kind what kind of body or person it is
 * @param name the name
 * @param siren the SIREN of the legal unit
 * @param siret the SIRET of the establishment
 * @param siretClosings the SIRET that closed before this one, and what followed them
 * @param establishments the places where it works besides its seat
 * @param rna the number of an association in the national register (<i>RNA</i>)
 * @param legalForms its legal forms, one after the other
 * @param created the day on which it was created
 * @param activity whether it can be met, state after state
 * @param naf the main activity
 * @param commune the commune where it sits
 * @param address number and street where letters reach it, as on a letter
 * @param postalCode the postal code of that address
 * @param publicBody what kind of public body it is; none for a private one
 * @param epciKind what kind of inter-municipal body it is; none if it is no such body
 * @param populations how many inhabitants it has, count by count
 * @param essFamily the family of the social economy that it declares; none for a conventional enterprise
 * @param siae what kind of work-integration enterprise it is; none if it is not one
 * @param inclusive what other kind of inclusive structure it is; none if it is not one
 * @param credentials what it can show for its place in the social economy
 * @param roles what it is in bodies and networks, one after the other
 * @param needs what it looks for
 * @param offers what it can give
 * @param listing whether it agreed to stand in the directory, and with which words
 * @param contacts the persons to be reached in it
 */
@NullUnmarked
public record ActorDraft(
        @NotNull @ValidId String id,
        @NotNull ActorKind kind,
        @NotBlank @Size(max = 300) String name,
        Known<@ValidSiren String> siren,
        Known<@ValidSiret String> siret,
        Known<List<@NotNull @Valid SiretClosingDraft>> siretClosings,
        Known<List<@NotNull @Valid EstablishmentDraft>> establishments,
        Known<@ValidRna String> rna,
        Known<List<@NotNull @Valid DatedLegalFormDraft>> legalForms,
        Known<LocalDate> created,
        Known<List<@NotNull @Valid ActivityDraft>> activity,
        Known<@ValidNafCode String> naf,
        Known<@ValidCommuneCode String> commune,
        Known<@NotBlank @Size(max = 300) String> address,
        Known<@ValidPostalCode String> postalCode,
        Known<PublicBodyKind> publicBody,
        Known<EpciKind> epciKind,
        Known<List<@NotNull @Valid PopulationDraft>> populations,
        Known<EssFamily> essFamily,
        Known<SiaeKind> siae,
        Known<InclusiveKind> inclusive,
        Known<@Valid CredentialsDraft> credentials,
        Known<List<@NotNull @Valid HeldRoleDraft>> roles,
        Known<List<@NotNull @Valid NeedDraft>> needs,
        Known<List<@NotNull @Valid OfferDraft>> offers,
        Known<@Valid ListingDraft> listing,
        List<@NotNull @Valid ContactDraft> contacts) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public ActorDraft {
        contacts = Drafts.list(contacts);
        siren = Drafts.known(siren);
        siret = Drafts.known(siret);
        siretClosings = Drafts.known(siretClosings);
        establishments = Drafts.known(establishments);
        rna = Drafts.known(rna);
        legalForms = Drafts.known(legalForms);
        created = Drafts.known(created);
        activity = Drafts.known(activity);
        naf = Drafts.known(naf);
        commune = Drafts.known(commune);
        address = Drafts.known(address);
        postalCode = Drafts.known(postalCode);
        publicBody = Drafts.known(publicBody);
        epciKind = Drafts.known(epciKind);
        populations = Drafts.known(populations);
        essFamily = Drafts.known(essFamily);
        siae = Drafts.known(siae);
        inclusive = Drafts.known(inclusive);
        credentials = Drafts.known(credentials);
        roles = Drafts.known(roles);
        needs = Drafts.known(needs);
        offers = Drafts.known(offers);
        listing = Drafts.known(listing);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param actor the thing
     * @return its draft
     */
    public static ActorDraft of(Actor actor) {
        return new ActorDraft(
                actor.id().value(),
                actor.kind(),
                actor.name(),
                actor.siren().map(Siren::toString),
                actor.siret().map(Siret::toString),
                actor.siretClosings()
                        .map(list -> list.stream().map(SiretClosingDraft::of).toList()),
                actor.establishments()
                        .map(list -> list.stream().map(EstablishmentDraft::of).toList()),
                actor.rna().map(Rna::toString),
                actor.legalForms()
                        .map(list -> list.stream().map(DatedLegalFormDraft::of).toList()),
                actor.created(),
                actor.activity()
                        .map(list -> list.stream().map(ActivityDraft::of).toList()),
                actor.naf().map(NafCode::toString),
                actor.commune().map(CommuneCode::toString),
                actor.address(),
                actor.postalCode().map(PostalCode::toString),
                actor.publicBody(),
                actor.epciKind(),
                actor.populations()
                        .map(list -> list.stream().map(PopulationDraft::of).toList()),
                actor.essFamily(),
                actor.siae(),
                actor.inclusive(),
                actor.credentials().map(CredentialsDraft::of),
                actor.roles().map(list -> list.stream().map(HeldRoleDraft::of).toList()),
                actor.needs().map(list -> list.stream().map(NeedDraft::of).toList()),
                actor.offers().map(list -> list.stream().map(OfferDraft::of).toList()),
                actor.listing().map(ListingDraft::of),
                actor.contacts().stream().map(ContactDraft::of).toList());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Actor toActor() {
        return Actor.builder(ActorId.of(id), kind, name)
                .siren(siren.map(Siren::parse))
                .siret(siret.map(Siret::parse))
                .siretClosings(siretClosings.map(list ->
                        list.stream().map(SiretClosingDraft::toSiretClosing).toList()))
                .establishments(establishments.map(list ->
                        list.stream().map(EstablishmentDraft::toEstablishment).toList()))
                .rna(rna.map(Rna::parse))
                .legalForms(legalForms.map(list ->
                        list.stream().map(DatedLegalFormDraft::toDatedLegalForm).toList()))
                .created(created)
                .activity(activity.map(
                        list -> list.stream().map(ActivityDraft::toActivity).toList()))
                .naf(naf.map(NafCode::parse))
                .commune(commune.map(CommuneCode::parse))
                .address(address)
                .postalCode(postalCode.map(PostalCode::parse))
                .publicBody(publicBody)
                .epciKind(epciKind)
                .populations(populations.map(
                        list -> list.stream().map(PopulationDraft::toPopulation).toList()))
                .essFamily(essFamily)
                .siae(siae)
                .inclusive(inclusive)
                .credentials(credentials.map(CredentialsDraft::toCredentials))
                .roles(roles.map(
                        list -> list.stream().map(HeldRoleDraft::toHeldRole).toList()))
                .needs(needs.map(list -> list.stream().map(NeedDraft::toNeed).toList()))
                .offers(offers.map(
                        list -> list.stream().map(OfferDraft::toOffer).toList()))
                .listing(listing.map(ListingDraft::toListing))
                .contacts(contacts.stream().map(ContactDraft::toContact).toList())
                .build();
    }

    /**
     * A {@link SiretClosing} as it was typed or read, not yet checked.
     *
     * @param siret the number that ended
     * @param closed the first day on which it no longer holds
     * @param successor the number that holds from that day on; none if nothing took over
     */
    public record SiretClosingDraft(
            @NotNull @ValidSiret String siret, @NotNull LocalDate closed, Known<@ValidSiret String> successor) {
        /** Takes a missing fact for one that is not recorded. */
        public SiretClosingDraft {
            successor = Drafts.known(successor);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param closing the thing
         * @return its draft
         */
        public static SiretClosingDraft of(SiretClosing closing) {
            return new SiretClosingDraft(
                    closing.siret().toString(),
                    closing.closed(),
                    closing.successor().map(Siret::toString));
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public SiretClosing toSiretClosing() {
            return new SiretClosing(Siret.parse(siret), closed, successor.map(Siret::parse));
        }
    }

    /**
     * A {@link DatedLegalForm} as it was typed or read, not yet checked.
     *
     * @param form the form, its code of legal category
     * @param from the day from which it has it; none if since its creation
     */
    public record DatedLegalFormDraft(
            @NotNull @ValidLegalForm String form, Known<LocalDate> from) {
        /** Takes a missing fact for one that is not recorded. */
        public DatedLegalFormDraft {
            from = Drafts.known(from);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param dated the thing
         * @return its draft
         */
        public static DatedLegalFormDraft of(DatedLegalForm dated) {
            return new DatedLegalFormDraft(dated.form().code(), dated.from());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public DatedLegalForm toDatedLegalForm() {
            return new DatedLegalForm(LegalForm.parse(form), from);
        }
    }

    /**
     * A {@link Population} as it was typed or read, not yet checked.
     *
     * @param date the day from which the count holds
     * @param inhabitants how many
     */
    public record PopulationDraft(
            @NotNull LocalDate date, @NotNull @Min(0) Integer inhabitants) {
        /**
         * The draft of a thing that exists.
         *
         * @param population the thing
         * @return its draft
         */
        public static PopulationDraft of(Population population) {
            return new PopulationDraft(population.date(), population.inhabitants());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Population toPopulation() {
            return new Population(date, inhabitants);
        }
    }

    /**
     * A {@link Contact} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param givenName the given name
     * @param familyName the family name
     * @param function the function in the organisation
     * @param email the professional e-mail address
     * @param telephone the professional telephone number
     * @param purpose why the details are kept (<i>finalité</i>)
     * @param keepUntil the last day on which they may be kept (<i>fin de conservation</i>)
     * @param basis on what the law allows them to be kept (<i>base légale</i>)
     * @param origin where they come from (<i>source</i>)
     * @param collected the day on which they were collected
     * @param informed the day on which the person was told of it; none if they were not
     * @param lastContact the day of the last contact that came from the person
     * @param publicationAgreed the day on which the person agreed that name, function and professional address be published; none if
     *     they did not
     * @param requests what the person asked about the data, oldest first
     */
    public record ContactDraft(
            @NotNull @ValidId String id,
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            Known<String> function,
            Known<String> email,
            Known<String> telephone,
            @NotBlank @Size(max = 500) String purpose,
            @NotNull LocalDate keepUntil,
            Known<LegalBasis> basis,
            Known<DataOrigin> origin,
            Known<LocalDate> collected,
            Known<LocalDate> informed,
            Known<LocalDate> lastContact,
            Known<LocalDate> publicationAgreed,
            Known<List<@NotNull @Valid PersonRequestDraft>> requests) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public ContactDraft {
            function = Drafts.known(function);
            email = Drafts.known(email);
            telephone = Drafts.known(telephone);
            basis = Drafts.known(basis);
            origin = Drafts.known(origin);
            collected = Drafts.known(collected);
            informed = Drafts.known(informed);
            lastContact = Drafts.known(lastContact);
            publicationAgreed = Drafts.known(publicationAgreed);
            requests = Drafts.known(requests);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param contact the thing
         * @return its draft
         */
        public static ContactDraft of(Contact contact) {
            return new ContactDraft(
                    contact.id().value(),
                    contact.givenName(),
                    contact.familyName(),
                    contact.function(),
                    contact.email(),
                    contact.telephone(),
                    contact.purpose(),
                    contact.keepUntil(),
                    contact.basis(),
                    contact.origin(),
                    contact.collected(),
                    contact.informed(),
                    contact.lastContact(),
                    contact.publicationAgreed(),
                    contact.requests()
                            .map(list ->
                                    list.stream().map(PersonRequestDraft::of).toList()));
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Contact toContact() {
            return Contact.builder(ContactId.of(id), givenName, familyName, purpose, keepUntil)
                    .function(function)
                    .email(email)
                    .telephone(telephone)
                    .basis(basis)
                    .origin(origin)
                    .collected(collected)
                    .informed(informed)
                    .lastContact(lastContact)
                    .publicationAgreed(publicationAgreed)
                    .requests(requests.map(list -> list.stream()
                            .map(PersonRequestDraft::toPersonRequest)
                            .toList()))
                    .build();
        }
    }
}
