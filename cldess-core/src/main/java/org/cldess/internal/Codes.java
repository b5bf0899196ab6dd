package org.cldess.internal;

import java.util.Locale;

/** How the constants of an enumeration are written in files, tables and keys: in lower case, with hyphens. */
public final class Codes {
    private Codes() {}

    /** The code of a constant, such as {@code in-progress}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
