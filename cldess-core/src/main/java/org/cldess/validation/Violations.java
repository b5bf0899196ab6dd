package org.cldess.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All the problems of one thing, in the order in which a reader encounters them. They can be inspected as a value and
 * thrown as an exception: {@link #throwIfAny()} throws all of them at once.
 */
public final class Violations extends RuntimeException implements Iterable<Violation> {
    /** No problems. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // without a stack trace, and never thrown
    public static final Violations NONE = new Violations(List.of());

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> problems;

    private Violations(List<Violation> problems) {
        super(null, null, false, !problems.isEmpty());
        this.problems = problems;
    }

    /**
     * Returns the given problems.
     *
     * @param problems the problems, in order
     * @return all the problems
     */
    public static Violations of(List<Violation> problems) {
        return problems.isEmpty() ? NONE : new Violations(List.copyOf(problems));
    }

    /**
     * Returns a single problem.
     *
     * @param problem the problem
     * @return the problem alone
     */
    public static Violations of(Violation problem) {
        return new Violations(List.of(problem));
    }

    /**
     * Returns these problems, followed by others.
     *
     * @param others the other problems
     * @return both
     */
    public Violations and(Violations others) {
        List<Violation> both = new ArrayList<>(problems);
        both.addAll(others.problems);
        return of(both);
    }

    /**
     * {@return the same problems in the order in which a reader encounters them: by line and column if they are known,
     * otherwise by path, with list entries in numeric order}
     */
    public Violations inOrder() {
        return of(problems.stream().sorted(new ByPlace()).toList());
    }

    /**
     * Checks whether there are no problems, of any severity.
     *
     * @return true if there are none
     */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** {@return whether one of the problems is an error} */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Returns the problems as a list.
     *
     * @return all of them, in order
     */
    public List<Violation> list() {
        return problems;
    }

    /**
     * Returns the problems as a stream.
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
     * Throws these problems, if there are any.
     *
     * @throws Violations these problems, if there are any
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw this;
        }
    }

    /** Returns all messages in English, each with its path, on a line of its own. */
    @Override
    public String getMessage() {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
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
