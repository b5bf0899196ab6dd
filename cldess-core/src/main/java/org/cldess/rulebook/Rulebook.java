package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.rule.NomenclatureRules;
import org.cldess.aid.rule.AidRules;
import org.cldess.aid.rule.CeilingRules;
import org.cldess.call.rule.ApplicationRules;
import org.cldess.call.rule.CallActors;
import org.cldess.call.rule.CallAwardRules;
import org.cldess.call.rule.JuryRules;
import org.cldess.call.rule.WaitingListRules;
import org.cldess.charter.Charter;
import org.cldess.charter.rule.AxisRules;
import org.cldess.charter.rule.CharterOfKind;
import org.cldess.charter.rule.CharterRules;
import org.cldess.charter.rule.DecisionRules;
import org.cldess.charter.rule.ProposalRules;
import org.cldess.charter.rule.SignedCharter;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.rule.AmendmentRules;
import org.cldess.contract.rule.ContractRules;
import org.cldess.contract.rule.NamedContract;
import org.cldess.contract.rule.StatusRules;
import org.cldess.deliberation.rule.DeliberationRules;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.dossier.rule.CoherenceRules;
import org.cldess.ess.SocialEconomyRules;
import org.cldess.financing.rule.FinancingRules;
import org.cldess.financing.rule.LineRules;
import org.cldess.grant.rule.AccountsRules;
import org.cldess.grant.rule.AgreementRules;
import org.cldess.grant.rule.AwardRules;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.grant.rule.InvestmentRules;
import org.cldess.grant.rule.PaymentRules;
import org.cldess.grant.rule.Recipient;
import org.cldess.grant.rule.ReportRules;
import org.cldess.grant.rule.SharingRules;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.rule.MeasurementRules;
import org.cldess.known.Known;
import org.cldess.ledger.rule.GrantMovementRules;
import org.cldess.ledger.rule.MovementRules;
import org.cldess.planning.rule.PlanningRules;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;

/**
 * An immutable set of rules on a dossier (<i>{@index "recueil de règles"}</i>). Adding, replacing or silencing a rule
 * returns a new rulebook.
 *
 * <pre>{@code
 * Findings findings = Rulebook.france().check(dossier, day);
 * Rulebook ours = Rulebook.france().with(rule).without("CHA-04");
 * }</pre>
 *
 * <p>Several threads may use a rulebook at once, as long as the rules that a program adds allow it.
 */
public final class Rulebook {
    private final List<Rule<Dossier>> rules;

    private Rulebook(List<Rule<Dossier>> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns the rules that ship with the library: the law of France, in the version of each time, and the conventions
     * of this project.
     *
     * @return the rulebook
     */
    public static Rulebook france() {
        return Shipped.FRANCE;
    }

    /** {@return a rulebook without rules, to which custom rules can be added} */
    public static Rulebook empty() {
        return new Rulebook(List.of());
    }

    /**
     * Returns this rulebook with a rule, which replaces the rule with the same code or is added.
     *
     * @param rule the rule
     * @return a changed copy
     */
    public Rulebook with(Rule<Dossier> rule) {
        List<Rule<Dossier>> changed = new ArrayList<>(rules);
        int index = codes().indexOf(rule.code());
        if (index < 0) {
            changed.add(rule);
        } else {
            changed.set(index, rule);
        }
        return new Rulebook(changed);
    }

    /**
     * Returns this rulebook with another record for one rule, for example with another parameter.
     *
     * @param record the record, with the code of the rule
     * @return a changed copy
     * @throws IllegalArgumentException if no rule has that code
     */
    public Rulebook with(RuleRecord record) {
        return with(get(record.code()).with(record));
    }

    /**
     * Returns this rulebook without one rule.
     *
     * @param code the code of the rule
     * @return a changed copy
     * @throws IllegalArgumentException if no rule has that code
     */
    public Rulebook without(String code) {
        Rule<Dossier> silenced = get(code);
        return new Rulebook(rules.stream().filter(rule -> rule != silenced).toList());
    }

    /** Returns this rulebook with the named rules only. */
    Rulebook only(Set<String> codes) {
        return new Rulebook(
                rules.stream().filter(rule -> codes.contains(rule.code())).toList());
    }

    /** Returns this rulebook with the rules of one severity only. */
    Rulebook only(Severity severity) {
        return new Rulebook(rules.stream()
                .filter(rule -> rule.record().severity() == severity)
                .toList());
    }

    /**
     * Returns the rules.
     *
     * @return the rules, in the order in which they are checked
     */
    public List<Rule<Dossier>> rules() {
        return rules;
    }

    /**
     * {@return the rule, if the rulebook has it}
     *
     * @param code the code
     */
    public Optional<Rule<Dossier>> find(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * Checks the dossier as of a day against every rule.
     *
     * @param dossier the dossier, with its whole history
     * @param day the day; later events are ignored. It is also the key date of the rules that judge as of a day, and of
     *     no others
     * @return all findings, by rule, with paths into the dossier's file
     */
    public Findings check(Dossier dossier, LocalDate day) {
        Dossier seen = dossier.seenOn(day);
        return Findings.of(dossier, seen, day, Rule.check(rules, seen, day));
    }

    /**
     * Finds the errors that a change causes, anywhere in the dossier. The rules are checked as of the day of the
     * change, and again with everything that is recorded, because an act must not pass merely because the later-dated
     * data that it relies on is not visible yet.
     *
     * @param before the dossier before the change
     * @param after the dossier after the change
     * @param day the day of the change
     * @return one violation for each error that was not there before
     */
    public List<Violation> newErrors(Dossier before, Dossier after, LocalDate day) {
        return NewErrors.of(this, before, after, List.of(day, LocalDate.MAX));
    }

    /**
     * Finds the errors that a change causes, anywhere in the dossier, as it is seen on one day only. For a change of
     * several days, each of these days is asked once, and {@link LocalDate#MAX} for everything that is recorded.
     *
     * @param before the dossier before the change
     * @param after the dossier after the change
     * @param view the day
     * @return one violation for each error that was not there before
     */
    public List<Violation> newErrorsSeenOn(Dossier before, Dossier after, LocalDate view) {
        return NewErrors.of(this, before, after, List.of(view));
    }

    private Rule<Dossier> get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule of this rulebook has the code '%s'. Use one of %s.".formatted(code, codes())));
    }

    private List<String> codes() {
        return rules.stream().map(Rule::code).toList();
    }

    /** Assembles the shipped rulebook on first use. */
    private static final class Shipped {
        private static final Function<Places, Stream<Located<NamedContract>>> CONTRACT = Shipped::contract;
        private static final Function<Dossier, Stream<Located<Known<Charter>>>> CHARTER = Shipped::charter;
        private static final Function<Dossier, Stream<Located<Known<SignedCharter>>>> SIGNED_CHARTER =
                Shipped::signedCharter;

        static final Rulebook FRANCE =
                new Rulebook(Stream.of(agreements(), economy(), PurchaseRules.all(), money(), work(), calls())
                        .flatMap(List::stream)
                        .toList());

        /** Rules on the contract, the charter and the deliberations. */
        private static List<Rule<Dossier>> agreements() {
            return List.of(
                    SignatureRules.CTR_01,
                    SignatureRules.CTR_02,
                    AssemblyRules.CTR_03,
                    DeliberationRules.CTR_04.within(Dossier_.DELIBERATIONS, Dossier::deliberations),
                    AssemblyRules.CTR_05,
                    DeliberationRules.CTR_06.within(Dossier_.DELIBERATIONS, Dossier::deliberations),
                    CompetenceRules.CTR_07,
                    CompetenceRules.CTR_08,
                    CompetenceRules.CTR_09,
                    AssemblyRules.CTR_10,
                    CompetenceRules.CTR_11,
                    overContract(ContractRules.CTR_12),
                    overContract(ContractRules.CTR_13),
                    overContract(ContractRules.CTR_14),
                    overContract(AmendmentRules.CTR_15),
                    SignatureRules.CTR_16,
                    overContract(ContractRules.CTR_17),
                    overContract(ContractRules.CTR_18),
                    overContract(ContractRules.CTR_19),
                    overContract(StatusRules.CTR_20),
                    overContract(AmendmentRules.CTR_21),
                    overContract(StatusRules.CTR_22),
                    CharterFirst.CHA_01,
                    overCharter(CharterRules.CHA_02),
                    overSignatures(CharterRules.CHA_03),
                    overCharter(CharterRules.CHA_04),
                    overSignatures(CharterRules.CHA_05),
                    AxisRules.CHA_06.whereKnown().within(Shipped::charterOfTheEconomy),
                    overSignatures(DecisionRules.CHA_07),
                    overCharter(ProposalRules.CHA_08),
                    overCharter(ProposalRules.CHA_09),
                    overCharter(ProposalRules.CHA_10),
                    overSignatures(DecisionRules.CHA_11),
                    overSignatures(DecisionRules.CHA_12),
                    overCharter(ProposalRules.CHA_13),
                    overCharter(ProposalRules.CHA_14));
        }

        /** Rules on the standing of actors in the social economy, by code. */
        private static List<Rule<Dossier>> economy() {
            return Stream.concat(
                            SocialEconomyRules.overTheEconomy().stream()
                                    .map(rule -> rule.within(EssSubjects::ofTheEconomyIn)),
                            SocialEconomyRules.overActors().stream().map(rule -> rule.within(EssSubjects::in)))
                    .sorted(Comparator.comparing(Rule::code))
                    .toList();
        }

        /** Rules on the grants, the plans, and State aid. */
        private static List<Rule<Dossier>> money() {
            return List.of(
                    overGrants(AwardRules.GRT_01),
                    overGrants(AwardRules.GRT_02),
                    overRecipients(AgreementRules.GRT_03),
                    overGrants(AgreementRules.GRT_04),
                    overGrants(ReportRules.GRT_05),
                    overGrants(ReportRules.GRT_06),
                    overRecipients(AccountsRules.GRT_07),
                    overRecipients(AccountsRules.GRT_08),
                    overGrants(PaymentRules.GRT_09),
                    overRecipients(AgreementRules.GRT_10),
                    overRecipients(AwardRules.GRT_11),
                    overGrants(InvestmentRules.GRT_12),
                    overGrants(InvestmentRules.GRT_13),
                    FinancingRules.GRT_14.whereKnown().within(ActionRules::plans),
                    overGrants(PaymentRules.GRT_15),
                    overGrants(SharingRules.GRT_16),
                    ClaimRules.GRT_17,
                    overGrants(PaymentRules.GRT_18),
                    FinancingRules.FIN_01.whereKnown().within(ActionRules::plans),
                    PlanYears.FIN_02,
                    FinancingRules.FIN_03.whereKnown().within(ActionRules::plans),
                    MovementRules.FIN_04.within(ActionRules::funded),
                    MovementRules.FIN_05.within(ActionRules::funded),
                    MovementRules.FIN_06.within(ActionRules::endedFundings),
                    LineRules.FIN_07.within(
                            dossier -> ActionRules.plans(dossier).flatMap(LineRules::shares)),
                    MovementRules.FIN_08.within(ActionRules::spent),
                    FinancingRules.FIN_09.whereKnown().within(ActionRules::plans),
                    MovementRules.FIN_10.within(ActionRules::spent),
                    MovementRules.FIN_11.within(ActionRules::followed),
                    MovementRules.FIN_12.within(ActionRules::paidInKind),
                    GrantMovementRules.FIN_13.within(ActionRules::recordedGrants),
                    AgreementYears.FIN_14,
                    overRecipients(CeilingRules.AID_01),
                    overRecipients(CeilingRules.AID_02),
                    overRecipients(CeilingRules.AID_03),
                    overRecipients(CeilingRules.AID_04),
                    overRecipients(CeilingRules.AID_05),
                    overRecipients(CeilingRules.AID_06),
                    overGrants(AidRules.AID_07),
                    overGrants(AidRules.AID_08),
                    overGrants(AidRules.AID_09));
        }

        /** Rules on actors, on the work done, on personal data, and on what contradicts itself. */
        private static List<Rule<Dossier>> work() {
            return List.of(
                    NomenclatureRules.IDN_01.within(Dossier_.ACTORS, Dossier::actors),
                    overContract(ContractRules.IDN_02),
                    ObjectiveRules.OBJ_01,
                    ObjectiveRules.OBJ_02,
                    IndicatorRules.IND_01,
                    IndicatorRules.IND_02,
                    overIndicators(MeasurementRules.IND_03),
                    overIndicators(MeasurementRules.IND_04),
                    overIndicators(MeasurementRules.IND_05),
                    overIndicators(MeasurementRules.IND_06),
                    overIndicators(MeasurementRules.IND_07),
                    overIndicators(MeasurementRules.IND_08),
                    IndicatorRules.IND_09,
                    PersonalDataRules.DAT_01,
                    PersonalDataRules.DAT_02,
                    PersonalDataRules.DAT_03,
                    PersonalDataRules.DAT_04,
                    PersonalDataRules.DAT_05,
                    PersonalDataRules.DAT_06,
                    OnlineRules.FRM_01,
                    SignatureRules.FRM_02,
                    DeliberationRules.FRM_03.within(Dossier_.DELIBERATIONS, Dossier::deliberations),
                    PlanningRules.PLN_01.within(Dossier_.PLANNING_DOCUMENTS, Dossier::planningDocuments),
                    PlanningRules.PLN_02.within(Dossier_.PLANNING_DOCUMENTS, Dossier::planningDocuments),
                    PlanningRules.PLN_03.within(Dossier_.PLANNING_DOCUMENTS, Dossier::planningDocuments),
                    PlanningRules.PLN_04.within(Dossier_.PLANNING_DOCUMENTS, Dossier::planningDocuments),
                    ActionRules.ACT_01,
                    FollowUpRules.ACT_02,
                    FollowUpRules.ACT_03,
                    ActionOrderRules.ACT_04,
                    ActionOrderRules.ACT_05,
                    CoherenceRules.COH_01,
                    CoherenceRules.COH_02,
                    CoherenceRules.COH_03);
        }

        private static Rule<Dossier> overIndicators(Rule<Indicator> rule) {
            return rule.within(Dossier_.INDICATORS, Dossier::indicators);
        }

        private static Rule<Dossier> overGrants(Rule<FundedGrant> rule) {
            return rule.within(GrantSubjects.ALL).within(Places.WHOLE);
        }

        private static Rule<Dossier> overRecipients(Rule<Recipient> rule) {
            return overGrants(rule.within(Recipient.ALL));
        }

        /** Rules on the calls for projects. */
        private static List<Rule<Dossier>> calls() {
            return List.of(
                    CallAwardRules.PRG_01.within(Dossier_.CALLS, Dossier::calls),
                    CallAwardRules.PRG_02.within(Dossier_.CALLS, Dossier::calls),
                    CallAwardRules.PRG_03.within(Dossier_.CALLS, Dossier::calls),
                    overApplications(ApplicationRules.PRG_04),
                    overApplications(ApplicationRules.PRG_05),
                    WaitingListRules.PRG_06.within(Dossier_.CALLS, Dossier::calls),
                    WaitingListRules.PRG_07.within(Dossier_.CALLS, Dossier::calls),
                    JuryRules.JUR_01.within(Dossier_.CALLS, Dossier::calls),
                    JuryRules.JUR_02.within(Dossier_.CALLS, Dossier::calls),
                    JuryRules.JUR_03.within(Dossier_.CALLS, Dossier::calls));
        }

        private static Rule<Dossier> overApplications(Rule<CallActors> rule) {
            return rule.within(dossier -> IntStream.range(0, dossier.calls().size())
                    .mapToObj(i -> Located.of(
                            Dossier_.CALLS.at(i), new CallActors(dossier.calls().get(i), dossier::findActor))));
        }

        private static Stream<Located<NamedContract>> contract(Places places) {
            return Stream.of(Located.of(
                    Dossier_.CONTRACT,
                    NamedContract.of(
                            places.dossier().contract(),
                            id -> places.actor(id).thing(),
                            id -> places.actor(id).pointer())));
        }

        private static Stream<Located<Known<Charter>>> charter(Dossier dossier) {
            return Stream.of(Located.of(Dossier_.CHARTER, dossier.charter()));
        }

        private static Stream<Located<Known<SignedCharter>>> signedCharter(Dossier dossier) {
            return Stream.of(Located.of(
                    Dossier_.CHARTER,
                    dossier.charter()
                            .map(charter -> new SignedCharter(
                                    charter, actor -> dossier.findActor(actor).map(Actor::name)))));
        }

        /** Returns the charter if the contract is for the social economy: only such charters have its axes. */
        private static Stream<Located<Known<CharterOfKind>>> charterOfTheEconomy(Dossier dossier) {
            ContractKind kind = dossier.contract().kind();
            return kind.isForSocialEconomy()
                    ? Stream.of(Located.of(
                            Dossier_.CHARTER,
                            dossier.charter().map(charter -> new CharterOfKind(charter, kind.axes()))))
                    : Stream.empty();
        }

        private static Rule<Dossier> overContract(Rule<NamedContract> rule) {
            return rule.within(CONTRACT).within(Places.WHOLE);
        }

        private static Rule<Dossier> overCharter(Rule<Charter> rule) {
            return rule.whereKnown().within(CHARTER);
        }

        /**
         * A finding about the signature or the vote of a person is hidden together with the person, so its message may
         * contain the name.
         */
        private static Rule<Dossier> overSignatures(Rule<SignedCharter> rule) {
            return rule.whereKnown().within(SIGNED_CHARTER);
        }
    }

    @Override
    public String toString() {
        return "Rulebook of %s rules".formatted(rules.size());
    }
}
