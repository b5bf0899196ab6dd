package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
import org.cldess.component.EmptyIsUnknown;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
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
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Named;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.own.Extensible;
import org.cldess.own.OwnValue;
import org.cldess.thing.AudienceDependent;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A body or a person of the dossier (<i>{@index acteur}</i>): enterprise, association, group, person, public body,
 * funder or party. The role of an actor in the contract is not recorded here: parties, signatures and actions refer to
 * it by its id.
 *
 * <p>Whether it has signed the charter is recorded in the charter only.
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param kind the kind of body or person
 * @param name the name
 * @param siren the SIREN of the legal unit
 * @param siret the SIRET of the establishment
 * @param siretClosings its earlier SIRET that have closed, and their successors
 * @param establishments the places where it works in addition to its seat
 * @param rna the number of an association in the national register (<i>{@index RNA}</i>)
 * @param legalForms its successive legal forms
 * @param created the day on which it was created
 * @param activity its successive states of activity
 * @param naf the main activity
 * @param commune the commune of its seat
 * @param address its postal address: number and street, as on a letter
 * @param postalCode the postal code of that address
 * @param publicBody the kind of public body; not applicable to a private body
 * @param epciKind the kind of inter-municipal body; not applicable to other bodies
 * @param populations its successive population counts; not applicable if it has no inhabitants
 * @param paperChosen the day on which its assembly chose to publish its acts in a form other than electronic
 *     (<i>{@index "choix du mode de publicité"}</i>); not applicable if it did not
 * @param essFamily the family of the social economy that it declares; not applicable to a conventional enterprise
 * @param siae the kind of work-integration enterprise; not applicable if it is not one
 * @param inclusive the kind of other inclusive structure; not applicable if it is not one
 * @param credentials the evidence of its membership of the social economy
 * @param roles its roles in bodies and networks
 * @param needs its needs
 * @param offers its offers
 * @param languages the languages in which it can work with others
 * @param listing whether it agreed to be listed in the directory, and its words there
 * @param contacts the contact persons
 * @param ownValues the values of the fields that the kind of contract adds
 */
@WithId("actor")
@Consistent(ActorConsistency.class)
@WithBuilder
public record Actor(
        ActorId id,
        ActorKind kind,
        @NamePart @NotBlank @Size(max = 300) String name,
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
        @HiddenUntilThen Known<LocalDate> paperChosen,
        Known<EssFamily> essFamily,
        Known<SiaeKind> siae,
        Known<InclusiveKind> inclusive,
        Known<Credentials> credentials,
        @EmptyIsUnknown Known<List<HeldRole>> roles,
        Known<List<Need>> needs,
        Known<List<Offer>> offers,
        @Distinct Known<List<LanguageCode>> languages,
        Known<Listing> listing,
        List<Contact> contacts,
        List<OwnValue> ownValues)
        implements Identified<ActorId>, DayDependent<Actor>, AudienceDependent<Actor>, Extensible {
    /** The placeholder for the name of a person that is not shown. */
    private static final String MASKED = "–";

    /** Copies the lists. */
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
        ownValues = List.copyOf(ownValues);
    }

    /**
     * Returns a copy under the name that a reader sees, such as a placeholder for the name of a person. It is for views
     * only and is not checked: the words of a need may contain the other name.
     *
     * @param other the name that is shown
     * @return the changed copy
     */
    public Actor shownAs(String other) {
        return toBuilder().name(other).narrowed();
    }

    /**
     * Returns a builder with the required components of an actor.
     *
     * @param id the id
     * @param kind the kind of body or person
     * @param name the name
     * @return a builder for the other components
     */
    public static ActorBuilder builder(ActorId id, ActorKind kind, String name) {
        return new ActorBuilder(id, kind, name);
    }

    /** {@return a builder with the values of this actor, to make a changed copy} */
    public ActorBuilder toBuilder() {
        return new ActorBuilder(this);
    }

    /**
     * {@return its name, in the form used in a French sentence: « la Région », « l’association APEAS », « Camille
     * Vernazobre »}
     */
    public Named named() {
        if (kind == ActorKind.NATURAL_PERSON) {
            return Named.person(name);
        }
        Localizable otherwise =
                essFamily.isNone() && publicBody.value().isEmpty() ? Texts.WORDS.message("noun.enterprise") : kind;
        return Named.of(name, essFamily.value().map(Localizable.class::cast).orElse(otherwise));
    }

    /**
     * Returns its population on a day.
     *
     * @param day the day
     * @return the latest count that took effect on or before that day; empty if there is none
     */
    public Optional<Population> populationOn(LocalDate day) {
        return populations.value().orElse(List.of()).stream()
                .filter(count -> !count.date().isAfter(day))
                .max(Comparator.comparing(Population::date));
    }

    /**
     * Returns its legal form on a day.
     *
     * @param day the day
     * @return the latest form that took effect on or before that day; not recorded if there is none. A form whose day
     *     is unknown is assumed to be the earliest
     */
    public Known<LegalForm> legalFormOn(LocalDate day) {
        return legalForms.flatMap(forms -> forms.stream()
                .filter(form -> !Known.isAfter(form.from(), day))
                .max(Comparator.comparing(form -> form.from().value().orElse(LocalDate.MIN)))
                .map(form -> Known.of(form.form()))
                .orElse(Known.notRecorded()));
    }

    /**
     * Returns the SIREN of its legal unit.
     *
     * @return its SIREN, or the SIREN with which its SIRET begins; empty if neither is known
     */
    public Optional<Siren> legalUnit() {
        return siren.value().or(() -> siret.value().map(Siret::siren));
    }

    /**
     * Returns its state of activity on a day.
     *
     * @param day the day
     * @return the latest state that began on or before that day; not recorded if there is none. A state whose day is
     *     unknown is assumed to be the earliest
     */
    public Known<ActivityState> activityOn(LocalDate day) {
        return activity.flatMap(states -> states.stream()
                .filter(each -> !Known.isAfter(each.from(), day))
                .max(Comparator.comparing(each -> each.from().value().orElse(LocalDate.MIN)))
                .map(each -> Known.of(each.state()))
                .orElse(Known.notRecorded()));
    }

    /**
     * Returns the day on which it ceased its activity.
     *
     * @return the first day of its last state, if that is {@link ActivityState#CEASED}; empty if it is another, or if
     *     the day is unknown
     */
    public Optional<LocalDate> ceasedOn() {
        List<Activity> states = activity.value().orElse(List.of());
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(states.get(states.size() - 1))
                        .filter(last -> last.state() == ActivityState.CEASED)
                        .flatMap(last -> last.from().value());
    }

    /**
     * Returns the history of its SIRET.
     *
     * @return the history; empty if none is recorded
     */
    public SiretHistory siretHistory() {
        return siretClosings.value().map(SiretHistory::new).orElse(SiretHistory.NONE);
    }

    /**
     * Returns whether it is listed in the directory on a day.
     *
     * @param day the day
     * @return true if it agreed by that day and has not withdrawn since
     */
    public boolean isListedOn(LocalDate day) {
        return listing.value().filter(known -> known.isListedOn(day)).isPresent();
    }

    /**
     * Returns the evidence of its membership of the social economy.
     *
     * @return its credentials, each of which may be unknown
     */
    public Credentials shown() {
        return credentials.fold(known -> known, () -> Credentials.NONE, () -> Credentials.NOT_RECORDED);
    }

    /** Replaces its numbers by those of the day and hides what does not match them. */
    @Override
    public Optional<Actor> withoutHiddenOn(LocalDate day) {
        if (siretClosings.value().filter(closings -> !closings.isEmpty()).isEmpty()) {
            return Optional.of(this);
        }
        Known<Siret> then = siret.narrow(number -> siretHistory().earlier(number, day));
        Known<List<SiretClosing>> closed = siretClosings.narrow(
                all -> UnchangedLists.only(all, closing -> !closing.closed().isAfter(day)));
        Known<Siren> unit = !then.equals(siret) && siren.value().isPresent() ? then.map(Siret::siren) : siren;
        Set<Siren> units = legalUnits(unit, then, closed);
        Known<List<Establishment>> own =
                establishments.narrow(all -> UnchangedLists.each(all, place -> ownOf(place, units)));
        return Optional.of(
                UnchangedLists.isSame(then, siret)
                                && UnchangedLists.isSame(own, establishments)
                                && UnchangedLists.isSame(closed, siretClosings)
                        ? this
                        : toBuilder()
                                .siren(unit)
                                .siret(then)
                                .siretClosings(closed)
                                .establishments(own)
                                .narrowed());
    }

    /**
     * Narrows an actor for an audience. The public sees that a person takes part, in which commune and for what, but no
     * name and no number. If a body agreed to be listed, the public sees those of its contacts that agreed to be
     * published. Only the committee sees where a person lives, which languages a person speaks, how to reach contacts,
     * and who left the directory.
     */
    @Override
    public Optional<Actor> withoutHiddenFrom(Audience audience) {
        if (audience.sees(Audience.COMMITTEE)) {
            return Optional.of(this);
        }
        boolean isPerson = kind == ActorKind.NATURAL_PERSON;
        boolean isListed = isListedOn(LocalDate.MAX);
        Known<Listing> told = isListed ? listing.narrow(Listing::withoutWithdrawal) : Known.notRecorded();
        if (audience.sees(Audience.PARTNER)) {
            List<Contact> reached = UnchangedLists.each(contacts, Actor::toPartners);
            boolean isSame = isListed
                    && !isPerson
                    && UnchangedLists.isSame(reached, contacts)
                    && UnchangedLists.isSame(told, listing);
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
            return contact.anonymised();
        }
        return contact.isPublic() ? contact : contact.withoutAddresses();
    }

    /** Removes everything that would identify a person: numbers, dates, establishments and roles. */
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

    /**
     * Removes the address, needs, offers and languages, and the own fields of a person. Partners see them for listed
     * actors, only the committee for others.
     */
    private ActorBuilder withoutMatters() {
        return toBuilder()
                .address(Known.notRecorded())
                .postalCode(Known.notRecorded())
                .needs(Known.notRecorded())
                .offers(Known.notRecorded())
                .languages(Known.notRecorded())
                .ownValues(kind == ActorKind.NATURAL_PERSON ? List.of() : ownValues);
    }

    /** Removes the address, languages and own fields of a person, which only the committee sees. */
    private ActorBuilder withoutHome() {
        ActorBuilder copy = toBuilder();
        if (kind == ActorKind.NATURAL_PERSON) {
            copy.address(Known.notRecorded())
                    .postalCode(Known.notRecorded())
                    .languages(Known.notRecorded())
                    .ownValues(List.of());
        }
        return copy;
    }

    private static boolean isForeign(Siret number, Set<Siren> units) {
        return !units.isEmpty() && !units.contains(number.siren());
    }

    /** Returns its SIREN and those of the numbers that have closed. */
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
