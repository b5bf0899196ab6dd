package org.cldess.charter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.component.NamePart;
import org.cldess.component.WithBuilder;
import org.cldess.consistency.Consistent;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;

/**
 * A charter (<i>{@index charte}</i>): a text that the actors write together and sign. It is dated and deliberately not
 * frozen, because its principles are reviewed together. Each signature stays with the version that was signed.
 *
 * @param title the title
 * @param versions the versions, oldest first
 * @param proposals the proposals, in the order in which they were recorded
 * @param signatures the signatures of all versions
 */
@Consistent(CharterConsistency.class)
@WithBuilder
public record Charter(
        @NamePart @NotBlank @Size(max = 300) String title,
        List<CharterVersion> versions,
        List<Proposal> proposals,
        List<CharterSignature> signatures)
        implements DayDependent<Charter> {
    /** Copies the lists and checks the constraints between components. */
    public Charter {
        versions = List.copyOf(versions);
        proposals = List.copyOf(proposals);
        signatures = List.copyOf(signatures);
    }

    /**
     * Starts building a charter from its required components.
     *
     * @param title the title
     * @return a builder for the remaining components
     */
    public static CharterBuilder builder(String title) {
        return new CharterBuilder(title);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public CharterBuilder toBuilder() {
        return new CharterBuilder(this);
    }

    /**
     * Returns the version in force on a day: the last one adopted on or before it.
     *
     * @param day the day
     * @return the version; empty before the first adoption. A version without a known date is never in force
     */
    public Optional<CharterVersion> versionInForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.date()
                        .value()
                        .filter(date -> !date.isAfter(day))
                        .isPresent())
                .max(Comparator.comparing(version -> version.date().value().orElseThrow()))
                .map(version -> version.seenOn(day));
    }

    /**
     * {@return the version, if the charter has it}
     *
     * @param id the id
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
     * {@return the proposal, if the charter has it}
     *
     * @param id the id
     */
    public Optional<Proposal> findProposal(ProposalId id) {
        return proposals.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    /**
     * Returns the signatures of a version that are valid on a day.
     *
     * @param version the version
     * @param day the day
     * @return the signatures, in the order in which they were recorded
     */
    public List<CharterSignature> signatures(CharterVersionId version, LocalDate day) {
        return signatures.stream()
                .filter(signature -> signature.version().equals(version) && signature.isValidOn(day))
                .toList();
    }

    /**
     * Checks whether an actor has signed the version that is in force on a day.
     *
     * @param actor the actor
     * @param day the day
     * @return true if the actor has a valid signature on that version
     */
    public boolean hasSigned(ActorId actor, LocalDate day) {
        return versionInForce(day)
                .filter(version -> signatures(version.id(), day).stream()
                        .anyMatch(signature -> signature.actor().equals(actor)))
                .isPresent();
    }

    /**
     * Returns the day from which each actor has been a signatory of any version: the day of the actor’s first signature
     * that was not withdrawn.
     *
     * @return the day, or not recorded, for each actor that signed
     */
    public Map<ActorId, Known<LocalDate>> firstSignatures() {
        Map<ActorId, Known<LocalDate>> first = new LinkedHashMap<>();
        signatures.stream()
                .filter(signature -> signature.withdrawn().value().isEmpty()
                        && !signature.date().isNone())
                .sorted(Comparator.comparing(
                        signature -> signature.date().value().orElse(LocalDate.MAX)))
                .forEach(signature -> first.putIfAbsent(signature.actor(), signature.date()));
        return Collections.unmodifiableMap(first);
    }

    /**
     * Returns the status of a version on a day.
     *
     * @param version the version
     * @param day the day
     * @return in force, replaced, or a draft until it is known to be adopted
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
     * Returns the actors with a valid signature on a day, with the status of their signatures.
     *
     * @param day the day
     * @return one entry per actor, ordered by id; empty while no version is in force
     */
    public List<Signatory> signatories(LocalDate day) {
        return Signatory.of(seenOn(day), day);
    }

    /**
     * Returns the signatories that must sign the version in force to be bound by it, because they signed another text.
     * Another label, day of adoption, preamble or principle makes another text; a corrected title of the charter, axis,
     * review date, representative or contact does not.
     *
     * @param day the day
     * @return the entries, ordered by id
     */
    public List<Signatory> mustSignAgain(LocalDate day) {
        return signatories(day).stream()
                .filter(signatory -> signatory.status().mustSignAgain())
                .toList();
    }

    /**
     * Returns the principles of the version in force by axis, for a call that uses the axes as conditions.
     *
     * @param axes the axes, such as those of the kind of contract
     * @param day the day
     * @return each axis with its principles in order, an empty list if no principle is known to serve it; an empty map
     *     while no version is in force
     */
    public Map<Axis, List<Principle>> byAxis(List<Axis> axes, LocalDate day) {
        return versionInForce(day).map(version -> version.byAxis(axes)).orElse(Map.of());
    }

    /**
     * Returns the accepted proposals on the version in force, which await the next version.
     *
     * @param day the day
     * @return the proposals, in the order in which they were recorded
     */
    public List<Proposal> accepted(LocalDate day) {
        Optional<CharterVersion> current = versionInForce(day);
        return seenOn(day).proposals.stream()
                .filter(proposal -> proposal.status(day) == ProposalStatus.ACCEPTED)
                .filter(proposal -> current.filter(version -> version.id().equals(proposal.version()))
                        .isPresent())
                .toList();
    }

    @Override
    public String toString() {
        return "Charter " + title;
    }
}
