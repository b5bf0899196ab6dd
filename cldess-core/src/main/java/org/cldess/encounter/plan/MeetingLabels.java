package org.cldess.encounter.plan;

import java.util.Optional;
import org.cldess.encounter.MeetingHours;

/**
 * The facts about a meeting that have no effect on who meets whom.
 *
 * @param hours the times at which its rounds begin
 * @param leftName the name of the left side
 * @param rightName the name of the right side
 */
record MeetingLabels(Optional<MeetingHours> hours, Optional<String> leftName, Optional<String> rightName) {
    static final MeetingLabels UNSAID = new MeetingLabels(Optional.empty(), Optional.empty(), Optional.empty());

    MeetingLabels with(MeetingHours changed) {
        return new MeetingLabels(Optional.of(changed), leftName, rightName);
    }

    MeetingLabels withNames(String left, String right) {
        return new MeetingLabels(hours, Optional.of(left), Optional.of(right));
    }
}
