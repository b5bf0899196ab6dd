package org.cldess.encounter;

import java.util.Optional;

/**
 * What a meeting says of itself that decides nothing about who meets whom.
 *
 * @param hours when its rounds begin
 * @param leftName what the left side is called
 * @param rightName what the right side is called
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
