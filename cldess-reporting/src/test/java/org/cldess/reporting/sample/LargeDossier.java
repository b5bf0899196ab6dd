package org.cldess.reporting.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingId;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.governance.Attendance;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.identity.CommuneCode;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Target;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.money.Amount;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;

/** A dossier at the size limits that every report must handle: many of each thing, and texts of the maximum length. */
public final class LargeDossier {
    private static final String WORD = "pluridisciplinairement ";
    private static final List<Presence> PRESENCES = List.of(Presence.values());
    private static final int FUNDERS = 12;
    private static final int SIGNATORIES = 300;
    private static final List<ActionStatus> STATUSES = List.of(ActionStatus.values());

    private LargeDossier() {}

    /** Returns the dossier. It is immutable and made once. */
    public static Dossier dossier() {
        return Made.DOSSIER;
    }

    private static final class Made {
        static final Dossier DOSSIER = make();
    }

    private static Dossier make() {
        return Dossier.builder(DossierId.of("grand"), contract())
                .charter(charter())
                .meetings(List.of(meeting()))
                .deliberations(IntStream.range(0, 30)
                        .mapToObj(LargeDossier::deliberation)
                        .toList())
                .bodies(List.of(body()))
                .sittings(IntStream.range(0, 20).mapToObj(LargeDossier::sitting).toList())
                .actors(actors())
                .indicators(
                        IntStream.range(0, 40).mapToObj(LargeDossier::indicator).toList())
                .actions(IntStream.range(0, 60).mapToObj(LargeDossier::action).toList())
                .movements(IntStream.range(0, 60)
                        .mapToObj(LargeDossier::plan)
                        .flatMap(FinancingPlan::resourcesInMoney)
                        .map(LargeDossier::paid)
                        .toList())
                .build();
    }

    private static String text(int length) {
        return WORD.repeat(length / WORD.length() + 1).substring(0, length).strip();
    }

    private static Contract contract() {
        Term term = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31));
        List<Objective> objectives = IntStream.rangeClosed(1, 4)
                .mapToObj(global -> new Objective(
                        ObjectiveId.of("o-" + global),
                        Integer.toString(global),
                        text(200),
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(part -> new Objective(
                                        ObjectiveId.of("o-" + global + "-" + part),
                                        global + "." + part,
                                        text(200),
                                        List.of()))
                                .toList()))
                .toList();
        List<Party> parties = IntStream.range(0, 12)
                .mapToObj(index -> new Party(
                        PartyId.of("p-" + index),
                        funder(index),
                        List.of(PartyRole.REGION, PartyRole.CARRIER, PartyRole.PARTNER)
                                .get(Math.min(index, 2)),
                        term.start(),
                        Known.none(),
                        Known.none()))
                .toList();
        return Contract.builder(text(300), ContractKind.CLDESS, term)
                .parties(parties)
                .objectives(objectives)
                .visas(IntStream.range(0, 40)
                        .mapToObj(index -> "Vu " + text(150) + " ;")
                        .toList())
                .preamble(text(20_000))
                .articles(List.of(new Article(ArticleId.of("long"), text(300), text(20_000))))
                .amendments(IntStream.rangeClosed(1, 9)
                        .mapToObj(LargeDossier::amendment)
                        .toList())
                .build();
    }

    private static Amendment amendment(int number) {
        return Amendment.builder(AmendmentId.of("a-" + number), number, text(300))
                .reason(text(20_000))
                .effective(LocalDate.of(2014, number, 1))
                .envelopes(IntStream.range(0, FUNDERS)
                        .mapToObj(index -> new EnvelopeChange(
                                funder(index),
                                2014,
                                Known.of(Amount.euros("999999999.99")),
                                Known.of(Amount.euros(Integer.toString(number)))))
                        .toList())
                .articles(List.of(new ArticleChange(
                        ArticleId.of("long"),
                        Known.of(new ArticleText(text(300), text(20_000))),
                        Known.of(new ArticleText(text(300), text(19_000) + " " + number)))))
                .build();
    }

    private static Deliberation deliberation(int index) {
        return Deliberation.builder(DeliberationId.of("d-" + index), funder(index % FUNDERS), text(500))
                .number(text(50))
                .date(LocalDate.of(2012, 1, 1).plusDays(index))
                .members(500)
                .present(400)
                .voters(450)
                .inFavour(450)
                .against(0)
                .abstentions(0)
                .build();
    }

    private static GovernanceBody body() {
        return GovernanceBody.builder(GovernanceBodyId.of("copil"), BodyKind.STEERING_COMMITTEE, text(300))
                .members(IntStream.range(0, SIGNATORIES)
                        .mapToObj(LargeDossier::signatory)
                        .toList())
                .quorum(150)
                .build();
    }

    private static GovernanceSitting sitting(int index) {
        return GovernanceSitting.builder(GovernanceSittingId.of("s-" + index), GovernanceBodyId.of("copil"))
                .date(LocalDate.of(2012, 2, 1).plusMonths(index))
                .place(text(200))
                .attendance(IntStream.range(0, SIGNATORIES)
                        .mapToObj(member -> new Attendance(signatory(member), PRESENCES.get(member % PRESENCES.size())))
                        .toList())
                .decisions(IntStream.range(0, 12)
                        .mapToObj(number -> new GovernanceDecision(
                                GovernanceDecisionId.of("g-" + index + "-" + number),
                                index + "." + number,
                                text(2_000),
                                Known.notRecorded(),
                                Known.of(signatory(number)),
                                Known.of(LocalDate.of(2014, 1, 1)),
                                List.of()))
                        .toList())
                .build();
    }

    private static ActorId funder(int index) {
        return ActorId.of("f-" + index);
    }

    private static ActorId signatory(int index) {
        return ActorId.of("s-" + index);
    }

    private static List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (int index = 0; index < FUNDERS; index++) {
            actors.add(Actor.builder(funder(index), ActorKind.ORGANISATION, text(150) + " " + index)
                    .publicBody(PublicBodyKind.OTHER)
                    .build());
        }
        for (int index = 0; index < SIGNATORIES; index++) {
            ActorKind kind = index % 10 == 0 ? ActorKind.NATURAL_PERSON : ActorKind.ORGANISATION;
            String sector = "secteur-" + index % 7;
            actors.add(Actor.builder(signatory(index), kind, text(60) + " " + index)
                    .commune(CommuneCode.parse(String.format(Locale.ROOT, "06%03d", 1 + index % 23)))
                    .needs(List.of(new Need(NeedId.of("n-" + index), sector, text(100))))
                    .offers(List.of(new Offer(OfferId.of("o-" + index), sector, text(100))))
                    .build());
        }
        return actors;
    }

    /** Returns a meeting with 150 guests on each side, 20 rounds and 75 tables. */
    private static Meeting meeting() {
        return Meeting.builder(MeetingId.of("grande"), text(300), 20)
                .tables(75)
                .start(LocalTime.of(9, 0))
                .minutesPerRound(6)
                .guests(IntStream.range(0, SIGNATORIES)
                        .mapToObj(index -> new Guest(signatory(index), index < 150 ? Side.FIRST : Side.SECOND))
                        .toList())
                .criteria(List.of(
                        StatedCriterion.of(MeetingCriterion.NEED_MET_BY_OFFER, new BigDecimal("3")),
                        StatedCriterion.of(MeetingCriterion.SAME_COMMUNE, BigDecimal.ONE)))
                .build();
    }

    private static Charter charter() {
        List<CharterVersion> versions = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new CharterVersion(
                        CharterVersionId.of("v" + number),
                        Integer.toString(number),
                        Known.of(LocalDate.of(2012, number, 1)),
                        Known.notRecorded(),
                        text(5_000),
                        List.of(new Principle(PrincipleId.of("long"), text(300), text(10_000), Known.none())),
                        Known.notRecorded()))
                .toList();
        List<CharterSignature> signatures = IntStream.range(0, SIGNATORIES)
                .mapToObj(index -> new CharterSignature(
                        CharterSignatureId.of("cs-" + index),
                        signatory(index),
                        CharterVersionId.of("v" + (1 + index % 12)),
                        Known.of(LocalDate.of(2013, 1, 1).plusDays(index)),
                        Known.notRecorded(),
                        Known.notRecorded(),
                        Known.none(),
                        Known.notRecorded(),
                        Known.notRecorded()))
                .toList();
        return Charter.builder(text(300))
                .versions(versions)
                .signatures(signatures)
                .build();
    }

    private static Indicator indicator(int index) {
        return Indicator.builder(IndicatorId.of("i-" + index), text(200), IndicatorKind.OUTCOME, text(30))
                .baseline(new Baseline(LocalDate.of(2011, 12, 31), new BigDecimal("0.01"), Known.of(text(100))))
                .targets(List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal("55000000"))))
                .measurements(IntStream.range(0, 12)
                        .mapToObj(month -> Measurement.builder(
                                        MeasurementId.of("i-%s-%s".formatted(index, month)),
                                        LocalDate.of(2013, 1 + month, 1),
                                        IndicatorValue.of(1000L * (index + 1) * (month + 1)))
                                .build())
                        .toList())
                .build();
    }

    private static Action action(int index) {
        String number = 1 + index % 4 + "." + (1 + index / 4 % 4) + "." + (1 + index / 16);
        ActionStatus status = STATUSES.get(index % STATUSES.size());
        return Action.builder(ActionId.of("a-" + index), number, text(300))
                .objectives(List.of(ObjectiveId.of("o-" + (1 + index % 4) + "-" + (1 + index / 4 % 4))))
                .description(text(20_000))
                .lead(funder(index % FUNDERS))
                .partners(
                        IntStream.range(0, 15).mapToObj(LargeDossier::signatory).toList())
                .years(List.of(2012, 2013, 2014, 2015, 2016))
                .start(LocalDate.of(2012, 1, 1).plusDays(index))
                .end(LocalDate.of(2013, 12, 31).plusDays(10L * index))
                .weight(index % 3)
                .history(List.of(new FollowUp(
                        LocalDate.of(2013, 1, 1),
                        status,
                        Known.of(index),
                        Known.of(text(500)),
                        Known.of("x".repeat(200)))))
                .milestones(IntStream.range(0, 30)
                        .mapToObj(step -> new Milestone(
                                MilestoneId.of("m-" + index + "-" + step),
                                text(200),
                                Known.of(LocalDate.of(2013, 1, 1).plusMonths(step)),
                                Known.notRecorded()))
                        .toList())
                .plan(plan(index))
                .indicators(List.of(IndicatorId.of("i-0"), IndicatorId.of("i-1")))
                .build();
    }

    /** Returns the payment of a whole resource. */
    private static Movement paid(Resource line) {
        return Movement.of(
                MovementId.of(line.id().value() + "-paid"),
                line.id(),
                LocalDate.of(line.year(), 6, 1),
                MovementKind.PAID,
                line.amount());
    }

    private static FinancingPlan plan(int number) {
        List<Resource> resources = new ArrayList<>();
        for (int funder = 0; funder < FUNDERS; funder++) {
            for (int year = 2012; year <= 2016; year++) {
                resources.add(Resource.builder(
                                ResourceId.of("r-%s-%s-%s".formatted(number, funder, year)),
                                AccountClass.of(74),
                                year,
                                text(100),
                                Amount.euros("999999999.99"))
                        .funder(funder(funder))
                        .build());
            }
        }
        return FinancingPlan.builder()
                .expenses(List.of(Expense.builder(
                                ExpenseId.of("d-" + number),
                                AccountClass.of(60),
                                2012,
                                text(300),
                                Amount.euros("999999999.99"))
                        .build()))
                .resources(resources)
                .build();
    }
}
