package org.cldess.reporting.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionBuilder;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.action.Priority;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.Representative;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.agreement.Deliverable;
import org.cldess.charter.CharterVersionId;
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
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.References;
import org.cldess.deliberation.Sitting;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingId;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.encounter.WishedPair;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.ExchangeId;
import org.cldess.exchange.Visit;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.Siren;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Direction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Target;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.money.Amount;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.sample.Moves;
import org.cldess.signing.SignatureMethod;

/**
 * A contract so small that its figures can be computed by hand, with one of each thing that reports must distinguish.
 */
public final class SmallDossier {
    public static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    /** Hidden from audiences below the committee. */
    public static final String SECRET = "Racheter l’usine du Vallon";

    public static final List<String> PERSONAL =
            List.of("Ginette", "Contactée", "ginette@example.org", "01 99 00 11 22", "Zoé Cachée", "Albert", "Signant");

    private static final ActorId REGION = ActorId.of("region");
    private static final ActorId CAPAP = ActorId.of("capap");
    public static final ActorId CAPG = ActorId.of("capg");
    public static final ActorId ATELIER = ActorId.of("atelier");
    public static final ActorId ZOE = ActorId.of("zoe");
    public static final ActorId GARAGE = ActorId.of("garage");
    public static final ActorId PARFUMS = ActorId.of("parfums");

    private SmallDossier() {}

    /** Returns the dossier. It is immutable and made once. */
    public static Dossier dossier() {
        return Made.DOSSIER;
    }

    private static final class Made {
        static final Dossier DOSSIER = make();
    }

    private static Dossier make() {
        return Dossier.builder(DossierId.of("petit"), contract())
                .note("Les montants sont inventés.")
                .charter(SmallCharter.charter())
                .deliberations(List.of(deliberation("d-region", REGION, 70), deliberation("d-capap", CAPAP, 30)))
                .actors(actors())
                .indicators(indicators())
                .actions(List.of(meetings(), platform(), planning(), dropped(), secret()))
                .movements(movements())
                .exchanges(List.of(exchange()))
                .meetings(List.of(meeting()))
                .build();
    }

    /** Returns the dossier with capital, documents in the accounts, and plans that lack a side. */
    public static Dossier withCapital() {
        return Changes.dossier(dossier(), List.of("every-money.json"));
    }

    public static Dossier empty() {
        Term term = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));
        return Dossier.builder(
                        DossierId.of("vide"),
                        Contract.builder("Contrat à écrire", ContractKind.CLDESS, term)
                                .build())
                .build();
    }

    /**
     * Returns a dossier with nothing to do and nothing breached: a single carrier throughout, all signatures, no
     * actions.
     */
    public static Dossier calm() {
        Contract contract = contract();
        List<Party> parties = contract.parties().subList(0, 2).stream()
                .map(party -> new Party(
                        party.id(), party.actor(), party.role(), party.from(), Known.none(), party.succession()))
                .toList();
        return dossier().toBuilder()
                .actions(List.of())
                .movements(List.of())
                .contract(contract.toBuilder().parties(parties).build())
                .build();
    }

    /** Returns the dossier before the contract was signed. */
    public static Dossier unsigned() {
        return dossier().toBuilder()
                .contract(contract().toBuilder().signatures(List.of()).build())
                .build();
    }

    private static Contract contract() {
        Term term = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));
        return Contract.builder("CLDESS du Pays d’Essai", ContractKind.CLDESS, term)
                .charterVersion(CharterVersionId.of("v1"))
                .parties(List.of(
                        new Party(
                                PartyId.of("p-region"),
                                REGION,
                                PartyRole.REGION,
                                term.start(),
                                Known.none(),
                                Known.none()),
                        new Party(
                                PartyId.of("p-capap"),
                                CAPAP,
                                PartyRole.CARRIER,
                                term.start(),
                                Known.of(LocalDate.of(2013, 12, 31)),
                                Known.none()),
                        new Party(
                                PartyId.of("p-capg"),
                                CAPG,
                                PartyRole.CARRIER,
                                LocalDate.of(2014, 1, 1),
                                Known.none(),
                                Known.of(new Succession(
                                        PartyId.of("p-capap"),
                                        Known.of("Arrêté du 27 mai 2013"),
                                        Known.of(LocalDate.of(2013, 5, 27)),
                                        Known.of(List.of()))))))
                .objectives(List.of(
                        objective("1", "Animer le réseau"),
                        objective("2", "Faire connaître"),
                        objective("3", "Développer")))
                .visas(List.of("Vu le code général des collectivités territoriales ;"))
                .preamble("Les acteurs ont écrit ce contrat ensemble.\nIl dure quatre ans.")
                .articles(List.of(new Article(ArticleId.of("objet"), "Objet", "Le contrat développe l’ESS.")))
                .signatures(List.of(signature("region", "d-region"), signature("capap", "d-capap")))
                .decisions(List.of(
                        decision("d-1", DecisionKind.SUBMITTED, LocalDate.of(2012, 3, 12)),
                        decision("d-2", DecisionKind.APPROVED, LocalDate.of(2012, 5, 10))))
                .build();
    }

    private static ContractDecision decision(String id, DecisionKind what, LocalDate day) {
        return ContractDecision.of(ContractDecisionId.of(id), what, day).by(PartyId.of("p-capap"));
    }

    private static Objective objective(String number, String title) {
        Objective part =
                new Objective(ObjectiveId.of("o-" + number + "-1"), number + ".1", title + " ensemble", List.of());
        return new Objective(ObjectiveId.of("o-" + number), number, title, List.of(part));
    }

    private static Signature signature(String party, String deliberation) {
        return new Signature(
                SignatureId.of("s-" + party),
                PartyId.of("p-" + party),
                Known.of(LocalDate.of(2013, 2, 18)),
                Known.of(new Representative("Paule", "Publique", Known.of("présidente"))),
                Known.of(DeliberationId.of(deliberation)),
                Known.none(),
                Known.of(SignatureMethod.HANDWRITTEN),
                Known.none());
    }

    private static Deliberation deliberation(String id, ActorId assembly, int inFavour) {
        return Deliberation.builder(DeliberationId.of(id), assembly, "Signature du contrat")
                .number("2012-" + inFavour)
                .date(LocalDate.of(2012, 12, 10))
                .members(inFavour + 5)
                .present(inFavour + 4)
                .voters(inFavour + 3)
                .sitting(Sitting.FIRST)
                .references(
                        new References(Known.of("Développement économique"), Known.notRecorded(), Known.notRecorded()))
                .inFavour(inFavour)
                .against(1)
                .abstentions(2)
                .transmitted(LocalDate.of(2012, 12, 12))
                .published(LocalDate.of(2012, 12, 13))
                .build();
    }

    private static List<Actor> actors() {
        Contact ginette = Contact.builder(
                        ContactId.of("c-ginette"),
                        "Ginette",
                        "Contactée",
                        "suivi du contrat",
                        LocalDate.of(2016, 12, 31))
                .function("animatrice")
                .email("ginette@example.org")
                .telephone("01 99 00 11 22")
                .build();
        return List.of(
                body(REGION, "Région d’Essai", PublicBodyKind.REGION)
                        .siren(Siren.parse("231300021"))
                        .build(),
                body(CAPAP, "Communauté d’Essai", PublicBodyKind.EPCI)
                        .epciKind(EpciKind.AGGLOMERATION_COMMUNITY)
                        .build(),
                body(CAPG, "Pays d’Essai", PublicBodyKind.EPCI)
                        .contacts(List.of(ginette))
                        .build(),
                Actor.builder(ATELIER, ActorKind.ORGANISATION, "Atelier du Vallon")
                        .essFamily(EssFamily.ASSOCIATION)
                        .commune(CommuneCode.parse("06069"))
                        .needs(List.of())
                        .offers(List.of(new Offer(OfferId.of("o-1"), "mise-sous-pli", "un atelier de mise sous pli")))
                        .build(),
                Actor.builder(ZOE, ActorKind.NATURAL_PERSON, "Zoé Cachée")
                        .commune(CommuneCode.parse("06085"))
                        .needs(List.of())
                        .offers(List.of(new Offer(OfferId.of("o-2"), "menage", "des heures de ménage")))
                        .build(),
                Actor.builder(PARFUMS, ActorKind.ORGANISATION, "Parfums d’Essai")
                        .essFamily(Known.none())
                        .commune(CommuneCode.parse("06069"))
                        .needs(List.of(new Need(NeedId.of("n-1"), "mise-sous-pli", "un atelier de mise sous pli")))
                        .offers(List.of())
                        .build(),
                Actor.builder(GARAGE, ActorKind.ORGANISATION, "Garage d’Essai")
                        .commune(CommuneCode.parse("06029"))
                        .needs(List.of(new Need(NeedId.of("n-2"), "menage", "le ménage du garage")))
                        .offers(List.of())
                        .build());
    }

    private static ActorBuilder body(ActorId id, String name, PublicBodyKind kind) {
        return Actor.builder(id, ActorKind.ORGANISATION, name).publicBody(kind).essFamily(Known.none());
    }

    private static Measurement measured(String id, LocalDate date, long value, Known<String> source) {
        return Measurement.builder(MeasurementId.of(id), date, IndicatorValue.of(value))
                .source(source)
                .build();
    }

    private static List<Indicator> indicators() {
        return List.of(
                Indicator.builder(IndicatorId.of("i-1"), "Établissements", IndicatorKind.IMPACT, "établissements")
                        .baseline(new Baseline(
                                LocalDate.of(2011, 12, 31), new BigDecimal("226"), Known.of("Observatoire régional")))
                        .targets(List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal("250"))))
                        .measurements(List.of(
                                measured("i-1-2014", LocalDate.of(2014, 3, 31), 238, Known.none()),
                                measured("i-1-2021", LocalDate.of(2021, 12, 31), 287, Known.none())))
                        .build(),
                Indicator.builder(IndicatorId.of("i-2"), "Rencontres", IndicatorKind.OUTPUT, "rencontres")
                        .direction(Direction.RISE)
                        .targets(List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal("100"))))
                        .measurements(
                                List.of(measured("i-2-2013", LocalDate.of(2013, 12, 31), 40, Known.notRecorded())))
                        .build(),
                Indicator.builder(IndicatorId.of("i-3"), "Contrats de travail", IndicatorKind.OUTCOME, "contrats")
                        .targets(Known.none())
                        .build());
    }

    private static ActionBuilder action(String number, String title, String objective) {
        return Action.builder(ActionId.of("a-" + number.replace('.', '-')), number, title)
                .objectives(List.of(ObjectiveId.of(objective)))
                .lead(CAPG);
    }

    private static FollowUp follow(LocalDate date, ActionStatus status, Known<Integer> progress) {
        return new FollowUp(date, status, progress, Known.none(), Known.none());
    }

    private static Action meetings() {
        return action("1.1.1", "Organiser les rendez-vous de l’ESS", "o-1-1")
                .description("Un rendez-vous par trimestre.\nOuvert à tous.")
                .leadPerson(ContactId.of("c-ginette"))
                .partners(List.of(ATELIER))
                .audience(List.of("acteurs de l’ESS"))
                .deliverables(List.of(new Deliverable(
                        "comptes rendus",
                        Known.notRecorded(),
                        Known.notRecorded(),
                        Known.notRecorded(),
                        Known.notRecorded())))
                .priority(Priority.MEDIUM)
                .years(List.of(2012, 2013))
                .yearly(true)
                .start(LocalDate.of(2012, 3, 1))
                .history(List.of(
                        follow(LocalDate.of(2012, 3, 1), ActionStatus.IN_PROGRESS, Known.of(10)),
                        follow(LocalDate.of(2013, 12, 20), ActionStatus.DONE, Known.of(100))))
                .milestones(List.of(new Milestone(
                        MilestoneId.of("m-1"),
                        "Premier rendez-vous",
                        Known.of(LocalDate.of(2012, 3, 15)),
                        Known.of(LocalDate.of(2012, 3, 22)))))
                .plan(FinancingPlan.builder()
                        .vat(VatBasis.INCLUDING)
                        .expenses(
                                List.of(expense(60, 2013, "4000"), expense(64, 2013, "6000"), expense(86, 2013, "500")))
                        .resources(List.of(
                                resource(REGION, 2013, "5000"),
                                resource(CAPG, 2013, "5000"),
                                Resource.builder(
                                                ResourceId.of("benevolat"),
                                                AccountClass.of(87),
                                                2013,
                                                "Bénévolat",
                                                Amount.euros("500"))
                                        .funder(Known.none())
                                        .build()))
                        .build())
                .indicators(List.of(IndicatorId.of("i-2")))
                .build();
    }

    private static Action platform() {
        return action("1.1.2", "Rejoindre la plateforme d’achats", "o-1-1")
                .priority(Priority.HIGH)
                .years(List.of(2013, 2014))
                .start(LocalDate.of(2013, 3, 4))
                .end(LocalDate.of(2014, 5, 18))
                .weight(3)
                .history(List.of(
                        follow(LocalDate.of(2013, 3, 4), ActionStatus.IN_PROGRESS, Known.of(50)),
                        follow(LocalDate.of(2014, 9, 1), ActionStatus.DONE, Known.of(100))))
                .milestones(List.of(new Milestone(
                        MilestoneId.of("m-2"), "Convention", Known.of(LocalDate.of(2014, 7, 15)), Known.none())))
                .plan(FinancingPlan.builder()
                        .vat(VatBasis.INCLUDING)
                        .expenses(List.of(expense(64, 2014, "10000")))
                        .resources(List.of(resource(REGION, 2014, "8800")))
                        .build())
                .build();
    }

    private static Action planning() {
        return action("2.1.1", "Inscrire l’ESS dans le SCOT", "o-2-1")
                .years(List.of(2013, 2014, 2015))
                .end(LocalDate.of(2015, 12, 31))
                .history(List.of(
                        follow(LocalDate.of(2013, 1, 1), ActionStatus.IN_PROGRESS, Known.of(20)),
                        new FollowUp(
                                LocalDate.of(2014, 3, 1),
                                ActionStatus.BLOCKED,
                                Known.notRecorded(),
                                Known.of("Le débat est reporté."),
                                Known.of("vote du SCOT"))))
                .build();
    }

    private static Action dropped() {
        return action("2.1.2", "Éditer un journal", "o-2-1")
                .end(LocalDate.of(2013, 6, 30))
                .history(List.of(new FollowUp(
                        LocalDate.of(2013, 1, 1),
                        ActionStatus.DROPPED,
                        Known.notRecorded(),
                        Known.of("L’association a cessé de paraître."),
                        Known.none())))
                .build();
    }

    private static Action secret() {
        return action("3.1.1", SECRET, "o-3-1")
                .visibility(Audience.COMMITTEE)
                .start(LocalDate.of(2014, 1, 1))
                .end(LocalDate.of(2015, 6, 30))
                .history(List.of(follow(LocalDate.of(2014, 1, 1), ActionStatus.IN_PROGRESS, Known.notRecorded())))
                .plan(FinancingPlan.builder()
                        .vat(VatBasis.INCLUDING)
                        .expenses(List.of(expense(61, 2015, "2000")))
                        .resources(List.of(resource(REGION, 2015, "2000")))
                        .build())
                .build();
    }

    private static Expense expense(int account, int year, String euros) {
        return Expense.builder(
                        ExpenseId.of("d-%s-%s-%s".formatted(account, year, euros)),
                        AccountClass.of(account),
                        year,
                        "Ligne " + account,
                        Amount.euros(euros))
                .build();
    }

    private static Resource resource(ActorId funder, int year, String euros) {
        return Resource.builder(
                        ResourceId.of("r-%s-%s-%s".formatted(funder, year, euros)),
                        AccountClass.of(74),
                        year,
                        "Subvention",
                        Amount.euros(euros))
                .funder(funder)
                .build();
    }

    private static List<Movement> movements() {
        return Stream.of(
                        Moves.of(
                                ResourceId.of("r-region-2013-5000"), "2012-03-01 REQUESTED 6000; 2013-03-01 PAID 5000"),
                        Moves.of(ResourceId.of("r-capg-2013-5000"), "2013-03-01 COMMITTED 3000"),
                        Moves.of(ResourceId.of("r-region-2014-8800"), "2014-03-01 AWARDED 8000"),
                        Moves.of(ResourceId.of("r-region-2015-2000"), "2014-03-01 COMMITTED 2000"))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns a meeting of two guests on each side and two rounds. Scores: atelier–parfums 3 (a need is met) + 1 (same
     * commune), zoe–garage 3; the other two pairs score 0 or are excluded. The best plan has exactly these two
     * encounters and scores 7.
     */
    private static Meeting meeting() {
        return Meeting.builder(MeetingId.of("eclair"), "Rencontre éclair", 2)
                .date(LocalDate.of(2014, 11, 20))
                .start(LocalTime.of(9, 15))
                .minutesPerRound(15)
                .tables(2)
                .guests(List.of(
                        new Guest(ATELIER, Side.FIRST),
                        new Guest(ZOE, Side.FIRST),
                        new Guest(PARFUMS, Side.SECOND),
                        new Guest(GARAGE, Side.SECOND)))
                .criteria(List.of(
                        StatedCriterion.of(MeetingCriterion.NEED_MET_BY_OFFER, new BigDecimal("3")),
                        StatedCriterion.of(MeetingCriterion.SAME_COMMUNE, new BigDecimal("1"))))
                .excluded(List.of(new WishedPair(ATELIER, GARAGE)))
                .build();
    }

    private static Exchange exchange() {
        Known<LocalDate> first = Known.of(LocalDate.of(2013, 5, 14));
        return Exchange.builder(
                        ExchangeId.of("vis-ma-vie"),
                        "Vis ma vie",
                        new Visit(
                                ATELIER,
                                PARFUMS,
                                Known.of(LocalDate.of(2013, 4, 2)),
                                first,
                                first,
                                Known.of("Une belle journée."),
                                Known.notRecorded()),
                        new Visit(
                                PARFUMS,
                                ATELIER,
                                Known.notRecorded(),
                                Known.of(LocalDate.of(2014, 9, 10)),
                                Known.none(),
                                Known.notRecorded(),
                                Known.notRecorded()))
                .build();
    }
}
