package org.cldess.charter;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.charter.text.TextHash;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.decision.CollectiveDecision;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A proposal to add, change or remove one article of a version of the charter (<i>{@index proposition}</i>). Its text
 * is frozen once the group evaluates it, so that it cannot change while members vote; a changed text is another
 * proposal.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param version the version that it would change
 * @param kind the kind of change
 * @param article the article; for an addition, the new id
 * @param title the new title of the article; empty if it is removed
 * @param text the new text of the article; empty if it is removed
 * @param axis the axis that the article will serve; for a change, not recorded if the axis stays
 * @param author the actor that proposes it
 * @param body the governance body for which it is proposed (<i>{@index "au nom de"}</i>); not applicable if the author
 *     acts alone
 * @param submitted the day on which the group received it
 * @param history the status changes, oldest first; before the first one it is a draft
 * @param hash the hash of the text, taken when the evaluation began; not applicable before
 * @param decision the decision of the group; not applicable before it decides
 */
@WithId("proposal")
@Consistent(ProposalConsistency.class)
@WithBuilder
public record Proposal(
        ProposalId id,
        @Standing(Demand.NOTHING) CharterVersionId version,
        ProposalKind kind,
        @Standing(Demand.NOTHING) PrincipleId article,
        @NamePart Optional<@Size(max = 300) String> title,
        Optional<@Size(max = 20_000) String> text,
        Known<Axis> axis,
        @Standing(Demand.ACTS) Known<ActorId> author,
        @Standing(Demand.NOTHING) Known<GovernanceBodyId> body,
        @From Known<LocalDate> submitted,
        List<ProposalStep> history,
        Known<TextHash> hash,
        Known<CollectiveDecision> decision)
        implements Identified<ProposalId>, DayDependent<Proposal> {
    /** Copies the list. */
    public Proposal {
        history = List.copyOf(history);
    }

    /**
     * Starts building a proposal from its required components.
     *
     * @param id the id
     * @param version the version that it would change
     * @param kind the kind of change
     * @param article the article; for an addition, the new id
     * @return a builder for the remaining components
     */
    public static ProposalBuilder builder(
            ProposalId id, CharterVersionId version, ProposalKind kind, PrincipleId article) {
        return new ProposalBuilder(id, version, kind, article);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ProposalBuilder toBuilder() {
        return new ProposalBuilder(this);
    }

    /**
     * Creates a proposal to add an article at the end.
     *
     * @param id the id
     * @param version the version that it would change
     * @param article the new article, with an id that no article of the version has
     * @param author the actor that proposes it
     * @param submitted the day on which the group received it
     * @return the proposal, as a draft
     */
    public static Proposal toAdd(
            ProposalId id, CharterVersionId version, Principle article, ActorId author, LocalDate submitted) {
        return bringing(ProposalKind.ADD, id, version, article, author, submitted);
    }

    /**
     * Creates a proposal to change an article.
     *
     * @param id the id
     * @param version the version that it would change
     * @param article the changed article, with its existing id
     * @param author the actor that proposes it
     * @param submitted the day on which the group received it
     * @return the proposal, as a draft
     */
    public static Proposal toChange(
            ProposalId id, CharterVersionId version, Principle article, ActorId author, LocalDate submitted) {
        return bringing(ProposalKind.CHANGE, id, version, article, author, submitted);
    }

    /**
     * Creates a proposal to remove an article.
     *
     * @param id the id
     * @param version the version that it would change
     * @param article the id of the article
     * @param author the actor that proposes it
     * @param submitted the day on which the group received it
     * @return the proposal, as a draft
     */
    public static Proposal toRemove(
            ProposalId id, CharterVersionId version, PrincipleId article, ActorId author, LocalDate submitted) {
        return begun(ProposalKind.REMOVE, id, version, article, author, submitted)
                .axis(Known.none())
                .build();
    }

    private static Proposal bringing(
            ProposalKind kind,
            ProposalId id,
            CharterVersionId version,
            Principle article,
            ActorId author,
            LocalDate submitted) {
        return begun(kind, id, version, article.id(), author, submitted)
                .title(article.title())
                .text(article.text())
                .axis(article.axis())
                .build();
    }

    private static ProposalBuilder begun(
            ProposalKind kind,
            ProposalId id,
            CharterVersionId version,
            PrincipleId article,
            ActorId author,
            LocalDate submitted) {
        return builder(id, version, kind, article)
                .author(author)
                .body(Known.none())
                .submitted(submitted)
                .hash(Known.none())
                .decision(Known.none());
    }

    /**
     * Returns the status on a day.
     *
     * @param day the day
     * @return the status of the last history entry on or before the day; a draft before the first
     */
    public ProposalStatus status(LocalDate day) {
        ProposalStatus status = ProposalStatus.DRAFT;
        for (ProposalStep step : history) {
            status = step.date().isAfter(day) ? status : step.status();
        }
        return status;
    }

    /**
     * Returns the final status, whatever the day.
     *
     * @return the status of the last history entry; a draft if there is none
     */
    public ProposalStatus status() {
        return history.isEmpty()
                ? ProposalStatus.DRAFT
                : history.get(history.size() - 1).status();
    }

    /**
     * Returns the earliest history entry with a status.
     *
     * @param status the status
     * @return the entry, if the proposal ever had that status
     */
    public Optional<ProposalStep> reached(ProposalStatus status) {
        Optional<ProposalStep> first = Optional.empty();
        for (ProposalStep step : history) {
            if (step.status() == status
                    && (first.isEmpty() || step.date().isBefore(first.get().date()))) {
                first = Optional.of(step);
            }
        }
        return first;
    }

    /**
     * Checks whether this proposal and another one compete for the same article, so that the next version can adopt
     * only one.
     *
     * @param other the other one
     * @return true if both would change the same article of the same version
     */
    public boolean isSiblingOf(Proposal other) {
        return !id.equals(other.id) && version.equals(other.version) && article.equals(other.article);
    }

    /**
     * Returns the article as proposed; empty if it is removed. If the proposal does not record an axis, the article
     * keeps its own.
     */
    Optional<Principle> amended(Known<Axis> before) {
        return title.flatMap(words ->
                text.map(content -> new Principle(article, words, content, axis.isRecorded() ? axis : before)));
    }

    /**
     * Returns the hash of the current text, for comparison with the hash taken when the evaluation began.
     *
     * @return the hash of version, kind, article, title and text
     */
    public TextHash textHash() {
        return TextHash.of(List.of(
                "charter-proposal",
                version.value(),
                EnumCodes.of(kind),
                article.value(),
                title.orElse(""),
                text.orElse("")));
    }

    /**
     * Returns the same proposal with one more status change. The table of changes is not checked here: the acts on a
     * dossier do that.
     *
     * @param step the new entry of the history; the hash of the text is taken if it begins the evaluation
     * @return a modified copy
     */
    public Proposal with(ProposalStep step) {
        List<ProposalStep> longer = new ArrayList<>(history);
        longer.add(step);
        boolean frozen = step.status() == ProposalStatus.EVALUATING;
        return with(longer, frozen ? Known.of(textHash()) : hash, decision);
    }

    /**
     * Returns the same proposal with the decision of the group.
     *
     * @param decided the decision
     * @return a modified copy
     */
    public Proposal with(CollectiveDecision decided) {
        return with(history, hash, Known.of(decided));
    }

    /** The hash binds the text from the day on which the evaluation begins. */
    @Override
    public Optional<Proposal> withoutHiddenOn(LocalDate day) {
        boolean later = reached(ProposalStatus.EVALUATING)
                .filter(step -> step.date().isAfter(day))
                .isPresent();
        return Optional.of(later ? with(history, Known.none(), decision) : this);
    }

    private Proposal with(List<ProposalStep> steps, Known<TextHash> frozen, Known<CollectiveDecision> decided) {
        return new Proposal(
                id, version, kind, article, title, text, axis, author, body, submitted, steps, frozen, decided);
    }

    @Override
    public String toString() {
        return "Proposal " + id;
    }
}
