package org.cldess.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.charter.text.Axis;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.Renewal;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.Name;
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
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationFormat;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.References;
import org.cldess.deliberation.Sitting;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;

/**
 * The contract: a kind of its own that two bodies carry together, with an amendment for one year more and one that
 * nobody signed. The body into which both merged is entered as two parties, one for each body that it replaces.
 */
public final class LifeContract {
    static final LocalDate START = LocalDate.of(2015, 1, 1);
    static final LocalDate FIRST_END = LocalDate.of(2022, 12, 31);

    /** The last day after the amendment. */
    public static final LocalDate END = LocalDate.of(2023, 12, 31);

    static final LocalDate SIGNED = LocalDate.of(2015, 2, 20);

    /** The amendment that nobody signed. */
    public static final AmendmentId UNSIGNED = AmendmentId.of("avenant-2");

    static final PartyId REGION = PartyId.of("p-region");
    static final PartyId DEPARTMENT = PartyId.of("p-departement");
    static final PartyId UPPER = PartyId.of("p-haute-vive");
    static final PartyId LOWER = PartyId.of("p-basse-vive");
    static final PartyId FOR_UPPER = PartyId.of("p-unie-haute");
    static final PartyId FOR_LOWER = PartyId.of("p-unie-basse");

    private static final PartyId STATE = PartyId.of("p-etat");
    private static final PartyId FOUNDATION = PartyId.of("p-fondation");
    private static final PartyRole DEPARTMENT_ROLE = PartyRole.of("departement", "Département", "Département");
    private static final AmendmentId MORE = AmendmentId.of("avenant-1");
    private static final AmendmentId LONGER = AmendmentId.of("avenant-3");
    private static final List<String> OBJECTIVES = List.of(
            "Nourrir|Produire près d’ici|Cuisiner ensemble|Ne rien jeter",
            "Habiter|Rénover les bourgs|Partager les logements|Se chauffer au bois",
            "Travailler|Apprendre un métier|Créer son emploi|Transmettre une entreprise",
            "Se retrouver|Ouvrir des lieux|Se déplacer|Faire la fête");

    private LifeContract() {}

    /** Returns the kind of contract, whose own fields are of every type and for every audience. */
    static ContractKind kind() {
        return ContractKind.of("cooperation", "contrat de coopération solidaire", "solidarity cooperation contract")
                .party(PartyRole.REGION)
                .party(DEPARTMENT_ROLE)
                .carriedTogetherBy(PartyRole.CARRIER)
                .level(new ObjectiveLevel("ambition", "ambitions", "ambition", "ambitions"))
                .level(new ObjectiveLevel("chantier", "chantiers", "field of work", "fields of work"))
                .axis(Axis.DEMOCRATIC_MANAGEMENT)
                .axis(Axis.LIMITED_PROFIT)
                .axis(Axis.TERRITORIAL_ANCHORING)
                .axis(Axis.SOCIAL_UTILITY)
                .axis(Axis.of("sobriete", "Sobriété", "Sobriety"))
                .sides(new Name("celles et ceux qui cherchent", "those who look"), new Name("qui offre", "who offers"))
                .forSocialEconomy()
                .withCharter()
                .with(LifeFields.all());
    }

    static Contract unsigned() {
        return Contract.builder("Contrat de coopération de la Vive", kind(), new Term(START, FIRST_END))
                .charterVersion(LifeCharter.FIRST)
                .territory(communes("23008", "23076", "23067", "23093"))
                .references(new References(
                        Known.of("Développement économique"),
                        Known.of("Stratégie régionale de l’économie sociale"),
                        Known.of("Schéma régional de développement économique")))
                .terminationNotice(6)
                .parties(parties())
                .objectives(objectives())
                .visas(List.of("Vu la loi du 31 juillet 2014", "Vu la délibération-cadre de 2013"))
                .preamble("Deux vallées voisines ont choisi d’agir ensemble.")
                .articles(List.of(
                        new Article(ArticleId.of("objet"), "Objet", "Le contrat dit ce que les parties font ensemble."),
                        new Article(ArticleId.of("suivi"), "Suivi", "Un comité se réunit deux fois par an.")))
                .signatures(List.of())
                .envelopes(Known.none())
                .decisions(List.of())
                .renewalOf(new Renewal("vive-2009", Known.of("Le premier contrat avait créé le réseau.")))
                .build();
    }

    static List<CommuneCode> communes(String... codes) {
        return Stream.of(codes).map(CommuneCode::parse).toList();
    }

    private static List<Party> parties() {
        return List.of(
                Party.builder(REGION, LifeBodies.REGION, PartyRole.REGION, START)
                        .until(Known.none())
                        .succession(Known.none())
                        .build(),
                Party.builder(DEPARTMENT, LifeBodies.DEPARTMENT, DEPARTMENT_ROLE, START)
                        .until(Known.none())
                        .succession(Known.none())
                        .build(),
                Party.builder(UPPER, LifeBodies.UPPER, PartyRole.CARRIER, START)
                        .until(LifeBodies.MERGER.minusDays(1))
                        .succession(Known.none())
                        .build(),
                Party.builder(LOWER, LifeBodies.LOWER, PartyRole.CARRIER, START)
                        .until(LifeBodies.MERGER.minusDays(1))
                        .succession(Known.none())
                        .build(),
                successor(FOR_UPPER, UPPER),
                successor(FOR_LOWER, LOWER),
                Party.builder(STATE, LifeBodies.STATE, PartyRole.FUNDER, START)
                        .until(Known.none())
                        .succession(Known.none())
                        .build(),
                Party.builder(FOUNDATION, LifeBodies.FOUNDATION, PartyRole.PARTNER, START)
                        .until(LocalDate.of(2021, 12, 31))
                        .succession(Known.none())
                        .build());
    }

    private static Party successor(PartyId id, PartyId before) {
        return Party.builder(id, LifeBodies.MERGED, PartyRole.CARRIER, LifeBodies.MERGER)
                .until(Known.none())
                .succession(new Succession(
                        before,
                        Known.of("Arrêté préfectoral portant fusion"),
                        Known.of(LocalDate.of(2018, 9, 14)),
                        Known.of(List.of(
                                new SuccessionNotice(REGION, Known.of(LocalDate.of(2019, 1, 22))),
                                new SuccessionNotice(DEPARTMENT, Known.of(LocalDate.of(2019, 1, 23))),
                                new SuccessionNotice(STATE, Known.of(LocalDate.of(2019, 1, 23))),
                                new SuccessionNotice(FOUNDATION, Known.of(LocalDate.of(2019, 1, 24)))))))
                .build();
    }

    /** Returns the ids of the objectives that actions serve, in the order of their numbers. */
    static List<ObjectiveId> served() {
        return objectives().stream()
                .flatMap(whole -> whole.parts().stream())
                .map(Objective::id)
                .toList();
    }

    private static List<Objective> objectives() {
        List<Objective> all = new ArrayList<>();
        for (int i = 1; i <= OBJECTIVES.size(); i++) {
            String[] titles = OBJECTIVES.get(i - 1).split("\\|", -1);
            List<Objective> parts = new ArrayList<>();
            for (int part = 1; part < titles.length; part++) {
                parts.add(
                        new Objective(ObjectiveId.of("o-" + i + "-" + part), i + "." + part, titles[part], List.of()));
            }
            all.add(new Objective(ObjectiveId.of("o-" + i), Integer.toString(i), titles[0], parts));
        }
        return all;
    }

    static Signature signature(String id, PartyId party, LocalDate day, String deliberation) {
        return Signature.builder(SignatureId.of(id), party)
                .date(day)
                .representative(new Representative("Camille", "Serre", Known.of("présidence")))
                .deliberation(DeliberationId.of(deliberation))
                .delegation(Known.none())
                .method(SignatureMethod.HANDWRITTEN)
                .level(Known.none())
                .build();
    }

    private static Signature electronic(Signature signature, SignatureLevel level) {
        return signature.toBuilder()
                .method(SignatureMethod.ELECTRONIC)
                .level(level)
                .build();
    }

    /** Returns the signatures of the contract; that of the Département relies on a standing delegation. */
    static List<Signature> signatures() {
        return List.of(
                signature("s-region", REGION, SIGNED, "d-region"),
                electronic(signature("s-departement", DEPARTMENT, SIGNED, "d-departement"), SignatureLevel.QUALIFIED)
                        .toBuilder()
                        .deliberation(Known.none())
                        .delegation(DeliberationId.of("d-delegation"))
                        .build(),
                signature("s-haute", UPPER, SIGNED, "d-haute"),
                signature("s-basse", LOWER, SIGNED, "d-basse"));
    }

    /** Returns the deliberations on the contract, its amendments and its end. */
    static List<Deliberation> deliberations() {
        return List.of(
                vote("d-region", LifeBodies.REGION, LocalDate.of(2014, 12, 12), "Contrat de la Vive")
                        .authorises(List.of(Authorised.CONTRACT))
                        .build(),
                vote("d-delegation", LifeBodies.DEPARTMENT, LocalDate.of(2014, 4, 28), "Délégation permanente")
                        .authorises(List.of(Authorised.parse("delegation")))
                        .ballot(Ballot.SECRET)
                        .build(),
                vote("d-haute", LifeBodies.UPPER, LocalDate.of(2015, 1, 15), "Contrat de la Vive")
                        .authorises(List.of(Authorised.CONTRACT))
                        .sitting(Sitting.SECOND)
                        .firstSitting(LocalDate.of(2015, 1, 8))
                        .present(11)
                        .voters(14)
                        .inFavour(7)
                        .against(7)
                        .abstentions(0)
                        .chairInFavour(true)
                        .build(),
                vote("d-basse", LifeBodies.LOWER, LocalDate.of(2015, 1, 20), "Contrat de la Vive")
                        .authorises(List.of(Authorised.CONTRACT))
                        .build(),
                amendment("d-a1-region", LifeBodies.REGION, LocalDate.of(2016, 11, 4), MORE),
                amendment("d-a1-departement", LifeBodies.DEPARTMENT, LocalDate.of(2016, 11, 7), MORE),
                amendment("d-a1-haute", LifeBodies.UPPER, LocalDate.of(2016, 11, 8), MORE),
                amendment("d-a1-basse", LifeBodies.LOWER, LocalDate.of(2016, 11, 9), MORE),
                amendment("d-a3-region", LifeBodies.REGION, LocalDate.of(2019, 4, 1), LONGER),
                amendment("d-a3-departement", LifeBodies.DEPARTMENT, LocalDate.of(2019, 4, 2), LONGER),
                amendment("d-a3-unie", LifeBodies.MERGED, LocalDate.of(2019, 4, 3), LONGER),
                vote("d-bilan", LifeBodies.MERGED, LocalDate.of(2023, 6, 15), "Bilan du contrat")
                        .authorises(List.of(Authorised.decision("bilan"), Authorised.decision("cloture")))
                        .build());
    }

    private static Deliberation amendment(String id, ActorId assembly, LocalDate day, AmendmentId amendment) {
        return vote(id, assembly, day, "Avenant au contrat de la Vive")
                .authorises(List.of(Authorised.amendment(amendment.value())))
                .build();
    }

    static DeliberationBuilder vote(String id, ActorId assembly, LocalDate day, String subject) {
        boolean isElectronic = day.getYear() >= 2022;
        return Deliberation.builder(DeliberationId.of(id), assembly, subject)
                .number(day.getYear() + "-" + day.getDayOfYear())
                .date(day)
                .members(30)
                .present(22)
                .voters(24)
                .inFavour(20)
                .against(1)
                .abstentions(3)
                .ballot(Ballot.OPEN)
                .chairInFavour(true)
                .sitting(Sitting.FIRST)
                .firstSitting(Known.none())
                .transmitted(day.plusDays(2))
                .published(day.plusDays(3))
                .publicationMode(isElectronic ? PublicationMode.ELECTRONIC : PublicationMode.PAPER)
                .publicationFormat(isElectronic ? Known.of(PublicationFormat.PDF_A) : Known.none())
                .publishedInFull(true)
                .enterpriseAid(false)
                .references(new References(
                        Known.of("Développement économique"),
                        Known.of("Stratégie régionale de l’économie sociale"),
                        Known.of("Schéma régional de développement économique")));
    }

    static List<Envelope> envelopes() {
        List<Envelope> all = new ArrayList<>();
        for (int year = 2015; year <= 2022; year++) {
            all.add(new Envelope(LifeBodies.REGION, year, Amount.euros("120000")));
            all.add(new Envelope(LifeBodies.DEPARTMENT, year, Amount.euros("60000")));
            if (year <= 2018) {
                all.add(new Envelope(LifeBodies.UPPER, year, Amount.euros("30000")));
                all.add(new Envelope(LifeBodies.LOWER, year, Amount.euros("20000")));
            }
        }
        return all;
    }

    static List<Amendment> amendments() {
        Term first = new Term(START, FIRST_END);
        return List.of(
                Amendment.builder(MORE, 1, "Un chantier et une commune de plus")
                        .reason("Les habitants l’ont demandé.")
                        .effective(LocalDate.of(2017, 1, 1))
                        .objectives(List.of(
                                new ObjectiveChange(
                                        ObjectiveId.of("o-4-4"),
                                        Optional.of(ObjectiveId.of("o-4")),
                                        Known.none(),
                                        Known.of(new ObjectiveText("4.4", "Garder les savoirs"))),
                                new ObjectiveChange(
                                        ObjectiveId.of("o-1-3"),
                                        Optional.empty(),
                                        Known.of(new ObjectiveText("1.3", "Ne rien jeter")),
                                        Known.of(new ObjectiveText("1.3", "Ne plus rien jeter")))))
                        .envelopes(List.of(
                                new EnvelopeChange(
                                        LifeBodies.REGION,
                                        2017,
                                        Known.of(Amount.euros("120000")),
                                        Known.of(Amount.euros("140000"))),
                                new EnvelopeChange(
                                        LifeBodies.LOWER,
                                        2018,
                                        Known.of(Amount.euros("20000")),
                                        Known.of(Amount.euros("25000")))))
                        .communesAdded(communes("23191"))
                        .articles(List.of(new ArticleChange(
                                ArticleId.of("suivi"),
                                Known.of(new ArticleText("Suivi", "Un comité se réunit deux fois par an.")),
                                Known.of(new ArticleText("Suivi", "Un comité se réunit trois fois par an.")))))
                        .signatures(List.of(
                                signature("s-a1-region", REGION, LocalDate.of(2016, 12, 5), "d-a1-region"),
                                signature(
                                        "s-a1-departement", DEPARTMENT, LocalDate.of(2016, 12, 5), "d-a1-departement"),
                                signature("s-a1-haute", UPPER, LocalDate.of(2016, 12, 5), "d-a1-haute"),
                                signature("s-a1-basse", LOWER, LocalDate.of(2016, 12, 5), "d-a1-basse")))
                        .build(),
                Amendment.builder(UNSIGNED, 2, "Quitter une commune")
                        .reason("La commune de Gouzon voulait partir.")
                        .effective(LocalDate.of(2018, 7, 1))
                        .communesRemoved(communes("23093"))
                        .build(),
                Amendment.builder(LONGER, 3, "Une année de plus")
                        .reason("La fusion a pris du temps.")
                        .effective(LocalDate.of(2019, 6, 1))
                        .term(new TermChange(Known.of(first), new Term(START, END)))
                        .envelopes(List.of(
                                new EnvelopeChange(
                                        LifeBodies.REGION, 2023, Known.none(), Known.of(Amount.euros("80000"))),
                                new EnvelopeChange(
                                        LifeBodies.MERGED, 2023, Known.none(), Known.of(Amount.euros("45000")))))
                        .signatures(List.of(
                                electronic(
                                        signature("s-a3-region", REGION, LocalDate.of(2019, 5, 6), "d-a3-region"),
                                        SignatureLevel.SIMPLE),
                                electronic(
                                        signature(
                                                "s-a3-departement",
                                                DEPARTMENT,
                                                LocalDate.of(2019, 5, 7),
                                                "d-a3-departement"),
                                        SignatureLevel.ADVANCED),
                                signature("s-a3-haute", FOR_UPPER, LocalDate.of(2019, 5, 8), "d-a3-unie"),
                                signature("s-a3-basse", FOR_LOWER, LocalDate.of(2019, 5, 8), "d-a3-unie")))
                        .build());
    }

    static ContractDecision decision(String id, DecisionKind what, LocalDate day, PartyId by) {
        return ContractDecision.of(ContractDecisionId.of(id), what, day).by(by);
    }
}
