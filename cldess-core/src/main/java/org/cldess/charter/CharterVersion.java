package org.cldess.charter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.charter.text.TextHash;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A dated text of the charter (<i>{@index version}</i>). It never changes once it is signed: a changed text is a new
 * version. A version without a date is a draft.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param label the label of the version, such as {@code 1}
 * @param date the day on which it was adopted
 * @param reviewBy the day by which it must be reviewed
 * @param preamble the text before the principles
 * @param principles the principles, in order
 * @param hash the hash of the text, taken at its adoption
 * @param decision the decision that adopted it
 */
@WithId("charter-version")
@WithBuilder
public record CharterVersion(
        CharterVersionId id,
        @NamePart @NotBlank @Size(max = 50) String label,
        @From Known<LocalDate> date,
        @Planned Known<LocalDate> reviewBy,
        @NotBlank @Size(max = 50_000) String preamble,
        List<Principle> principles,
        Known<TextHash> hash,
        Known<CollectiveDecision> decision)
        implements Identified<CharterVersionId>, DayDependent<CharterVersion> {
    /** Checks the components. */
    public CharterVersion {
        principles = List.copyOf(principles);
    }

    /**
     * Starts building a version from its required components.
     *
     * @param id the id
     * @param label the label of the version, such as {@code 1}
     * @param preamble the text before the principles
     * @return a builder for the remaining components
     */
    public static CharterVersionBuilder builder(CharterVersionId id, String label, String preamble) {
        return new CharterVersionBuilder(id, label, preamble);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public CharterVersionBuilder toBuilder() {
        return new CharterVersionBuilder(this);
    }

    /**
     * Creates a version whose adopting decision is not recorded.
     *
     * @param id the id
     * @param label the label of the version, such as {@code 1}
     * @param date the day on which it was adopted
     * @param reviewBy the day by which it must be reviewed
     * @param preamble the text before the principles
     * @param principles the principles, in order
     * @param hash the hash of the text, taken at its adoption
     */
    public CharterVersion(
            CharterVersionId id,
            String label,
            Known<LocalDate> date,
            Known<LocalDate> reviewBy,
            String preamble,
            List<Principle> principles,
            Known<TextHash> hash) {
        this(id, label, date, reviewBy, preamble, principles, hash, Known.notRecorded());
    }

    /**
     * {@return the principle, if this version has it}
     *
     * @param principle the id
     */
    public Optional<Principle> find(PrincipleId principle) {
        for (Principle other : principles) {
            if (other.id().equals(principle)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the principles by axis.
     *
     * @param axes the axes, such as those of the kind of contract
     * @return each axis with its principles in order, an empty list if no principle is known to serve it
     */
    public Map<Axis, List<Principle>> byAxis(List<Axis> axes) {
        Map<Axis, List<Principle>> byAxis = new LinkedHashMap<>();
        axes.forEach(axis -> byAxis.put(
                axis,
                principles.stream()
                        .filter(principle -> principle.axis().is(axis))
                        .toList()));
        return Collections.unmodifiableMap(byAxis);
    }

    /**
     * Returns the principles of the next version: those of this one, changed by proposals. Added principles come last.
     *
     * @param proposals the proposals, at most one per article
     * @return the principles
     */
    public List<Principle> amendedBy(List<Proposal> proposals) {
        Map<PrincipleId, Proposal> byArticle = proposals.stream()
                .collect(Collectors.toMap(Proposal::article, Function.identity(), (one, other) -> other));
        Stream<Principle> kept = principles.stream()
                .flatMap(principle -> Optional.ofNullable(byArticle.get(principle.id()))
                        .map(proposal -> proposal.amended(principle.axis()))
                        .orElse(Optional.of(principle))
                        .stream());
        Stream<Principle> added = proposals.stream()
                .filter(proposal -> proposal.kind() == ProposalKind.ADD)
                .flatMap(proposal -> proposal.amended(proposal.axis()).stream());
        return Stream.concat(kept, added).toList();
    }

    /**
     * Returns the hash of the current text, for comparison with the hash taken at its adoption.
     *
     * @return the hash of label, date, preamble and principles
     */
    public TextHash textHash() {
        List<String> parts = new ArrayList<>(
                List.of("charter", label, date.map(LocalDate::toString).value().orElse(""), preamble));
        principles.forEach(
                principle -> parts.addAll(List.of(principle.id().value(), principle.title(), principle.text())));
        return TextHash.of(parts);
    }

    @Override
    public String toString() {
        return "CharterVersion " + id;
    }
}
