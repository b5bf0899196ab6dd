package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Plays lives with exactly one fault each. The act must be refused with exactly the codes that the fault states. */
class FaultyLivesTest {
    private static final int KINDS = 144;
    private static final int LIVES = Cases.of(3 * KINDS);

    private static List<Fault<?>> kinds() {
        List<Fault<?>> kinds = new ArrayList<>(ContractActFaults.all());
        kinds.addAll(AmendmentActFaults.all());
        kinds.addAll(CharterActFaults.all());
        kinds.addAll(PersonActFaults.all());
        kinds.addAll(SittingActFaults.all());
        return kinds;
    }

    @Test
    void each_life_is_refused_for_what_is_faulty_in_it_and_granted_without() {
        List<Fault<?>> kinds = kinds();
        Set<String> wrong = new TreeSet<>();
        for (int number = 0; number < LIVES; number++) {
            Fault<?> kind = kinds.get(number % kinds.size());
            Fault.Outcome outcome = kind.live(20130218L + number);
            if (!outcome.sound().isEmpty()) {
                wrong.add("%s: without it refused for %s".formatted(kind, outcome.sound()));
            }
            if (!outcome.faulty().equals(kind.codes())) {
                wrong.add("%s: refused for %s, not for %s"
                        .formatted(kind, outcome.faulty(), new TreeSet<>(kind.codes())));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_kinds_are_many_and_each_has_a_name_of_its_own() {
        assertThat(kinds()).hasSize(KINDS);
        assertThat(kinds()).extracting(Fault::name).doesNotHaveDuplicates();
    }
}
