package org.cldess.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.contract.text.Envelope;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.own.Extensible;
import org.cldess.own.OwnValue;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.signing.Signed;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * An agreement between actors to carry out the contract (<i>{@index "convention de partenariat"}</i>): its obligations,
 * period, yearly funding, deliverables, renewal and termination, with its signatures and reviews. The contract binds
 * the public bodies; an agreement binds its signatories.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param partners the partners, in the order of the text
 * @param object the subject (<i>{@index objet}</i>)
 * @param preamble the reasons for the agreement; not applicable if the text gives none
 * @param start the first day; not applicable if it binds from its signature
 * @param end the last day of its first period; not applicable if it lasts until it is terminated
 * @param articles the other articles, such as on data ownership after the end, in the order of the text
 * @param obligations the obligations of the partners
 * @param deliverables the deliverables, in the order of the text
 * @param envelopes the yearly payments of partners, with one entry per body and year
 * @param renewal the terms of renewal; not applicable if it cannot be renewed
 * @param renewals the renewals, oldest first; each ends later than the period before it
 * @param terminationNotice the notice period for early termination, in months; not applicable if it has immediate
 *     effect
 * @param termination the early termination; not applicable if there was none
 * @param signatures the signatures
 * @param reviews the reviews, oldest first
 * @param ownValues the values of the fields that the kind of contract adds
 */
@WithId("partner-agreement")
@Consistent(RenewalConsistency.class)
@WithBuilder
public record Agreement(
        AgreementId id,
        @NamePart @NotBlank @Size(max = 300) String title,

        @Distinct @Standing(value = Demand.EXISTS, on = "start")
        List<ActorId> partners,

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
        @VisibleTo(Audience.PARTNER) List<Agreement.Review> reviews,
        List<OwnValue> ownValues)
        implements Identified<AgreementId>, DayDependent<Agreement>, Extensible {
    /** Copies the lists. */
    public Agreement {
        partners = List.copyOf(partners);
        articles = Known.list(articles);
        obligations = Known.list(obligations);
        deliverables = Known.list(deliverables);
        envelopes = Known.list(envelopes);
        renewals = Known.list(renewals);
        signatures = List.copyOf(signatures);
        reviews = List.copyOf(reviews);
        ownValues = List.copyOf(ownValues);
    }

    /**
     * An article of the agreement, as text (<i>{@index stipulation}</i>).
     *
     * @param title the subject
     * @param text the text
     */
    public record Clause(
            @NamePart @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 10_000) String text) {
        /** Checks the components, and throws all {@link Violations}. */
        public Clause {
            FormRules.check(Clause.class, title, text);
        }
    }

    /**
     * An obligation of a partner (<i>{@index engagement}</i>).
     *
     * @param by the partner
     * @param text the obligation
     */
    public record Obligation(
            @NamePart @Standing(Demand.EXISTS) ActorId by,
            @NotBlank @Size(max = 2_000) String text) {
        /** Checks the components, and throws all {@link Violations}. */
        public Obligation {
            FormRules.check(Obligation.class, by, text);
        }
    }

    /**
     * The signature of a partner, or of a party to a grant agreement.
     *
     * @param actor the partner
     * @param date the day
     * @param representative the person who signed for the partner, visible to partners
     * @param deliberation the deliberation that authorised it; not applicable if none is needed
     * @param method the method of signature
     * @param level the level of an electronic signature; not applicable to a handwritten one
     */
    public record PartnerSignature(
            @NamePart @Standing(Demand.ACTS) ActorId actor,
            @From @Follows("deliberation/date") Known<LocalDate> date,
            @VisibleTo(Audience.PARTNER) Known<Representative> representative,

            @Standing(value = Demand.VOTED, authorises = "agreement")
            Known<DeliberationId> deliberation,

            Known<SignatureMethod> method,
            Known<SignatureLevel> level) {
        /**
         * Creates a signature with no further details recorded.
         *
         * @param actor the partner
         * @param date the day
         * @param representative the person who signed for the partner
         */
        public PartnerSignature(ActorId actor, Known<LocalDate> date, Known<Representative> representative) {
            this(actor, date, representative, Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
        }

        /**
         * Returns the data that every signature is checked for, whatever the text.
         *
         * @return the day, the method and the level
         */
        public Signed signed() {
            return new Signed(date, method, level);
        }
    }

    /**
     * A review of the agreement by the partners (<i>{@index bilan}</i>).
     *
     * @param date the day
     * @param said the findings, and whether they continue
     */
    public record Review(
            @From @Follows("../start") LocalDate date,
            @NotBlank @Size(max = 5_000) String said) {
        /** Checks the components, and throws all {@link Violations}. */
        public Review {
            FormRules.check(Review.class, date, said);
        }
    }

    /**
     * Starts building an agreement from its required components.
     *
     * @param id the id
     * @param title the title
     * @return a builder for the remaining components
     */
    public static AgreementBuilder builder(AgreementId id, String title) {
        return new AgreementBuilder(id, title);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public AgreementBuilder toBuilder() {
        return new AgreementBuilder(this);
    }

    /**
     * Returns the day on which the last partner signed.
     *
     * @param day the reference day
     * @return the day; empty while a signature or its day is missing
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
     * Returns the partners whose signature is not recorded (<i>{@index "signatures attendues"}</i>).
     *
     * @param day the reference day
     * @return the partners that had not signed by that day, in the order of the text
     */
    public List<ActorId> stillToSign(LocalDate day) {
        List<PartnerSignature> given = seenOn(day).signatures();
        return partners.stream()
                .filter(partner -> given.stream().map(PartnerSignature::actor).noneMatch(partner::equals))
                .toList();
    }

    /**
     * Returns the last day on which the agreement binds, as far as it is settled (<i>{@index "date d’échéance"}</i>):
     * the end of its last period, or the day before an early termination takes effect.
     *
     * @param day the reference day; later renewals and terminations do not count
     * @return the day; not applicable if it lasts until it is terminated; not recorded if it is unknown whether it was
     *     renewed or terminated
     */
    public Known<LocalDate> endsOn(LocalDate day) {
        return AgreementState.of(this, day).last();
    }

    /**
     * Returns the last day on which the agreement can bind, with every renewal that its terms allow.
     *
     * @param day the reference day; later renewals and terminations do not count
     * @return the day; not applicable if no day is the last; not recorded if its end, its renewals or their terms are
     *     not
     */
    public Known<LocalDate> mayBindUntil(LocalDate day) {
        return AgreementState.of(this, day).latest();
    }

    /**
     * Checks whether the agreement binds on a day (<i>{@index "en vigueur"}</i>): all partners have signed, and it has
     * begun and is not over.
     *
     * @param day the day
     * @return true or false; not recorded if this cannot be decided, such as after a period that may have been renewed
     *     tacitly
     */
    public Known<Boolean> isInForce(LocalDate day) {
        return AgreementState.of(this, day).isInForce();
    }

    /**
     * Returns the outstanding deadlines, including missed ones (<i>{@index échéances}</i>): those of the open
     * deliverables, and the last day to refuse or to request a renewal.
     *
     * @param day the reference day
     * @return the deadlines, by date
     */
    public List<AgreementDue> deadlines(LocalDate day) {
        return AgreementState.of(this, day).dues();
    }

    /**
     * Returns the next deadline.
     *
     * @param day the reference day
     * @return the first deadline on or after that day
     */
    public Optional<AgreementDue> nextDeadline(LocalDate day) {
        return deadlines(day).stream().filter(due -> !due.date().isBefore(day)).findFirst();
    }

    /**
     * Returns the last day on which a partner can act on the renewal (<i>{@index "date limite de préavis"}</i>): to
     * refuse a tacit renewal, or to request an express one.
     *
     * @param day the reference day
     * @return a day that is not before the reference day; empty if no renewal is left, if the day has passed, or if it
     *     is unknown
     */
    public Optional<LocalDate> noticeBy(LocalDate day) {
        return AgreementState.of(this, day).notice().filter(last -> !last.isBefore(day));
    }

    /**
     * Checks whether the agreement was terminated with the agreed notice (<i>{@index "préavis respecté"}</i>).
     *
     * @param day the reference day
     * @return true or false; not applicable if it was not terminated, was terminated by mutual agreement, or had no
     *     agreed notice
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
