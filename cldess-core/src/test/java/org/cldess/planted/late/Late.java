package org.cldess.planted.late;

import org.cldess.planted.early.Middle;

/** Uses a package that is read before. */
public final class Late {
    @Override
    public String toString() {
        return new Middle().toString();
    }
}
