package org.cldess.ess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.accreditation.SocialUtility;
import org.cldess.accreditation.Statutes;
import org.cldess.accreditation.Statutes_;
import org.cldess.known.Known;
import org.cldess.rule.Parameter;

/**
 * Whether the aims that statutes declare are of social utility on a day. Some aims are of social utility by themselves,
 * others only if they contribute to one of those.
 *
 * @param met whether they are; not recorded if a fact is missing
 * @param missing the missing fact, by its place below the statutes
 */
record UtilityReading(Known<Boolean> met, List<String> missing) {

    /** Reads the statutes by the conditions of the law on a day. */
    static UtilityReading of(Known<Statutes> statutes, LocalDate day) {
        return of(
                statutes,
                Law.parameter("ESS-06", "conditions", day),
                Law.parameter("ESS-06", "linked-conditions", day));
    }

    static UtilityReading of(Known<Statutes> statutes, Optional<Parameter> conditions, Optional<Parameter> linked) {
        Known<List<SocialUtility>> declared = statutes.flatMap(Statutes::utility);
        if (!declared.isRecorded()) {
            return new UtilityReading(Known.notRecorded(), List.of(Statutes_.UTILITY.toString()));
        }
        List<SocialUtility> aims = declared.value().orElse(List.of());
        if (aims.stream().anyMatch(aim -> Law.names(conditions, aim))) {
            return new UtilityReading(Known.of(true), List.of());
        }
        if (aims.stream().noneMatch(aim -> Law.names(linked, aim))) {
            return new UtilityReading(Known.of(false), List.of());
        }
        Known<SocialUtility> effect = statutes.flatMap(Statutes::utilityEffect);
        return effect.isRecorded()
                ? new UtilityReading(
                        Known.of(effect.value()
                                .filter(aim -> Law.names(conditions, aim))
                                .isPresent()),
                        List.of())
                : new UtilityReading(Known.notRecorded(), List.of(Statutes_.UTILITY_EFFECT.toString()));
    }
}
