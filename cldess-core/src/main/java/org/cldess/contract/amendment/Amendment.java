package org.cldess.contract.amendment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.contract.party.Signature;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * An amendment (<i>{@index avenant}</i>): the numbered text by which the parties change a signed contract. It states
 * each part of the contract before and after the change, and takes effect once all parties that must sign, or their
 * successors, have signed it. The contract keeps its signed text; {@link org.cldess.contract.Contract#consolidated}
 * applies the amendments.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param number the number, starting at 1
 * @param subject the subject
 * @param reason the reason for the change
 * @param effective the first day on which the changes apply
 * @param term the change of the term
 * @param objectives the changes of objectives, in order
 * @param envelopes the changes of envelopes, in order
 * @param communesAdded the communes that join the territory
 * @param communesRemoved the communes that leave the territory
 * @param articles the changes of articles, in order
 * @param signatures the signatures under the amendment
 */
@WithId("amendment")
@WithBuilder
public record Amendment(
        AmendmentId id,
        @NamePart @Min(1) int number,

        @NamePart(NamePart.As.TITLE) @NotBlank @Size(max = 300)
        String subject,

        Known<@Size(max = 20_000) String> reason,
        @Planned Known<LocalDate> effective,
        Optional<TermChange> term,
        @Distinct("objective") List<ObjectiveChange> objectives,
        @Distinct({"funder", "year"}) List<EnvelopeChange> envelopes,
        @Distinct List<CommuneCode> communesAdded,
        @Distinct List<CommuneCode> communesRemoved,
        @Distinct("article") List<ArticleChange> articles,
        List<Signature> signatures)
        implements Identified<AmendmentId>, DayDependent<Amendment> {
    /** Copies the lists. */
    public Amendment {
        objectives = List.copyOf(objectives);
        envelopes = List.copyOf(envelopes);
        communesAdded = List.copyOf(communesAdded);
        communesRemoved = List.copyOf(communesRemoved);
        articles = List.copyOf(articles);
        signatures = List.copyOf(signatures);
    }

    /**
     * Starts building an amendment from its required components.
     *
     * @param id the id
     * @param number the number, starting at 1
     * @param subject the subject
     * @return a builder for the remaining components
     */
    public static AmendmentBuilder builder(AmendmentId id, int number, String subject) {
        return new AmendmentBuilder(id, number, subject);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public AmendmentBuilder toBuilder() {
        return new AmendmentBuilder(this);
    }

    /**
     * Checks whether the amendment changes anything.
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

    /**
     * Checks whether the amendment adds communes to the territory or removes any.
     *
     * @return true if communes join or leave
     */
    public boolean changesTerritory() {
        return !communesAdded.isEmpty() || !communesRemoved.isEmpty();
    }

    @Override
    public String toString() {
        return "Amendment " + number + " (" + id + ")";
    }
}
