package org.cldess.encounter;

/**
 * How many encounters everyone on a side has at least and at most, as far as no wish of a participant’s own says less.
 *
 * @param leftLeast the least on the left side
 * @param rightLeast the least on the right side
 * @param leftMost the most on the left side
 * @param rightMost the most on the right side
 */
record Shares(int leftLeast, int rightLeast, int leftMost, int rightMost) {
    static Shares of(Frame frame) {
        int most = frame.most().orElse(Integer.MAX_VALUE);
        return new Shares(frame.minimum(), frame.minimum(), most, most);
    }

    Shares atLeast(int left, int right) {
        return new Shares(left, right, leftMost, rightMost);
    }

    Shares withMinimum(int minimum) {
        return atLeast(minimum, minimum);
    }

    Shares atMost(int left, int right) {
        return new Shares(leftLeast, rightLeast, Math.min(left, leftMost), Math.min(right, rightMost));
    }

    int least(boolean onLeft) {
        return onLeft ? leftLeast : rightLeast;
    }

    int most(boolean onLeft) {
        return onLeft ? leftMost : rightMost;
    }

    int minimum() {
        return Math.min(leftLeast, rightLeast);
    }

    /** Tells whether a plan with these shares is one of those that a meeting asks for. */
    boolean isAskedBy(Frame frame) {
        Shares plain = of(frame);
        boolean mayGive = frame.fairest() || frame.levelled();
        return mayGive
                ? minimum() >= frame.minimum()
                        && (frame.levelled() || (leftMost == plain.leftMost && rightMost == plain.rightMost))
                : equals(plain);
    }
}
