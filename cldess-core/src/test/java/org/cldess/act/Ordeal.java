package org.cldess.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cldess.charter.Charter;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractBuilder;
import org.cldess.dossier.Dossier;
import org.cldess.rulebook.Gate;
import org.cldess.sample.Sheet;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An act that is granted as it stands, and the defects that can be put into it.
 *
 * @param name what is done
 * @param gate the gate that the act asks
 * @param legal a dossier and what is rightly asked of it
 * @param act the act
 * @param defects what can be wrong
 * @param <R> what is asked, such as a signature
 */
record Ordeal<R>(String name, Gate gate, Asked<R> legal, BiFunction<Acts, R, Answer<?>> act, List<Defect<R>> defects) {

    /** A dossier and what is asked of it. */
    record Asked<R>(Dossier dossier, R request) {
        Asked<R> with(String pointer, @Nullable Object value) {
            return new Asked<>(Sheet.of(dossier).with(pointer, value).dossier(), request);
        }

        Asked<R> contract(UnaryOperator<ContractBuilder> change) {
            Contract changed = change.apply(dossier.contract().toBuilder()).build();
            return new Asked<>(dossier.toBuilder().contract(changed).build(), request);
        }

        Asked<R> charter(UnaryOperator<Charter> change) {
            Charter changed = change.apply(dossier.charter().value().orElseThrow());
            return new Asked<>(dossier.toBuilder().charter(changed).build(), request);
        }

        Asked<R> asking(UnaryOperator<R> change) {
            return new Asked<>(dossier, change.apply(request));
        }
    }

    /**
     * Something wrong for which an act is refused with one code.
     *
     * @param code the code
     * @param name what is wrong
     * @param apart the facts it needs for itself: of two defects that need the same, one hides or causes the other, so that they never
     *     come together
     * @param change puts it in
     */
    record Defect<R>(String code, String name, Set<String> apart, UnaryOperator<Asked<R>> change) {
        static <R> Defect<R> of(String code, String name, UnaryOperator<Asked<R>> change) {
            return new Defect<>(code, name, Set.of(), change);
        }

        Defect<R> apart(String... facts) {
            return new Defect<>(code, name, Set.of(facts), change);
        }

        @Override
        public String toString() {
            return code + " (" + name + ")";
        }
    }

    static <T> List<T> together(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Some defects, from none to all that go together. */
    List<Defect<R>> draw(SplittableRandom random) {
        int wanted = random.nextInt(defects.size() + 1);
        List<Defect<R>> shuffled = new ArrayList<>(defects);
        Collections.shuffle(shuffled, new java.util.Random(random.nextLong()));
        List<Defect<R>> drawn = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Defect<R> defect : shuffled) {
            if (drawn.size() < wanted && Collections.disjoint(taken, defect.apart())) {
                drawn.add(defect);
                taken.addAll(defect.apart());
            }
        }
        return drawn;
    }

    /** The answer to the act with some defects. */
    Answer<?> ask(Collection<Defect<R>> injected) {
        Asked<R> asked = legal;
        for (Defect<R> defect : injected) {
            asked = defect.change().apply(asked);
        }
        return act.apply(Acts.of(asked.dossier()), asked.request());
    }

    static Set<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::code).collect(Collectors.toCollection(TreeSet::new));
    }

    static <R> Set<String> codes(Collection<Defect<R>> defects) {
        return defects.stream().map(Defect::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
