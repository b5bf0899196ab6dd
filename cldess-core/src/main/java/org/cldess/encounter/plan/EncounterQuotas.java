package org.cldess.encounter.plan;

/**
 * The minimum and maximum number of encounters of everyone on a side, unless a participant’s own limit is lower.
 *
 * @param leftLeast the minimum on the left side
 * @param rightLeast the minimum on the right side
 * @param leftMost the maximum on the left side
 * @param rightMost the maximum on the right side
 */
record EncounterQuotas(int leftLeast, int rightLeast, int leftMost, int rightMost) {
    static EncounterQuotas of(MeetingLimits limits) {
        int maximum = limits.maximum().orElse(Integer.MAX_VALUE);
        return new EncounterQuotas(limits.minimum(), limits.minimum(), maximum, maximum);
    }

    EncounterQuotas atLeast(int left, int right) {
        return new EncounterQuotas(left, right, leftMost, rightMost);
    }

    EncounterQuotas withMinimum(int minimum) {
        return atLeast(minimum, minimum);
    }

    EncounterQuotas atMost(int left, int right) {
        return new EncounterQuotas(leftLeast, rightLeast, Math.min(left, leftMost), Math.min(right, rightMost));
    }

    int minimum(boolean onLeft) {
        return onLeft ? leftLeast : rightLeast;
    }

    int maximum(boolean onLeft) {
        return onLeft ? leftMost : rightMost;
    }

    int minimum() {
        return Math.min(leftLeast, rightLeast);
    }

    /** Returns whether a plan with these shares is among those that a meeting asks for. */
    boolean isAskedBy(MeetingLimits limits) {
        EncounterQuotas plain = of(limits);
        boolean mayGive = limits.fairest() || limits.levelled();
        return mayGive
                ? minimum() >= limits.minimum()
                        && (limits.levelled() || (leftMost == plain.leftMost && rightMost == plain.rightMost))
                : equals(plain);
    }
}
