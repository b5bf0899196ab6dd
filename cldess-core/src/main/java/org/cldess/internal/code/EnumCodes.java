package org.cldess.internal.code;

import java.util.Locale;

/** Writes the constants of an enumeration as they appear in files, tables and keys: in lower case, with hyphens. */
public final class EnumCodes {
    private EnumCodes() {}

    /** Returns the code of a constant, such as {@code in-progress}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
