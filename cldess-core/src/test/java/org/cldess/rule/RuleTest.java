package org.cldess.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.component.Fact;
import org.cldess.component.ListComponent;
import org.cldess.component.Path;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests custom rules on a purchase, in the order of the outcomes. */
class RuleTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2013, 12, 31);

    private record Purchase(Known<LocalDate> launched, Known<Integer> quotes, Known<Boolean> abroad) {}

    private record Register(List<Purchase> purchases) {}

    private static final Fact<Purchase, LocalDate> LAUNCHED = new Fact<>(Purchase.class, "launched");
    private static final Fact<Purchase, Integer> QUOTES = new Fact<>(Purchase.class, "quotes");
    private static final Fact<Purchase, Boolean> ABROAD = new Fact<>(Purchase.class, "abroad");
    private static final ListComponent<Register, Purchase> PURCHASES = new ListComponent<>(Register.class, "purchases");

    private final RuleRecord record = RuleRecord.builder(
                    "LOC-01", "Un achat demande assez de devis.", "A purchase asks for enough quotes.")
            .severity(Severity.ERROR)
            .from(FIRST)
            .until(LAST)
            .keyDate("launch")
            .parameters(List.of(quotes("2", null, "2012-12-31", true), quotes("3", "2013-01-01", null, false)))
            .certainty(Certainty.PUBLISHED)
            .build();
    private final Rule<Purchase> enoughQuotes = Rule.of(record).keyed(LAUNCHED).test(RuleTest::hasEnoughQuotes);

    private static Parameter quotes(String value, @Nullable String from, @Nullable String until, boolean confirmed) {
        return new Parameter(
                "quotes",
                value,
                "quotes",
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(until).map(LocalDate::parse),
                confirmed);
    }

    private static Verdict hasEnoughQuotes(RuleContext<Purchase> it) {
        Purchase purchase = it.subject();
        if (purchase.abroad().equals(Known.of(true))) {
            return Verdict.notApplicable(words("no-subject"));
        }
        int asked = it.parameter("quotes")
                .map(parameter -> parameter.number().intValueExact())
                .orElse(0);
        return it.needs()
                .value(QUOTES, purchase)
                .recorded(ABROAD, purchase)
                .judge(() -> Verdict.compliesIf(
                        purchase.quotes().value().orElseThrow() >= asked, () -> words("key-date.none")));
    }

    private static Message words(String key) {
        return Texts.WORDS.message(key);
    }

    private static Purchase launched(String day, Known<Integer> quotes) {
        return new Purchase(Known.of(LocalDate.parse(day)), quotes, Known.of(false));
    }

    private Finding only(Purchase purchase) {
        List<Finding> findings = enoughQuotes.check(purchase, DAY);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void is_not_evaluable_without_its_key_date_whatever_else_is_known() {
        Finding finding = only(new Purchase(Known.notRecorded(), Known.of(0), Known.of(true)));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(finding.missing()).containsExactly("/launched");
        assertThat(finding.keyDate()).isEmpty();
        assertThat(finding.violation()).isEmpty();
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("This rule could not be checked. One fact is missing: /launched. Record it in the dossier.");
    }

    @Test
    void does_not_apply_to_what_is_known_not_to_have_happened() {
        Finding finding = only(new Purchase(Known.none(), Known.of(0), Known.of(false)));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("L’acte que cette règle regarde n’a pas de date\u00A0: il n’a pas eu lieu.");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, NOT_APPLICABLE",
        "2012-01-01, NOT_EVALUABLE",
        "2013-12-31, NOT_EVALUABLE",
        "2014-01-01, NOT_APPLICABLE"
    })
    void is_in_force_on_both_days_of_its_period(String day, Outcome outcome) {
        assertThat(only(launched(day, Known.notRecorded())).outcome()).isEqualTo(outcome);
    }

    @Test
    void says_from_when_and_until_when_it_is_in_force() {
        assertThat(only(launched("2011-12-31", Known.of(1))).message(Locale.ENGLISH))
                .isEqualTo("This rule was not yet in force on 31\u00A0December 2011: it applies from 1\u00A0January"
                        + " 2012.");
        assertThat(only(launched("2014-01-01", Known.of(1))).message(Locale.ENGLISH))
                .isEqualTo(
                        "This rule was no longer in force on 1\u00A0January 2014: it ended on 31\u00A0December 2013.");
    }

    @Test
    void does_not_speak_of_what_is_out_of_its_scope_even_where_facts_are_lacking() {
        Purchase abroad = new Purchase(Known.of(LocalDate.of(2012, 5, 1)), Known.notRecorded(), Known.of(true));

        assertThat(only(abroad).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(only(abroad).keyDate()).contains(LocalDate.of(2012, 5, 1));
    }

    @Test
    void names_every_fact_that_it_lacks() {
        Finding finding = only(new Purchase(Known.of(LocalDate.of(2012, 5, 1)), Known.none(), Known.notRecorded()));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(finding.missing()).containsExactly("/quotes", "/abroad");
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Cette règle n’a pas pu être vérifiée. Il manque 2 faits\u00A0: /quotes\u202F; /abroad."
                        + " Renseignez-les dans le dossier.");
    }

    @Test
    void complies_with_the_parameter_of_its_key_date_and_quotes_it() {
        Finding finding = only(launched("2012-12-31", Known.of(2)));

        assertThat(finding.outcome()).isEqualTo(Outcome.COMPLIES);
        assertThat(finding.parameters()).extracting(Parameter::value).containsExactly("2");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("Un achat demande assez de devis.");
        assertThat(finding.violation()).isEmpty();
    }

    @Test
    void is_breached_with_a_violation_under_its_code_and_path() {
        Rule<Register> everywhere = enoughQuotes.within(PURCHASES, Register::purchases);
        Register register =
                new Register(List.of(launched("2012-12-31", Known.of(2)), launched("2012-12-31", Known.of(1))));

        List<Finding> findings = everywhere.check(register, DAY);

        assertThat(findings).extracting(Finding::outcome).containsExactly(Outcome.COMPLIES, Outcome.BREACHED);
        Violation violation = findings.get(1).violation().orElseThrow();
        assertThat(violation.severity()).isEqualTo(Severity.ERROR);
        assertThat(violation.code()).isEqualTo("LOC-01");
        assertThat(violation.path()).isEqualTo("/purchases/1");
        assertThat(violation.message()).isEqualTo(findings.get(1).message());
    }

    /** A state that is judged as of the day of the check says nothing about when it began. */
    @Test
    void is_breached_since_the_missed_deadline_or_else_since_the_key_date() {
        LocalDate deadline = LocalDate.of(2013, 6, 1);
        Purchase purchase = launched("2013-01-02", Known.of(0));
        Rule<Purchase> late = Rule.of(record)
                .keyed(LAUNCHED)
                .test(it -> Verdict.breached(words("no-subject")).dueBy(deadline));
        Rule<Purchase> asOf = Rule.of(record).<Purchase>asOf().test(it -> Verdict.breached(words("no-subject")));

        assertThat(only(purchase).since()).contains(LocalDate.of(2013, 1, 2));
        assertThat(late.check(purchase, DAY)).extracting(Finding::since).containsExactly(Optional.of(deadline));
        assertThat(asOf.check(purchase, LAST)).extracting(Finding::since).containsExactly(Optional.empty());
        assertThat(only(launched("2013-01-02", Known.of(3))).since()).isEmpty();
        assertThat(Verdict.complies().dueBy(deadline).due()).isEmpty();
    }

    @Test
    void lowers_an_error_where_an_unconfirmed_parameter_decided_it() {
        Finding decided = only(launched("2013-01-01", Known.of(2)));

        assertThat(decided.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(decided.severity()).isEqualTo(Severity.WARNING);
        assertThat(decided.message(Locale.ENGLISH))
                .endsWith("This result rests on a point that is still to be confirmed: quotes (3 quotes).");
        assertThat(decided.isError()).isFalse();
    }

    @Test
    void keeps_an_error_that_stands_without_the_unconfirmed_parameter() {
        Rule<Purchase> never = Rule.of(record).<Purchase>asOf().test(it -> {
            it.parameter("quotes", LocalDate.of(2013, 6, 1));
            return Verdict.breached(words("no-subject"));
        });

        Finding finding = never.check(launched("2013-06-01", Known.of(2)), LocalDate.of(2013, 6, 1))
                .get(0);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.parameters()).extracting(Parameter::confirmed).containsExactly(false);
    }

    @Test
    void never_yields_an_error_from_memory_and_says_so() {
        Rule<Purchase> remembered = enoughQuotes.with(record.toBuilder()
                .certainty(Certainty.REMEMBERED)
                .confirmed(false)
                .build());

        Finding finding =
                remembered.check(launched("2012-03-01", Known.of(1)), DAY).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Locale.FRENCH)).endsWith("C’est une règle à confirmer.");
        assertThat(finding.message(Locale.ENGLISH)).endsWith("This rule is to be confirmed.");
    }

    @Test
    void says_that_a_convention_is_one_where_it_is_broken_only() {
        Rule<Purchase> convention = enoughQuotes.with(
                record.toBuilder().certainty(Certainty.CONVENTION).build());

        Finding broken =
                convention.check(launched("2012-03-01", Known.of(1)), DAY).get(0);
        Finding kept =
                convention.check(launched("2012-03-01", Known.of(2)), DAY).get(0);

        assertThat(broken.severity()).isEqualTo(Severity.ERROR);
        assertThat(broken.message(Locale.FRENCH)).endsWith("C’est une convention du programme.");
        assertThat(kept.message(Locale.FRENCH)).doesNotContain("convention");
    }

    @Test
    void takes_another_parameter_with_its_days() {
        Parameter five = quotes("5", "2012-06-01", "2012-06-30", true);
        Rule<Purchase> changed =
                enoughQuotes.with(record.toBuilder().parameter(five).build());

        assertThat(changed.check(launched("2012-06-30", Known.of(4)), DAY)
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
        assertThat(changed.check(launched("2012-07-01", Known.of(4)), DAY)
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThatThrownBy(() ->
                        enoughQuotes.with(RuleRecord.builder("LOC-02", "a", "b").build()))
                .hasMessage("The record of the rule LOC-01 cannot be that of LOC-02. Keep the code, or make a rule of"
                        + " its own.");
    }

    @Test
    void concerns_a_part_that_may_not_be_recorded() {
        Rule<Known<Purchase>> whereKnown = enoughQuotes.whereKnown();
        Rule<Register> rule = whereKnown.within(register -> Stream.of(
                Located.of("/none", Known.none()),
                Located.of("/unknown", Known.notRecorded()),
                Located.of("/known", Known.of(register.purchases().get(0)))));

        List<Finding> findings = rule.check(new Register(List.of(launched("2012-02-01", Known.of(9)))), DAY);

        assertThat(findings)
                .extracting(Finding::path, Finding::outcome, Finding::missing)
                .containsExactly(
                        tuple("/none", Outcome.NOT_APPLICABLE, List.of()),
                        tuple("/unknown", Outcome.NOT_EVALUABLE, List.of("/unknown")),
                        tuple("/known", Outcome.COMPLIES, List.of()));
    }

    @Test
    void finds_what_stands_inside_and_beside_a_part_through_every_level() {
        Rule<Purchase> nosy = Rule.of(record.toBuilder().build())
                .<Purchase>asOf()
                .test(it -> Verdict.notEvaluable(List.of(it.at(Path.of("/inside")), it.beside(Path.of("/outside")))));
        Rule<Register> register = nosy.within(
                whole -> Stream.of(Located.of("/purchases/0", whole.purchases().get(0))));
        Rule<List<Register>> registers = register.within(Path.of("/registers"), list -> list);

        Finding finding = registers
                .check(List.of(new Register(List.of(launched("2012-02-01", Known.of(9))))), FIRST)
                .get(0);

        assertThat(finding.path()).isEqualTo("/registers/0/purchases/0");
        assertThat(finding.missing()).containsExactly("/registers/0/purchases/0/inside", "/registers/0/outside");
    }

    @Test
    void takes_a_thing_apart_once_for_all_rules_that_do_it_by_the_same_function() {
        AtomicInteger asked = new AtomicInteger();
        Function<Register, Stream<Located<Purchase>>> purchases = register -> {
            asked.incrementAndGet();
            return IntStream.range(0, register.purchases().size())
                    .mapToObj(i ->
                            Located.of("/purchases/" + i, register.purchases().get(i)));
        };
        Function<List<Known<Register>>, Stream<Located<Known<Register>>>> each =
                all -> IntStream.range(0, all.size()).mapToObj(i -> Located.of("/registers/" + i, all.get(i)));
        Rule<Purchase> everAbroad = Rule.of(
                        RuleRecord.builder("LOC-02", "a", "b").build())
                .<Purchase>asOf()
                .test(it -> Verdict.compliesIf(it.subject().abroad().is(false), () -> words("no-subject")));
        List<Rule<List<Known<Register>>>> rules = Stream.of(enoughQuotes, everAbroad)
                .map(rule -> rule.within(purchases).whereKnown().within(each))
                .toList();
        List<Known<Register>> registers = List.of(
                Known.of(new Register(
                        List.of(launched("2012-02-01", Known.of(9)), launched("2012-02-01", Known.of(1))))),
                Known.notRecorded(),
                Known.of(new Register(List.of(launched("2013-02-01", Known.of(2))))));

        List<Finding> together = Rule.check(rules, registers, DAY);

        assertThat(asked).hasValue(2);
        assertThat(together)
                .isEqualTo(rules.stream()
                        .flatMap(rule -> rule.check(registers, DAY).stream())
                        .toList());
        assertThat(together)
                .extracting(Finding::code, Finding::path)
                .startsWith(
                        tuple("LOC-01", "/registers/0/purchases/0"),
                        tuple("LOC-01", "/registers/0/purchases/1"),
                        tuple("LOC-01", "/registers/1"),
                        tuple("LOC-01", "/registers/2/purchases/0"),
                        tuple("LOC-02", "/registers/0/purchases/0"));
    }

    @Test
    void names_a_part_as_the_nearest_whole_calls_it() {
        Rule<Purchase> naming = Rule.of(record.toBuilder().build())
                .<Purchase>asOf()
                .test(it -> Verdict.breached(Texts.WORDS.message("complies", it.name())));
        Rule<Register> named = naming.within(whole -> whole.purchases().stream()
                .map(purchase -> Located.of("/purchases/0", purchase, locale -> "le mobilier")));
        Rule<Register> unnamed = naming.within(PURCHASES, Register::purchases);
        Register register = new Register(List.of(launched("2012-02-01", Known.of(9))));

        assertThat(named.check(register, FIRST).get(0).message(Locale.FRENCH)).isEqualTo("le mobilier");
        assertThat(unnamed.check(register, FIRST).get(0).message(Locale.FRENCH)).isEqualTo("/purchases/0");
    }

    @Test
    void tells_all_that_is_wrong_in_one_breach() {
        assertThat(Verdict.of(List.of())).isEqualTo(Verdict.complies());
        Message both = Verdict.of(List.of(words("no-subject"), words("key-date.none")))
                .message()
                .orElseThrow();
        assertThat(both.say(Locale.ENGLISH))
                .isEqualTo("The dossier records that nothing here falls under this rule. The act that this rule checks"
                        + " has no date: it has not taken place.");
    }

    @Test
    void refuses_to_lack_nothing() {
        assertThatThrownBy(() -> Verdict.notEvaluable(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rule that is not evaluable lacks at least one fact. Name it.");
    }
}
