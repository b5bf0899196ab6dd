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
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.internal.Codes;
import org.cldess.known.Known;

/**
 * What somebody proposes to change in a version of the charter (<i>{@index proposition}</i>): one article is added, changed or removed.
 * Once the group evaluates it, its text is frozen, so that nothing changes under the voices; other words are another proposal.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id its id
 * @param version the version that it would change
 * @param kind what it would do
 * @param article the article; of one that is added, the id that it is to have
 * @param title the title that the article is to have; empty if it is removed
 * @param text the text that the article is to have; empty if it is removed
 * @param axis the axis that the article is to serve; of a change, not recorded if that stays
 * @param author who proposes it
 * @param body the governance body in whose name it is proposed (<i>{@index "au nom de"}</i>); none if the author speaks for itself
 * @param submitted the day from which the group has it
 * @param history where it stood from which day on, oldest first; before the first entry it is a draft
 * @param hash the hash of its text, taken when its evaluation began; none before
 * @param decision what the group decided; none as long as it did not
 */
@WithId("proposal")
@WithBuilder
public record Proposal(
        ProposalId id,
        CharterVersionId version,
        ProposalKind kind,
        PrincipleId article,
        @Called Optional<@Size(max = 300) String> title,
        Optional<@Size(max = 20_000) String> text,
        Known<Axis> axis,
        Known<ActorId> author,
        Known<GovernanceBodyId> body,
        @From Known<LocalDate> submitted,
        List<ProposalStep> history,
        Known<TextHash> hash,
        Known<CollectiveDecision> decision)
        implements Identified<ProposalId>, Seen<Proposal> {
    /** Checks that there is a text exactly where the kind brings one. */
    public Proposal {
        history = List.copyOf(history);
        if (kind.bringsText() != title.isPresent() || kind.bringsText() != text.isPresent()) {
            throw new IllegalArgumentException(
                    ("The proposal '%s' is to %s the article '%s' and %s. Give title and text to what is added or changed,"
                                    + " and neither to what is removed.")
                            .formatted(
                                    id,
                                    Codes.of(kind),
                                    article,
                                    kind.bringsText() ? "lacks its title or its text" : "brings a title or a text"));
        }
    }

    /**
     * Begins a proposal with what every one has.
     *
     * @param id its id
     * @param version the version that it would change
     * @param kind what it would do
     * @param article the article; of one that is added, the id that it is to have
     * @return a builder, on which the rest is set
     */
    public static ProposalBuilder builder(
            ProposalId id, CharterVersionId version, ProposalKind kind, PrincipleId article) {
        return new ProposalBuilder(id, version, kind, article);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ProposalBuilder toBuilder() {
        return new ProposalBuilder(this);
    }

    /**
     * A proposal to add an article at the end.
     *
     * @param id its id
     * @param version the version that it would change
     * @param article the article as it is to be, with an id that no article of the version has
     * @param author who proposes it
     * @param submitted the day from which the group has it
     * @return the proposal, a draft
     */
    public static Proposal toAdd(
            ProposalId id, CharterVersionId version, Principle article, ActorId author, LocalDate submitted) {
        return bringing(ProposalKind.ADD, id, version, article, author, submitted);
    }

    /**
     * A proposal to change an article.
     *
     * @param id its id
     * @param version the version that it would change
     * @param article the article as it is to be, with the id that it has
     * @param author who proposes it
     * @param submitted the day from which the group has it
     * @return the proposal, a draft
     */
    public static Proposal toChange(
            ProposalId id, CharterVersionId version, Principle article, ActorId author, LocalDate submitted) {
        return bringing(ProposalKind.CHANGE, id, version, article, author, submitted);
    }

    /**
     * A proposal to remove an article.
     *
     * @param id its id
     * @param version the version that it would change
     * @param article the id of the article
     * @param author who proposes it
     * @param submitted the day from which the group has it
     * @return the proposal, a draft
     */
    public static Proposal toRemove(
            ProposalId id, CharterVersionId version, PrincipleId article, ActorId author, LocalDate submitted) {
        return new Proposal(
                id,
                version,
                ProposalKind.REMOVE,
                article,
                Optional.empty(),
                Optional.empty(),
                Known.none(),
                Known.of(author),
                Known.none(),
                Known.of(submitted),
                List.of(),
                Known.none(),
                Known.none());
    }

    private static Proposal bringing(
            ProposalKind kind,
            ProposalId id,
            CharterVersionId version,
            Principle article,
            ActorId author,
            LocalDate submitted) {
        return new Proposal(
                id,
                version,
                kind,
                article.id(),
                Optional.of(article.title()),
                Optional.of(article.text()),
                article.axis(),
                Known.of(author),
                Known.none(),
                Known.of(submitted),
                List.of(),
                Known.none(),
                Known.none());
    }

    /**
     * Where it stands on a day.
     *
     * @param day the day
     * @return the status of the last entry of the history that is not of a later day; a draft before the first
     */
    public ProposalStatus status(LocalDate day) {
        ProposalStatus status = ProposalStatus.DRAFT;
        for (ProposalStep step : history) {
            status = step.date().isAfter(day) ? status : step.status();
        }
        return status;
    }

    /**
     * Where it stands in the end.
     *
     * @return the status of the last entry of the history; a draft without any
     */
    public ProposalStatus status() {
        return history.isEmpty()
                ? ProposalStatus.DRAFT
                : history.get(history.size() - 1).status();
    }

    /**
     * The first entry of the history with a status.
     *
     * @param status the status
     * @return the earliest entry, if it was ever reached
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
     * Whether two proposals cannot both stand in the next version.
     *
     * @param other the other one
     * @return true if both would change the same article of the same version
     */
    public boolean isSiblingOf(Proposal other) {
        return !id.equals(other.id) && version.equals(other.version) && article.equals(other.article);
    }

    /** The article as it is to be; nothing if it is removed. Its axis stays where the proposal does not speak of it. */
    Optional<Principle> amended(Known<Axis> before) {
        return title.flatMap(words ->
                text.map(content -> new Principle(article, words, content, axis.isRecorded() ? axis : before)));
    }

    /**
     * The hash of the text as it stands here, to be compared with the one that was taken when the evaluation began.
     *
     * @return the hash of version, kind, article, title and text
     */
    public TextHash textHash() {
        return TextHash.of(List.of(
                "charter-proposal",
                version.value(),
                Codes.of(kind),
                article.value(),
                title.orElse(""),
                text.orElse("")));
    }

    /**
     * The same proposal further on. It is not asked whether the table of changes allows it: that is the business of the acts on a dossier.
     *
     * @param step the entry that is added to the history; if it begins the evaluation, the hash of the text is taken
     * @return a changed copy
     */
    public Proposal with(ProposalStep step) {
        List<ProposalStep> longer = new ArrayList<>(history);
        longer.add(step);
        boolean frozen = step.status() == ProposalStatus.EVALUATING;
        return with(longer, frozen ? Known.of(textHash()) : hash, decision);
    }

    /**
     * The same proposal with what the group decided.
     *
     * @param decided the decision
     * @return a changed copy
     */
    public Proposal with(CollectiveDecision decided) {
        return with(history, hash, Known.of(decided));
    }

    /** The text is bound by its hash from the day on which it is submitted to be evaluated. */
    @Override
    public Optional<Proposal> judgedOn(LocalDate day) {
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
