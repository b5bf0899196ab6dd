package org.cldess.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.actor.RepresentativeDraft;
import org.cldess.charter.CharterVersionId;
import org.cldess.constraint.ValidCommuneCode;
import org.cldess.constraint.ValidId;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ContractKindDraft;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Notice;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.party.Succession;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.References;
import org.cldess.identity.CommuneCode;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Contract} as it was typed or read, not yet checked.
 *
 * @param title the title
 * @param kind the code of the kind of contract
 * @param kindDefinition the kind in full, if it is not built in
 * @param term the period in which it has effect
 * @param charterVersion the version of the charter that it refers to
 * @param territory the codes of the communes in which it holds
 * @param citedCompetence the competence under which the bodies act, as the text cites it
 * @param citedStrategy the regional strategy for the social economy that the text cites
 * @param citedSrdeii the regional scheme for economic development (<i>SRDEII</i>) that the text cites
 * @param terminationNotice how many months before its end a party must say that it leaves
 * @param parties the parties, in the order of their signature boxes
 * @param objectives the objectives of the first level, in their order
 * @param visas the texts that it is founded on (<i>visas</i>), in their order
 * @param preamble the text before the articles
 * @param articles the articles, in their order
 * @param signatures the signatures
 * @param envelopes what each funder commits for a year, as signed
 * @param amendments the amendments
 * @param decisions what was decided about the contract, in the order in which it was
 * @param renewalOf the former contract that it takes up; none for a first contract
 */
@NullUnmarked
public record ContractDraft(
        @NotBlank @Size(max = 300) String title,
        @NotNull @ValidId String kind,
        @Valid ContractKindDraft kindDefinition,
        @NotNull @Valid TermDraft term,
        Known<@NotNull @ValidId String> charterVersion,
        Known<List<@NotNull @ValidCommuneCode String>> territory,
        Known<@Size(max = 500) String> citedCompetence,
        Known<@Size(max = 500) String> citedStrategy,
        Known<@Size(max = 500) String> citedSrdeii,
        Known<@Min(0) Integer> terminationNotice,
        List<@NotNull @Valid PartyDraft> parties,
        List<@NotNull @Valid ObjectiveDraft> objectives,
        List<@NotNull String> visas,
        @Size(max = 50_000) String preamble,
        List<@NotNull @Valid ArticleDraft> articles,
        List<@NotNull @Valid SignatureDraft> signatures,
        Known<List<@NotNull @Valid EnvelopeDraft>> envelopes,
        List<@NotNull @Valid AmendmentDraft> amendments,
        Known<List<@NotNull @Valid ContractDecisionDraft>> decisions,
        Known<@Valid RenewalDraft> renewalOf) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public ContractDraft {
        parties = Drafts.list(parties);
        objectives = Drafts.list(objectives);
        visas = Drafts.list(visas);
        articles = Drafts.list(articles);
        signatures = Drafts.list(signatures);
        charterVersion = Drafts.known(charterVersion);
        territory = Drafts.known(territory);
        citedCompetence = Drafts.known(citedCompetence);
        citedStrategy = Drafts.known(citedStrategy);
        citedSrdeii = Drafts.known(citedSrdeii);
        terminationNotice = Drafts.known(terminationNotice);
        envelopes = Drafts.known(envelopes);
        amendments = Drafts.list(amendments);
        decisions = Drafts.known(decisions);
        renewalOf = Drafts.known(renewalOf);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param contract the thing
     * @return its draft
     */
    public static ContractDraft of(Contract contract) {
        return new ContractDraft(
                contract.title(),
                contract.kind().code(),
                contract.kind().isBuiltIn() ? null : ContractKindDraft.of(contract.kind()),
                TermDraft.of(contract.term()),
                contract.charterVersion().map(CharterVersionId::value),
                contract.territory()
                        .map(list -> list.stream().map(CommuneCode::toString).toList()),
                contract.references().citedCompetence(),
                contract.references().citedStrategy(),
                contract.references().citedSrdeii(),
                contract.terminationNotice(),
                contract.parties().stream().map(PartyDraft::of).toList(),
                contract.objectives().stream().map(ObjectiveDraft::of).toList(),
                contract.visas(),
                contract.preamble().orElse(null),
                contract.articles().stream().map(ArticleDraft::of).toList(),
                contract.signatures().stream().map(SignatureDraft::of).toList(),
                contract.envelopes()
                        .map(list -> list.stream().map(EnvelopeDraft::of).toList()),
                contract.amendments().stream().map(AmendmentDraft::of).toList(),
                contract.decisions()
                        .map(list ->
                                list.stream().map(ContractDecisionDraft::of).toList()),
                contract.renewalOf().map(RenewalDraft::of));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Contract toContract() {
        return Contract.builder(title, toKind(), term.toTerm())
                .charterVersion(charterVersion.map(CharterVersionId::of))
                .territory(territory.map(
                        list -> list.stream().map(CommuneCode::parse).toList()))
                .references(new References(citedCompetence, citedStrategy, citedSrdeii))
                .terminationNotice(terminationNotice)
                .parties(parties.stream().map(PartyDraft::toParty).toList())
                .objectives(objectives.stream().map(ObjectiveDraft::toObjective).toList())
                .visas(visas)
                .preamble(preamble)
                .articles(articles.stream().map(ArticleDraft::toArticle).toList())
                .signatures(signatures.stream().map(SignatureDraft::toSignature).toList())
                .envelopes(envelopes.map(
                        list -> list.stream().map(EnvelopeDraft::toEnvelope).toList()))
                .amendments(amendments.stream().map(AmendmentDraft::toAmendment).toList())
                .decisions(decisions.map(list ->
                        list.stream().map(ContractDecisionDraft::toDecision).toList()))
                .renewalOf(renewalOf.map(RenewalDraft::toRenewal))
                .build();
    }

    private ContractKind toKind() {
        return kindDefinition == null ? ContractKind.parse(kind) : kindDefinition.toKind(kind);
    }

    /**
     * A {@link Term} as it was typed or read, not yet checked.
     *
     * @param start the first day
     * @param end the last day
     */
    public record TermDraft(
            @NotNull LocalDate start, @NotNull LocalDate end) {
        /**
         * The draft of a thing that exists.
         *
         * @param term the thing
         * @return its draft
         */
        public static TermDraft of(Term term) {
            return new TermDraft(term.start(), term.end());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Term toTerm() {
            return new Term(start, end);
        }
    }

    /**
     * A {@link Party} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param actor the body
     * @param role what it is in the contract
     * @param from the first day of the role
     * @param until the last day of the role; none if it lasts to the end of the term
     * @param succession whom it succeeds; none for a party of the first day
     */
    public record PartyDraft(
            @NotNull @ValidId String id,
            @NotNull @ValidId String actor,
            @NotNull PartyRole role,
            @NotNull LocalDate from,
            Known<LocalDate> until,
            Known<@Valid SuccessionDraft> succession) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public PartyDraft {
            until = Drafts.known(until);
            succession = Drafts.known(succession);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param party the thing
         * @return its draft
         */
        public static PartyDraft of(Party party) {
            return new PartyDraft(
                    party.id().value(),
                    party.actor().value(),
                    party.role(),
                    party.from(),
                    party.until(),
                    party.succession().map(SuccessionDraft::of));
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Party toParty() {
            return new Party(
                    PartyId.of(id),
                    ActorId.of(actor),
                    role,
                    from,
                    until,
                    succession.map(SuccessionDraft::toSuccession));
        }
    }

    /**
     * A {@link Succession} as it was typed or read, not yet checked.
     *
     * @param predecessor the party that it replaces
     * @param decision the decision that created the new body
     * @param notices who was told of it, and when
     */
    public record SuccessionDraft(
            @NotNull @ValidId String predecessor,
            Known<String> decision,
            Known<List<@NotNull @Valid NoticeDraft>> notices) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public SuccessionDraft {
            decision = Drafts.known(decision);
            notices = Drafts.known(notices);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param succession the thing
         * @return its draft
         */
        public static SuccessionDraft of(Succession succession) {
            return new SuccessionDraft(
                    succession.predecessor().value(),
                    succession.decision(),
                    succession
                            .notices()
                            .map(list -> list.stream().map(NoticeDraft::of).toList()));
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Succession toSuccession() {
            return new Succession(
                    PartyId.of(predecessor),
                    decision,
                    notices.map(list -> list.stream().map(NoticeDraft::toNotice).toList()));
        }
    }

    /**
     * A {@link Notice} as it was typed or read, not yet checked.
     *
     * @param party the party that was told
     * @param date the day on which it was told
     */
    public record NoticeDraft(@NotNull @ValidId String party, Known<LocalDate> date) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public NoticeDraft {
            date = Drafts.known(date);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param notice the thing
         * @return its draft
         */
        public static NoticeDraft of(Notice notice) {
            return new NoticeDraft(notice.party().value(), notice.date());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Notice toNotice() {
            return new Notice(PartyId.of(party), date);
        }
    }

    /**
     * A {@link Objective} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param number its number, which may change
     * @param title its title
     * @param parts the objectives that it is broken into
     */
    public record ObjectiveDraft(
            @NotNull @ValidId String id,
            @NotBlank @Size(max = 20) String number,
            @NotBlank @Size(max = 300) String title,
            List<@NotNull @Valid ObjectiveDraft> parts) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public ObjectiveDraft {
            parts = Drafts.list(parts);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param objective the thing
         * @return its draft
         */
        public static ObjectiveDraft of(Objective objective) {
            return new ObjectiveDraft(
                    objective.id().value(),
                    objective.number(),
                    objective.title(),
                    objective.parts().stream().map(ObjectiveDraft::of).toList());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Objective toObjective() {
            return new Objective(
                    ObjectiveId.of(id),
                    number,
                    title,
                    parts.stream().map(ObjectiveDraft::toObjective).toList());
        }
    }

    /**
     * A {@link Article} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param title its title
     * @param text its text
     */
    public record ArticleDraft(
            @NotNull @ValidId String id,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 50_000) String text) {
        /**
         * The draft of a thing that exists.
         *
         * @param article the thing
         * @return its draft
         */
        public static ArticleDraft of(Article article) {
            return new ArticleDraft(article.id().value(), article.title(), article.text());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Article toArticle() {
            return new Article(ArticleId.of(id), title, text);
        }
    }

    /**
     * A {@link Signature} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param party the party that signed
     * @param date the day of the signature
     * @param representative who signed for it
     * @param deliberation the deliberation that authorised it
     * @param delegation the deliberation that gave a standing delegation, where one is relied on
     * @param method how the text was signed
     * @param level how strong an electronic signature is; none for one by hand
     */
    public record SignatureDraft(
            @NotNull @ValidId String id,
            @NotNull @ValidId String party,
            Known<LocalDate> date,
            Known<@Valid RepresentativeDraft> representative,
            Known<@NotNull @ValidId String> deliberation,
            Known<@NotNull @ValidId String> delegation,
            Known<SignatureMethod> method,
            Known<SignatureLevel> level) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public SignatureDraft {
            date = Drafts.known(date);
            representative = Drafts.known(representative);
            deliberation = Drafts.known(deliberation);
            delegation = Drafts.known(delegation);
            method = Drafts.known(method);
            level = Drafts.known(level);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param signature the thing
         * @return its draft
         */
        public static SignatureDraft of(Signature signature) {
            return new SignatureDraft(
                    signature.id().value(),
                    signature.party().value(),
                    signature.date(),
                    signature.representative().map(RepresentativeDraft::of),
                    signature.deliberation().map(DeliberationId::value),
                    signature.delegation().map(DeliberationId::value),
                    signature.method(),
                    signature.level());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Signature toSignature() {
            return new Signature(
                    SignatureId.of(id),
                    PartyId.of(party),
                    date,
                    representative.map(RepresentativeDraft::toRepresentative),
                    deliberation.map(DeliberationId::of),
                    delegation.map(DeliberationId::of),
                    method,
                    level);
        }
    }
}
