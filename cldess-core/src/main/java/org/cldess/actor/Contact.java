package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.component.Before;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A contact person in an organisation (<i>{@index contact}</i>): personal data, kept for a purpose and until a day.
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id its id
 * @param givenName the given name
 * @param familyName the family name
 * @param function the function in the organisation
 * @param email the professional e-mail address
 * @param telephone the professional telephone number
 * @param purpose the purpose for which the details are kept (<i>{@index finalité}</i>)
 * @param keepUntil the last day on which they may be kept (<i>{@index "fin de conservation"}</i>)
 * @param basis the legal basis for keeping them (<i>{@index "base légale"}</i>)
 * @param origin their source (<i>{@index source}</i>)
 * @param collected the day on which they were collected
 * @param informed the day on which the person was informed; not applicable if the person was not
 * @param lastContact the day of the last contact initiated by the person
 * @param publicationAgreed the day on which the person agreed to the publication of name, function and professional
 *     address; not applicable if the person did not
 * @param requests the person’s requests about the data, oldest first
 */
@WithId("contact")
@WithBuilder
public record Contact(
        ContactId id,
        @NamePart @NotBlank @Size(max = 100) String givenName,
        @NamePart @NotBlank @Size(max = 100) String familyName,
        Known<String> function,
        Known<String> email,
        Known<String> telephone,
        @NotBlank @Size(max = 500) String purpose,
        @Planned LocalDate keepUntil,
        @VisibleTo(Audience.COMMITTEE) Known<LegalBasis> basis,
        @VisibleTo(Audience.COMMITTEE) Known<DataOrigin> origin,
        @VisibleTo(Audience.COMMITTEE) @HiddenUntilThen Known<LocalDate> collected,
        @VisibleTo(Audience.COMMITTEE) @HiddenUntilThen Known<LocalDate> informed,

        @VisibleTo(Audience.COMMITTEE) @HiddenUntilThen(before = Before.NOT_RECORDED)
        Known<LocalDate> lastContact,

        @HiddenUntilThen Known<LocalDate> publicationAgreed,
        @VisibleTo(Audience.COMMITTEE) Known<List<PersonRequest>> requests)
        implements Identified<ContactId>, NamedPerson, DayDependent<Contact> {
    /** The placeholder for a name that is withheld. */
    private static final String WITHHELD = "–";

    /** Copies the list. */
    public Contact {
        requests = requests.map(List::copyOf);
    }

    /**
     * Returns a builder with the required components of a contact.
     *
     * @param id its id
     * @param givenName the given name
     * @param familyName the family name
     * @param purpose the purpose for which the details are kept (<i>{@index finalité}</i>)
     * @param keepUntil the last day on which they may be kept (<i>{@index "fin de conservation"}</i>)
     * @return a builder for the other components
     */
    public static ContactBuilder builder(
            ContactId id, String givenName, String familyName, String purpose, LocalDate keepUntil) {
        return new ContactBuilder(id, givenName, familyName, purpose, keepUntil);
    }

    /** {@return a builder with the values of this contact, to make a changed copy} */
    public ContactBuilder toBuilder() {
        return new ContactBuilder(this);
    }

    @Override
    public String fullName() {
        return givenName + " " + familyName;
    }

    /**
     * Returns whether the details may be used on a day (<i>{@index utilisable}</i>): they may still be kept, and the
     * person has neither objected nor asked for erasure or restriction.
     *
     * @param day the day
     * @return true if nothing is known to forbid it
     */
    public boolean isUsableOn(LocalDate day) {
        return !day.isAfter(keepUntil)
                && requests.value().orElse(List.of()).stream()
                        .noneMatch(request ->
                                request.kind().endsUse() && !request.date().isAfter(day));
    }

    /**
     * Returns whether the person asked, on any day, to stop the use of the details, to restrict it or to erase them
     * (<i>{@index opposition}</i>).
     *
     * @return true if such a request is recorded
     */
    public boolean isRefused() {
        return requests.value().orElse(List.of()).stream()
                .anyMatch(request -> request.kind().endsUse());
    }

    /**
     * Returns whether the details of the person may be published, according to what is recorded.
     *
     * @return true if the person agreed and has neither objected nor asked for erasure
     */
    public boolean isPublic() {
        return publicationAgreed.value().isPresent() && !isRefused();
    }

    /**
     * Returns this contact without the names and addresses of the person. The copy contains what must be kept until the
     * request is answered.
     *
     * @return a copy that does not identify the person
     */
    public Contact anonymised() {
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
     * Returns whether this is a copy without names, made by {@link #anonymised()}.
     *
     * @return true if it does not identify a person
     */
    public boolean isWithheld() {
        return givenName.equals(WITHHELD) && familyName.equals(WITHHELD);
    }

    /**
     * Returns this contact with only what the person agreed to publish.
     *
     * @return a copy with name, function, addresses and the day of the agreement, without the origin and use of the
     *     data
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
     * Returns this contact without its direct addresses.
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
