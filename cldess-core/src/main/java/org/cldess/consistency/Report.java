package org.cldess.consistency;

import java.util.ArrayList;
import java.util.List;
import org.cldess.language.Message;
import org.cldess.validation.Violation;

/** What a reader could not take over, and has said. */
public final class Report {
    /** More than anyone is shown: what comes after is not kept. */
    private static final int MOST = Hearing.MOST + 1;

    private final List<Violation> violations = new ArrayList<>();

    /** Says what is wrong somewhere. */
    public void add(String code, Spot spot, Message message) {
        if (!isFull()) {
            Violation violation = Violation.error(code, spot.pointer(), message);
            violations.add(spot.place().map(violation::at).orElse(violation));
        }
    }

    /** Tells whether nothing more is kept. */
    boolean isFull() {
        return violations.size() >= MOST;
    }

    /** All that was said. */
    public List<Violation> violations() {
        return violations;
    }
}
