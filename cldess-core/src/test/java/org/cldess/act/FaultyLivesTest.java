package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.component.Standing;
import org.cldess.form.Part;
import org.cldess.person.Persons;
import org.cldess.sample.EveryForm;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;

/**
 * Plays lives with exactly one fault each. The act must be refused with exactly the codes that the fault states.
 * Without the fault it is granted; the short ring asks this once for each act.
 */
class FaultyLivesTest {
    private static final List<Fault<?>> KINDS = Stream.of(
                    ContractActFaults.all(),
                    AmendmentActFaults.all(),
                    CharterActFaults.all(),
                    SittingActFaults.all(),
                    LineActFaults.all(),
                    GrantActFaults.all(),
                    CallActFaults.all(),
                    AgreementActFaults.all(),
                    MeasuringActFaults.all(),
                    FollowUpActFaults.all(),
                    PurchaseActFaults.all(),
                    PersonActFaults.all(),
                    RecordFaults.all(),
                    StandingFaults.all())
            .<Fault<?>>flatMap(List::stream)
            .toList();

    private static final int LIVES = Math.max(Cases.of(250), KINDS.size());

    private static final List<Class<?>> ENTRIES = List.of(
            Acts.class,
            CharterActs.class,
            AmendmentActs.class,
            AgreementActs.class,
            CallActs.class,
            PurchaseActs.class,
            Records.class,
            Persons.class);

    @Test
    void each_life_is_refused_for_what_is_faulty_in_it_and_granted_without() {
        Set<String> wrong = new TreeSet<>();
        Set<Fault.Scene<?>> met = new HashSet<>();
        for (int number = 0; number < LIVES; number++) {
            Fault<?> kind = KINDS.get(number % KINDS.size());
            long seed = 20130218L + number;
            if (Cases.areLong() || met.add(kind.scene())) {
                Set<String> refused = kind.soundLife(seed);
                if (!refused.isEmpty()) {
                    wrong.add("%s: without it refused for %s".formatted(kind, refused));
                }
            }
            Set<String> refused = kind.faultyLife(seed);
            if (!refused.equals(kind.codes())) {
                wrong.add("%s: refused for %s, not for %s".formatted(kind, refused, new TreeSet<>(kind.codes())));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_kind_has_a_name_of_its_own() {
        assertThat(KINDS).extracting(Fault::name).doesNotHaveDuplicates();
    }

    @Test
    void every_act_is_refused_for_a_fault() {
        Set<String> acts = ENTRIES.stream()
                .flatMap(entry -> Arrays.stream(entry.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == Answer.class)
                .map(FaultyLivesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> refused =
                KINDS.stream().map(kind -> kind.scene().method()).collect(Collectors.toCollection(TreeSet::new));
        refused.remove(StandingFaults.MADE_UP);
        assertThat(refused).isEqualTo(acts);
    }

    private static String name(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ", ", method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(", ")"));
    }

    @Test
    void whatever_acts_ask_of_what_a_component_names_is_spoiled_by_a_fault() {
        Set<String> asked = EveryForm.parts().stream()
                .filter(part -> part.find(Standing.class)
                        .filter(standing -> standing.value() != Standing.Demand.NOTHING)
                        .isPresent())
                .map(FaultyLivesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> spoiled = KINDS.stream()
                .flatMap(kind -> kind.standings().stream())
                .map(StandingFaults::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(spoiled).isEqualTo(asked);
    }

    private static String name(Part part) {
        return part.declaredIn().getSimpleName() + "." + part.name();
    }

    @Test
    void a_body_that_was_succeeded_is_named_where_it_need_only_exist() {
        assertThat(StandingFaults.ofSucceeded())
                .isNotEmpty()
                .allSatisfy(
                        (component, answer) -> assertThat(Fault.codes(answer)).isEmpty());
    }

    @Test
    void every_reason_of_an_act_is_the_code_of_a_fault() {
        Set<String> reasons = new TreeSet<>(ResourceBundle.getBundle("org.cldess.act.messages", Locale.FRENCH)
                .keySet());
        reasons.removeIf(key -> key.startsWith("act.duplicate."));
        KINDS.forEach(kind -> reasons.removeAll(kind.codes()));

        assertThat(reasons).isEmpty();
    }
}
