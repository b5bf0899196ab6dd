package org.cldess.agreement;

import jakarta.validation.constraints.Min;
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
import org.cldess.consistency.Consistent;
import org.cldess.contract.text.Envelope;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.signing.Signed;

/**
 * What some actors agree between them to carry the contract out (<i>{@index "convention de partenariat"}</i>): who does what, from when to when,
 * for how much money a year, what is handed over when, how it goes on or ends, who signed it and what was found when it was reviewed. The
 * contract binds the public bodies; an agreement binds those who sign it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param partners the actors that agree, in the order in which the text names them
 * @param object what it is about (<i>{@index objet}</i>)
 * @param preamble why they agree; none if the text says nothing of it
 * @param start the first day; none if it binds from its signature
 * @param end the last day of its first period; none if it lasts until somebody ends it
 * @param articles what it says besides, such as who owns the data at the end, in the order of the text
 * @param obligations who promises what
 * @param deliverables what is handed over, in the order of the text
 * @param envelopes what a partner pays for a year: one entry for a body and a year
 * @param renewal how it can go on after its end; none if it cannot
 * @param renewals how it went on, oldest first: each ends later than what it follows
 * @param terminationNotice how many months before it ends it early a partner must say so; none if at once
 * @param termination that it was ended before its time; none if nobody did
 * @param signatures who signed it
 * @param reviews what was found when it was looked at again, oldest first
 */
@WithId("partner-agreement")
@Consistent(RenewalConsistency.class)
@WithBuilder
public record Agreement(
        AgreementId id,
        @Called @NotBlank @Size(max = 300) String title,
        @Distinct List<ActorId> partners,
        Known<@NotBlank @Size(max = 2_000) String> object,
        Known<@NotBlank @Size(max = 5_000) String> preamble,
        @Planned Known<LocalDate> start,
        @Planned @NotBefore("start") Known<LocalDate> end,
        Known<List<Agreement.Clause>> articles,
        Known<List<Agreement.Obligation>> obligations,
        Known<List<Deliverable>> deliverables,
        @Distinct({"funder", "year"}) Known<List<Envelope>> envelopes,
        Known<RenewalTerms> renewal,
        Known<List<AgreementRenewal>> renewals,
        Known<@Min(0) Integer> terminationNotice,
        Known<Termination> termination,
        @Distinct("actor") List<Agreement.PartnerSignature> signatures,
        @Shown(to = Audience.PARTNER) List<Agreement.Review> reviews)
        implements Identified<AgreementId>, Seen<Agreement> {
    /** Keeps the lists as they are now. */
    public Agreement {
        partners = List.copyOf(partners);
        articles = Known.list(articles);
        obligations = Known.list(obligations);
        deliverables = Known.list(deliverables);
        envelopes = Known.list(envelopes);
        renewals = Known.list(renewals);
        signatures = List.copyOf(signatures);
        reviews = List.copyOf(reviews);
    }

    /**
     * An article of the text, in words (<i>{@index stipulation}</i>).
     *
     * @param title what it is about
     * @param text what is agreed
     */
    public record Clause(
            @Called @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 10_000) String text) {}

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
     * @param deliberation the deliberation that authorised it; none if the partner needs none
     * @param method how the text was signed
     * @param level how strong an electronic signature is; none for one by hand
     */
    public record PartnerSignature(
            @Called ActorId actor,
            @From Known<LocalDate> date,
            @Shown(to = Audience.PARTNER) Known<Representative> representative,
            Known<DeliberationId> deliberation,
            Known<SignatureMethod> method,
            Known<SignatureLevel> level) {
        /**
         * A signature of which no more is recorded.
         *
         * @param actor who signed
         * @param date the day
         * @param representative who signed for it
         */
        public PartnerSignature(ActorId actor, Known<LocalDate> date, Known<Representative> representative) {
            this(actor, date, representative, Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
        }

        /**
         * What is asked of the signature whatever the text.
         *
         * @return its day, its method and its level
         */
        public Signed signed() {
            return new Signed(date, method, level);
        }
    }

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

    /**
     * The partners whose signature is not recorded (<i>{@index "signatures attendues"}</i>).
     *
     * @param day the day from which one looks
     * @return those who had not signed by that day, in the order of the text
     */
    public List<ActorId> stillToSign(LocalDate day) {
        List<PartnerSignature> given = seenOn(day).signatures();
        return partners.stream()
                .filter(partner -> given.stream().map(PartnerSignature::actor).noneMatch(partner::equals))
                .toList();
    }

    /**
     * The last day on which it binds, as far as that is settled (<i>{@index "date d’échéance"}</i>): the end of its last period, or the day
     * before an early end takes effect.
     *
     * @param day the day from which one looks: what was renewed or ended later does not count
     * @return the day; none if it lasts until somebody ends it; not recorded while it is not known whether it was renewed or ended
     */
    public Known<LocalDate> endsOn(LocalDate day) {
        return Course.of(this, day).last();
    }

    /**
     * Whether it binds on a day (<i>{@index "en vigueur"}</i>): signed by all partners, begun and not over.
     *
     * @param day the day
     * @return whether it does; not recorded while that cannot be told, such as after the end of a period that may have been renewed tacitly
     */
    public Known<Boolean> isInForce(LocalDate day) {
        return Course.of(this, day).isInForce();
    }

    /**
     * What is still to come, or is awaited although its day has passed (<i>{@index échéances}</i>): the deliverables that are not there, and
     * the day before which somebody must speak of the renewal.
     *
     * @param day the day from which one looks
     * @return what falls due, by date
     */
    public List<AgreementDue> dues(LocalDate day) {
        return Course.of(this, day).dues();
    }

    /**
     * What falls due next.
     *
     * @param day the day from which one looks
     * @return the first that falls due on that day or later
     */
    public Optional<AgreementDue> nextDue(LocalDate day) {
        return dues(day).stream().filter(due -> !due.date().isBefore(day)).findFirst();
    }

    /**
     * The last day on which a partner can still speak of the renewal (<i>{@index "date limite de préavis"}</i>): to refuse a tacit one, or to
     * ask for an express one.
     *
     * @param day the day from which one looks
     * @return that day, on that day or later; nothing where nothing is left to be renewed, the day has passed, or it is not known
     */
    public Optional<LocalDate> noticeBy(LocalDate day) {
        return Course.of(this, day).notice().filter(last -> !last.isBefore(day));
    }

    /**
     * Whether it was ended with the notice that was agreed (<i>{@index "préavis respecté"}</i>).
     *
     * @param day the day from which one looks
     * @return whether it was; none if nobody ended it, all ended it together, or no notice was agreed
     */
    public Known<Boolean> isNoticeKept(LocalDate day) {
        return seenOn(day)
                .termination
                .flatMap(ended -> ended.by().isNone()
                        ? Known.none()
                        : terminationNotice.flatMap(months -> ended.effective()
                                .map(first -> !first.isBefore(ended.date().plusMonths(months)))));
    }

    @Override
    public String toString() {
        return "Agreement " + id;
    }
}
