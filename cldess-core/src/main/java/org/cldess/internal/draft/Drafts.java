package org.cldess.internal.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/** What the drafts of all aggregates do with what is missing. */
public final class Drafts {
    private Drafts() {}

    /** A missing list is empty. A null in a list stays, so that a check can name it. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** A missing fact is not recorded. */
    public static <T> Known<T> known(@Nullable Known<T> known) {
        return known == null ? Known.notRecorded() : known;
    }
}
