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
import org.cldess.component.Called;
import org.cldess.component.WithBuilder;
import org.cldess.consistency.Consistent;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * The text that the actors wrote together and sign (<i>{@index charte}</i>): dated, and deliberately not frozen, since its principles are
 * reviewed together. The signatures stay with the version that they were given to.
 *
 * @param title the title
 * @param versions the versions, oldest first
 * @param proposals the proposals, in the order in which they were recorded
 * @param signatures the signatures under all versions
 */
@Consistent(CharterConsistency.class)
@WithBuilder
public record Charter(
        @Called @NotBlank @Size(max = 300) String title,
        List<CharterVersion> versions,
        List<Proposal> proposals,
        List<CharterSignature> signatures)
        implements Seen<Charter> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public Charter {
        versions = List.copyOf(versions);
        proposals = List.copyOf(proposals);
        signatures = List.copyOf(signatures);
    }

    /**
     * Begins a charter with what every one has.
     *
     * @param title the title
     * @return a builder, on which the rest is set
     */
    public static CharterBuilder builder(String title) {
        return new CharterBuilder(title);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public CharterBuilder toBuilder() {
        return new CharterBuilder(this);
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
     * Since when each actor has signed, whatever the version: the day of its first signature that was not withdrawn.
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
        return Signatory.of(seenOn(day), day);
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
