package org.cldess.benchmarks.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.Axis;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.party.Succession;
import org.cldess.contract.party.SuccessionNotice;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.References;
import org.cldess.deliberation.Sitting;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The contract: ten parties, seven of which merge in the middle of the term, eight amendments, and the deliberations of
 * assemblies.
 */
final class MadeContract {
    /**
     * The kind of each party: the Région, the carrier, the département, six EPCI and a commune, and then the
     * successors.
     */
    static final List<PublicBodyKind> BODIES = bodies();

    private static final int FIRST = 10;
    private static final int HEIRS = 7;
    private static final int AMENDMENTS = 8;
    private static final int OTHER_ACTS = 40;
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final LocalDate SIGNED = LocalDate.of(2022, 9, 15);
    private static final LocalDate MERGER = LocalDate.of(2025, 1, 1);
    private static final ContractKind KIND = ContractKind.of("large", "grand contrat", "large contract")
            .party(PartyRole.REGION)
            .carriedBy(PartyRole.CARRIER)
            .party(PartyRole.FUNDER)
            .party(PartyRole.PARTNER)
            .level(ObjectiveLevel.GLOBAL)
            .axis(Axis.DEMOCRATIC_MANAGEMENT)
            .axis(Axis.LIMITED_PROFIT)
            .axis(Axis.TERRITORIAL_ANCHORING)
            .axis(Axis.SOCIAL_UTILITY)
            .forSocialEconomy()
            .withCharter();

    private final Defects defects;
    private final List<Deliberation> deliberations = new ArrayList<>();
    private final Contract contract;

    MadeContract(Defects defects) {
        this.defects = defects;
        References cited = defects.has("uncited", 0)
                ? new References(Known.none(), Known.none(), Known.none())
                : new References(
                        Known.of("Développement économique"),
                        Known.of("Stratégie régionale de l’ESS"),
                        Known.of("SRDEII 2022–2028"));
        contract = Contract.builder("Contrat du Haut-Pays", KIND, new Term(START, LocalDate.of(2027, 12, 31)))
                .charterVersion(CharterVersionId.of("version-" + (defects.has("charter-late", 0) ? 8 : 1)))
                .references(cited)
                .territory(IntStream.range(0, 20)
                        .mapToObj(i -> CommuneCode.parse(String.format(Locale.ROOT, "060%02d", i + 10)))
                        .toList())
                .parties(IntStream.range(0, BODIES.size()).mapToObj(this::party).toList())
                .objectives(IntStream.range(0, 12)
                        .mapToObj(i -> new Objective(
                                ObjectiveId.of("objective-" + i), Integer.toString(i + 1), "Objectif " + i, List.of()))
                        .toList())
                .articles(IntStream.range(0, AMENDMENTS + 4)
                        .mapToObj(MadeContract::article)
                        .toList())
                .envelopes(IntStream.range(0, 10)
                        .mapToObj(i -> new Envelope(MadeDossier.actor(0), 2022 + i, amount(i)))
                        .toList())
                .signatures(IntStream.range(0, FIRST).mapToObj(this::signature).toList())
                .amendments(
                        IntStream.range(0, AMENDMENTS).mapToObj(this::amendment).toList())
                .decisions(decisions())
                .build();
        IntStream.range(0, OTHER_ACTS).forEach(i -> otherAct(i));
    }

    private static List<PublicBodyKind> bodies() {
        List<PublicBodyKind> bodies =
                new ArrayList<>(List.of(PublicBodyKind.REGION, PublicBodyKind.EPCI, PublicBodyKind.DEPARTEMENT));
        IntStream.range(3, FIRST - 1).forEach(i -> bodies.add(PublicBodyKind.EPCI));
        bodies.add(PublicBodyKind.COMMUNE);
        IntStream.range(0, HEIRS).forEach(i -> bodies.add(PublicBodyKind.EPCI));
        return List.copyOf(bodies);
    }

    Contract contract() {
        return contract;
    }

    List<Deliberation> deliberations() {
        return deliberations;
    }

    /** Returns the predecessor of a later party: the carrier, or one of six other EPCI. */
    private static int predecessor(int heir) {
        return heir == FIRST ? 1 : heir - FIRST + 2;
    }

    /** Returns the successor of an original party after the merger, or the party itself if it has no successor. */
    private static int heirOf(int first) {
        return IntStream.range(FIRST, FIRST + HEIRS)
                .filter(heir -> predecessor(heir) == first)
                .findFirst()
                .orElse(first);
    }

    private static PartyId id(int number) {
        return PartyId.of("party-" + number);
    }

    private static PartyRole role(int number) {
        return switch (number) {
            case 0 -> PartyRole.REGION;
            case 1, FIRST -> PartyRole.CARRIER;
            case 2 -> PartyRole.FUNDER;
            default -> PartyRole.PARTNER;
        };
    }

    private Party party(int number) {
        boolean follows = number >= FIRST;
        boolean ends = !follows && heirOf(number) != number;
        LocalDate last = MERGER.minusDays(number == 1 && defects.has("gap", 0) ? 2 : 1);
        return new Party(
                id(number),
                MadeDossier.actor(number == 9 && defects.has("same-body", 0) ? 2 : number),
                role(number),
                follows ? MERGER : START,
                ends ? Known.of(last) : Known.none(),
                follows ? Known.of(succession(number)) : Known.none());
    }

    private Succession succession(int heir) {
        List<Integer> told = IntStream.range(0, BODIES.size())
                .filter(other -> other != heir && (other >= FIRST || heirOf(other) == other))
                .boxed()
                .toList();
        boolean untold = defects.has("untold", heir - FIRST - 3);
        return new Succession(
                id(predecessor(heir)),
                defects.has("undecided", heir - FIRST) ? Known.none() : Known.of("Arrêté préfectoral n° " + heir),
                Known.of(LocalDate.of(2025, 1, 2)),
                Known.of(told.stream()
                        .map(other -> new SuccessionNotice(
                                id(other), untold && other == 0 ? Known.none() : Known.of(LocalDate.of(2025, 2, 3))))
                        .toList()));
    }

    private static Article article(int number) {
        return new Article(
                ArticleId.of("article-" + number),
                "Article " + number,
                "Les parties conviennent de ce qui suit au titre de l’article %s, et s’engagent à le tenir jusqu’au terme."
                        .formatted(number));
    }

    private static Amount amount(int number) {
        return Amount.ofCents(1_000_000L + number);
    }

    private Signature signature(int party) {
        LocalDate day = SIGNED.minusDays(party);
        boolean none = defects.has("unauthorised", party - 3);
        boolean unsent = defects.has("not-transmitted", party - 5);
        References cited = (party == 0 || party == 1) && defects.has("uncited", 0) ? nothing() : everything();
        DeliberationId act = add(party, day.minusDays(60), unsent ? Known.none() : Known.of(day.minusDays(50)), cited);
        return new Signature(
                SignatureId.of("signature-" + party),
                id(party),
                Known.of(day),
                Known.none(),
                none ? Known.none() : Known.of(act),
                Known.none(),
                Known.none(),
                Known.none());
    }

    private Amendment amendment(int index) {
        LocalDate effective = LocalDate.of(2023, 3, 1).plusMonths(5L * index);
        boolean moves = index >= AMENDMENTS - 2;
        boolean unsigned = index == AMENDMENTS - 1 && defects.has("unsigned-territory", 0);
        ArticleText before = ArticleText.of(article(index));
        ArticleText wrong = new ArticleText("Article " + index, "Un autre texte, qui n’a jamais été signé.");
        List<Signature> signatures = IntStream.range(unsigned ? 1 : 0, FIRST)
                .mapToObj(party -> signature(index, party, effective.minusDays(20 + party)))
                .toList();
        return Amendment.builder(AmendmentId.of("amendment-" + index), index + 1, "Avenant " + (index + 1))
                .reason("Les parties ont revu leur projet.")
                .effective(defects.has("effective", index - 3) ? effective.minusDays(40) : effective)
                .articles(List.of(new ArticleChange(
                        ArticleId.of("article-" + index),
                        Known.of(defects.has("before", index) ? wrong : before),
                        Known.of(new ArticleText(
                                "Article " + index, "Un texte nouveau pour l’article " + index + ".")))))
                .envelopes(List.of(new EnvelopeChange(
                        MadeDossier.actor(0), 2022 + index, Known.of(amount(index)), Known.of(amount(100 + index)))))
                .communesAdded(
                        moves
                                ? List.of(CommuneCode.parse(String.format(Locale.ROOT, "060%02d", 50 + index)))
                                : List.of())
                .signatures(signatures)
                .build();
    }

    private Signature signature(int amendment, int first, LocalDate day) {
        int party = day.isBefore(MERGER) ? first : heirOf(first);
        boolean late = defects.has("late", (amendment - 1) * FIRST + first);
        DeliberationId act = add(party, day.minusDays(60), Known.of(day.plusDays(late ? 5 : -50)), everything());
        return new Signature(
                SignatureId.of("signature-%s-%s".formatted(amendment, first)),
                id(party),
                Known.of(day),
                Known.none(),
                Known.of(act),
                Known.none(),
                Known.none(),
                Known.none());
    }

    private List<ContractDecision> decisions() {
        boolean wrong = defects.has("life", 0);
        ContractDecision submitted =
                decision(DecisionKind.SUBMITTED, LocalDate.of(2022, 3, 1)).by(id(1));
        ContractDecision approved =
                decision(DecisionKind.APPROVED, LocalDate.of(2022, 6, 1)).by(id(0));
        ContractDecision evaluated =
                decision(DecisionKind.EVALUATED, LocalDate.of(2026, 5, 4)).by(id(wrong ? 0 : FIRST));
        if (!wrong) {
            return List.of(submitted, approved, evaluated);
        }
        ContractDecision nobody = new ContractDecision(
                approved.id(),
                approved.what(),
                approved.date(),
                Known.none(),
                Known.none(),
                Known.none(),
                Known.none(),
                Known.none());
        return List.of(
                submitted,
                nobody,
                evaluated,
                unexplained(DecisionKind.TERMINATED, LocalDate.of(2026, 6, 8)),
                unexplained(DecisionKind.RENEWED, LocalDate.of(2026, 7, 6)));
    }

    private static ContractDecision decision(DecisionKind what, LocalDate day) {
        return ContractDecision.of(ContractDecisionId.of("decision-" + day), what, day);
    }

    private static ContractDecision unexplained(DecisionKind what, LocalDate day) {
        return new ContractDecision(
                ContractDecisionId.of("decision-" + day),
                what,
                Known.of(day),
                Known.of(id(0)),
                Known.none(),
                Known.none(),
                Known.of("another"),
                Known.none());
    }

    private static References everything() {
        return new References(Known.of("Développement économique"), Known.none(), Known.of("SRDEII 2022–2028"));
    }

    private static References nothing() {
        return new References(Known.none(), Known.none(), Known.none());
    }

    /** Adds a deliberation that a signature relies on. */
    private DeliberationId add(int body, LocalDate day, Known<LocalDate> transmitted, References references) {
        Deliberation act = deliberation(body, day)
                .transmitted(transmitted)
                .published(day.plusDays(12))
                .publicationMode(PublicationMode.ELECTRONIC)
                .enterpriseAid(false)
                .references(references)
                .build();
        deliberations.add(act);
        return act.id();
    }

    /** Adds a deliberation on something else in the programme, such as aid to enterprises. */
    private void otherAct(int number) {
        LocalDate day = LocalDate.of(2023, 2, 6).plusDays(25L * number);
        deliberations.add(deliberation(1, day)
                .transmitted(day.plusDays(3))
                .published(day.plusDays(5))
                .publicationMode(defects.has("paper", number) ? PublicationMode.PAPER : PublicationMode.ELECTRONIC)
                .enterpriseAid(true)
                .references(defects.has("aid", number - 15) ? nothing() : everything())
                .build());
    }

    private DeliberationBuilder deliberation(int body, LocalDate day) {
        int number = deliberations.size();
        DeliberationBuilder act = Deliberation.builder(
                        DeliberationId.of(String.format(Locale.ROOT, "deliberation-%03d", number)),
                        MadeDossier.actor(body),
                        "Approbation du projet n° " + number)
                .number(String.format(Locale.ROOT, "2022-%03d", number))
                .date(day);
        return number % 10 == 9 ? act : vote(act, number);
    }

    /** Adds the votes. One deliberation in ten has no recorded votes. */
    private DeliberationBuilder vote(DeliberationBuilder act, int number) {
        int against = defects.has("minority", number - 25) ? 29 : 5;
        return act.members(61)
                .present(defects.has("quorum", number - 45) ? 24 : 50)
                .inFavour(28)
                .against(against)
                .abstentions(4)
                .voters(32 + against + (defects.has("sum", number) ? 1 : 0))
                .ballot(Ballot.OPEN)
                .sitting(Sitting.FIRST);
    }
}
