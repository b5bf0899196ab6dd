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
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An act that is granted as it is, and the defects that can be injected into it.
 *
 * @param name the name of the act
 * @param gate the gate that the act checks
 * @param legal a dossier and a legal request
 * @param act the act
 * @param defects the possible defects
 * @param <R> the type of the request, such as a signature
 */
record ActWithDefects<R>(
        String name, Gate gate, Asked<R> legal, BiFunction<Acts, R, Answer<?>> act, List<Defect<R>> defects) {

    /** A dossier and a request. */
    record Asked<R>(Dossier dossier, R request) {
        Asked<R> with(String pointer, @Nullable Object value) {
            return new Asked<>(WrittenDossier.of(dossier).with(pointer, value).dossier(), request);
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
     * A defect for which an act is refused with one code.
     *
     * @param code the code
     * @param name a description of the defect
     * @param apart the facts that the defect needs for itself. Of two defects that need the same fact, one hides or
     *     causes the other, so they are never combined.
     * @param change injects the defect
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

    /** Draws some compatible defects, possibly none. */
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

    /** Returns the answer to the act with these defects. */
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
