package org.cldess.charter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.actor.RepresentativeDraft;
import org.cldess.constraint.ValidId;
import org.cldess.decision.CollectiveDecisionDraft;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Charter} as it was typed or read, not yet checked.
 *
 * @param title the title
 * @param versions the versions, oldest first
 * @param proposals what was proposed to change in the versions
 * @param signatures the signatures under all versions
 */
@NullUnmarked
public record CharterDraft(
        @NotBlank @Size(max = 300) String title,
        List<@NotNull @Valid CharterVersionDraft> versions,
        List<@NotNull @Valid ProposalDraft> proposals,
        List<@NotNull @Valid CharterSignatureDraft> signatures) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public CharterDraft {
        versions = Drafts.list(versions);
        proposals = Drafts.list(proposals);
        signatures = Drafts.list(signatures);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param charter the thing
     * @return its draft
     */
    public static CharterDraft of(Charter charter) {
        return new CharterDraft(
                charter.title(),
                charter.versions().stream().map(CharterVersionDraft::of).toList(),
                charter.proposals().stream().map(ProposalDraft::of).toList(),
                charter.signatures().stream().map(CharterSignatureDraft::of).toList());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Charter toCharter() {
        return Charter.builder(title)
                .versions(versions.stream()
                        .map(CharterVersionDraft::toCharterVersion)
                        .toList())
                .proposals(proposals.stream().map(ProposalDraft::toProposal).toList())
                .signatures(signatures.stream()
                        .map(CharterSignatureDraft::toCharterSignature)
                        .toList())
                .build();
    }

    /**
     * A {@link CharterVersion} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param label the name of the version, such as {@code 1}
     * @param date the day on which it was adopted
     * @param reviewBy the day by which it is to be reviewed
     * @param preamble the text before the principles
     * @param principles the principles, in their order
     * @param hash the hash of the text, taken at its adoption
     * @param decision the decision that adopted it
     */
    public record CharterVersionDraft(
            @NotNull @ValidId String id,
            @NotBlank @Size(max = 50) String label,
            Known<LocalDate> date,
            Known<LocalDate> reviewBy,
            @NotBlank @Size(max = 50_000) String preamble,
            List<@NotNull @Valid PrincipleDraft> principles,
            Known<TextHash> hash,
            Known<@Valid CollectiveDecisionDraft> decision) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public CharterVersionDraft {
            principles = Drafts.list(principles);
            date = Drafts.known(date);
            reviewBy = Drafts.known(reviewBy);
            hash = Drafts.known(hash);
            decision = Drafts.known(decision);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param charterVersion the thing
         * @return its draft
         */
        public static CharterVersionDraft of(CharterVersion charterVersion) {
            return new CharterVersionDraft(
                    charterVersion.id().value(),
                    charterVersion.label(),
                    charterVersion.date(),
                    charterVersion.reviewBy(),
                    charterVersion.preamble(),
                    charterVersion.principles().stream().map(PrincipleDraft::of).toList(),
                    charterVersion.hash(),
                    charterVersion.decision().map(CollectiveDecisionDraft::of));
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public CharterVersion toCharterVersion() {
            return new CharterVersion(
                    CharterVersionId.of(id),
                    label,
                    date,
                    reviewBy,
                    preamble,
                    principles.stream().map(PrincipleDraft::toPrinciple).toList(),
                    hash,
                    decision.map(CollectiveDecisionDraft::toCollectiveDecision));
        }
    }

    /**
     * A {@link Principle} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param title its title
     * @param text its text
     * @param axis the axis that it serves
     */
    public record PrincipleDraft(
            @NotNull @ValidId String id,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 20_000) String text,
            Known<Axis> axis) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public PrincipleDraft {
            axis = Drafts.known(axis);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param principle the thing
         * @return its draft
         */
        public static PrincipleDraft of(Principle principle) {
            return new PrincipleDraft(principle.id().value(), principle.title(), principle.text(), principle.axis());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Principle toPrinciple() {
            return new Principle(PrincipleId.of(id), title, text, axis);
        }
    }

    /**
     * A {@link CharterSignature} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param actor who signed
     * @param version the version that was signed
     * @param date the day of the signature
     * @param hash the hash of the text that was shown to the signatory
     * @param representative who signed for the actor
     * @param withdrawn the day on which the actor took the signature back; none while it stands
     * @param method how the text was signed
     * @param level how strong an electronic signature is; none for one by hand
     */
    public record CharterSignatureDraft(
            @NotNull @ValidId String id,
            @NotNull @ValidId String actor,
            @NotNull @ValidId String version,
            Known<LocalDate> date,
            Known<TextHash> hash,
            Known<@Valid RepresentativeDraft> representative,
            Known<LocalDate> withdrawn,
            Known<SignatureMethod> method,
            Known<SignatureLevel> level) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public CharterSignatureDraft {
            date = Drafts.known(date);
            hash = Drafts.known(hash);
            representative = Drafts.known(representative);
            withdrawn = Drafts.known(withdrawn);
            method = Drafts.known(method);
            level = Drafts.known(level);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param charterSignature the thing
         * @return its draft
         */
        public static CharterSignatureDraft of(CharterSignature charterSignature) {
            return new CharterSignatureDraft(
                    charterSignature.id().value(),
                    charterSignature.actor().value(),
                    charterSignature.version().value(),
                    charterSignature.date(),
                    charterSignature.hash(),
                    charterSignature.representative().map(RepresentativeDraft::of),
                    charterSignature.withdrawn(),
                    charterSignature.method(),
                    charterSignature.level());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public CharterSignature toCharterSignature() {
            return new CharterSignature(
                    CharterSignatureId.of(id),
                    ActorId.of(actor),
                    CharterVersionId.of(version),
                    date,
                    hash,
                    representative.map(RepresentativeDraft::toRepresentative),
                    withdrawn,
                    method,
                    level);
        }
    }
}
