package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.party.Succession;
import org.cldess.contract.party.SuccessionNotice;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.References;
import org.cldess.deliberation.Sitting;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.signing.SignatureMethod;

/** The contract of the sample dossier, and the deliberations that authorise its signatures. */
public final class SampleContract {
    /** The Région as a party. */
    public static final PartyId REGION = PartyId.of("partie-region");

    /** The first carrier as a party. */
    public static final PartyId CAPAP = PartyId.of("partie-capap");

    /** The second carrier as a party. */
    public static final PartyId PAYS_DE_GRASSE = PartyId.of("partie-pays-de-grasse");

    /** The Région’s deliberation of 14 December 2012. */
    public static final DeliberationId OF_REGION = DeliberationId.of("deliberation-region");

    /** The carrier’s deliberation of 25 January 2013. */
    public static final DeliberationId OF_CAPAP = DeliberationId.of("deliberation-capap");

    private SampleContract() {}

    static Contract signed() {
        return Contract.builder(
                        "CLDESS Pôle Azur Provence",
                        ContractKind.CLDESS,
                        new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31)))
                .charterVersion(SampleCharter.FIRST)
                .parties(parties())
                .objectives(List.of(
                        objective(
                                "1", "Identifier, structurer et animer le réseau des acteurs", "reseau", "rencontres"),
                        objective("2", "Faire connaître et reconnaître l’ESS", "valeurs", "bdis"),
                        objective("3", "Renforcer les acteurs de l’ESS", "renfort", "mutualiser"),
                        objective("4", "Soutenir le développement de l’ESS", "soutien", "appel-a-projets")))
                .territory(Stream.of("06007", "06069", "06084", "06090", "06108")
                        .map(CommuneCode::parse)
                        .toList())
                .visas(List.of("Vu la délibération-cadre de 2011"))
                .preamble("Le contrat prolonge un travail commencé avec les acteurs.")
                .articles(List.of(new Article(ArticleId.of("objet"), "Objet", "Développer l’ESS sur le territoire.")))
                .signatures(List.of(
                        signature("signature-region", REGION, OF_REGION),
                        signature("signature-capap", CAPAP, OF_CAPAP)))
                .envelopes(List.of(
                        new Envelope(SampleActors.REGION, 2013, Amount.euros("20000")),
                        new Envelope(SampleActors.REGION, 2014, Amount.euros("20000")),
                        new Envelope(SampleActors.CAPAP, 2013, Amount.euros("15000"))))
                .decisions(List.of(
                        decision("concertation", DecisionKind.SUBMITTED, LocalDate.of(2012, 3, 12)),
                        decision("approbation", DecisionKind.APPROVED, LocalDate.of(2012, 5, 10))))
                .terminationNotice(Known.none())
                .renewalOf(Known.none())
                .build();
    }

    private static ContractDecision decision(String id, DecisionKind what, LocalDate day) {
        return ContractDecision.of(ContractDecisionId.of(id), what, day).by(CAPAP);
    }

    private static List<Party> parties() {
        return List.of(
                new Party(
                        REGION,
                        SampleActors.REGION,
                        PartyRole.REGION,
                        LocalDate.of(2012, 1, 1),
                        Known.none(),
                        Known.none()),
                new Party(
                        CAPAP,
                        SampleActors.CAPAP,
                        PartyRole.CARRIER,
                        LocalDate.of(2012, 1, 1),
                        Known.of(LocalDate.of(2013, 12, 31)),
                        Known.none()),
                new Party(
                        PAYS_DE_GRASSE,
                        SampleActors.PAYS_DE_GRASSE,
                        PartyRole.CARRIER,
                        LocalDate.of(2014, 1, 1),
                        Known.none(),
                        Known.of(succession())));
    }

    private static Succession succession() {
        return new Succession(
                CAPAP,
                Known.of("Arrêté préfectoral de création de la communauté d’agglomération"),
                Known.of(LocalDate.of(2013, 5, 27)),
                Known.of(List.of(new SuccessionNotice(REGION, Known.of(LocalDate.of(2014, 1, 20))))));
    }

    private static Objective objective(String number, String title, String id, String part) {
        return new Objective(
                ObjectiveId.of(id),
                number,
                title,
                List.of(new Objective(ObjectiveId.of(part), number + ".1", title + " : premier volet", List.of())));
    }

    /**
     * Returns a signature on 18 February 2013.
     *
     * @param id the id of the signature
     * @param party the signatory
     * @param deliberation the deliberation that authorises the signature
     * @return the signature
     */
    public static Signature signature(String id, PartyId party, DeliberationId deliberation) {
        return signature(id, party, deliberation, SampleDossiers.SIGNED);
    }

    /**
     * Returns a signature.
     *
     * @param id the id of the signature
     * @param party the signatory
     * @param deliberation the deliberation that authorises the signature
     * @param day the day of the signature
     * @return the signature
     */
    public static Signature signature(String id, PartyId party, DeliberationId deliberation, LocalDate day) {
        return new Signature(
                SignatureId.of(id),
                party,
                Known.of(day),
                Known.of(new Representative("Claude", "Martin", Known.of("présidence"))),
                Known.of(deliberation),
                Known.none(),
                Known.of(SignatureMethod.HANDWRITTEN),
                Known.none());
    }

    static List<Deliberation> deliberations() {
        return List.of(
                deliberation(OF_CAPAP, SampleActors.CAPAP, LocalDate.of(2013, 1, 25), 54, 48, 45, 1, 2),
                deliberation(OF_REGION, SampleActors.REGION, LocalDate.of(2012, 12, 14), 123, 119, 96, 15, 8));
    }

    /**
     * Returns a deliberation that was carried as that of the agglomeration on the contract was.
     *
     * @param id the id
     * @param assembly the assembly
     * @param subject the subject
     * @param day the day of the vote
     * @param matters what it authorises
     * @return the deliberation
     */
    public static Deliberation carried(
            DeliberationId id, ActorId assembly, String subject, LocalDate day, Authorised... matters) {
        return deliberation(id, assembly, day, 54, 48, 45, 1, 2).toBuilder()
                .subject(subject)
                .authorises(List.of(matters))
                .build();
    }

    private static Deliberation deliberation(
            DeliberationId id,
            ActorId assembly,
            LocalDate date,
            int members,
            int voters,
            int inFavour,
            int against,
            int abstentions) {
        return Deliberation.builder(id, assembly, "Contrat local de développement de l’ESS")
                .number(date.getYear() + "-" + members)
                .date(date)
                .members(members)
                .present(voters)
                .voters(voters)
                .inFavour(inFavour)
                .against(against)
                .abstentions(abstentions)
                .ballot(Ballot.OPEN)
                .chairInFavour(true)
                .sitting(Sitting.FIRST)
                .firstSitting(Known.none())
                .transmitted(date.plusDays(4))
                .published(date.plusDays(6))
                .publicationMode(PublicationMode.PAPER)
                .publicationFormat(Known.none())
                .authorises(List.of(Authorised.CONTRACT))
                .enterpriseAid(false)
                .references(new References(Known.of("Développement économique"), Known.none(), Known.none()))
                .build();
    }
}
