package org.cldess.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.actor.ActorId;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Breakdown;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Direction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.indicator.Target;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.money.Amount;

/** The actions of the sample dossier, their plans and the indicators. */
public final class SampleActions {
    /** The regular meetings, which are repeated every year. */
    public static final ActionId MEETINGS = ActionId.of("rendez-vous");

    /** The database of initiatives, which has a balanced plan. */
    public static final ActionId DATABASE = ActionId.of("bdis");

    /** The action that only the committee sees. */
    public static final ActionId CONFIDENTIAL = ActionId.of("accompagnement-confidentiel");

    /** The number of establishments of the social economy with employees. */
    public static final IndicatorId ESTABLISHMENTS = IndicatorId.of("etablissements");

    private SampleActions() {}

    static List<Action> all() {
        return List.of(meetings(), database(), confidential());
    }

    private static Action meetings() {
        return Action.builder(MEETINGS, "1.1.1", "Tenir les rendez-vous de l’ESS")
                .objectives(List.of(ObjectiveId.of("rencontres")))
                .lead(SampleActors.CAPAP)
                .years(List.of(2012, 2013, 2014, 2015))
                .yearly(true)
                .start(LocalDate.of(2012, 3, 1))
                .end(Known.none())
                .history(List.of(followUp(LocalDate.of(2012, 3, 6), ActionStatus.IN_PROGRESS, 25)))
                .plan(Known.none())
                .build();
    }

    private static Action database() {
        return Action.builder(DATABASE, "2.1.1", "Alimenter la base de données des initiatives solidaires")
                .objectives(List.of(ObjectiveId.of("bdis")))
                .lead(SampleActors.APEAS)
                .partners(List.of(SampleActors.WORKSHOP))
                .years(List.of(2013, 2014))
                .start(LocalDate.of(2013, 3, 1))
                .end(LocalDate.of(2014, 12, 31))
                .history(List.of(
                        followUp(LocalDate.of(2013, 3, 4), ActionStatus.IN_PROGRESS, 10),
                        followUp(LocalDate.of(2014, 5, 12), ActionStatus.IN_PROGRESS, 60),
                        followUp(LocalDate.of(2014, 12, 20), ActionStatus.DONE, 100)))
                .milestones(List.of(new Milestone(
                        MilestoneId.of("convention"),
                        "Signer la convention avec l’APEAS",
                        Known.of(LocalDate.of(2013, 6, 1)),
                        Known.of(LocalDate.of(2013, 6, 3)))))
                .plan(balancedPlan())
                .indicators(List.of(ESTABLISHMENTS))
                .build();
    }

    private static Action confidential() {
        return Action.builder(CONFIDENTIAL, "3.1.1", "Accompagner une structure en difficulté")
                .visibility(Audience.COMMITTEE)
                .objectives(List.of(ObjectiveId.of("mutualiser")))
                .lead(SampleActors.WORKSHOP)
                .years(List.of(2014))
                .start(LocalDate.of(2014, 1, 6))
                .end(LocalDate.of(2014, 11, 28))
                .plan(Known.none())
                .build();
    }

    private static FollowUp followUp(LocalDate date, ActionStatus status, int progress) {
        return new FollowUp(date, status, Known.of(progress), Known.none(), Known.none());
    }

    /**
     * Returns a plan of 10,000 € in money and 1,500 € in kind, both balanced.
     *
     * @return the plan
     */
    public static FinancingPlan balancedPlan() {
        return FinancingPlan.builder()
                .vat(VatBasis.INCLUDING)
                .expenses(List.of(
                        expense(64, "Salaires", "7600.00"),
                        expense(62, "Déplacements", "2400.00"),
                        expense(86, "Bénévolat", "1500.00")))
                .resources(List.of(
                        resource(74, SampleActors.REGION, "Région", "6000.00"),
                        resource(74, SampleActors.CAPAP, "Communauté d’agglomération", "4000.00"),
                        resource(87, SampleActors.APEAS, "Bénévolat", "1500.00")))
                .build();
    }

    /** Returns the movements of the plan: the Région’s money, and what was spent. */
    static List<Movement> movements() {
        return Stream.of(
                        Moves.of(
                                ResourceId.of("bdis-74-600000"),
                                "2013-01-10 REQUESTED 6500.00; 2013-02-25 AWARDED 6000.00; 2014-09-01 PAID 6000.00"),
                        Moves.of(ExpenseId.of("bdis-2013-64"), "2013-11-04 PAID 7600.00"),
                        Moves.of(ExpenseId.of("bdis-2013-62"), "2013-11-04 PAID 2400.00"))
                .flatMap(List::stream)
                .toList();
    }

    private static Expense expense(int account, String label, String amount) {
        return Expense.builder(
                        ExpenseId.of("bdis-2013-" + account),
                        AccountClass.of(account),
                        2013,
                        label,
                        Amount.euros(amount))
                .build();
    }

    private static Resource resource(int account, ActorId funder, String label, String amount) {
        return Resource.builder(
                        ResourceId.of("bdis-%s-%s"
                                .formatted(account, Amount.euros(amount).cents())),
                        AccountClass.of(account),
                        2013,
                        label,
                        Amount.euros(amount))
                .funder(funder)
                .ceiling(Known.none())
                .completeUntil(LocalDate.of(2014, 6, 30))
                .build();
    }

    static List<Indicator> indicators() {
        return List.of(establishments(), followedUp());
    }

    private static Indicator establishments() {
        return Indicator.builder(ESTABLISHMENTS, "Établissements employeurs", IndicatorKind.OUTCOME, "établissements")
                .direction(Direction.RISE)
                .nature(Nature.STOCK)
                .baseline(Known.of(
                        new Baseline(LocalDate.of(2011, 12, 31), new BigDecimal("226"), Known.of("Dossier de presse"))))
                .targets(Known.of(List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal("250")))))
                .breakdowns(List.of(new Breakdown("famille", List.of("associations", "coopératives"))))
                .measurements(List.of(
                        measurement("etablissements-2014", LocalDate.of(2014, 3, 31), 238).toBuilder()
                                .shares(List.of(new BreakdownShare("famille", "associations", IndicatorValue.of(180))))
                                .build(),
                        measurement("etablissements-2021", LocalDate.of(2021, 12, 31), 287)))
                .build();
    }

    private static Indicator followedUp() {
        return Indicator.builder(
                        IndicatorId.of("suites"), "Rencontres suivies d’un contact", IndicatorKind.OUTCOME, "%")
                .measure(Measure.PROPORTION)
                .direction(Direction.RISE)
                .nature(Nature.STOCK)
                .baseline(Known.none())
                .targets(Known.of(List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal("40")))))
                .measurements(List.of(Measurement.builder(
                                MeasurementId.of("suites-2013"), LocalDate.of(2013, 2, 26), IndicatorValue.of(24, 70))
                        .source(Known.none())
                        .build()))
                .build();
    }

    private static Measurement measurement(String id, LocalDate date, long value) {
        return Measurement.builder(MeasurementId.of(id), date, IndicatorValue.of(value))
                .source(Known.none())
                .build();
    }
}
