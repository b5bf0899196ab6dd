package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.accreditation.Credentials;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.EmptyIsUnknown;
import org.cldess.component.Happened;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Guarded;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.LegalForm;
import org.cldess.identity.NafCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.Rna;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.identity.SiretHistory;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;
import org.cldess.language.Named;
import org.cldess.language.Sayable;
import org.cldess.need.Need;
import org.cldess.need.Offer;

/**
 * A body or a person of the dossier (<i>{@index acteur}</i>): enterprise, association, group, person, public body, funder or party. What an
 * actor does in the contract is not said here: parties, signatures and actions name it by its id.
 *
 * <p>Whether it has signed the charter is asked of the charter, never stored here.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param kind what kind of body or person it is
 * @param name the name
 * @param siren the SIREN of the legal unit
 * @param siret the SIRET of the establishment
 * @param siretClosings the SIRET that closed before this one, and what followed them
 * @param establishments the places where it works besides its seat
 * @param rna the number of an association in the national register (<i>{@index RNA}</i>)
 * @param legalForms its legal forms, one after the other
 * @param created the day on which it was created
 * @param activity whether it can be met, state after state
 * @param naf the main activity
 * @param commune the commune where it sits
 * @param address number and street where letters reach it, as on a letter
 * @param postalCode the postal code of that address
 * @param publicBody what kind of public body it is; none for a private one
 * @param epciKind what kind of inter-municipal body it is; none if it is no such body
 * @param populations how many inhabitants it has, count by count; none if it has no inhabitants
 * @param paperChosen the day on which its assembly chose to publish its acts otherwise than in electronic form (<i>{@index "choix du mode de
 *     publicité"}</i>); none if it did not
 * @param essFamily the family of the social economy that it declares; none for a conventional enterprise
 * @param siae what kind of work-integration enterprise it is; none if it is not one
 * @param inclusive what other kind of inclusive structure it is; none if it is not one
 * @param credentials what it can show for its place in the social economy
 * @param roles what it is in bodies and networks, one after the other
 * @param needs what it looks for
 * @param offers what it can give
 * @param languages the languages in which it can work with others
 * @param listing whether it agreed to stand in the directory, and with which words
 * @param contacts the persons to be reached in it
 */
@WithId("actor")
@Consistent(ActorConsistency.class)
@WithBuilder
public record Actor(
        ActorId id,
        ActorKind kind,
        @Called @NotBlank @Size(max = 300) String name,
        Known<Siren> siren,
        Known<Siret> siret,
        Known<List<SiretClosing>> siretClosings,
        @EmptyIsUnknown Known<List<Establishment>> establishments,
        Known<Rna> rna,
        @EmptyIsUnknown @Distinct("from") Known<List<DatedLegalForm>> legalForms,
        @Planned Known<LocalDate> created,
        @EmptyIsUnknown @Distinct("from") Known<List<Activity>> activity,
        Known<NafCode> naf,
        Known<CommuneCode> commune,
        Known<@NotBlank @Size(max = 300) String> address,
        Known<PostalCode> postalCode,
        Known<PublicBodyKind> publicBody,
        Known<EpciKind> epciKind,
        @EmptyIsUnknown @Distinct("date") Known<List<Population>> populations,
        @Happened Known<LocalDate> paperChosen,
        Known<EssFamily> essFamily,
        Known<SiaeKind> siae,
        Known<InclusiveKind> inclusive,
        Known<Credentials> credentials,
        @EmptyIsUnknown Known<List<HeldRole>> roles,
        Known<List<Need>> needs,
        Known<List<Offer>> offers,
        @Distinct Known<List<LanguageCode>> languages,
        Known<Listing> listing,
        List<Contact> contacts)
        implements Identified<ActorId>, Seen<Actor>, Guarded<Actor> {
    /** What stands for the name of a person who is not named. */
    private static final String MASKED = "–";

    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public Actor {
        siretClosings = Known.list(siretClosings);
        establishments = Known.list(establishments);
        legalForms = Known.list(legalForms);
        activity = Known.list(activity);
        populations = Known.list(populations);
        roles = Known.list(roles);
        needs = Known.list(needs);
        offers = Known.list(offers);
        languages = Known.list(languages);
        contacts = List.copyOf(contacts);
        if (siren.value().isPresent()
                && siret.value().isPresent()
                && !siret.value().get().siren().equals(siren.value().get())) {
            throw new IllegalArgumentException(
                    "The SIRET %s of the actor '%s' does not begin with its SIREN %s. Correct one of the two."
                            .formatted(siret.value().get(), id, siren.value().get()));
        }
        refuseForeign(
                id,
                legalUnits(siren, siret, siretClosings),
                establishments.value().orElse(List.of()));
        SiretHistory.refusal(siretClosings.value().orElse(List.of())).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
    }

    /** The SIRET of an establishment begins with the SIREN of the actor, where both are known. */
    private static void refuseForeign(ActorId id, Set<Siren> units, List<Establishment> establishments) {
        for (Establishment establishment : establishments) {
            establishment
                    .siret()
                    .value()
                    .filter(number -> isForeign(number, units))
                    .ifPresent(number -> {
                        throw new IllegalArgumentException(
                                "The SIRET %s of the establishment '%s' does not begin with the SIREN of the actor '%s': %s. Correct one of the two."
                                        .formatted(number, establishment.id(), id, units));
                    });
        }
    }

    private static boolean isForeign(Siret number, Set<Siren> units) {
        return !units.isEmpty() && !units.contains(number.siren());
    }

    /** Its SIREN, and those of the numbers that closed before. */
    private static Set<Siren> legalUnits(Known<Siren> siren, Known<Siret> siret, Known<List<SiretClosing>> closings) {
        Set<Siren> units = new TreeSet<>();
        siren.value().ifPresent(units::add);
        siret.value().map(Siret::siren).ifPresent(units::add);
        for (SiretClosing closing : closings.value().orElse(List.of())) {
            units.add(closing.siret().siren());
            closing.successor().value().map(Siret::siren).ifPresent(units::add);
        }
        return units;
    }

    /**
     * Begins an actor with what every one has.
     *
     * @param id the id
     * @param kind what kind of body or person it is
     * @param name the name
     * @return a builder, on which the rest is set
     */
    public static ActorBuilder builder(ActorId id, ActorKind kind, String name) {
        return new ActorBuilder(id, kind, name);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ActorBuilder toBuilder() {
        return new ActorBuilder(this);
    }

    /** {@return its name, as a French sentence takes it: « la Région », « l’association APEAS », « Camille Vernazobre »} */
    public Named named() {
        if (kind == ActorKind.NATURAL_PERSON) {
            return Named.person(name);
        }
        Sayable otherwise =
                essFamily.isNone() && publicBody.value().isEmpty() ? Texts.WORDS.message("noun.enterprise") : kind;
        return Named.of(name, essFamily.value().map(Sayable.class::cast).orElse(otherwise));
    }

    /**
     * How many inhabitants it has on a day.
     *
     * @param day the day
     * @return the count that took effect last, on or before that day; nothing if none did, or none is recorded
     */
    public Optional<Population> populationOn(LocalDate day) {
        return populations.value().orElse(List.of()).stream()
                .filter(count -> !count.date().isAfter(day))
                .max(Comparator.comparing(Population::date));
    }

    /**
     * The legal form that it has on a day.
     *
     * @param day the day
     * @return the form that took effect last, on or before that day; one whose day is not known took effect before all others; not
     *     recorded if none did
     */
    public Known<LegalForm> legalFormOn(LocalDate day) {
        return legalForms.flatMap(forms -> forms.stream()
                .filter(form -> !Known.isAfter(form.from(), day))
                .max(Comparator.comparing(form -> form.from().value().orElse(LocalDate.MIN)))
                .map(form -> Known.of(form.form()))
                .orElse(Known.notRecorded()));
    }

    /**
     * Its legal unit.
     *
     * @return its SIREN, or that with which its SIRET begins; nothing if neither is known
     */
    public Optional<Siren> legalUnit() {
        return siren.value().or(() -> siret.value().map(Siret::siren));
    }

    /**
     * In which state it is on a day.
     *
     * @param day the day
     * @return the state that it entered last, on or before that day; one whose day is not known was entered before all others; not
     *     recorded if there is none
     */
    public Known<ActivityState> activityOn(LocalDate day) {
        return activity.flatMap(states -> states.stream()
                .filter(each -> !Known.isAfter(each.from(), day))
                .max(Comparator.comparing(each -> each.from().value().orElse(LocalDate.MIN)))
                .map(each -> Known.of(each.state()))
                .orElse(Known.notRecorded()));
    }

    /**
     * How its SIRET followed one another.
     *
     * @return the history, empty where none is recorded
     */
    public SiretHistory siretHistory() {
        return siretClosings.value().map(SiretHistory::new).orElse(SiretHistory.NONE);
    }

    /**
     * The SIRET that it has on a day: an earlier one before it closed, its successor after.
     *
     * @param day the day
     * @return the number; none if it has none, or closed without successor by that day
     */
    public Known<Siret> siretOn(LocalDate day) {
        return siret.flatMap(number -> siretHistory().currentOn(siretHistory().earlier(number, day), day));
    }

    /**
     * Whether it stands in the directory.
     *
     * @param day the day
     * @return true if it agreed to by that day and has not withdrawn since
     */
    public boolean isListedOn(LocalDate day) {
        return listing.value().filter(known -> known.isListedOn(day)).isPresent();
    }

    /**
     * What it can show for its place in the social economy.
     *
     * @return its credentials, each of which may be unknown
     */
    public Credentials shown() {
        return credentials.fold(known -> known, () -> Credentials.NONE, () -> Credentials.NOT_RECORDED);
    }

    /** Its numbers were earlier ones; what does not go with them is not seen. */
    @Override
    public Optional<Actor> judgedOn(LocalDate day) {
        if (siretClosings.value().filter(closings -> !closings.isEmpty()).isEmpty()) {
            return Optional.of(this);
        }
        Known<Siret> then = siret.narrow(number -> siretHistory().earlier(number, day));
        Known<List<SiretClosing>> closed = siretClosings.narrow(
                all -> Narrowed.only(all, closing -> !closing.closed().isAfter(day)));
        Known<Siren> unit = !then.equals(siret) && siren.value().isPresent() ? then.map(Siret::siren) : siren;
        Set<Siren> units = legalUnits(unit, then, closed);
        Known<List<Establishment>> own = establishments.narrow(all -> Narrowed.each(all, place -> ownOf(place, units)));
        return Optional.of(
                Narrowed.isSame(then, siret)
                                && Narrowed.isSame(own, establishments)
                                && Narrowed.isSame(closed, siretClosings)
                        ? this
                        : toBuilder()
                                .siren(unit)
                                .siret(then)
                                .siretClosings(closed)
                                .establishments(own)
                                .narrowed());
    }

    /**
     * The public sees of a person that there is one, in which commune and for what, but no name and no number, and of a body those contacts who
     * agreed to be published, if it agreed to be listed; where a person lives, which languages it speaks, how contacts are reached and that
     * somebody left the directory is for the committee.
     */
    @Override
    public Optional<Actor> judgedBy(Audience audience) {
        if (audience.sees(Audience.COMMITTEE)) {
            return Optional.of(this);
        }
        boolean isPerson = kind == ActorKind.NATURAL_PERSON;
        boolean isListed = isListedOn(LocalDate.MAX);
        Known<Listing> told = isListed ? listing.narrow(Listing::withoutWithdrawal) : Known.notRecorded();
        if (audience.sees(Audience.PARTNER)) {
            List<Contact> reached = Narrowed.each(contacts, Actor::toPartners);
            boolean isSame =
                    isListed && !isPerson && Narrowed.isSame(reached, contacts) && Narrowed.isSame(told, listing);
            return Optional.of(
                    isSame
                            ? this
                            : (isListed ? withoutHome() : withoutMatters())
                                    .listing(told)
                                    .contacts(reached)
                                    .narrowed());
        }
        ActorBuilder shown = withoutMatters()
                .listing(isPerson ? told.narrow(Listing::withoutWords) : told)
                .contacts(contacts.stream()
                        .filter(contact -> isListed && !isPerson && contact.isPublic())
                        .map(Contact::onlyPublic)
                        .toList());
        return Optional.of((isPerson ? masked(shown) : shown).narrowed());
    }

    private static Contact toPartners(Contact contact) {
        if (contact.isRefused()) {
            return contact.withheld();
        }
        return contact.isPublic() ? contact : contact.withoutAddresses();
    }

    /** The numbers of a person, since when they work, where, and what they are in which body would name them. */
    private static ActorBuilder masked(ActorBuilder person) {
        return person.name(MASKED)
                .siren(Known.notRecorded())
                .siret(Known.notRecorded())
                .siretClosings(Known.notRecorded())
                .establishments(Known.notRecorded())
                .rna(Known.notRecorded())
                .created(Known.notRecorded())
                .roles(Known.notRecorded());
    }

    /** Without what only partners see of who is listed, and only the committee of the others: where it is, what it looks for and gives. */
    private ActorBuilder withoutMatters() {
        return toBuilder()
                .address(Known.notRecorded())
                .postalCode(Known.notRecorded())
                .needs(Known.notRecorded())
                .offers(Known.notRecorded())
                .languages(Known.notRecorded());
    }

    /** Where a person lives and which languages it speaks are for the committee alone. */
    private ActorBuilder withoutHome() {
        ActorBuilder copy = toBuilder();
        if (kind == ActorKind.NATURAL_PERSON) {
            copy.address(Known.notRecorded()).postalCode(Known.notRecorded()).languages(Known.notRecorded());
        }
        return copy;
    }

    private static Establishment ownOf(Establishment place, Set<Siren> units) {
        return place.siret().value().filter(number -> isForeign(number, units)).isPresent()
                ? place.withoutSiret()
                : place;
    }

    @Override
    public String toString() {
        return "Actor " + id;
    }
}
