package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Amounts that flow from the nodes of a column to those of the next (<i>{@index "diagramme de flux"}</i>, Sankey 1898):
 * bands as thick as their amounts, from left to right. Each node has its name and its amount beside its bands, never
 * on them.
 *
 * @param columns the names of the nodes of each of two or three columns, from left to right and from top to bottom
 * @param flows the bands, at most one between any two nodes
 * @param unit "€", or an empty text for plain numbers
 * @param locale the language of the figures
 */
public record FlowMap(List<List<String>> columns, List<Flow> flows, String unit, Locale locale) implements Chart {
    /**
     * A band.
     *
     * @param column the index of the column in which it begins, from 0
     * @param from the index of its node in that column
     * @param to the index of its node in the next column
     * @param amount the amount, more than zero
     */
    public record Flow(int column, int from, int to, BigDecimal amount) {
        /** Rejects an amount without a thickness. */
        public Flow {
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException("A band of " + amount + " has no thickness: leave it out");
            }
        }
    }

    /** Checks the number of columns, and the ends of the bands. */
    public FlowMap {
        columns = columns.stream().map(List::copyOf).toList();
        flows = List.copyOf(flows);
        if (columns.size() < 2 || columns.size() > 3 || flows.isEmpty()) {
            throw new IllegalArgumentException("A flow has two or three columns and at least one band, not "
                    + columns.size() + " columns and " + flows.size() + " bands: show a table in its place");
        }
        for (Flow flow : flows) {
            boolean isInside = flow.column() >= 0
                    && flow.column() < columns.size() - 1
                    && flow.from() >= 0
                    && flow.from() < columns.get(flow.column()).size()
                    && flow.to() >= 0
                    && flow.to() < columns.get(flow.column() + 1).size();
            if (!isInside) {
                throw new IllegalArgumentException(flow + " does not join two nodes: number columns and nodes from 0");
            }
        }
    }

    /** Returns the amount of a node: of the bands that begin in it, or of those that end in it in the last column. */
    BigDecimal amount(int column, int node) {
        return flows.stream()
                .filter(flow -> column == columns.size() - 1
                        ? flow.column() == column - 1 && flow.to() == node
                        : flow.column() == column && flow.from() == node)
                .map(Flow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new FlowDrawing(this, canvas).draw();
    }
}
