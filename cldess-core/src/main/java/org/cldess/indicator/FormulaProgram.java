package org.cldess.indicator;

import java.util.ArrayList;
import java.util.List;
import org.cldess.indicator.formula.Expression;
import org.cldess.indicator.formula.Expression.Literal;
import org.cldess.indicator.formula.Expression.Negation;
import org.cldess.indicator.formula.Expression.Operation;
import org.cldess.indicator.formula.Expression.Reference;

/** A formula in postfix notation, which is read once and computed for many days. */
final class FormulaProgram {
    private final List<Step> steps = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private int depth;
    private int deepest;

    /** A step takes numbers from the end of the stack and adds one. */
    private sealed interface Step {}

    /** Adds a number that is the same on each day. */
    private record Add(NumberOrReason number) implements Step {}

    /** Adds the number of a reference. */
    private record Take(int place) implements Step {}

    /** Replaces the last number by its opposite. */
    private record Negate() implements Step {}

    /** Replaces the last two numbers by the result of an operation. */
    private record Combine(Expression.Operator operator) implements Step {}

    FormulaProgram(Expression expression) {
        write(expression);
    }

    private void write(Expression expression) {
        if (expression instanceof Literal literal) {
            add(new Add(Fraction.find(literal.value())
                    .map(NumberOrReason::of)
                    .orElseGet(() -> NumberOrReason.missing("missing.large"))));
        } else if (expression instanceof Reference reference) {
            if (!references.contains(reference)) {
                references.add(reference);
            }
            add(new Take(references.indexOf(reference)));
        } else if (expression instanceof Negation negation) {
            write(negation.inner());
            steps.add(new Negate());
        } else if (expression instanceof Operation operation) {
            write(operation.left());
            write(operation.right());
            steps.add(new Combine(operation.operator()));
            depth--;
        }
    }

    private void add(Step step) {
        steps.add(step);
        depth++;
        deepest = Math.max(deepest, depth);
    }

    /** Returns the different references, in the order of the text. */
    List<Reference> references() {
        return references;
    }

    /** Returns the number of steps of a computation for one day. */
    int length() {
        return steps.size();
    }

    /**
     * Computes the formula for one day.
     *
     * @param found the number of each reference on that day
     * @return the result, or the first reason in text order why it is missing
     */
    NumberOrReason result(List<NumberOrReason> found) {
        Fraction[] stack = new Fraction[deepest];
        int size = 0;
        for (Step step : steps) {
            if (step instanceof Combine combine) {
                size--;
                Fraction right = stack[size];
                if (combine.operator() == Expression.Operator.OVER && right.signum() == 0) {
                    return NumberOrReason.missing("missing.zero");
                }
                Fraction result = combined(stack[size - 1], combine.operator(), right);
                if (result.isBeyondBounds()) {
                    return NumberOrReason.missing("missing.large");
                }
                stack[size - 1] = result;
            } else if (step instanceof Negate) {
                stack[size - 1] = stack[size - 1].negated();
            } else {
                NumberOrReason next = step instanceof Take take ? found.get(take.place()) : ((Add) step).number();
                if (next.number().isEmpty()) {
                    return next;
                }
                stack[size] = next.number().get();
                size++;
            }
        }
        return NumberOrReason.of(stack[0]);
    }

    private static Fraction combined(Fraction left, Expression.Operator operator, Fraction right) {
        return switch (operator) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case OVER -> left.dividedBy(right).orElseThrow();
        };
    }
}
