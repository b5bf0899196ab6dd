package org.cldess.consistency;

import java.util.ArrayList;
import java.util.List;
import org.cldess.language.Message;
import org.cldess.validation.Violation;

/** The problems that a reader found. */
public final class ProblemReport {
    /** The maximum number of problems, more than are ever shown; later ones are not kept. */
    private static final int MAX_LISTED = ProblemCollector.MAX_PROBLEMS + 1;

    private final List<Violation> violations = new ArrayList<>();

    /** Reports a problem. */
    public void add(String code, SourcePosition spot, Message message) {
        if (!isFull()) {
            Violation violation = Violation.error(code, spot.pointer(), message);
            violations.add(spot.place().map(violation::at).orElse(violation));
        }
    }

    /** Checks whether no more problems are kept. */
    boolean isFull() {
        return violations.size() >= MAX_LISTED;
    }

    /** Returns all problems. */
    public List<Violation> violations() {
        return violations;
    }
}
