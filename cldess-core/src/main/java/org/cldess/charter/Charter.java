package org.cldess.charter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.actor.ActorId;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;

/**
 * The text that the actors wrote together and sign (<i>charte</i>): dated, and deliberately not frozen, since its principles are
 * reviewed together. The signatures stay with the version that they were given to.
 */
public final class Charter {
    private final String title;
    private final List<CharterVersion> versions;
    private final List<Proposal> proposals;
    private final List<CharterSignature> signatures;

    private Charter(Builder builder) {
        title = builder.title;
        versions = List.copyOf(builder.versions);
        proposals = List.copyOf(builder.proposals);
        signatures = List.copyOf(builder.signatures);
    }

    /**
     * Begins a charter with what every one has.
     *
     * @param title the title
     * @return a builder, on which the rest is set
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(title).versions(versions).proposals(proposals).signatures(signatures);
    }

    /**
     * The title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * The versions, oldest first.
     *
     * @return the versions, oldest first
     */
    public List<CharterVersion> versions() {
        return versions;
    }

    /**
     * What was proposed to change in the versions.
     *
     * @return the proposals, in the order in which they were recorded
     */
    public List<Proposal> proposals() {
        return proposals;
    }

    /**
     * The signatures under all versions.
     *
     * @return the signatures under all versions
     */
    public List<CharterSignature> signatures() {
        return signatures;
    }

    /**
     * The version that is in force on a day: the last one adopted on or before it.
     *
     * @param day the day
     * @return the version, or nothing before the first was adopted; versions without a known date are never in force
     */
    public Optional<CharterVersion> versionInForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.date()
                        .value()
                        .filter(date -> !date.isAfter(day))
                        .isPresent())
                .max(Comparator.comparing(version -> version.date().value().orElseThrow()));
    }

    /**
     * A version by its id.
     *
     * @param id the id
     * @return the version, if the charter has it
     */
    public Optional<CharterVersion> findVersion(CharterVersionId id) {
        for (CharterVersion version : versions) {
            if (version.id().equals(id)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /**
     * A proposal by its id.
     *
     * @param id the id
     * @return the proposal, if the charter has it
     */
    public Optional<Proposal> findProposal(ProposalId id) {
        return proposals.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    /**
     * The signatures that stand under a version on a day.
     *
     * @param version the version
     * @param day the day
     * @return the signatures, in the order in which they were recorded
     */
    public List<CharterSignature> signatures(CharterVersionId version, LocalDate day) {
        return signatures.stream()
                .filter(signature -> signature.version().equals(version) && signature.standsOn(day))
                .toList();
    }

    /**
     * Tells whether an actor has signed the version that is in force on a day.
     *
     * @param actor the actor
     * @param day the day
     * @return true if a signature of the actor stands under that version
     */
    public boolean hasSigned(ActorId actor, LocalDate day) {
        return versionInForce(day)
                .filter(version -> signatures(version.id(), day).stream()
                        .anyMatch(signature -> signature.actor().equals(actor)))
                .isPresent();
    }

    /**
     * Where a version stands on a day.
     *
     * @param version the version
     * @param day the day
     * @return in force, replaced, or a draft as long as it is not known to be adopted
     */
    public CharterVersionStatus status(CharterVersion version, LocalDate day) {
        if (version.date().value().filter(date -> !date.isAfter(day)).isEmpty()) {
            return CharterVersionStatus.DRAFT;
        }
        boolean inForce = versionInForce(day)
                .filter(current -> current.id().equals(version.id()))
                .isPresent();
        return inForce ? CharterVersionStatus.ADOPTED : CharterVersionStatus.REPLACED;
    }

    /**
     * The actors whose signature stands on a day, and what it holds for.
     *
     * @param day the day
     * @return one entry for each actor, by id; none while no version is in force
     */
    public List<Signatory> signatories(LocalDate day) {
        return Signatory.of(this, day);
    }

    /**
     * The actors who signed, and have to sign the version in force to be bound by it: what they signed has other words. {@link
     * CharterField} tells which corrections ask for that and which do not.
     *
     * @param day the day
     * @return their entries, by id
     */
    public List<Signatory> mustSignAgain(LocalDate day) {
        return signatories(day).stream()
                .filter(signatory -> signatory.standing().mustSignAgain())
                .toList();
    }

    /**
     * The principles of the version in force by the axis that they serve, for a call that takes the axes as conditions.
     *
     * @param day the day
     * @return each axis with its principles in their order, none if no principle is known to serve it; empty while no version is in force
     */
    public Map<Axis, List<Principle>> axes(LocalDate day) {
        return versionInForce(day).map(CharterVersion::axes).orElse(Map.of());
    }

    /**
     * The proposals that the group accepted on the version in force, and that wait for the next version.
     *
     * @param day the day
     * @return the proposals, in the order in which they were recorded
     */
    public List<Proposal> accepted(LocalDate day) {
        return proposals.stream()
                .filter(proposal -> proposal.status(day) == ProposalStatus.ACCEPTED)
                .filter(proposal -> versionInForce(day)
                        .filter(version -> version.id().equals(proposal.version()))
                        .isPresent())
                .toList();
    }

    /**
     * The charter as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Charter seenOn(LocalDate day) {
        List<CharterVersion> adopted = Narrowed.each(
                Narrowed.only(versions, version -> !Known.isAfter(version.date(), day)),
                version -> version.seenOn(day));
        Set<CharterVersionId> known = adopted.stream().map(CharterVersion::id).collect(Collectors.toSet());
        List<Proposal> submitted = Narrowed.each(
                Narrowed.only(
                        proposals,
                        proposal -> known.contains(proposal.version()) && !Known.isAfter(proposal.submitted(), day)),
                proposal -> proposal.seenOn(day));
        List<CharterSignature> given = Narrowed.each(
                Narrowed.only(
                        signatures,
                        signature -> known.contains(signature.version()) && !Known.isAfter(signature.date(), day)),
                signature -> signature.seenOn(day));
        return Narrowed.isSame(adopted, versions)
                        && Narrowed.isSame(submitted, proposals)
                        && Narrowed.isSame(given, signatures)
                ? this
                : toBuilder()
                        .versions(adopted)
                        .proposals(submitted)
                        .signatures(given)
                        .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Charter that
                && title.equals(that.title)
                && versions.equals(that.versions)
                && proposals.equals(that.proposals)
                && signatures.equals(that.signatures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, versions, proposals, signatures);
    }

    @Override
    public String toString() {
        return "Charter " + title;
    }

    /**
     * Collects the parts of a {@link Charter}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private String title;
        private List<CharterVersion> versions = List.of();
        private List<Proposal> proposals = List.of();
        private List<CharterSignature> signatures = List.of();

        private Builder(String title) {
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Sets the title.
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets the versions, oldest first.
         *
         * @param versions the versions, oldest first
         * @return this builder
         */
        public Builder versions(List<CharterVersion> versions) {
            this.versions = versions;
            return this;
        }

        /**
         * Sets what was proposed to change in the versions.
         *
         * @param proposals the proposals, in the order in which they were recorded
         * @return this builder
         */
        public Builder proposals(List<Proposal> proposals) {
            this.proposals = proposals;
            return this;
        }

        /**
         * Sets the signatures under all versions.
         *
         * @param signatures the signatures under all versions
         * @return this builder
         */
        public Builder signatures(List<CharterSignature> signatures) {
            this.signatures = signatures;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the charter
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Charter build() {
            return new Charter(this);
        }
    }
}
