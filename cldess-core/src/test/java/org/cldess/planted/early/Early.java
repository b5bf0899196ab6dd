package org.cldess.planted.early;

import com.google.common.collect.Multimap;
import java.util.List;
import org.cldess.planted.late.Late;

/** Uses a package that is read later, and shows what a public signature may not show. */
public class Early {
    /** A constant, which the compiler copies into the classes that read it. */
    static final int SIZE = 2;

    /** Shows a type of a dependency. */
    protected Multimap<String, Middle> all(Middle middle) {
        throw new IllegalStateException(middle.toString());
    }

    /** Shows a type of a package that is not exported, as an element. */
    public List<Late[]> later() {
        return List.of();
    }

    static final class Hidden {
        public Runnable neverSeen(com.google.common.collect.Table<String, String, String> table) {
            return table::clear;
        }
    }
}
