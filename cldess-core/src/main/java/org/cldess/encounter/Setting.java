package org.cldess.encounter;

import java.util.Optional;

/**
 * The facts about a meeting that have no effect on who meets whom.
 *
 * @param hours the times at which its rounds begin
 * @param leftName the name of the left side
 * @param rightName the name of the right side
 */
record Setting(Optional<MeetingHours> hours, Optional<String> leftName, Optional<String> rightName) {
    static final Setting UNSAID = new Setting(Optional.empty(), Optional.empty(), Optional.empty());

    Setting with(MeetingHours changed) {
        return new Setting(Optional.of(changed), leftName, rightName);
    }

    Setting withNames(String left, String right) {
        return new Setting(hours, Optional.of(left), Optional.of(right));
    }
}
