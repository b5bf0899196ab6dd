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
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.TextHash;
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.Distinct;
import org.cldess.component.Flat;
import org.cldess.component.WithBuilder;
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
import org.cldess.form.Seen;
import org.cldess.identity.CommuneCode;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;

/**
 * The contract between public bodies (<i>{@index contrat}</i>): who commits to what, with whom, from when to when. Its {@linkplain #term()
 * term} is not the day of its signature, and a body that disappears is succeeded, so every question takes a day.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param title the title
 * @param kind what kind of contract it is
 * @param term the period in which it has effect, as signed; {@link org.cldess.contract.Contract#term(LocalDate)} tells that of a day, with amendments
 * @param charterVersion the version of the charter that it refers to
 * @param territory the communes in which it holds (<i>{@index périmètre}</i>), by their codes
 * @param references what the text cites of what it rests on
 * @param terminationNotice how many months before its end a party must say that it leaves (<i>{@index "préavis de résiliation"}</i>)
 * @param parties the parties, in the order of their signature boxes
 * @param objectives the objectives of the first level, in their order
 * @param visas the texts that it is founded on (<i>{@index visas}</i>), in their order
 * @param preamble the text before the articles
 * @param articles the articles, in their order
 * @param signatures the signatures
 * @param envelopes what each funder commits for a year, as signed: one entry for a funder and a year
 * @param amendments the amendments, whether they are in effect or not
 * @param decisions what was decided about the contract, in the order in which it was
 * @param renewalOf the renewal; none for a first contract
 */
@Consistent(ContractConsistency.class)
@WithBuilder
public record Contract(
        @Called @NotBlank @Size(max = 300) String title,
        @Flat ContractKind kind,
        Term term,
        Known<CharterVersionId> charterVersion,
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
        implements Seen<Contract> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
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
        Amending.requireDistinct("party", parties, Party::id);
        Amending.requireDistinct(
                "objective", objectives.stream().flatMap(Objective::withParts).toList(), Objective::id);
        Amending.requireDistinct("amendment", amendments, Amendment::id);
        Amending.requireDistinct(
                "envelope", envelopes.value().orElse(List.of()), envelope -> envelope.funder() + " " + envelope.year());
        Amending.requireDistinct("decision", decisions.value().orElse(List.of()), ContractDecision::id);
    }

    /**
     * Begins a contract with what every one has.
     *
     * @param title the title
     * @param kind what kind of contract it is
     * @param term the period in which it has effect, as signed; {@link org.cldess.contract.Contract#term(LocalDate)} tells that of a day, with amendments
     * @return a builder, on which the rest is set
     */
    public static ContractBuilder builder(String title, ContractKind kind, Term term) {
        return new ContractBuilder(title, kind, term);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ContractBuilder toBuilder() {
        return new ContractBuilder(this);
    }

    /**
     * The body that carries the contract on a day (<i>{@index "structure porteuse"}</i>).
     *
     * @param day the day
     * @return the carrier; the one whose role began last where periods overlap, nothing in a gap, or if no role of the kind carries it
     */
    public Optional<Party> carrier(LocalDate day) {
        return parties(day).stream().filter(this::isCarrier).max(Comparator.comparing(Party::from));
    }

    /**
     * {@return whether a party has the role that carries the contract}
     *
     * @param party the party
     */
    public boolean isCarrier(Party party) {
        return kind.carrier().filter(party.role()::equals).isPresent();
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
     * {@return the parties that must sign, in their order: those of the first day whose role the kind of contract requires} Successors take
     * over what was signed, and sign in their place.
     */
    public List<Party> partiesThatSign() {
        return signatories().signing();
    }

    /**
     * {@return the parties that must sign and have not done so by a day, in their order: whoever has taken the place of one by then}
     *
     * @param day the day
     */
    public List<Party> partiesStillToSign(LocalDate day) {
        return signatories().stillToSign(signatures, day);
    }

    /**
     * {@return the day on which the last party that must sign did so; nothing while one is missing}
     *
     * @param day the day from which one looks
     */
    public Optional<LocalDate> signedOn(LocalDate day) {
        return signatories().signedOn(signatures, day);
    }

    /**
     * The hash of the text: kind of text, no version label, the day of signature, preamble, then each article.
     *
     * @param day the day from which one looks
     * @return the hash, which changes with the text and once when the contract is signed
     */
    public TextHash textHash(LocalDate day) {
        List<String> parts = new ArrayList<>(
                List.of("contract", "", signedOn(day).map(LocalDate::toString).orElse(""), preamble.orElse("")));
        articles.forEach(article -> parts.addAll(List.of(article.id().value(), article.title(), article.text())));
        return TextHash.of(parts);
    }

    /**
     * {@return the hash of the text of an amendment, which changes with the text and once when all parties have signed}: its number, the day
     * of its last signature, subject, reason, first day, then each change with what stood before and after.
     *
     * @param amendment the amendment
     * @param day the day from which one looks
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

    /** {@return all objectives in their order, each before those inside it} */
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
     * {@return the level of the kind of contract at the depth of an objective; nothing if the contract has no such objective}
     *
     * @param id its id
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
     * {@return the day on which the last party signed an amendment, or nothing while a signature is missing} A signature of a party that held
     * no role on its day does not count.
     *
     * @param amendment the amendment
     * @param day the day from which one looks
     */
    public Optional<LocalDate> signedOn(Amendment amendment, LocalDate day) {
        return signatories().signedOn(amendment.signatures(), day);
    }

    /**
     * The parties that must sign an amendment and have not done so by a day.
     *
     * @param amendment the amendment
     * @param day the day
     * @return the parties, each the one that stands in its place on that day
     */
    public List<Party> partiesStillToSign(Amendment amendment, LocalDate day) {
        return signatories().stillToSign(amendment.signatures(), day);
    }

    /**
     * {@return the party that had to sign and in whose place a party stands, or that party itself; nothing if it has no part in signing}
     *
     * @param party the id of a party
     */
    public Optional<Party> signatoryOf(PartyId party) {
        return signatories().original(party);
    }

    /**
     * {@return the amendments that change the contract on a day, in the order of the list: all parties have signed them, and their first
     * day has come}
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
     * {@return whether an amendment is in effect on a day}
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
     * The contract as it reads on a day (<i>{@index "texte consolidé"}</i>): term, objectives, envelopes, territory and articles after all
     * amendments in effect. It keeps its amendments and signatures; its {@link #textHash} is no longer that of what was signed.
     *
     * @param day the day
     * @return this contract if nothing changes it, else a changed copy
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
                .build();
    }

    /**
     * How the status changed up to a day, by decisions and by the signature, possible or not: {@code CTR-20} judges that.
     *
     * @param day the day
     * @return the steps, in order
     */
    public List<StatusStep> steps(LocalDate day) {
        return StatusStep.of(this, day);
    }

    /**
     * {@return the status on a day, as far as decisions and signatures are recorded; a draft before the first step}
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
     * {@return whether the contract binds its parties on a day: it is signed, the day lies in its term as amended, and nobody has closed
     * or terminated it}
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

    /** The parties, which know who must sign. */
    private Signatories signatories() {
        return (Signatories) parties;
    }

    /** An amendment is seen from its first signature on; one that nobody signed, once the contract is. */
    @Override
    public Optional<Contract> judgedOn(LocalDate day) {
        List<Amendment> seen = Narrowed.only(amendments, amendment -> !Amending.comesAfter(amendment, this, day));
        return Optional.of(
                Narrowed.isSame(seen, amendments)
                        ? this
                        : toBuilder().amendments(seen).build());
    }

    @Override
    public String toString() {
        return "Contract " + title;
    }
}
