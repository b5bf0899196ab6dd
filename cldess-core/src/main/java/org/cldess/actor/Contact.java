package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.component.Before;
import org.cldess.component.Called;
import org.cldess.component.Happened;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;

/**
 * A person to be reached in an organisation (<i>{@index contact}</i>): personal data, kept for a purpose and until a day.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id its id
 * @param givenName the given name
 * @param familyName the family name
 * @param function the function in the organisation
 * @param email the professional e-mail address
 * @param telephone the professional telephone number
 * @param purpose why the details are kept (<i>{@index finalité}</i>)
 * @param keepUntil the last day on which they may be kept (<i>{@index "fin de conservation"}</i>)
 * @param basis on what the law allows them to be kept (<i>{@index "base légale"}</i>)
 * @param origin where they come from (<i>{@index source}</i>)
 * @param collected the day on which they were collected
 * @param informed the day on which the person was told of it; none if they were not
 * @param lastContact the day of the last contact that came from the person
 * @param publicationAgreed the day on which the person agreed that name, function and professional address be published; none if they did
 *     not
 * @param requests what the person asked about the data, oldest first
 */
@WithId("contact")
@WithBuilder
public record Contact(
        ContactId id,
        @Called @NotBlank @Size(max = 100) String givenName,
        @Called @NotBlank @Size(max = 100) String familyName,
        Known<String> function,
        Known<String> email,
        Known<String> telephone,
        @NotBlank @Size(max = 500) String purpose,
        @Planned LocalDate keepUntil,
        @Shown(to = Audience.COMMITTEE) Known<LegalBasis> basis,
        @Shown(to = Audience.COMMITTEE) Known<DataOrigin> origin,
        @Shown(to = Audience.COMMITTEE) @Happened Known<LocalDate> collected,
        @Shown(to = Audience.COMMITTEE) @Happened Known<LocalDate> informed,

        @Shown(to = Audience.COMMITTEE) @Happened(before = Before.NOT_RECORDED)
        Known<LocalDate> lastContact,

        @Happened Known<LocalDate> publicationAgreed,
        @Shown(to = Audience.COMMITTEE) Known<List<PersonRequest>> requests)
        implements Identified<ContactId>, NamedPerson, Seen<Contact> {
    /** Stands in the place of a name that is withheld. */
    private static final String WITHHELD = "–";

    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public Contact {
        requests = requests.map(List::copyOf);
    }

    /**
     * Begins a contact with what every one has.
     *
     * @param id its id
     * @param givenName the given name
     * @param familyName the family name
     * @param purpose why the details are kept (<i>{@index finalité}</i>)
     * @param keepUntil the last day on which they may be kept (<i>{@index "fin de conservation"}</i>)
     * @return a builder, on which the rest is set
     */
    public static ContactBuilder builder(
            ContactId id, String givenName, String familyName, String purpose, LocalDate keepUntil) {
        return new ContactBuilder(id, givenName, familyName, purpose, keepUntil);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ContactBuilder toBuilder() {
        return new ContactBuilder(this);
    }

    @Override
    public String fullName() {
        return givenName + " " + familyName;
    }

    /**
     * Tells whether the details may be used on a day (<i>{@index utilisable}</i>): they may still be kept, and the person has neither
     * objected nor asked that they be erased or left alone.
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
     * Whether the person asked, on any day, that the details be used no longer, left alone or erased (<i>{@index opposition}</i>).
     *
     * @return true if such a request is recorded
     */
    public boolean isRefused() {
        return requests.value().orElse(List.of()).stream()
                .anyMatch(request -> request.kind().endsUse());
    }

    /**
     * Whether anybody may be told how to reach the person, by what is recorded.
     *
     * @return true if the person agreed to it and did not object since, nor ask to be erased
     */
    public boolean isPublic() {
        return publicationAgreed.value().isPresent() && !isRefused();
    }

    /**
     * The contact without what names or reaches its person: what is kept until the request is answered, and why.
     *
     * @return a copy that tells of nobody who it is
     */
    public Contact withheld() {
        return builder(id, WITHHELD, WITHHELD, purpose, keepUntil)
                .basis(basis)
                .origin(origin)
                .collected(collected)
                .informed(informed)
                .lastContact(lastContact)
                .requests(requests)
                .narrowed();
    }

    /**
     * Whether this is a copy without name, made by {@link #withheld()}.
     *
     * @return true if nobody can be known by it
     */
    public boolean isWithheld() {
        return givenName.equals(WITHHELD) && familyName.equals(WITHHELD);
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
                .narrowed();
    }

    /**
     * The contact without what reaches the person directly.
     *
     * @return a copy whose e-mail address and telephone number are not recorded
     */
    public Contact withoutAddresses() {
        return toBuilder()
                .email(Known.notRecorded())
                .telephone(Known.notRecorded())
                .narrowed();
    }

    @Override
    public String toString() {
        return "Contact " + id;
    }
}
