package org.cldess.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidCommuneCode;
import org.cldess.constraint.ValidId;
import org.cldess.contract.ContractDraft.SignatureDraft;
import org.cldess.contract.ContractDraft.TermDraft;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.identity.CommuneCode;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.jspecify.annotations.NullUnmarked;

/**
 * An {@link Amendment} as it was typed or read, not yet checked.
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
@NullUnmarked
public record AmendmentDraft(
        @NotNull @ValidId String id,
        @NotNull @Min(1) Integer number,
        @NotBlank @Size(max = 300) String subject,
        Known<@Size(max = 20_000) String> reason,
        Known<LocalDate> effective,
        @Valid TermChangeDraft term,
        List<@NotNull @Valid ObjectiveChangeDraft> objectives,
        List<@NotNull @Valid EnvelopeChangeDraft> envelopes,
        List<@NotNull @ValidCommuneCode String> communesAdded,
        List<@NotNull @ValidCommuneCode String> communesRemoved,
        List<@NotNull @Valid ArticleChangeDraft> articles,
        List<@NotNull @Valid SignatureDraft> signatures) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public AmendmentDraft {
        reason = Drafts.known(reason);
        effective = Drafts.known(effective);
        objectives = Drafts.list(objectives);
        envelopes = Drafts.list(envelopes);
        communesAdded = Drafts.list(communesAdded);
        communesRemoved = Drafts.list(communesRemoved);
        articles = Drafts.list(articles);
        signatures = Drafts.list(signatures);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param amendment the thing
     * @return its draft
     */
    public static AmendmentDraft of(Amendment amendment) {
        return new AmendmentDraft(
                amendment.id().value(),
                amendment.number(),
                amendment.subject(),
                amendment.reason(),
                amendment.effective(),
                amendment.term().map(TermChangeDraft::of).orElse(null),
                amendment.objectives().stream().map(ObjectiveChangeDraft::of).toList(),
                amendment.envelopes().stream().map(EnvelopeChangeDraft::of).toList(),
                amendment.communesAdded().stream().map(CommuneCode::code).toList(),
                amendment.communesRemoved().stream().map(CommuneCode::code).toList(),
                amendment.articles().stream().map(ArticleChangeDraft::of).toList(),
                amendment.signatures().stream().map(SignatureDraft::of).toList());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Amendment toAmendment() {
        AmendmentBuilder builder = Amendment.builder(AmendmentId.of(id), number, subject)
                .reason(reason)
                .effective(effective)
                .objectives(
                        objectives.stream().map(ObjectiveChangeDraft::toChange).toList())
                .envelopes(envelopes.stream().map(EnvelopeChangeDraft::toChange).toList())
                .communesAdded(communesAdded.stream().map(CommuneCode::parse).toList())
                .communesRemoved(
                        communesRemoved.stream().map(CommuneCode::parse).toList())
                .articles(articles.stream().map(ArticleChangeDraft::toChange).toList())
                .signatures(signatures.stream().map(SignatureDraft::toSignature).toList());
        return term == null ? builder.build() : builder.term(term.toChange()).build();
    }

    /**
     * A {@link TermChange} as it was typed or read, not yet checked.
     *
     * @param before the term that it replaces
     * @param after the term from then on
     */
    public record TermChangeDraft(
            Known<@Valid TermDraft> before, @NotNull @Valid TermDraft after) {
        /** Takes a missing fact for one that is not recorded. */
        public TermChangeDraft {
            before = Drafts.known(before);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param change the thing
         * @return its draft
         */
        public static TermChangeDraft of(TermChange change) {
            return new TermChangeDraft(change.before().map(TermDraft::of), TermDraft.of(change.after()));
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public TermChange toChange() {
            return new TermChange(before.map(TermDraft::toTerm), after.toTerm());
        }
    }

    /**
     * An {@link ObjectiveChange} as it was typed or read, not yet checked.
     *
     * @param objective the id of the objective, one of its own where it is added
     * @param parent the objective under which an added one stands; nothing for one at the top, and for one that stood already
     * @param before what stood; none if it is added
     * @param after what stands from then on; none if it is removed, with all inside it
     */
    public record ObjectiveChangeDraft(
            @NotNull @ValidId String objective,
            @ValidId String parent,
            Known<@Valid ObjectiveTextDraft> before,
            Known<@Valid ObjectiveTextDraft> after) {
        /** Takes a missing fact for one that is not recorded. */
        public ObjectiveChangeDraft {
            before = Drafts.known(before);
            after = Drafts.known(after);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param change the thing
         * @return its draft
         */
        public static ObjectiveChangeDraft of(ObjectiveChange change) {
            return new ObjectiveChangeDraft(
                    change.objective().value(),
                    change.parent().map(ObjectiveId::value).orElse(null),
                    change.before().map(ObjectiveTextDraft::of),
                    change.after().map(ObjectiveTextDraft::of));
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public ObjectiveChange toChange() {
            return new ObjectiveChange(
                    ObjectiveId.of(objective),
                    Optional.ofNullable(parent).map(ObjectiveId::of),
                    before.map(ObjectiveTextDraft::toText),
                    after.map(ObjectiveTextDraft::toText));
        }
    }

    /**
     * An {@link ObjectiveText} as it was typed or read, not yet checked.
     *
     * @param number its number
     * @param title its title
     */
    public record ObjectiveTextDraft(
            @NotBlank @Size(max = 20) String number,
            @NotBlank @Size(max = 300) String title) {
        /**
         * The draft of a thing that exists.
         *
         * @param text the thing
         * @return its draft
         */
        public static ObjectiveTextDraft of(ObjectiveText text) {
            return new ObjectiveTextDraft(text.number(), text.title());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         */
        public ObjectiveText toText() {
            return new ObjectiveText(number, title);
        }
    }

    /**
     * An {@link EnvelopeChange} as it was typed or read, not yet checked.
     *
     * @param funder the body that pays
     * @param year the calendar year
     * @param before the envelope that it replaces; none if the funder gave nothing for that year
     * @param after the envelope from then on; none if it is withdrawn
     */
    public record EnvelopeChangeDraft(
            @NotNull @ValidId String funder, @NotNull Integer year, Known<Amount> before, Known<Amount> after) {
        /** Takes a missing fact for one that is not recorded. */
        public EnvelopeChangeDraft {
            before = Drafts.known(before);
            after = Drafts.known(after);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param change the thing
         * @return its draft
         */
        public static EnvelopeChangeDraft of(EnvelopeChange change) {
            return new EnvelopeChangeDraft(change.funder().value(), change.year(), change.before(), change.after());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public EnvelopeChange toChange() {
            return new EnvelopeChange(ActorId.of(funder), year, before, after);
        }
    }

    /**
     * An {@link ArticleChange} as it was typed or read, not yet checked.
     *
     * @param article the id of the article, one of its own where it is added
     * @param before what stood; none if it is added
     * @param after what stands from then on; none if it is removed
     */
    public record ArticleChangeDraft(
            @NotNull @ValidId String article,
            Known<@Valid ArticleTextDraft> before,
            Known<@Valid ArticleTextDraft> after) {
        /** Takes a missing fact for one that is not recorded. */
        public ArticleChangeDraft {
            before = Drafts.known(before);
            after = Drafts.known(after);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param change the thing
         * @return its draft
         */
        public static ArticleChangeDraft of(ArticleChange change) {
            return new ArticleChangeDraft(
                    change.article().value(),
                    change.before().map(ArticleTextDraft::of),
                    change.after().map(ArticleTextDraft::of));
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public ArticleChange toChange() {
            return new ArticleChange(
                    ArticleId.of(article), before.map(ArticleTextDraft::toText), after.map(ArticleTextDraft::toText));
        }
    }

    /**
     * An {@link ArticleText} as it was typed or read, not yet checked.
     *
     * @param title its title
     * @param text its text
     */
    public record ArticleTextDraft(
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 50_000) String text) {
        /**
         * The draft of a thing that exists.
         *
         * @param text the thing
         * @return its draft
         */
        public static ArticleTextDraft of(ArticleText text) {
            return new ArticleTextDraft(text.title(), text.text());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         */
        public ArticleText toText() {
            return new ArticleText(title, text);
        }
    }
}
