package org.cldess.indicator.rule;

import java.util.Map;
import java.util.Optional;
import org.cldess.indicator.formula.Expression;
import org.cldess.indicator.formula.Expression.Literal;
import org.cldess.indicator.formula.Expression.Negation;
import org.cldess.indicator.formula.Expression.Operation;
import org.cldess.indicator.formula.Formula;

/**
 * The units that a formula adds up. A number fits any unit and keeps the unit that it multiplies or divides; a quotient
 * of the same unit is a number; the unit of any other product or quotient is unknown and fits any.
 */
public final class FormulaUnits {
    /** The unit of a number. */
    private static final Unit NUMBER = new Unit(true, Optional.empty());

    private static final Unit UNKNOWN = new Unit(false, Optional.empty());

    private final Map<String, String> units;
    private Optional<Mixed> mixed = Optional.empty();

    /**
     * Two units that are added up.
     *
     * @param one the unit of the first term
     * @param other the unit of the second term
     */
    public record Mixed(String one, String other) {}

    private record Unit(boolean isNumber, Optional<String> name) {
        boolean differs(Unit other) {
            return name.isPresent() && other.name.isPresent() && !name.get().equalsIgnoreCase(other.name.get());
        }
    }

    private FormulaUnits(Map<String, String> units) {
        this.units = units;
    }

    /**
     * Finds the first two different units that a formula adds or subtracts.
     *
     * @param formula the formula
     * @param units the units by the id of their indicator; units that are missing are unknown
     * @return the two units
     */
    public static Optional<Mixed> mixed(Formula formula, Map<String, String> units) {
        FormulaUnits found = new FormulaUnits(units);
        found.of(formula.expression());
        return found.mixed;
    }

    private Unit of(Expression expression) {
        if (expression instanceof Literal) {
            return NUMBER;
        }
        if (expression instanceof Negation negation) {
            return of(negation.inner());
        }
        if (expression instanceof Operation operation) {
            Unit left = of(operation.left());
            Unit right = of(operation.right());
            return switch (operation.operator()) {
                case PLUS, MINUS -> sum(left, right);
                case TIMES -> left.isNumber() ? right : right.isNumber() ? left : UNKNOWN;
                case OVER -> right.isNumber() ? left : isSame(left, right) ? NUMBER : UNKNOWN;
            };
        }
        Expression.Reference reference = (Expression.Reference) expression;
        return new Unit(false, Optional.ofNullable(units.get(reference.indicator())));
    }

    private static boolean isSame(Unit left, Unit right) {
        return left.name().isPresent() && right.name().isPresent() && !left.differs(right);
    }

    private Unit sum(Unit left, Unit right) {
        if (left.differs(right) && mixed.isEmpty()) {
            mixed = Optional.of(
                    new Mixed(left.name().orElseThrow(), right.name().orElseThrow()));
        }
        return left.name().isPresent() ? left : right.name().isPresent() ? right : left.isNumber() ? right : left;
    }
}
