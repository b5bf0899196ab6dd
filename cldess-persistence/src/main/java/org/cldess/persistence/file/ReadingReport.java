package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cldess.language.Message;
import org.cldess.validation.Violation;

/** What the reader of a file could not take over, and has said. */
final class ReadingReport {
    /** More than anyone is shown: what comes after is not kept. */
    private static final int MOST = 10_001;

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();

    /** Says what is wrong somewhere. */
    void add(String code, Spot spot, Message message) {
        if (!isFull()) {
            violations.add(Violation.error(code, spot.pointer(), message).at(spot.place()));
        }
    }

    /** Tells whether nothing more is kept. */
    boolean isFull() {
        return violations.size() >= MOST;
    }

    /** Notes that the draft lacks what stood somewhere. */
    void lose(String pointer) {
        lost.add(pointer);
    }

    List<Violation> violations() {
        return violations;
    }

    Set<String> lost() {
        return lost;
    }
}
