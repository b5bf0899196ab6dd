package org.cldess.indicator.formula;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A formula as a syntax tree. Its depth is at most the length of the text, which is bounded.
 */
public sealed interface Expression {
    /** The number of an indicator that a reference uses. */
    enum Take {
        /** The last number. */
        LAST,
        /** The sum of the periods of a flow. */
        SUM,
        /** The baseline. */
        BASELINE
    }

    /** The operator of an operation. */
    enum Operator {
        /** The sum. */
        PLUS,
        /** The difference. */
        MINUS,
        /** The product. */
        TIMES,
        /** The quotient. */
        OVER
    }

    /**
     * A number.
     *
     * @param value the number, zero or above
     */
    record Literal(BigDecimal value) implements Expression {}

    /**
     * A reference to a number of an indicator.
     *
     * @param take the number that is used
     * @param indicator the id of the indicator
     */
    record Reference(Take take, String indicator) implements Expression {}

    /**
     * The negation of an expression.
     *
     * @param inner the expression
     */
    record Negation(Expression inner) implements Expression {}

    /**
     * A binary operation.
     *
     * @param left the left operand
     * @param operator the operator
     * @param right the right operand
     */
    record Operation(Expression left, Operator operator, Expression right) implements Expression {}

    /** {@return the references in the expression, in text order} */
    default Stream<Reference> references() {
        if (this instanceof Reference reference) {
            return Stream.of(reference);
        }
        if (this instanceof Negation negation) {
            return negation.inner().references();
        }
        return this instanceof Operation operation
                ? Stream.concat(operation.left().references(), operation.right().references())
                : Stream.empty();
    }
}
