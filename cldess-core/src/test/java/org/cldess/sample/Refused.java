package org.cldess.sample;

import java.util.List;
import java.util.function.Supplier;
import org.cldess.validation.Violations;

/** The problems of a thing that a program tries to make. */
public final class Refused {
    private Refused() {}

    /** Returns the code and the place of each problem, such as {@code form.period /end}; none if the thing is made. */
    public static List<String> making(Supplier<?> making) {
        try {
            Object unused = making.get();
            return List.of();
        } catch (Violations refused) {
            return refused.stream()
                    .map(problem -> problem.code() + " " + problem.path())
                    .toList();
        }
    }
}
