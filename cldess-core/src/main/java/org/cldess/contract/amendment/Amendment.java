package org.cldess.contract.amendment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.contract.party.Signature;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;

/**
 * An amendment (<i>{@index avenant}</i>): the numbered text by which the parties change a signed contract. It tells what stood before and
 * what stands after, and takes effect once all parties that must sign, or the bodies that succeeded them, have signed it. The contract
 * keeps its text as signed; {@link org.cldess.contract.Contract#consolidated} applies the amendments.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id its id
 * @param number its number, the first being 1
 * @param subject what it is about
 * @param reason why the contract is changed
 * @param effective the first day on which the changes are to apply
 * @param term how the term changes
 * @param objectives which objectives change, in order
 * @param envelopes which envelopes change, in order
 * @param communesAdded the communes by which the territory grows
 * @param communesRemoved the communes that leave the territory
 * @param articles which articles change, in order
 * @param signatures the signatures under the amendment
 */
@WithId("amendment")
@WithBuilder
public record Amendment(
        AmendmentId id,
        @Called @Min(1) int number,
        @Called(Called.As.TITLE) @NotBlank @Size(max = 300) String subject,
        Known<@Size(max = 20_000) String> reason,
        @Planned Known<LocalDate> effective,
        Optional<TermChange> term,
        @Distinct("objective") List<ObjectiveChange> objectives,
        @Distinct({"funder", "year"}) List<EnvelopeChange> envelopes,
        @Distinct List<CommuneCode> communesAdded,
        @Distinct List<CommuneCode> communesRemoved,
        @Distinct("article") List<ArticleChange> articles,
        List<Signature> signatures)
        implements Identified<AmendmentId>, Seen<Amendment> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public Amendment {
        objectives = List.copyOf(objectives);
        envelopes = List.copyOf(envelopes);
        communesAdded = List.copyOf(communesAdded);
        communesRemoved = List.copyOf(communesRemoved);
        articles = List.copyOf(articles);
        signatures = List.copyOf(signatures);
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The amendment '%s' has the number %s. Amendments are numbered from 1.".formatted(id, number));
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
    public static AmendmentBuilder builder(AmendmentId id, int number, String subject) {
        return new AmendmentBuilder(id, number, subject);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public AmendmentBuilder toBuilder() {
        return new AmendmentBuilder(this);
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

    /**
     * Tells whether the territory grows or shrinks by it.
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
