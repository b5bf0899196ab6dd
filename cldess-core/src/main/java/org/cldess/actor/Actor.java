package org.cldess.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;
import org.cldess.identity.Rna;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.internal.Narrowed;
import org.cldess.rule.Known;

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
    private final Known<Rna> rna;
    private final Known<NafCode> naf;
    private final Known<CommuneCode> commune;
    private final Known<PublicBodyKind> publicBody;
    private final Known<EpciKind> epciKind;
    private final Known<List<Population>> populations;
    private final Known<EssFamily> essFamily;
    private final Known<SiaeKind> siae;
    private final Known<List<Need>> needs;
    private final Known<List<Offer>> offers;
    private final List<Contact> contacts;

    private Actor(Builder builder) {
        id = builder.id;
        kind = builder.kind;
        name = builder.name;
        siren = builder.siren;
        siret = builder.siret;
        rna = builder.rna;
        naf = builder.naf;
        commune = builder.commune;
        publicBody = builder.publicBody;
        epciKind = builder.epciKind;
        populations = Known.list(builder.populations);
        essFamily = builder.essFamily;
        siae = builder.siae;
        needs = Known.list(builder.needs);
        offers = Known.list(builder.offers);
        contacts = List.copyOf(builder.contacts);
        if (siren.value().isPresent()
                && siret.value().isPresent()
                && !siret.value().get().siren().equals(siren.value().get())) {
            throw new IllegalArgumentException(
                    "The SIRET %s of the actor '%s' does not begin with its SIREN %s. Correct one of the two."
                            .formatted(siret.value().get(), id, siren.value().get()));
        }
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
                .rna(rna)
                .naf(naf)
                .commune(commune)
                .publicBody(publicBody)
                .epciKind(epciKind)
                .populations(populations)
                .essFamily(essFamily)
                .siae(siae)
                .needs(needs)
                .offers(offers)
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
     * The number of an association in the national register (<i>RNA</i>).
     *
     * @return the number of an association in the national register (<i>RNA</i>)
     */
    public Known<Rna> rna() {
        return rna;
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
        return populations.value().orElse(List.of()).stream()
                .filter(count -> !count.date().isAfter(day))
                .max(Comparator.comparing(Population::date));
    }

    /**
     * The actor as it was known on a day: population counts that take effect later, and what happened to its contacts, are not seen.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Actor seenOn(LocalDate day) {
        List<Population> all = populations.value().orElse(List.of());
        List<Population> seen =
                all.stream().filter(count -> !count.date().isAfter(day)).toList();
        List<Contact> reached = Narrowed.each(contacts, contact -> contact.seenOn(day));
        if (seen.size() == all.size() && Narrowed.isSame(reached, contacts)) {
            return this;
        }
        return toBuilder()
                .populations(seen.size() == all.size() ? populations : ifAny(seen))
                .contacts(reached)
                .build();
    }

    private static Known<List<Population>> ifAny(List<Population> seen) {
        return seen.isEmpty() ? Known.notRecorded() : Known.of(seen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor that
                && id.equals(that.id)
                && kind.equals(that.kind)
                && name.equals(that.name)
                && siren.equals(that.siren)
                && siret.equals(that.siret)
                && rna.equals(that.rna)
                && naf.equals(that.naf)
                && commune.equals(that.commune)
                && publicBody.equals(that.publicBody)
                && epciKind.equals(that.epciKind)
                && populations.equals(that.populations)
                && essFamily.equals(that.essFamily)
                && siae.equals(that.siae)
                && needs.equals(that.needs)
                && offers.equals(that.offers)
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
                rna,
                naf,
                commune,
                publicBody,
                epciKind,
                populations,
                essFamily,
                siae,
                needs,
                offers,
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
        private Known<Rna> rna = Known.notRecorded();
        private Known<NafCode> naf = Known.notRecorded();
        private Known<CommuneCode> commune = Known.notRecorded();
        private Known<PublicBodyKind> publicBody = Known.notRecorded();
        private Known<EpciKind> epciKind = Known.notRecorded();
        private Known<List<Population>> populations = Known.notRecorded();
        private Known<EssFamily> essFamily = Known.notRecorded();
        private Known<SiaeKind> siae = Known.notRecorded();
        private Known<List<Need>> needs = Known.notRecorded();
        private Known<List<Offer>> offers = Known.notRecorded();
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
