package org.cldess.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;

/**
 * A person to be reached in an organisation (<i>contact</i>): personal data, kept for a purpose and until a day.
 */
public final class Contact {
    private final ContactId id;
    private final String givenName;
    private final String familyName;
    private final Known<String> function;
    private final Known<String> email;
    private final Known<String> telephone;
    private final String purpose;
    private final LocalDate keepUntil;
    private final Known<LegalBasis> basis;
    private final Known<DataOrigin> origin;
    private final Known<LocalDate> collected;
    private final Known<LocalDate> informed;
    private final Known<LocalDate> lastContact;
    private final Known<LocalDate> publicationAgreed;
    private final Known<List<PersonRequest>> requests;

    private Contact(Builder builder) {
        id = builder.id;
        givenName = builder.givenName;
        familyName = builder.familyName;
        function = builder.function;
        email = builder.email;
        telephone = builder.telephone;
        purpose = builder.purpose;
        keepUntil = builder.keepUntil;
        basis = builder.basis;
        origin = builder.origin;
        collected = builder.collected;
        informed = builder.informed;
        lastContact = builder.lastContact;
        publicationAgreed = builder.publicationAgreed;
        requests = builder.requests.map(List::copyOf);
    }

    /**
     * Begins a contact with what every one has.
     *
     * @param id its id
     * @param givenName the given name
     * @param familyName the family name
     * @param purpose why the details are kept (<i>finalité</i>)
     * @param keepUntil the last day on which they may be kept (<i>fin de conservation</i>)
     * @return a builder, on which the rest is set
     */
    public static Builder builder(
            ContactId id, String givenName, String familyName, String purpose, LocalDate keepUntil) {
        return new Builder(id, givenName, familyName, purpose, keepUntil);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, givenName, familyName, purpose, keepUntil)
                .function(function)
                .email(email)
                .telephone(telephone)
                .basis(basis)
                .origin(origin)
                .collected(collected)
                .informed(informed)
                .lastContact(lastContact)
                .publicationAgreed(publicationAgreed)
                .requests(requests);
    }

    /**
     * Its id.
     *
     * @return its id
     */
    public ContactId id() {
        return id;
    }

    /**
     * The given name.
     *
     * @return the given name
     */
    public String givenName() {
        return givenName;
    }

    /**
     * The family name.
     *
     * @return the family name
     */
    public String familyName() {
        return familyName;
    }

    /**
     * The function in the organisation.
     *
     * @return the function in the organisation
     */
    public Known<String> function() {
        return function;
    }

    /**
     * The professional e-mail address.
     *
     * @return the professional e-mail address
     */
    public Known<String> email() {
        return email;
    }

    /**
     * The professional telephone number.
     *
     * @return the professional telephone number
     */
    public Known<String> telephone() {
        return telephone;
    }

    /**
     * Why the details are kept (<i>finalité</i>).
     *
     * @return why the details are kept (<i>finalité</i>)
     */
    public String purpose() {
        return purpose;
    }

    /**
     * The last day on which they may be kept (<i>fin de conservation</i>).
     *
     * @return the last day on which they may be kept (<i>fin de conservation</i>)
     */
    public LocalDate keepUntil() {
        return keepUntil;
    }

    /**
     * On what the law allows them to be kept (<i>base légale</i>).
     *
     * @return on what the law allows them to be kept (<i>base légale</i>)
     */
    public Known<LegalBasis> basis() {
        return basis;
    }

    /**
     * Where they come from (<i>source</i>).
     *
     * @return where they come from (<i>source</i>)
     */
    public Known<DataOrigin> origin() {
        return origin;
    }

    /**
     * The day on which they were collected.
     *
     * @return the day on which they were collected
     */
    public Known<LocalDate> collected() {
        return collected;
    }

    /**
     * The day on which the person was told of it; none if they were not.
     *
     * @return the day on which the person was told of it; none if they were not
     */
    public Known<LocalDate> informed() {
        return informed;
    }

    /**
     * The day of the last contact that came from the person.
     *
     * @return the day of the last contact that came from the person
     */
    public Known<LocalDate> lastContact() {
        return lastContact;
    }

    /**
     * The day on which the person agreed that name, function and professional address be published.
     *
     * @return the day on which the person agreed that name, function and professional address be published; none if they did not
     */
    public Known<LocalDate> publicationAgreed() {
        return publicationAgreed;
    }

    /**
     * What the person asked about the data, oldest first.
     *
     * @return what the person asked about the data, oldest first
     */
    public Known<List<PersonRequest>> requests() {
        return requests;
    }

    /**
     * What people call the person.
     *
     * @return given name and family name
     */
    public String name() {
        return givenName + " " + familyName;
    }

    /**
     * Tells whether the details may be used on a day (<i>utilisable</i>): they may still be kept, and the person has neither objected nor
     * asked that they be erased or left alone.
     *
     * @param day the day
     * @return true if nothing is known against it
     */
    public boolean isUsableOn(LocalDate day) {
        return !day.isAfter(keepUntil)
                && requests.value().orElse(List.of()).stream()
                        .noneMatch(request ->
                                request.kind().endsUse() && !request.date().isAfter(day));
    }

    /**
     * Whether anybody may be told how to reach the person, by what is recorded.
     *
     * @return true if the person agreed to it and did not object since, nor ask to be erased
     */
    public boolean isPublic() {
        return publicationAgreed.value().isPresent()
                && requests.value().orElse(List.of()).stream()
                        .noneMatch(request -> request.kind().endsUse());
    }

    /**
     * The contact with what its person agreed to publish.
     *
     * @return a copy with name, function, address and the day of the agreement, and nothing about how the data came and were used
     */
    public Contact onlyPublic() {
        return builder(id, givenName, familyName, purpose, keepUntil)
                .function(function)
                .email(email)
                .telephone(telephone)
                .publicationAgreed(publicationAgreed)
                .build();
    }

    /**
     * The contact without what reaches the person directly.
     *
     * @return a copy whose e-mail address, telephone number and requests are not recorded
     */
    public Contact withoutAddresses() {
        return toBuilder()
                .email(Known.notRecorded())
                .telephone(Known.notRecorded())
                .requests(Known.notRecorded())
                .build();
    }

    /**
     * The contact as it was known on a day.
     *
     * @param day the day
     * @return a narrowed copy; what is told of its name, function and addresses is as it is recorded
     */
    public Contact seenOn(LocalDate day) {
        List<PersonRequest> all = requests.value().orElse(List.of());
        List<PersonRequest> seen = Narrowed.each(
                Narrowed.only(all, request -> !request.date().isAfter(day)), request -> request.seenOn(day));
        boolean later = Stream.of(collected, informed, lastContact, publicationAgreed)
                .anyMatch(fact -> Known.isAfter(fact, day));
        if (!later && Narrowed.isSame(seen, all)) {
            return this;
        }
        return toBuilder()
                .collected(Known.asOf(collected, day))
                .informed(Known.asOf(informed, day))
                .lastContact(Known.isAfter(lastContact, day) ? Known.notRecorded() : lastContact)
                .publicationAgreed(Known.asOf(publicationAgreed, day))
                .requests(requests.map(list -> seen))
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact that
                && id.equals(that.id)
                && givenName.equals(that.givenName)
                && familyName.equals(that.familyName)
                && function.equals(that.function)
                && email.equals(that.email)
                && telephone.equals(that.telephone)
                && purpose.equals(that.purpose)
                && keepUntil.equals(that.keepUntil)
                && basis.equals(that.basis)
                && origin.equals(that.origin)
                && collected.equals(that.collected)
                && informed.equals(that.informed)
                && lastContact.equals(that.lastContact)
                && publicationAgreed.equals(that.publicationAgreed)
                && requests.equals(that.requests);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                givenName,
                familyName,
                function,
                email,
                telephone,
                purpose,
                keepUntil,
                basis,
                origin,
                collected,
                informed,
                lastContact,
                publicationAgreed,
                requests);
    }

    @Override
    public String toString() {
        return "Contact " + id;
    }

    /**
     * Collects the parts of a {@link Contact}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final ContactId id;
        private String givenName;
        private String familyName;
        private String purpose;
        private LocalDate keepUntil;
        private Known<String> function = Known.notRecorded();
        private Known<String> email = Known.notRecorded();
        private Known<String> telephone = Known.notRecorded();
        private Known<LegalBasis> basis = Known.notRecorded();
        private Known<DataOrigin> origin = Known.notRecorded();
        private Known<LocalDate> collected = Known.notRecorded();
        private Known<LocalDate> informed = Known.notRecorded();
        private Known<LocalDate> lastContact = Known.notRecorded();
        private Known<LocalDate> publicationAgreed = Known.notRecorded();
        private Known<List<PersonRequest>> requests = Known.notRecorded();

        private Builder(ContactId id, String givenName, String familyName, String purpose, LocalDate keepUntil) {
            this.id = Objects.requireNonNull(id, "id");
            this.givenName = Objects.requireNonNull(givenName, "givenName");
            this.familyName = Objects.requireNonNull(familyName, "familyName");
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            this.keepUntil = Objects.requireNonNull(keepUntil, "keepUntil");
        }

        /**
         * Sets the given name.
         *
         * @param givenName the given name
         * @return this builder
         */
        public Builder givenName(String givenName) {
            this.givenName = givenName;
            return this;
        }

        /**
         * Sets the family name.
         *
         * @param familyName the family name
         * @return this builder
         */
        public Builder familyName(String familyName) {
            this.familyName = familyName;
            return this;
        }

        /**
         * Sets the function in the organisation.
         *
         * @param function the function in the organisation
         * @return this builder
         */
        public Builder function(Known<String> function) {
            this.function = function;
            return this;
        }

        /**
         * Sets the function in the organisation, known.
         *
         * @param function the function in the organisation
         * @return this builder
         */
        public Builder function(String function) {
            return function(Known.of(function));
        }

        /**
         * Sets the professional e-mail address.
         *
         * @param email the professional e-mail address
         * @return this builder
         */
        public Builder email(Known<String> email) {
            this.email = email;
            return this;
        }

        /**
         * Sets the professional e-mail address, known.
         *
         * @param email the professional e-mail address
         * @return this builder
         */
        public Builder email(String email) {
            return email(Known.of(email));
        }

        /**
         * Sets the professional telephone number.
         *
         * @param telephone the professional telephone number
         * @return this builder
         */
        public Builder telephone(Known<String> telephone) {
            this.telephone = telephone;
            return this;
        }

        /**
         * Sets the professional telephone number, known.
         *
         * @param telephone the professional telephone number
         * @return this builder
         */
        public Builder telephone(String telephone) {
            return telephone(Known.of(telephone));
        }

        /**
         * Sets why the details are kept (<i>finalité</i>).
         *
         * @param purpose why the details are kept (<i>finalité</i>)
         * @return this builder
         */
        public Builder purpose(String purpose) {
            this.purpose = purpose;
            return this;
        }

        /**
         * Sets the last day on which they may be kept (<i>fin de conservation</i>).
         *
         * @param keepUntil the last day on which they may be kept (<i>fin de conservation</i>)
         * @return this builder
         */
        public Builder keepUntil(LocalDate keepUntil) {
            this.keepUntil = keepUntil;
            return this;
        }

        /**
         * Sets on what the law allows them to be kept (<i>base légale</i>).
         *
         * @param basis on what the law allows them to be kept (<i>base légale</i>)
         * @return this builder
         */
        public Builder basis(Known<LegalBasis> basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets on what the law allows them to be kept (<i>base légale</i>), known.
         *
         * @param basis on what the law allows them to be kept (<i>base légale</i>)
         * @return this builder
         */
        public Builder basis(LegalBasis basis) {
            return basis(Known.of(basis));
        }

        /**
         * Sets where they come from (<i>source</i>).
         *
         * @param origin where they come from (<i>source</i>)
         * @return this builder
         */
        public Builder origin(Known<DataOrigin> origin) {
            this.origin = origin;
            return this;
        }

        /**
         * Sets where they come from (<i>source</i>), known.
         *
         * @param origin where they come from (<i>source</i>)
         * @return this builder
         */
        public Builder origin(DataOrigin origin) {
            return origin(Known.of(origin));
        }

        /**
         * Sets the day on which they were collected.
         *
         * @param collected the day on which they were collected
         * @return this builder
         */
        public Builder collected(Known<LocalDate> collected) {
            this.collected = collected;
            return this;
        }

        /**
         * Sets the day on which they were collected, known.
         *
         * @param collected the day on which they were collected
         * @return this builder
         */
        public Builder collected(LocalDate collected) {
            return collected(Known.of(collected));
        }

        /**
         * Sets the day on which the person was told of it; none if they were not.
         *
         * @param informed the day on which the person was told of it; none if they were not
         * @return this builder
         */
        public Builder informed(Known<LocalDate> informed) {
            this.informed = informed;
            return this;
        }

        /**
         * Sets the day on which the person was told of it; none if they were not, known.
         *
         * @param informed the day on which the person was told of it; none if they were not
         * @return this builder
         */
        public Builder informed(LocalDate informed) {
            return informed(Known.of(informed));
        }

        /**
         * Sets the day of the last contact that came from the person.
         *
         * @param lastContact the day of the last contact that came from the person
         * @return this builder
         */
        public Builder lastContact(Known<LocalDate> lastContact) {
            this.lastContact = lastContact;
            return this;
        }

        /**
         * Sets the day of the last contact that came from the person, known.
         *
         * @param lastContact the day of the last contact that came from the person
         * @return this builder
         */
        public Builder lastContact(LocalDate lastContact) {
            return lastContact(Known.of(lastContact));
        }

        /**
         * Sets it.
         *
         * @param publicationAgreed the day on which the person agreed that name, function and professional address be published
         * @return this builder
         */
        public Builder publicationAgreed(Known<LocalDate> publicationAgreed) {
            this.publicationAgreed = publicationAgreed;
            return this;
        }

        /**
         * Sets it.
         *
         * @param publicationAgreed the day on which the person agreed that name, function and professional address be published
         * @return this builder
         */
        public Builder publicationAgreed(LocalDate publicationAgreed) {
            return publicationAgreed(Known.of(publicationAgreed));
        }

        /**
         * Sets what the person asked about the data, oldest first.
         *
         * @param requests what the person asked about the data, oldest first
         * @return this builder
         */
        public Builder requests(Known<List<PersonRequest>> requests) {
            this.requests = requests;
            return this;
        }

        /**
         * Sets what the person asked about the data, oldest first, known.
         *
         * @param requests what the person asked about the data, oldest first
         * @return this builder
         */
        public Builder requests(List<PersonRequest> requests) {
            return requests(Known.of(requests));
        }

        /**
         * Makes it.
         *
         * @return the contact
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Contact build() {
            return new Contact(this);
        }
    }
}
