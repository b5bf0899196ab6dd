package org.cldess.contract;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.TextHash;
import org.cldess.component.Default;
import org.cldess.component.Flat;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.Consistent;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.Consolidation;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.References;
import org.cldess.identity.CommuneCode;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;

/**
 * A contract between public bodies (<i>{@index contrat}</i>): its parties, their commitments and the period in which
 * they apply. Most queries take a day, because the {@linkplain #term() term} does not begin with the signature, and
 * because another body may succeed a party.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param title the title
 * @param kind the kind of contract
 * @param term the period in which it has effect, as signed; {@link org.cldess.contract.Contract#term(LocalDate)}
 *     returns the amended term on a given day
 * @param charterVersion the version of the charter that it refers to
 * @param territory the codes of the communes in which it applies (<i>{@index périmètre}</i>)
 * @param references the legal and other references that the text cites
 * @param terminationNotice the number of months before the end by which a party must announce that it leaves
 *     (<i>{@index "préavis de résiliation"}</i>)
 * @param parties the parties, in the order of their signature boxes
 * @param objectives the first-level objectives, in order
 * @param visas the texts on which it is based (<i>{@index visas}</i>), in order
 * @param preamble the text before the articles
 * @param articles the articles, in order
 * @param signatures the signatures
 * @param envelopes the commitments as signed, with one entry per funder and year
 * @param amendments the amendments, including those not in effect
 * @param decisions the decisions about the contract, in chronological order
 * @param renewalOf the contract that this one renews; not applicable to a first contract
 */
@Consistent(ContractConsistency.class)
@WithBuilder
public record Contract(
        @NamePart @NotBlank @Size(max = 300) String title,
        @Flat ContractKind kind,
        Term term,
        @Standing(Demand.NOTHING) Known<CharterVersionId> charterVersion,
        @Distinct Known<List<CommuneCode>> territory,
        @Flat @Default("not-recorded") References references,
        Known<@Min(0) Integer> terminationNotice,
        List<Party> parties,
        List<Objective> objectives,
        List<String> visas,
        Optional<@Size(max = 50_000) String> preamble,
        List<Article> articles,
        List<Signature> signatures,
        @Distinct({"funder", "year"}) Known<List<Envelope>> envelopes,
        List<Amendment> amendments,
        Known<List<ContractDecision>> decisions,
        Known<Renewal> renewalOf)
        implements DayDependent<Contract> {
    /** Copies the lists. */
    public Contract {
        territory = Known.list(territory);
        parties = Signatories.of(parties, kind);
        objectives = List.copyOf(objectives);
        visas = List.copyOf(visas);
        articles = List.copyOf(articles);
        signatures = List.copyOf(signatures);
        envelopes = Known.list(envelopes);
        amendments = List.copyOf(amendments);
        decisions = Known.list(decisions);
    }

    /**
     * Starts building a contract from its required components.
     *
     * @param title the title
     * @param kind the kind of contract
     * @param term the period in which it has effect, as signed; {@link org.cldess.contract.Contract#term(LocalDate)}
     *     returns the amended term on a given day
     * @return a builder for the remaining components
     */
    public static ContractBuilder builder(String title, ContractKind kind, Term term) {
        return new ContractBuilder(title, kind, term);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ContractBuilder toBuilder() {
        return new ContractBuilder(this);
    }

    /**
     * Returns the body that carries the contract on a day (<i>{@index "structure porteuse"}</i>).
     *
     * @param day the day
     * @return the carrier: if periods overlap, the one whose role began last; empty in a gap, or if the kind of
     *     contract has no carrier or several: they are the {@link #carriers}
     */
    public Optional<Party> carrier(LocalDate day) {
        return kind.isJointlyCarried()
                ? Optional.empty()
                : carriers(day).stream().max(Comparator.comparing(Party::from));
    }

    /**
     * {@return the bodies that carry the contract on a day, in the order of the parties} Several carry it if its kind
     * is carried jointly, or where the periods of two carriers overlap.
     *
     * @param day the day
     */
    public List<Party> carriers(LocalDate day) {
        return parties(day).stream().filter(this::isCarrier).toList();
    }

    /**
     * {@return whether a party has the role of a carrier}
     *
     * @param party the party
     */
    public boolean isCarrier(Party party) {
        return kind.carriers().contains(party.role());
    }

    /**
     * {@return the parties that hold a role on a day, in their order}
     *
     * @param day the day
     */
    public List<Party> parties(LocalDate day) {
        return parties.stream()
                .filter(party -> party.holdsRoleOn(day))
                .map(party -> party.seenOn(day))
                .toList();
    }

    /**
     * {@return the parties that must sign, in order: the original parties whose role the kind of contract requires}
     * Their successors take over their signatures, and sign in their place.
     */
    public List<Party> partiesThatSign() {
        return signatories().signing();
    }

    /**
     * {@return the parties that must sign and have not signed by a day, in order, each replaced by its successor on
     * that day}
     *
     * @param day the day
     */
    public List<Party> partiesStillToSign(LocalDate day) {
        return signatories().stillToSign(signatures, day);
    }

    /**
     * {@return the day on which the last of the required parties signed; empty while a signature is missing}
     *
     * @param day the reference day
     */
    public Optional<LocalDate> signedOn(LocalDate day) {
        return signatories().signedOn(signatures, day);
    }

    /**
     * Returns the hash of the text: the kind of text, an empty version label, the day of signature, the preamble, then
     * each article.
     *
     * @param day the reference day
     * @return the hash, which changes whenever the text changes, and once more when the contract is signed
     */
    public TextHash textHash(LocalDate day) {
        List<String> parts = new ArrayList<>(
                List.of("contract", "", signedOn(day).map(LocalDate::toString).orElse(""), preamble.orElse("")));
        articles.forEach(article -> parts.addAll(List.of(article.id().value(), article.title(), article.text())));
        return TextHash.of(parts);
    }

    /**
     * {@return the hash of the text of an amendment, which changes with the text and once more when all parties have
     * signed}: its number, the day of its last signature, its subject, reason and first day, then each change with the
     * text before and after.
     *
     * @param amendment the amendment
     * @param day the reference day
     */
    public TextHash textHash(Amendment amendment, LocalDate day) {
        return AmendedText.hash(amendment, signedOn(amendment, day));
    }

    /**
     * {@return the party, if the contract has it}
     *
     * @param id the id
     */
    public Optional<Party> findParty(PartyId id) {
        return signatories().find(id);
    }

    /**
     * {@return the party that took the place of a body, the first one if there are several; empty if none did}
     *
     * @param body the body
     */
    public Optional<Party> successorOf(ActorId body) {
        return signatories().successorOf(body);
    }

    /**
     * Returns the body that has the rights and duties of a body on a day: the body itself or, if another body took its
     * place by then as a party, that one (CGCT, art. L5211-41-3, III). It follows successors of successors.
     *
     * @param body the body
     * @param day the day
     * @return the body that owes, is owed and acts on that day
     */
    public ActorId actingFor(ActorId body, LocalDate day) {
        return signatories().actingFor(body, day);
    }

    /** {@return all objectives in order, each before its sub-objectives} */
    public Stream<Objective> allObjectives() {
        return objectives.stream().flatMap(Objective::withParts);
    }

    /**
     * {@return the objective, if the contract has it}
     *
     * @param id the id
     */
    public Optional<Objective> findObjective(ObjectiveId id) {
        return allObjectives().filter(objective -> objective.id().equals(id)).findFirst();
    }

    /**
     * {@return the level that the kind of contract defines for the depth of an objective; empty if the contract has no
     * such objective}
     *
     * @param id the id
     */
    public Optional<ObjectiveLevel> level(ObjectiveId id) {
        List<Objective> rank = objectives;
        for (ObjectiveLevel level : kind.levels()) {
            if (rank.stream().anyMatch(objective -> objective.id().equals(id))) {
                return Optional.of(level);
            }
            rank = rank.stream()
                    .flatMap(objective -> objective.parts().stream())
                    .toList();
        }
        return Optional.empty();
    }

    /**
     * {@return the amendment, if the contract has it}
     *
     * @param id the id
     */
    public Optional<Amendment> findAmendment(AmendmentId id) {
        return amendments.stream()
                .filter(amendment -> amendment.id().equals(id))
                .findFirst();
    }

    /**
     * {@return the day on which the last party signed an amendment; empty while a signature is missing} A signature
     * does not count if the party held no role on its day.
     *
     * @param amendment the amendment
     * @param day the reference day
     */
    public Optional<LocalDate> signedOn(Amendment amendment, LocalDate day) {
        return signatories().signedOn(amendment.signatures(), day);
    }

    /**
     * Returns the parties that must sign an amendment and have not signed it by a day.
     *
     * @param amendment the amendment
     * @param day the day
     * @return the parties, each replaced by its successor on that day
     */
    public List<Party> partiesStillToSign(Amendment amendment, LocalDate day) {
        return signatories().stillToSign(amendment.signatures(), day);
    }

    /**
     * {@return the party with a duty to sign whose place the given party has taken, or that party itself; empty if the
     * given party signs for none}
     *
     * @param party the id of a party
     */
    public Optional<Party> signatoryOf(PartyId party) {
        return signatories().original(party);
    }

    /**
     * {@return the amendments in effect on a day, in list order: all parties have signed them, and their first day has
     * come}
     *
     * @param day the day
     */
    public List<Amendment> amendmentsInEffect(LocalDate day) {
        return seenOn(day).amendments.stream()
                .filter(amendment -> amendment
                        .effective()
                        .value()
                        .filter(first -> !first.isAfter(day))
                        .isPresent())
                .filter(amendment -> signedOn(amendment, day).isPresent())
                .toList();
    }

    /**
     * {@return whether any amendment is in effect on a day}
     *
     * @param day the day
     */
    public boolean isAmended(LocalDate day) {
        return !amendmentsInEffect(day).isEmpty();
    }

    /**
     * {@return the term after all amendments in effect on a day}
     *
     * @param day the day
     */
    public Term term(LocalDate day) {
        return amendments.stream().allMatch(amendment -> amendment.term().isEmpty())
                ? term
                : new Consolidation(amendmentsInEffect(day)).term(term);
    }

    /**
     * Returns the consolidated contract on a day (<i>{@index "texte consolidé"}</i>): its term, objectives, envelopes,
     * territory and articles after all amendments in effect. It keeps its amendments and signatures, but its
     * {@link #textHash} no longer matches the signed text.
     *
     * @param day the day
     * @return this contract if no amendment changes it, otherwise a modified copy
     */
    public Contract consolidated(LocalDate day) {
        Contract seen = seenOn(day);
        List<Amendment> inEffect = amendmentsInEffect(day);
        if (inEffect.isEmpty()) {
            return seen;
        }
        Consolidation amended = new Consolidation(inEffect);
        return seen.toBuilder()
                .term(amended.term(seen.term()))
                .objectives(amended.objectives(seen.objectives()))
                .envelopes(amended.envelopes(seen.envelopes()))
                .territory(amended.territory(seen.territory()))
                .articles(amended.articles(seen.articles()))
                .narrowed();
    }

    /**
     * Returns the status changes up to a day, from decisions and from the signature. Impossible changes are included:
     * {@code CTR-20} reports them.
     *
     * @param day the day
     * @return the steps, in order
     */
    public List<StatusStep> steps(LocalDate day) {
        return StatusStep.of(this, day);
    }

    /**
     * {@return the status on a day, according to the recorded decisions and signatures; a draft before the first step}
     *
     * @param day the day
     */
    public ContractStatus status(LocalDate day) {
        List<StatusStep> steps = steps(day);
        return steps.isEmpty()
                ? ContractStatus.DRAFT
                : steps.get(steps.size() - 1).to();
    }

    /**
     * {@return whether the contract binds its parties on a day: it is signed, the day lies in its term as amended, and
     * it has not been closed or terminated}
     *
     * @param day the day
     */
    public boolean isInForce(LocalDate day) {
        return signedOn(day).isPresent()
                && term(day).contains(day)
                && steps(day).stream()
                        .map(StatusStep::to)
                        .noneMatch(status -> status == ContractStatus.CLOSED || status == ContractStatus.TERMINATED);
    }

    /** Returns the parties as the list that also knows which of them must sign. */
    private Signatories signatories() {
        return (Signatories) parties;
    }

    /** An amendment is visible from its first signature; an unsigned one, from the signature of the contract. */
    @Override
    public Optional<Contract> withoutHiddenOn(LocalDate day) {
        List<Amendment> seen = UnchangedLists.only(amendments, amendment -> !Amending.comesAfter(amendment, this, day));
        return Optional.of(
                UnchangedLists.isSame(seen, amendments)
                        ? this
                        : toBuilder().amendments(seen).narrowed());
    }

    @Override
    public String toString() {
        return "Contract " + title;
    }
}
