package org.cldess.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.From;
import org.cldess.component.NotBefore;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.contract.text.Envelope;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What some actors agree between them to carry the contract out (<i>{@index "convention de partenariat"}</i>): who does what, from when to when,
 * for how much money a year, who signed it and what was found when it was reviewed. The contract binds the public bodies; an agreement binds
 * those who sign it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param partners the actors that agree, in the order in which the text names them
 * @param object what it is about (<i>{@index objet}</i>)
 * @param start the first day
 * @param end the last day; none if it lasts until somebody ends it
 * @param obligations who promises what
 * @param envelopes what a partner pays for a year: one entry for a body and a year
 * @param signatures who signed it
 * @param reviews what was found when it was looked at again, oldest first
 */
@WithId("partner-agreement")
@WithBuilder
public record Agreement(
        AgreementId id,
        @Called @NotBlank @Size(max = 300) String title,
        @Distinct List<ActorId> partners,
        Known<@NotBlank @Size(max = 2_000) String> object,
        @Planned Known<LocalDate> start,
        @Planned @NotBefore("start") Known<LocalDate> end,
        Known<List<Agreement.Obligation>> obligations,
        @Distinct({"funder", "year"}) Known<List<Envelope>> envelopes,
        @Distinct("actor") List<Agreement.PartnerSignature> signatures,
        @Shown(to = Audience.PARTNER) List<Agreement.Review> reviews)
        implements Identified<AgreementId>, Seen<Agreement> {
    /** Keeps the lists as they are now. */
    public Agreement {
        partners = List.copyOf(partners);
        obligations = Known.list(obligations);
        envelopes = Known.list(envelopes);
        signatures = List.copyOf(signatures);
        reviews = List.copyOf(reviews);
    }

    /**
     * What a partner promises (<i>{@index engagement}</i>).
     *
     * @param by who promises it
     * @param text what
     */
    public record Obligation(
            @Called ActorId by, @NotBlank @Size(max = 2_000) String text) {}

    /**
     * That a partner signed.
     *
     * @param actor who signed
     * @param date the day
     * @param representative who signed for it, shown to partners
     */
    public record PartnerSignature(
            @Called ActorId actor,
            @From Known<LocalDate> date,
            @Shown(to = Audience.PARTNER) Known<Representative> representative) {}

    /**
     * That the partners looked at the agreement again (<i>{@index bilan}</i>).
     *
     * @param date the day
     * @param said what they found, and whether they go on
     */
    public record Review(
            @From LocalDate date,
            @NotBlank @Size(max = 5_000) String said) {}

    /**
     * Begins an agreement with what every one has.
     *
     * @param id the id
     * @param title the title
     * @return a builder, on which the rest is set
     */
    public static AgreementBuilder builder(AgreementId id, String title) {
        return new AgreementBuilder(id, title);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public AgreementBuilder toBuilder() {
        return new AgreementBuilder(this);
    }

    /**
     * The day on which the last partner signed.
     *
     * @param day the day from which one looks
     * @return the day; nothing while a partner has not signed, or the day of a signature is not known
     */
    public Optional<LocalDate> signedOn(LocalDate day) {
        List<LocalDate> signed = signatures.stream()
                .filter(signature -> partners.contains(signature.actor()))
                .flatMap(signature -> signature.date().value().stream())
                .filter(date -> !date.isAfter(day))
                .toList();
        return signed.size() == partners.size() ? signed.stream().max(LocalDate::compareTo) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Agreement " + id;
    }
}
