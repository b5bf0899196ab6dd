package org.cldess.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.identity.CommuneCode;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;

/**
 * An amendment (<i>avenant</i>): the numbered text by which the parties change a signed contract. It tells what stood before and what
 * stands after, and takes effect once all parties that must sign, or the bodies that succeeded them, have signed it. The contract
 * keeps its text as signed; {@link Contract#consolidated} applies the amendments.
 */
public final class Amendment {
    private final AmendmentId id;
    private final int number;
    private final String subject;
    private final Known<String> reason;
    private final Known<LocalDate> effective;
    private final Optional<TermChange> term;
    private final List<ObjectiveChange> objectives;
    private final List<EnvelopeChange> envelopes;
    private final List<CommuneCode> communesAdded;
    private final List<CommuneCode> communesRemoved;
    private final List<ArticleChange> articles;
    private final List<Signature> signatures;

    private Amendment(Builder builder) {
        id = builder.id;
        number = builder.number;
        subject = builder.subject;
        reason = builder.reason;
        effective = builder.effective;
        term = builder.term;
        objectives = List.copyOf(builder.objectives);
        envelopes = List.copyOf(builder.envelopes);
        communesAdded = List.copyOf(builder.communesAdded);
        communesRemoved = List.copyOf(builder.communesRemoved);
        articles = List.copyOf(builder.articles);
        signatures = List.copyOf(builder.signatures);
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The amendment '%s' has the number %d. Amendments are numbered from 1.".formatted(id, number));
        }
    }

    /**
     * Begins an amendment with what every one has.
     *
     * @param id its id
     * @param number its number, the first being 1
     * @param subject what it is about
     * @return a builder, on which the rest is set
     */
    public static Builder builder(AmendmentId id, int number, String subject) {
        return new Builder(id, number, subject);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, number, subject)
                .reason(reason)
                .effective(effective)
                .objectives(objectives)
                .envelopes(envelopes)
                .communesAdded(communesAdded)
                .communesRemoved(communesRemoved)
                .articles(articles)
                .signatures(signatures);
        return term.map(builder::term).orElse(builder);
    }

    /**
     * Its id.
     *
     * @return its id
     */
    public AmendmentId id() {
        return id;
    }

    /**
     * Its number, the first being 1.
     *
     * @return its number, the first being 1
     */
    public int number() {
        return number;
    }

    /**
     * What it is about.
     *
     * @return what it is about
     */
    public String subject() {
        return subject;
    }

    /**
     * Why the contract is changed.
     *
     * @return why the contract is changed
     */
    public Known<String> reason() {
        return reason;
    }

    /**
     * The first day on which the changes are to apply.
     *
     * @return the first day on which the changes are to apply
     */
    public Known<LocalDate> effective() {
        return effective;
    }

    /**
     * How the term changes.
     *
     * @return how the term changes
     */
    public Optional<TermChange> term() {
        return term;
    }

    /**
     * Which objectives change, in order.
     *
     * @return which objectives change, in order
     */
    public List<ObjectiveChange> objectives() {
        return objectives;
    }

    /**
     * Which envelopes change, in order.
     *
     * @return which envelopes change, in order
     */
    public List<EnvelopeChange> envelopes() {
        return envelopes;
    }

    /**
     * The communes by which the territory grows.
     *
     * @return the communes by which the territory grows
     */
    public List<CommuneCode> communesAdded() {
        return communesAdded;
    }

    /**
     * The communes that leave the territory.
     *
     * @return the communes that leave the territory
     */
    public List<CommuneCode> communesRemoved() {
        return communesRemoved;
    }

    /**
     * Which articles change, in order.
     *
     * @return which articles change, in order
     */
    public List<ArticleChange> articles() {
        return articles;
    }

    /**
     * The signatures under the amendment.
     *
     * @return the signatures under the amendment
     */
    public List<Signature> signatures() {
        return signatures;
    }

    /**
     * Tells whether the amendment changes anything.
     *
     * @return true if it has at least one change
     */
    public boolean changesSomething() {
        return term.isPresent()
                || !objectives.isEmpty()
                || !envelopes.isEmpty()
                || !communesAdded.isEmpty()
                || !communesRemoved.isEmpty()
                || !articles.isEmpty();
    }

    /** Nobody had signed it by a day, though somebody did later: then it was not there yet. */
    boolean comesAfter(LocalDate day) {
        boolean later = false;
        for (Signature signature : signatures) {
            Optional<LocalDate> signed = signature.date().value();
            if (signed.isPresent() && !signed.get().isAfter(day)) {
                return false;
            }
            later |= signed.isPresent();
        }
        return later;
    }

    /** The amendment as it was known on a day: later signatures are not seen. */
    Amendment seenOn(LocalDate day) {
        List<Signature> given = Narrowed.only(signatures, signature -> !Known.isAfter(signature.date(), day));
        return Narrowed.isSame(given, signatures)
                ? this
                : toBuilder().signatures(given).build();
    }

    /**
     * Tells whether the territory grows or shrinks by it.
     *
     * @return true if communes join or leave
     */
    public boolean changesTerritory() {
        return !communesAdded.isEmpty() || !communesRemoved.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amendment that
                && id.equals(that.id)
                && number == that.number
                && subject.equals(that.subject)
                && reason.equals(that.reason)
                && effective.equals(that.effective)
                && term.equals(that.term)
                && objectives.equals(that.objectives)
                && envelopes.equals(that.envelopes)
                && communesAdded.equals(that.communesAdded)
                && communesRemoved.equals(that.communesRemoved)
                && articles.equals(that.articles)
                && signatures.equals(that.signatures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                number,
                subject,
                reason,
                effective,
                term,
                objectives,
                envelopes,
                communesAdded,
                communesRemoved,
                articles,
                signatures);
    }

    @Override
    public String toString() {
        return "Amendment " + number + " (" + id + ")";
    }

    /**
     * Collects the parts of an {@link Amendment}. What is not set is not recorded, or does not change.
     */
    public static final class Builder {
        private final AmendmentId id;
        private final int number;
        private final String subject;
        private Known<String> reason = Known.notRecorded();
        private Known<LocalDate> effective = Known.notRecorded();
        private Optional<TermChange> term = Optional.empty();
        private List<ObjectiveChange> objectives = List.of();
        private List<EnvelopeChange> envelopes = List.of();
        private List<CommuneCode> communesAdded = List.of();
        private List<CommuneCode> communesRemoved = List.of();
        private List<ArticleChange> articles = List.of();
        private List<Signature> signatures = List.of();

        private Builder(AmendmentId id, int number, String subject) {
            this.id = Objects.requireNonNull(id, "id");
            this.number = number;
            this.subject = Objects.requireNonNull(subject, "subject");
        }

        /**
         * Sets why the contract is changed.
         *
         * @param reason why the contract is changed
         * @return this builder
         */
        public Builder reason(Known<String> reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Sets why the contract is changed, known.
         *
         * @param reason why the contract is changed
         * @return this builder
         */
        public Builder reason(String reason) {
            return reason(Known.of(reason));
        }

        /**
         * Sets the first day on which the changes are to apply.
         *
         * @param effective the first day on which the changes are to apply
         * @return this builder
         */
        public Builder effective(Known<LocalDate> effective) {
            this.effective = effective;
            return this;
        }

        /**
         * Sets the first day on which the changes are to apply, known.
         *
         * @param effective the first day on which the changes are to apply
         * @return this builder
         */
        public Builder effective(LocalDate effective) {
            return effective(Known.of(effective));
        }

        /**
         * Sets how the term changes.
         *
         * @param term how the term changes
         * @return this builder
         */
        public Builder term(TermChange term) {
            this.term = Optional.of(term);
            return this;
        }

        /**
         * Sets which objectives change, in order.
         *
         * @param objectives which objectives change, in order
         * @return this builder
         */
        public Builder objectives(List<ObjectiveChange> objectives) {
            this.objectives = objectives;
            return this;
        }

        /**
         * Sets which envelopes change, in order.
         *
         * @param envelopes which envelopes change, in order
         * @return this builder
         */
        public Builder envelopes(List<EnvelopeChange> envelopes) {
            this.envelopes = envelopes;
            return this;
        }

        /**
         * Sets the communes by which the territory grows.
         *
         * @param communesAdded the communes by which the territory grows
         * @return this builder
         */
        public Builder communesAdded(List<CommuneCode> communesAdded) {
            this.communesAdded = communesAdded;
            return this;
        }

        /**
         * Sets the communes that leave the territory.
         *
         * @param communesRemoved the communes that leave the territory
         * @return this builder
         */
        public Builder communesRemoved(List<CommuneCode> communesRemoved) {
            this.communesRemoved = communesRemoved;
            return this;
        }

        /**
         * Sets which articles change, in order.
         *
         * @param articles which articles change, in order
         * @return this builder
         */
        public Builder articles(List<ArticleChange> articles) {
            this.articles = articles;
            return this;
        }

        /**
         * Sets the signatures under the amendment.
         *
         * @param signatures the signatures under the amendment
         * @return this builder
         */
        public Builder signatures(List<Signature> signatures) {
            this.signatures = signatures;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the amendment
         * @throws IllegalArgumentException if the number is below 1
         */
        public Amendment build() {
            return new Amendment(this);
        }
    }
}
