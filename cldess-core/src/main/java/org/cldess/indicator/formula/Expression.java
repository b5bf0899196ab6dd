package org.cldess.indicator.formula;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What a formula says, as a tree. It is at most as deep as its text is long, which is bounded.
 */
public sealed interface Expression {
    /** What is taken of an indicator. */
    enum Take {
        /** What it was last found to be. */
        LAST,
        /** All that came during its periods, which are those of a flow. */
        SUM,
        /** Where it stood at the start. */
        BASELINE
    }

    /** What is done with two numbers. */
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
     * A number of an indicator.
     *
     * @param take what is taken of it
     * @param indicator its id
     */
    record Reference(Take take, String indicator) implements Expression {}

    /**
     * A number with the other sign.
     *
     * @param inner the number
     */
    record Negation(Expression inner) implements Expression {}

    /**
     * Two numbers and what is done with them.
     *
     * @param left the first
     * @param operator what is done
     * @param right the second
     */
    record Operation(Expression left, Operator operator, Expression right) implements Expression {}

    /** {@return the references in it, in the order of the text} */
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
