package org.cldess.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cldess.accreditation.Credentials;
import org.cldess.identity.CommuneCode;
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
import org.cldess.need.Need;
import org.cldess.need.Offer;

/**
 * A body or a person of the dossier (<i>acteur</i>): enterprise, association, group, person, public body, funder or party. What an
 * actor does in the contract is not said here: parties, signatures and actions name it by its id.
 *
 * <p>Whether it has signed the charter is asked of the charter, never stored here.
 */
public final class Actor {
    private final ActorId id;
    private final ActorKind kind;
    private final String name;
    private final Known<Siren> siren;
    private final Known<Siret> siret;
    private final Known<List<SiretClosing>> siretClosings;
    private final Known<List<Establishment>> establishments;
    private final Known<Rna> rna;
    private final Known<List<DatedLegalForm>> legalForms;
    private final Known<LocalDate> created;
    private final Known<List<Activity>> activity;
    private final Known<NafCode> naf;
    private final Known<CommuneCode> commune;
    private final Known<String> address;
    private final Known<PostalCode> postalCode;
    private final Known<PublicBodyKind> publicBody;
    private final Known<EpciKind> epciKind;
    private final Known<List<Population>> populations;
    private final Known<EssFamily> essFamily;
    private final Known<SiaeKind> siae;
    private final Known<InclusiveKind> inclusive;
    private final Known<Credentials> credentials;
    private final Known<List<HeldRole>> roles;
    private final Known<List<Need>> needs;
    private final Known<List<Offer>> offers;
    private final Known<Listing> listing;
    private final List<Contact> contacts;

    private Actor(Builder builder) {
        id = builder.id;
        kind = builder.kind;
        name = builder.name;
        siren = builder.siren;
        siret = builder.siret;
        siretClosings = Known.list(builder.siretClosings);
        establishments = Known.list(builder.establishments);
        rna = builder.rna;
        legalForms = Known.list(builder.legalForms);
        created = builder.created;
        activity = Known.list(builder.activity);
        naf = builder.naf;
        commune = builder.commune;
        address = builder.address;
        postalCode = builder.postalCode;
        publicBody = builder.publicBody;
        epciKind = builder.epciKind;
        populations = Known.list(builder.populations);
        essFamily = builder.essFamily;
        siae = builder.siae;
        inclusive = builder.inclusive;
        credentials = builder.credentials;
        roles = Known.list(builder.roles);
        needs = Known.list(builder.needs);
        offers = Known.list(builder.offers);
        listing = builder.listing;
        contacts = List.copyOf(builder.contacts);
        if (siren.value().isPresent()
                && siret.value().isPresent()
                && !siret.value().get().siren().equals(siren.value().get())) {
            throw new IllegalArgumentException(
                    "The SIRET %s of the actor '%s' does not begin with its SIREN %s. Correct one of the two."
                            .formatted(siret.value().get(), id, siren.value().get()));
        }
        refuseForeign(establishments.value().orElse(List.of()));
        SiretHistory.refusal(siretClosings.value().orElse(List.of())).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
    }

    /** The SIRET of an establishment begins with the SIREN of the actor, where both are known. */
    private void refuseForeign(List<Establishment> establishments) {
        Set<Siren> units = legalUnits(siren, siret, siretClosings);
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
    public static Builder builder(ActorId id, ActorKind kind, String name) {
        return new Builder(id, kind, name);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, kind, name)
                .siren(siren)
                .siret(siret)
                .siretClosings(siretClosings)
                .establishments(establishments)
                .rna(rna)
                .legalForms(legalForms)
                .created(created)
                .activity(activity)
                .naf(naf)
                .commune(commune)
                .address(address)
                .postalCode(postalCode)
                .publicBody(publicBody)
                .epciKind(epciKind)
                .populations(populations)
                .essFamily(essFamily)
                .siae(siae)
                .inclusive(inclusive)
                .credentials(credentials)
                .roles(roles)
                .needs(needs)
                .offers(offers)
                .listing(listing)
                .contacts(contacts);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public ActorId id() {
        return id;
    }

    /**
     * What kind of body or person it is.
     *
     * @return what kind of body or person it is
     */
    public ActorKind kind() {
        return kind;
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The SIREN of the legal unit.
     *
     * @return the SIREN of the legal unit
     */
    public Known<Siren> siren() {
        return siren;
    }

    /**
     * The SIRET of the establishment.
     *
     * @return the SIRET of the establishment
     */
    public Known<Siret> siret() {
        return siret;
    }

    /**
     * The SIRET that closed before this one, and what followed them.
     *
     * @return the SIRET that closed before this one, and what followed them
     */
    public Known<List<SiretClosing>> siretClosings() {
        return siretClosings;
    }

    /**
     * The places where it works besides its seat.
     *
     * @return the places where it works besides its seat
     */
    public Known<List<Establishment>> establishments() {
        return establishments;
    }

    /**
     * The number of an association in the national register (<i>RNA</i>).
     *
     * @return the number of an association in the national register (<i>RNA</i>)
     */
    public Known<Rna> rna() {
        return rna;
    }

    /**
     * Its legal forms, one after the other.
     *
     * @return its legal forms, one after the other
     */
    public Known<List<DatedLegalForm>> legalForms() {
        return legalForms;
    }

    /**
     * The day on which it was created.
     *
     * @return the day on which it was created
     */
    public Known<LocalDate> created() {
        return created;
    }

    /**
     * Whether it can be met, state after state.
     *
     * @return whether it can be met, state after state
     */
    public Known<List<Activity>> activity() {
        return activity;
    }

    /**
     * The main activity.
     *
     * @return the main activity
     */
    public Known<NafCode> naf() {
        return naf;
    }

    /**
     * The commune where it sits.
     *
     * @return the commune where it sits
     */
    public Known<CommuneCode> commune() {
        return commune;
    }

    /**
     * Number and street where letters reach it, as on a letter.
     *
     * @return number and street where letters reach it, as on a letter
     */
    public Known<String> address() {
        return address;
    }

    /**
     * The postal code of that address.
     *
     * @return the postal code of that address
     */
    public Known<PostalCode> postalCode() {
        return postalCode;
    }

    /**
     * What kind of public body it is; none for a private one.
     *
     * @return what kind of public body it is; none for a private one
     */
    public Known<PublicBodyKind> publicBody() {
        return publicBody;
    }

    /**
     * What kind of inter-municipal body it is; none if it is no such body.
     *
     * @return what kind of inter-municipal body it is; none if it is no such body
     */
    public Known<EpciKind> epciKind() {
        return epciKind;
    }

    /**
     * How many inhabitants it has, count by count; none if it has no inhabitants.
     *
     * @return how many inhabitants it has, count by count; none if it has no inhabitants
     */
    public Known<List<Population>> populations() {
        return populations;
    }

    /**
     * The family of the social economy that it declares; none for a conventional enterprise.
     *
     * @return the family of the social economy that it declares; none for a conventional enterprise
     */
    public Known<EssFamily> essFamily() {
        return essFamily;
    }

    /**
     * What kind of work-integration enterprise it is; none if it is not one.
     *
     * @return what kind of work-integration enterprise it is; none if it is not one
     */
    public Known<SiaeKind> siae() {
        return siae;
    }

    /**
     * What other kind of inclusive structure it is; none if it is not one.
     *
     * @return what other kind of inclusive structure it is; none if it is not one
     */
    public Known<InclusiveKind> inclusive() {
        return inclusive;
    }

    /**
     * What it can show for its place in the social economy.
     *
     * @return what it can show for its place in the social economy
     */
    public Known<Credentials> credentials() {
        return credentials;
    }

    /**
     * What it is in bodies and networks, one after the other.
     *
     * @return what it is in bodies and networks, one after the other
     */
    public Known<List<HeldRole>> roles() {
        return roles;
    }

    /**
     * What it looks for.
     *
     * @return what it looks for
     */
    public Known<List<Need>> needs() {
        return needs;
    }

    /**
     * What it can give.
     *
     * @return what it can give
     */
    public Known<List<Offer>> offers() {
        return offers;
    }

    /**
     * Whether it agreed to stand in the directory, and with which words.
     *
     * @return its listing; none if it was asked and never agreed
     */
    public Known<Listing> listing() {
        return listing;
    }

    /**
     * The persons to be reached in it.
     *
     * @return the persons to be reached in it
     */
    public List<Contact> contacts() {
        return contacts;
    }

    /**
     * How many inhabitants it has on a day.
     *
     * @param day the day
     * @return the count that took effect last, on or before that day; nothing if none did, or none is recorded
     */
    public Optional<Population> populationOn(LocalDate day) {
        Optional<Population> last = Optional.empty();
        for (Population count : populations.value().orElse(List.of())) {
            boolean later = last.isEmpty() || count.date().isAfter(last.get().date());
            last = later && !count.date().isAfter(day) ? Optional.of(count) : last;
        }
        return last;
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

    /**
     * The actor as it was known on a day: population counts, legal forms, states and roles that take effect later, establishments that open
     * later, numbers that close later and credentials of a later day, and what happened later to its contacts and its listing, are not seen.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Actor seenOn(LocalDate day) {
        Known<Siret> then = siret.narrow(number -> siretHistory().earlier(number, day));
        Known<List<SiretClosing>> closed = siretClosings.narrow(
                all -> Narrowed.only(all, closing -> !closing.closed().isAfter(day)));
        Known<List<Population>> counted =
                effective(populations, count -> !count.date().isAfter(day));
        Known<List<DatedLegalForm>> formed = effective(legalForms, form -> !Known.isAfter(form.from(), day));
        Known<List<Activity>> active = effective(activity, state -> !Known.isAfter(state.from(), day));
        Known<List<HeldRole>> held = effective(roles, role -> !Known.isAfter(role.from(), day));
        Known<Siren> unit = !then.equals(siret) && siren.value().isPresent() ? then.map(Siret::siren) : siren;
        Known<List<Establishment>> open = establishmentsOn(day, legalUnits(unit, then, closed));
        Known<Credentials> shown = credentials.narrow(known -> known.seenOn(day));
        Known<Listing> written = listing.narrow(known -> known.seenOn(day));
        List<Contact> reached = Narrowed.each(contacts, contact -> contact.seenOn(day));
        boolean whole = Narrowed.isSame(then, siret)
                && Narrowed.isSame(closed, siretClosings)
                && Narrowed.isSame(counted, populations)
                && Narrowed.isSame(formed, legalForms)
                && Narrowed.isSame(active, activity)
                && Narrowed.isSame(held, roles)
                && Narrowed.isSame(open, establishments)
                && Narrowed.isSame(shown, credentials)
                && Narrowed.isSame(written, listing)
                && Narrowed.isSame(reached, contacts);
        if (whole) {
            return this;
        }
        return toBuilder()
                .siren(unit)
                .siret(then)
                .siretClosings(closed)
                .establishments(open)
                .populations(counted)
                .legalForms(formed)
                .activity(active)
                .credentials(shown)
                .roles(held)
                .listing(written)
                .contacts(reached)
                .build();
    }

    /** Those that had opened; a number of a legal unit that was not there yet is not seen. */
    private Known<List<Establishment>> establishmentsOn(LocalDate day, Set<Siren> units) {
        return effective(establishments, place -> !Known.isAfter(place.opened(), day))
                .narrow(all -> Narrowed.each(all, place -> {
                    Establishment seen = place.seenOn(day);
                    return seen.siret()
                                    .value()
                                    .filter(number -> isForeign(number, units))
                                    .isPresent()
                            ? seen.withoutSiret()
                            : seen;
                }));
    }

    /** What took effect; a list that this leaves empty says nothing of what held before. */
    private static <T> Known<List<T>> effective(Known<List<T>> facts, Predicate<T> held) {
        Known<List<T>> seen = facts.narrow(list -> Narrowed.only(list, held));
        return !Narrowed.isSame(seen, facts) && seen.equals(Known.of(List.of())) ? Known.notRecorded() : seen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor that
                && id.equals(that.id)
                && kind.equals(that.kind)
                && name.equals(that.name)
                && siren.equals(that.siren)
                && siret.equals(that.siret)
                && siretClosings.equals(that.siretClosings)
                && establishments.equals(that.establishments)
                && rna.equals(that.rna)
                && legalForms.equals(that.legalForms)
                && created.equals(that.created)
                && activity.equals(that.activity)
                && naf.equals(that.naf)
                && commune.equals(that.commune)
                && address.equals(that.address)
                && postalCode.equals(that.postalCode)
                && publicBody.equals(that.publicBody)
                && epciKind.equals(that.epciKind)
                && populations.equals(that.populations)
                && essFamily.equals(that.essFamily)
                && siae.equals(that.siae)
                && inclusive.equals(that.inclusive)
                && credentials.equals(that.credentials)
                && roles.equals(that.roles)
                && needs.equals(that.needs)
                && offers.equals(that.offers)
                && listing.equals(that.listing)
                && contacts.equals(that.contacts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                kind,
                name,
                siren,
                siret,
                siretClosings,
                establishments,
                rna,
                legalForms,
                created,
                activity,
                naf,
                commune,
                address,
                postalCode,
                publicBody,
                epciKind,
                populations,
                essFamily,
                siae,
                inclusive,
                credentials,
                roles,
                needs,
                offers,
                listing,
                contacts);
    }

    @Override
    public String toString() {
        return "Actor " + id;
    }

    /**
     * Collects the parts of an {@link Actor}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final ActorId id;
        private ActorKind kind;
        private String name;
        private Known<Siren> siren = Known.notRecorded();
        private Known<Siret> siret = Known.notRecorded();
        private Known<List<SiretClosing>> siretClosings = Known.notRecorded();
        private Known<List<Establishment>> establishments = Known.notRecorded();
        private Known<Rna> rna = Known.notRecorded();
        private Known<List<DatedLegalForm>> legalForms = Known.notRecorded();
        private Known<LocalDate> created = Known.notRecorded();
        private Known<List<Activity>> activity = Known.notRecorded();
        private Known<NafCode> naf = Known.notRecorded();
        private Known<CommuneCode> commune = Known.notRecorded();
        private Known<String> address = Known.notRecorded();
        private Known<PostalCode> postalCode = Known.notRecorded();
        private Known<PublicBodyKind> publicBody = Known.notRecorded();
        private Known<EpciKind> epciKind = Known.notRecorded();
        private Known<List<Population>> populations = Known.notRecorded();
        private Known<EssFamily> essFamily = Known.notRecorded();
        private Known<SiaeKind> siae = Known.notRecorded();
        private Known<InclusiveKind> inclusive = Known.notRecorded();
        private Known<Credentials> credentials = Known.notRecorded();
        private Known<List<HeldRole>> roles = Known.notRecorded();
        private Known<List<Need>> needs = Known.notRecorded();
        private Known<List<Offer>> offers = Known.notRecorded();
        private Known<Listing> listing = Known.notRecorded();
        private List<Contact> contacts = List.of();

        private Builder(ActorId id, ActorKind kind, String name) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets what kind of body or person it is.
         *
         * @param kind what kind of body or person it is
         * @return this builder
         */
        public Builder kind(ActorKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets the name.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the SIREN of the legal unit.
         *
         * @param siren the SIREN of the legal unit
         * @return this builder
         */
        public Builder siren(Known<Siren> siren) {
            this.siren = siren;
            return this;
        }

        /**
         * Sets the SIREN of the legal unit, known.
         *
         * @param siren the SIREN of the legal unit
         * @return this builder
         */
        public Builder siren(Siren siren) {
            return siren(Known.of(siren));
        }

        /**
         * Sets the SIRET of the establishment.
         *
         * @param siret the SIRET of the establishment
         * @return this builder
         */
        public Builder siret(Known<Siret> siret) {
            this.siret = siret;
            return this;
        }

        /**
         * Sets the SIRET of the establishment, known.
         *
         * @param siret the SIRET of the establishment
         * @return this builder
         */
        public Builder siret(Siret siret) {
            return siret(Known.of(siret));
        }

        /**
         * Sets the SIRET that closed before this one, and what followed them.
         *
         * @param siretClosings the SIRET that closed before this one, and what followed them
         * @return this builder
         */
        public Builder siretClosings(Known<List<SiretClosing>> siretClosings) {
            this.siretClosings = siretClosings;
            return this;
        }

        /**
         * Sets the SIRET that closed before this one, and what followed them, known.
         *
         * @param siretClosings the SIRET that closed before this one, and what followed them
         * @return this builder
         */
        public Builder siretClosings(List<SiretClosing> siretClosings) {
            return siretClosings(Known.of(siretClosings));
        }

        /**
         * Sets the places where it works besides its seat.
         *
         * @param establishments the places where it works besides its seat
         * @return this builder
         */
        public Builder establishments(Known<List<Establishment>> establishments) {
            this.establishments = establishments;
            return this;
        }

        /**
         * Sets the places where it works besides its seat, known.
         *
         * @param establishments the places where it works besides its seat
         * @return this builder
         */
        public Builder establishments(List<Establishment> establishments) {
            return establishments(Known.of(establishments));
        }

        /**
         * Sets the number of an association in the national register (<i>RNA</i>).
         *
         * @param rna the number of an association in the national register (<i>RNA</i>)
         * @return this builder
         */
        public Builder rna(Known<Rna> rna) {
            this.rna = rna;
            return this;
        }

        /**
         * Sets the number of an association in the national register (<i>RNA</i>), known.
         *
         * @param rna the number of an association in the national register (<i>RNA</i>)
         * @return this builder
         */
        public Builder rna(Rna rna) {
            return rna(Known.of(rna));
        }

        /**
         * Sets its legal forms, one after the other.
         *
         * @param legalForms its legal forms, one after the other
         * @return this builder
         */
        public Builder legalForms(Known<List<DatedLegalForm>> legalForms) {
            this.legalForms = legalForms;
            return this;
        }

        /**
         * Sets its legal forms, one after the other, known.
         *
         * @param legalForms its legal forms, one after the other
         * @return this builder
         */
        public Builder legalForms(List<DatedLegalForm> legalForms) {
            return legalForms(Known.of(legalForms));
        }

        /**
         * Sets the day on which it was created.
         *
         * @param created the day on which it was created
         * @return this builder
         */
        public Builder created(Known<LocalDate> created) {
            this.created = created;
            return this;
        }

        /**
         * Sets the day on which it was created, known.
         *
         * @param created the day on which it was created
         * @return this builder
         */
        public Builder created(LocalDate created) {
            return created(Known.of(created));
        }

        /**
         * Sets whether it can be met, state after state.
         *
         * @param activity whether it can be met, state after state
         * @return this builder
         */
        public Builder activity(Known<List<Activity>> activity) {
            this.activity = activity;
            return this;
        }

        /**
         * Sets whether it can be met, state after state, known.
         *
         * @param activity whether it can be met, state after state
         * @return this builder
         */
        public Builder activity(List<Activity> activity) {
            return activity(Known.of(activity));
        }

        /**
         * Sets the main activity.
         *
         * @param naf the main activity
         * @return this builder
         */
        public Builder naf(Known<NafCode> naf) {
            this.naf = naf;
            return this;
        }

        /**
         * Sets the main activity, known.
         *
         * @param naf the main activity
         * @return this builder
         */
        public Builder naf(NafCode naf) {
            return naf(Known.of(naf));
        }

        /**
         * Sets the commune where it sits.
         *
         * @param commune the commune where it sits
         * @return this builder
         */
        public Builder commune(Known<CommuneCode> commune) {
            this.commune = commune;
            return this;
        }

        /**
         * Sets the commune where it sits, known.
         *
         * @param commune the commune where it sits
         * @return this builder
         */
        public Builder commune(CommuneCode commune) {
            return commune(Known.of(commune));
        }

        /**
         * Sets number and street where letters reach it, as on a letter.
         *
         * @param address number and street where letters reach it, as on a letter
         * @return this builder
         */
        public Builder address(Known<String> address) {
            this.address = address;
            return this;
        }

        /**
         * Sets number and street where letters reach it, as on a letter, known.
         *
         * @param address number and street where letters reach it, as on a letter
         * @return this builder
         */
        public Builder address(String address) {
            return address(Known.of(address));
        }

        /**
         * Sets the postal code of that address.
         *
         * @param postalCode the postal code of that address
         * @return this builder
         */
        public Builder postalCode(Known<PostalCode> postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /**
         * Sets the postal code of that address, known.
         *
         * @param postalCode the postal code of that address
         * @return this builder
         */
        public Builder postalCode(PostalCode postalCode) {
            return postalCode(Known.of(postalCode));
        }

        /**
         * Sets what kind of public body it is; none for a private one.
         *
         * @param publicBody what kind of public body it is; none for a private one
         * @return this builder
         */
        public Builder publicBody(Known<PublicBodyKind> publicBody) {
            this.publicBody = publicBody;
            return this;
        }

        /**
         * Sets what kind of public body it is; none for a private one, known.
         *
         * @param publicBody what kind of public body it is; none for a private one
         * @return this builder
         */
        public Builder publicBody(PublicBodyKind publicBody) {
            return publicBody(Known.of(publicBody));
        }

        /**
         * Sets what kind of inter-municipal body it is; none if it is no such body.
         *
         * @param epciKind what kind of inter-municipal body it is; none if it is no such body
         * @return this builder
         */
        public Builder epciKind(Known<EpciKind> epciKind) {
            this.epciKind = epciKind;
            return this;
        }

        /**
         * Sets what kind of inter-municipal body it is; none if it is no such body, known.
         *
         * @param epciKind what kind of inter-municipal body it is; none if it is no such body
         * @return this builder
         */
        public Builder epciKind(EpciKind epciKind) {
            return epciKind(Known.of(epciKind));
        }

        /**
         * Sets how many inhabitants it has, count by count; none if it has no inhabitants.
         *
         * @param populations how many inhabitants it has, count by count; none if it has no inhabitants
         * @return this builder
         */
        public Builder populations(Known<List<Population>> populations) {
            this.populations = populations;
            return this;
        }

        /**
         * Sets how many inhabitants it has, count by count; none if it has no inhabitants, known.
         *
         * @param populations how many inhabitants it has, count by count; none if it has no inhabitants
         * @return this builder
         */
        public Builder populations(List<Population> populations) {
            return populations(Known.of(populations));
        }

        /**
         * Sets the family of the social economy that it declares; none for a conventional enterprise.
         *
         * @param essFamily the family of the social economy that it declares; none for a conventional enterprise
         * @return this builder
         */
        public Builder essFamily(Known<EssFamily> essFamily) {
            this.essFamily = essFamily;
            return this;
        }

        /**
         * Sets the family of the social economy that it declares; none for a conventional enterprise, known.
         *
         * @param essFamily the family of the social economy that it declares; none for a conventional enterprise
         * @return this builder
         */
        public Builder essFamily(EssFamily essFamily) {
            return essFamily(Known.of(essFamily));
        }

        /**
         * Sets what kind of work-integration enterprise it is; none if it is not one.
         *
         * @param siae what kind of work-integration enterprise it is; none if it is not one
         * @return this builder
         */
        public Builder siae(Known<SiaeKind> siae) {
            this.siae = siae;
            return this;
        }

        /**
         * Sets what kind of work-integration enterprise it is; none if it is not one, known.
         *
         * @param siae what kind of work-integration enterprise it is; none if it is not one
         * @return this builder
         */
        public Builder siae(SiaeKind siae) {
            return siae(Known.of(siae));
        }

        /**
         * Sets what other kind of inclusive structure it is; none if it is not one.
         *
         * @param inclusive what other kind of inclusive structure it is; none if it is not one
         * @return this builder
         */
        public Builder inclusive(Known<InclusiveKind> inclusive) {
            this.inclusive = inclusive;
            return this;
        }

        /**
         * Sets what other kind of inclusive structure it is; none if it is not one, known.
         *
         * @param inclusive what other kind of inclusive structure it is; none if it is not one
         * @return this builder
         */
        public Builder inclusive(InclusiveKind inclusive) {
            return inclusive(Known.of(inclusive));
        }

        /**
         * Sets what it can show for its place in the social economy.
         *
         * @param credentials what it can show for its place in the social economy
         * @return this builder
         */
        public Builder credentials(Known<Credentials> credentials) {
            this.credentials = credentials;
            return this;
        }

        /**
         * Sets what it can show for its place in the social economy, known.
         *
         * @param credentials what it can show for its place in the social economy
         * @return this builder
         */
        public Builder credentials(Credentials credentials) {
            return credentials(Known.of(credentials));
        }

        /**
         * Sets what it is in bodies and networks, one after the other.
         *
         * @param roles what it is in bodies and networks, one after the other
         * @return this builder
         */
        public Builder roles(Known<List<HeldRole>> roles) {
            this.roles = roles;
            return this;
        }

        /**
         * Sets what it is in bodies and networks, one after the other, known.
         *
         * @param roles what it is in bodies and networks, one after the other
         * @return this builder
         */
        public Builder roles(List<HeldRole> roles) {
            return roles(Known.of(roles));
        }

        /**
         * Sets what it looks for.
         *
         * @param needs what it looks for
         * @return this builder
         */
        public Builder needs(Known<List<Need>> needs) {
            this.needs = needs;
            return this;
        }

        /**
         * Sets what it looks for, known.
         *
         * @param needs what it looks for
         * @return this builder
         */
        public Builder needs(List<Need> needs) {
            return needs(Known.of(needs));
        }

        /**
         * Sets what it can give.
         *
         * @param offers what it can give
         * @return this builder
         */
        public Builder offers(Known<List<Offer>> offers) {
            this.offers = offers;
            return this;
        }

        /**
         * Sets what it can give, known.
         *
         * @param offers what it can give
         * @return this builder
         */
        public Builder offers(List<Offer> offers) {
            return offers(Known.of(offers));
        }

        /**
         * Sets it.
         *
         * @param listing whether it agreed to stand in the directory, and with which words; none if it was asked and never agreed
         * @return this builder
         */
        public Builder listing(Known<Listing> listing) {
            this.listing = listing;
            return this;
        }

        /**
         * Sets it.
         *
         * @param listing whether it agreed to stand in the directory, and with which words
         * @return this builder
         */
        public Builder listing(Listing listing) {
            return listing(Known.of(listing));
        }

        /**
         * Sets the persons to be reached in it.
         *
         * @param contacts the persons to be reached in it
         * @return this builder
         */
        public Builder contacts(List<Contact> contacts) {
            this.contacts = contacts;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the actor
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Actor build() {
            return new Actor(this);
        }
    }
}
