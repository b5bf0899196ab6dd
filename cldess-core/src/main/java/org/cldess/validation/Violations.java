package org.cldess.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All the problems of one thing, in the order in which a reader meets them. They are a value to look at, and an exception to
 * throw: {@link #throwIfAny()} stops with all of them at once.
 */
public final class Violations extends RuntimeException implements Iterable<Violation> {
    /** No problem at all. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // without a stack trace, and never thrown
    public static final Violations NONE = new Violations(List.of());

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> problems;

    private Violations(List<Violation> problems) {
        super(null, null, false, !problems.isEmpty());
        this.problems = problems;
    }

    /**
     * The given problems.
     *
     * @param problems the problems, in order
     * @return them all
     */
    public static Violations of(List<Violation> problems) {
        return problems.isEmpty() ? NONE : new Violations(List.copyOf(problems));
    }

    /**
     * One problem.
     *
     * @param problem the problem
     * @return it alone
     */
    public static Violations of(Violation problem) {
        return new Violations(List.of(problem));
    }

    /**
     * These problems and others after them.
     *
     * @param others the others
     * @return both
     */
    public Violations and(Violations others) {
        List<Violation> both = new ArrayList<>(problems);
        both.addAll(others.problems);
        return of(both);
    }

    /**
     * {@return the same problems in the order in which a reader meets them: by line and column where those are known, else by path, the
     * entries of a list by number}
     */
    public Violations inOrder() {
        return of(problems.stream().sorted(new ByPlace()).toList());
    }

    /**
     * Tells whether there is no problem, of whatever severity.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** {@return whether one of the problems is an error} */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * The problems as a list.
     *
     * @return all of them, in order
     */
    public List<Violation> list() {
        return problems;
    }

    /**
     * The problems as a stream.
     *
     * @return all of them, in order
     */
    public Stream<Violation> stream() {
        return problems.stream();
    }

    @Override
    public Iterator<Violation> iterator() {
        return problems.iterator();
    }

    /**
     * Stops if there is a problem.
     *
     * @throws Violations these, if they are not empty
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw this;
        }
    }

    /** All the sentences in English, each with its path. */
    @Override
    public String getMessage() {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.message(Locale.ENGLISH))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violations that && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return problems.hashCode();
    }
}
