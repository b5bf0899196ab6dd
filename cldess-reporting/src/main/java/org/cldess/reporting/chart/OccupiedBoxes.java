package org.cldess.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Rectangles that must not overlap. */
final class OccupiedBoxes {
    /** A rectangle. */
    record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isWithin(Box frame) {
            return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
        }

        /** Checks whether a line crosses the box: whether a part of it remains after clipping by each side. */
        boolean isCrossed(double fromX, double fromY, double toX, double toY) {
            double[] part = {0, 1};
            double dx = toX - fromX;
            double dy = toY - fromY;
            return clip(-dx, fromX - left, part)
                    && clip(dx, right - fromX, part)
                    && clip(-dy, fromY - top, part)
                    && clip(dy, bottom - fromY, part);
        }

        private static boolean clip(double direction, double room, double[] part) {
            if (direction == 0) {
                return room > 0;
            }
            double at = room / direction;
            if (direction < 0) {
                part[0] = Math.max(part[0], at);
            } else {
                part[1] = Math.min(part[1], at);
            }
            return part[0] < part[1];
        }
    }

    private final List<Box> taken = new ArrayList<>();

    void take(Box box) {
        taken.add(box);
    }

    /** Returns the number of boxes that meet the condition. */
    long count(Predicate<Box> condition) {
        return taken.stream().filter(condition).count();
    }

    boolean isFree(Box box) {
        return taken.stream().noneMatch(box::meets);
    }
}
