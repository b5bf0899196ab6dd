package org.cldess.internal.search;

import java.util.HashMap;
import java.util.Map;

/** A bit for each term: the first 64 terms each have their own bit, and later terms share them. */
public final class TermBits {
    private static final int MIXING = 0x9E3779B9;

    private final Map<Object, Long> own = new HashMap<>();

    /** Returns the bit of a term of a candidate. */
    public long give(Object term) {
        Long known = own.get(term);
        if (known == null && own.size() < Long.SIZE) {
            known = 1L << own.size();
            own.put(term, known);
        }
        return known != null ? known : shared(term);
    }

    /** Returns the bit of a term of a seeker; 0 if no candidate has the term. */
    public long find(Object term) {
        Long known = own.get(term);
        return known != null ? known : own.size() < Long.SIZE ? 0 : shared(term);
    }

    private static long shared(Object term) {
        return 1L << ((term.hashCode() * MIXING) >>> (Integer.SIZE - 6));
    }
}
